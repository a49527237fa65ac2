"""Chats, in the form of Gemini's `generateContent`."""

from __future__ import annotations

import json
import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from llama_stack_api.models.inference import CreateChatCompletionRequest
from llama_stack_providers.inference.gemini.models import checked, generation_of, thinking_of
from llama_stack_providers.inference.native import asked
from llama_stack_providers.inference.translation.conversation import Answer, Call, Part, Text, Turn, read
from llama_stack_providers.inference.translation.fields import NOWHERE, Field, limit_of, refuse, stops_of
from llama_stack_providers.inference.translation.media import Link, Media
from llama_stack_providers.inference.translation.pieces import Json
from llama_stack_providers.inference.translation.shape import shape_of
from llama_stack_providers.inference.translation.thoughts import Thoughts
from llama_stack_providers.inference.translation.tools import Tool, ToolPlan, plan
from llama_stack_spi import given

SERVICE = "Gemini"
LACKS: frozenset[Field] = NOWHERE | {"parallel_tool_calls"}

Fields: TypeAlias = dict[str, Any]
"""Fields as the SDK takes them; bytes among them."""

_SEEDS = 2**31
_TIERS = {"default": "standard", "flex": "flex", "priority": "priority"}
_UNSIGNED = b"skip_thought_signature_validator"
"""Stands where a signature is demanded that nobody has, as in a chat begun with another model."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request to `generateContent`, as the SDK takes it."""

    model: str
    contents: list[Fields]
    config: Fields
    seed: int | None

    def config_of(self, index: int) -> Fields:
        """The configuration for the answer number `index`; each has a seed of its own."""
        return self.config if self.seed is None else {**self.config, "seed": (self.seed + index) % _SEEDS}


def request_of(body: CreateChatCompletionRequest, thoughts: Thoughts[bytes], tenant: str) -> Request:
    """Translates a chat.

    Raises:
        InvalidRequestError: It asks for something that Gemini does not have.
    """
    refuse(body, LACKS, service=SERVICE)
    model = checked(body.model)
    conversation, tools, shape = read(body.messages), plan(body), shape_of(body)
    signing = _Signing(thoughts, tenant, demanded=generation_of(model) >= 3)
    config: Fields = {**_sampling(body), **_tools(tools), "automatic_function_calling": {"disable": True}}
    if conversation.instructions:
        config["system_instruction"] = "\n\n".join(conversation.instructions)
    if shape is not None:
        config["response_mime_type"] = "application/json"
        if shape.schema is not None:
            config["response_json_schema"] = shape.schema
    if (effort := given(body.reasoning_effort, None)) is not None:
        config["thinking_config"] = thinking_of(model, effort)
    if given(body.logprobs, False):
        config["response_logprobs"] = True
        if top := given(body.top_logprobs, 0):
            config["logprobs"] = top
    if tier := _TIERS.get(given(body.service_tier, "auto")):
        config["service_tier"] = tier
    contents = [_content(turn, signing) for turn in conversation.turns]
    return Request(model, contents, config, given(body.seed, None))


@dataclass(frozen=True, slots=True)
class _Signing:
    thoughts: Thoughts[bytes]
    tenant: str
    demanded: bool

    def of(self, call: Call, *, first: bool) -> Fields:
        """The signature of a call; of several at once only the first one has it."""
        signature = self.thoughts.before(self.tenant, call.id)
        if signature is None and first and self.demanded:
            signature = _UNSIGNED
        return {} if signature is None else {"thought_signature": signature}


def _content(turn: Turn, signing: _Signing) -> Fields:
    role = "model" if turn.role == "assistant" else "user"
    return {"role": role, "parts": _parts(turn.parts, signing)}


def _parts(parts: Sequence[Part], signing: _Signing) -> list[Fields]:
    found: list[Fields] = []
    called = False
    for part in parts:
        match part:
            case Text():
                found.append({"text": part.text})
            case Call():
                function: Fields = {"id": part.id, "name": part.name, "args": part.arguments}
                found.append({"function_call": function, **signing.of(part, first=not called)})
                called = True
            case Answer():
                answer: Fields = {"id": part.id, "name": part.name, "response": _object(part.text)}
                found.append({"function_response": answer})
            case Link():
                found.append({"file_data": {"file_uri": part.url, **_type_of(part.url)}})
            case Media():
                found.append({"inline_data": {"mime_type": part.media_type, "data": part.content}})
    return found


def _object(text: str) -> Json:
    """The answer of a tool, which Gemini wants as an object."""
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    return found if isinstance(found, dict) else {"result": text}


def _type_of(url: str) -> Fields:
    guessed, _ = mimetypes.guess_type(urlsplit(url).path)
    return {"mime_type": guessed} if guessed else {}


def _sampling(body: CreateChatCompletionRequest) -> Fields:
    wanted = {
        "temperature": given(body.temperature, None),
        "top_p": given(body.top_p, None),
        "top_k": asked(body).top_k,
        "frequency_penalty": given(body.frequency_penalty, 0.0) or None,
        "presence_penalty": given(body.presence_penalty, 0.0) or None,
        "max_output_tokens": limit_of(body),
        "stop_sequences": stops_of(body) or None,
    }
    return {name: value for name, value in wanted.items() if value is not None}


def _tools(tools: ToolPlan) -> Fields:
    if not tools.tools:
        return {}
    auto = "VALIDATED" if any(tool.strict for tool in tools.tools) else "AUTO"
    calling: Fields = {"mode": {"none": "NONE", "auto": auto, "required": "ANY"}[tools.mode]}
    if tools.named is not None:
        calling["allowed_function_names"] = [tools.named]
    return {
        "tools": [{"function_declarations": [_declaration(tool) for tool in tools.tools]}],
        "tool_config": {"function_calling_config": calling},
    }


def _declaration(tool: Tool) -> Fields:
    return {
        "name": tool.name,
        "parameters_json_schema": tool.parameters,
        **({"description": tool.description} if tool.description else {}),
    }
