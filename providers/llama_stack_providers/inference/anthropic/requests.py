"""Chats, in the form of Anthropic's Messages API."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias, cast

from llama_stack_api.models.inference import CreateChatCompletionRequest
from llama_stack_providers.inference.anthropic.config import AnthropicConfig
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
    user_of,
)
from llama_stack_providers.inference.translation.media import Link, Media
from llama_stack_providers.inference.translation.media import unsupported as unsupported_media
from llama_stack_providers.inference.translation.narrowing import has_maps, narrowed
from llama_stack_providers.inference.translation.pieces import Json
from llama_stack_providers.inference.translation.shape import SCHEMA, SHAPE_TOOL, Shape, shape_of
from llama_stack_providers.inference.translation.thoughts import Thoughts
from llama_stack_providers.inference.translation.tools import Tool, ToolPlan, plan
from llama_stack_spi import JsonValue, given

Blocks: TypeAlias = list[Json]
SERVICE = "Anthropic"
LACKS: frozenset[Field] = NOWHERE | {
    "frequency_penalty",
    "logprobs",
    "presence_penalty",
    "top_logprobs",
}
_WITH_SAMPLING = "2023-06-01"
"""The version of the API that lets temperature and its kin be chosen; the later ones refuse them at any value."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request to the Messages API.

    Attributes:
        payload: Its fields, as the SDK names them.
        sampling: Fields that the SDK has no names for any more.
        shaped_by_tool: Whether the answer comes as the arguments of a tool.
    """

    payload: Json
    sampling: Json = field(default_factory=dict)
    shaped_by_tool: bool = False

    @property
    def version(self) -> str | None:
        """The version of the API to ask for, where it is not the SDK's."""
        return _WITH_SAMPLING if self.sampling else None


def request_of(
    body: CreateChatCompletionRequest, config: AnthropicConfig, thoughts: Thoughts[Blocks], tenant: str
) -> Request:
    """Translates a chat.

    Raises:
        InvalidRequestError: It asks for something that Anthropic does not have.
    """
    refuse(body, LACKS, service=SERVICE)
    conversation, tools, shape = read(body.messages), plan(body), shape_of(body)
    limit = limit_of(body) or config.max_tokens
    by_tool = shape is not None and _by_tool(shape, body.model, config)
    if by_tool and tools.mode != "none":
        raise unsupported(
            "response_format",
            f"'{body.model}' cannot write JSON by `response_format` and call tools at once.",
        )
    payload: Json = {
        "model": body.model,
        "max_tokens": limit,
        "messages": cast("JsonValue", _messages(conversation, thoughts, tenant)),
        **_thinking(body, limit, forced=by_tool or tools.mode == "required"),
        **(_shape_tool(shape) if by_tool and shape is not None else _tools(tools, body.model)),
    }
    if shape is not None and not by_tool:
        output = cast("Json", payload.setdefault("output_config", {}))
        output["format"] = {"type": "json_schema", "schema": narrowed(shape.as_parameters, SCHEMA)}
    if conversation.instructions:
        payload["system"] = "\n\n".join(conversation.instructions)
    if stops := stops_of(body):
        payload["stop_sequences"] = cast("JsonValue", stops)
    if (user := user_of(body)) is not None:
        payload["metadata"] = {"user_id": user}
    if given(body.service_tier, "auto") == "default":
        payload["service_tier"] = "standard_only"
    return Request(payload, claude.sampling_of(body, service=SERVICE), shaped_by_tool=by_tool)


def _messages(conversation: Conversation, thoughts: Thoughts[Blocks], tenant: str) -> Blocks:
    return [
        {
            "role": turn.role,
            "content": cast("JsonValue", _remembered(turn, thoughts, tenant) or _blocks(turn)),
        }
        for turn in conversation.turns
    ]


def _remembered(turn: Turn, thoughts: Thoughts[Blocks], tenant: str) -> Blocks | None:
    """The turn as Anthropic wrote it, thoughts and signatures included, if it is still the same."""
    calls = turn.calls
    blocks = thoughts.before(tenant, calls[0].id) if calls else None
    if blocks is None:
        return None
    same_calls = [call.id for call in calls] == [
        block["id"] for block in blocks if block["type"] == "tool_use"
    ]
    text = "".join(str(block["text"]) for block in blocks if block["type"] == "text")
    return blocks if same_calls and text.strip() == turn.text.strip() else None


def _blocks(turn: Turn) -> Blocks:
    # Answers of tools go first, or Anthropic refuses the turn.
    parts = sorted(turn.parts, key=lambda part: not isinstance(part, Answer))
    return [_block(part) for part in parts]


def _block(part: Part) -> Json:
    match part:
        case Text():
            return {"type": "text", "text": part.text}
        case Call():
            return {"type": "tool_use", "id": part.id, "name": part.name, "input": part.arguments}
        case Answer():
            return {"type": "tool_result", "tool_use_id": part.id, "content": part.text}
        case Link():
            return {"type": "image", "source": {"type": "url", "url": part.url}}
        case Media():
            return _media(part)


def _media(part: Media) -> Json:
    if part.kind == "audio":
        raise unsupported_media(part, f"{SERVICE} does not listen; leave the sound out.")
    if part.kind == "image":
        return {"type": "image", "source": _source(part)}
    if part.media_type == "text/plain":
        text = part.content.decode(errors="replace")
        source: Json = {"type": "text", "media_type": "text/plain", "data": text}
    elif part.media_type == "application/pdf":
        source = _source(part)
    else:
        raise unsupported_media(part, f"{SERVICE} reads PDFs and plain text, not '{part.media_type}'.")
    return {"type": "document", "source": source, **({"title": part.name} if part.name else {})}


def _source(part: Media) -> Json:
    return {"type": "base64", "media_type": part.media_type, "data": part.data}


def _tools(tools: ToolPlan, model: str) -> Json:
    if not tools.tools:
        return {}
    choice: Json = {"type": {"none": "none", "auto": "auto", "required": "any"}[tools.mode]}
    if tools.named is not None:
        choice = {"type": "tool", "name": tools.named}
    if tools.single and tools.mode != "none":
        choice["disable_parallel_tool_use"] = True
    return {"tools": [_tool(tool, model) for tool in tools.tools], "tool_choice": choice}


def _tool(tool: Tool, model: str) -> Json:
    strict = tool.strict and claude.has_structured_output(model)
    return {
        "name": tool.name,
        "input_schema": narrowed(tool.parameters, "tools") if strict else tool.parameters,
        **({"description": tool.description} if tool.description else {}),
        **({"strict": True} if strict else {}),
    }


def _by_tool(shape: Shape, model: str, config: AnthropicConfig) -> bool:
    if shape.schema is None or config.json_schema == "tool":
        return True
    return config.json_schema == "auto" and (
        has_maps(shape.schema) or not claude.has_structured_output(model)
    )


def _shape_tool(shape: Shape) -> Json:
    tool: Json = {
        "name": SHAPE_TOOL,
        "description": shape.description or "Gives the answer; its arguments are the answer.",
        "input_schema": shape.as_parameters,
    }
    return {"tools": [tool], "tool_choice": {"type": "tool", "name": SHAPE_TOOL}}


def _thinking(body: CreateChatCompletionRequest, limit: int, *, forced: bool) -> Json:
    wanted = given(body.reasoning_effort, None)
    if wanted is None:
        return {}
    thinking, effort = claude.thinking_of(body.model, wanted, limit)
    return {
        # Claude does not think before a call that it is made to write.
        **({} if forced else {"thinking": thinking}),
        **({"output_config": {"effort": effort}} if effort else {}),
    }
