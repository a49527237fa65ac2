"""Chats, in the form of Bedrock's Converse."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, TypeAlias

from llama_stack_api.models.inference import CreateChatCompletionRequest
from llama_stack_providers.inference.bedrock.config import BedrockConfig
from llama_stack_providers.inference.bedrock.models import (
    checked,
    has_structured_output,
    is_claude,
    thinking_of,
)
from llama_stack_providers.inference.translation import claude
from llama_stack_providers.inference.translation.conversation import (
    Answer,
    Call,
    Conversation,
    Part,
    Text,
    Turn,
    read,
)
from llama_stack_providers.inference.translation.fields import (
    NOWHERE,
    Field,
    limit_of,
    refuse,
    stops_of,
    unsupported,
)
from llama_stack_providers.inference.translation.media import Link, Media
from llama_stack_providers.inference.translation.media import unsupported as unsupported_media
from llama_stack_providers.inference.translation.narrowing import has_maps, narrowed
from llama_stack_providers.inference.translation.shape import SCHEMA, SHAPE_TOOL, Shape, shape_of
from llama_stack_providers.inference.translation.thoughts import Thoughts
from llama_stack_providers.inference.translation.tools import Tool, ToolPlan, plan
from llama_stack_spi import given

SERVICE = "Bedrock"
LACKS: frozenset[Field] = NOWHERE | {
    "frequency_penalty",
    "logprobs",
    "parallel_tool_calls",
    "presence_penalty",
    "top_logprobs",
}

Fields: TypeAlias = dict[str, Any]
"""Fields as the SDK takes them; bytes among them."""

_IMAGES = {"image/png": "png", "image/jpeg": "jpeg", "image/gif": "gif", "image/webp": "webp"}
_SOUNDS = {"audio/wav": "wav", "audio/mpeg": "mp3"}
_DOCUMENTS = {
    "application/pdf": "pdf",
    "text/csv": "csv",
    "text/html": "html",
    "text/markdown": "md",
    "text/plain": "txt",
    "application/msword": "doc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.ms-excel": "xls",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
}
_TIERS = {"default", "flex", "priority"}
_UNFIT = re.compile(r"[^A-Za-z0-9 ()\[\]-]+")


@dataclass(frozen=True, slots=True)
class Request:
    """A request to Converse.

    Attributes:
        fields: As the SDK takes them.
        shaped_by_tool: Whether the answer comes as the arguments of a tool.
    """

    fields: Fields
    shaped_by_tool: bool = False


def request_of(
    body: CreateChatCompletionRequest, config: BedrockConfig, thoughts: Thoughts[list[Fields]], tenant: str
) -> Request:
    """Translates a chat.

    Raises:
        InvalidRequestError: It asks for something that Bedrock does not have.
    """
    refuse(body, LACKS, service=SERVICE)
    model = checked(body.model)
    conversation, tools, shape = read(body.messages), plan(body), shape_of(body)
    by_tool = shape is not None and _by_tool(shape, model, config)
    if by_tool and tools.mode != "none":
        raise unsupported(
            "response_format", f"'{model}' cannot write JSON by `response_format` and call tools at once."
        )
    if tools.mode == "none" and conversation.has_calls:
        conversation = conversation.in_words()
    fields: Fields = {"modelId": model, "messages": _messages(conversation, thoughts, tenant)}
    if by_tool and shape is not None:
        fields["toolConfig"] = _shape_tool(shape)
    elif tools.mode != "none":
        fields["toolConfig"] = _tools(tools, model)
    if shape is not None and not by_tool:
        fields["outputConfig"] = {"textFormat": _text_format(shape)}
    if conversation.instructions:
        fields["system"] = [{"text": text} for text in conversation.instructions]
    if inference := _inference(body):
        fields["inferenceConfig"] = inference
    if (effort := given(body.reasoning_effort, None)) is not None:
        more, told = thinking_of(model, effort, limit_of(body))
        # Claude does not think before a call that it is made to write.
        if more and not (is_claude(model) and (by_tool or tools.mode == "required")):
            fields["additionalModelRequestFields"] = more
        if told:
            fields["outputConfig"] = {**fields.get("outputConfig", {}), "effort": told}
    if (tier := given(body.service_tier, "auto")) in _TIERS:
        fields["serviceTier"] = {"type": tier}
    return Request(fields, shaped_by_tool=by_tool)


def _messages(conversation: Conversation, thoughts: Thoughts[list[Fields]], tenant: str) -> list[Fields]:
    return [
        {"role": turn.role, "content": _remembered(turn, thoughts, tenant) or _blocks(turn)}
        for turn in conversation.turns
    ]


def _remembered(turn: Turn, thoughts: Thoughts[list[Fields]], tenant: str) -> list[Fields] | None:
    """The turn as the model wrote it, thoughts and signatures included, if it is still the same."""
    calls = turn.calls
    blocks = thoughts.before(tenant, calls[0].id) if calls else None
    if blocks is None:
        return None
    same_calls = [call.id for call in calls] == [
        block["toolUse"]["toolUseId"] for block in blocks if "toolUse" in block
    ]
    text = "".join(block.get("text", "") for block in blocks)
    return blocks if same_calls and text.strip() == turn.text.strip() else None


def _blocks(turn: Turn) -> list[Fields]:
    # Answers of tools go first, as models demand.
    parts = sorted(turn.parts, key=lambda part: not isinstance(part, Answer))
    return [_block(part, number) for number, part in enumerate(parts, start=1)]


def _block(part: Part, number: int) -> Fields:
    match part:
        case Text():
            return {"text": part.text}
        case Call():
            return {"toolUse": {"toolUseId": part.id, "name": part.name, "input": part.arguments}}
        case Answer():
            content = [{"text": part.text}] if part.text.strip() else []
            return {"toolResult": {"toolUseId": part.id, "content": content}}
        case Link():
            raise unsupported_media(part, f"{SERVICE} fetches no images; give it as a `data:` URL.")
        case Media():
            return _media(part, number)


def _media(part: Media, number: int) -> Fields:
    known = {"image": _IMAGES, "audio": _SOUNDS, "document": _DOCUMENTS}[part.kind]
    if (form := known.get(part.media_type)) is None:
        raise unsupported_media(part, f"{SERVICE} does not read '{part.media_type}' here.")
    block: Fields = {"format": form, "source": {"bytes": part.content}}
    if part.kind == "document":
        # Names are plain there, and no two of one message are the same.
        name = " ".join(_UNFIT.sub(" ", part.name.rpartition(".")[0] or part.name).split())
        block["name"] = f"{name or 'document'} {number}"
    return {part.kind: block}


def _tools(tools: ToolPlan, model: str) -> Fields:
    found: Fields = {"tools": [_tool(tool, model) for tool in tools.tools]}
    if tools.named is not None:
        found["toolChoice"] = {"tool": {"name": tools.named}}
    elif tools.mode == "required":
        # What is left to the model is not said: some models know no choice.
        found["toolChoice"] = {"any": {}}
    return found


def _tool(tool: Tool, model: str) -> Fields:
    strict = tool.strict and has_structured_output(model)
    schema = narrowed(tool.parameters, "tools") if strict else tool.parameters
    found: Fields = {"name": tool.name, "inputSchema": {"json": schema}}
    if tool.description:
        found["description"] = tool.description
    if strict:
        found["strict"] = True
    return {"toolSpec": found}


def _by_tool(shape: Shape, model: str, config: BedrockConfig) -> bool:
    if shape.schema is None or config.json_schema == "tool":
        return True
    return config.json_schema == "auto" and (has_maps(shape.schema) or not has_structured_output(model))


def _shape_tool(shape: Shape) -> Fields:
    tool: Fields = {
        "name": SHAPE_TOOL,
        "description": shape.description or "Gives the answer; its arguments are the answer.",
        "inputSchema": {"json": shape.as_parameters},
    }
    return {"tools": [{"toolSpec": tool}], "toolChoice": {"tool": {"name": SHAPE_TOOL}}}


def _text_format(shape: Shape) -> Fields:
    found = narrowed(shape.as_parameters, SCHEMA)
    schema: Fields = {"schema": json.dumps(found), "name": shape.name}
    if shape.description:
        schema["description"] = shape.description
    return {"type": "json_schema", "structure": {"jsonSchema": schema}}


def _inference(body: CreateChatCompletionRequest) -> Fields:
    if is_claude(body.model):
        sampling = claude.sampling_of(body, service=SERVICE)
        temperature, top_p = sampling.get("temperature"), sampling.get("top_p")
    else:
        temperature, top_p = given(body.temperature, None), given(body.top_p, None)
        if temperature is not None and temperature > 1:
            raise unsupported("temperature", f"temperature is {temperature}; at {SERVICE} it is at most 1.")
    wanted = {
        "maxTokens": limit_of(body),
        "temperature": temperature,
        "topP": top_p,
        "stopSequences": stops_of(body) or None,
    }
    return {name: value for name, value in wanted.items() if value is not None}
