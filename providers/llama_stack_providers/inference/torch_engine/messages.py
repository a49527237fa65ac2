"""The messages of a chat, as chat templates take them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import cast

from llama_stack_api.models.inference import (
    ChatAssistantMessage,
    ChatContentPartRefusal,
    ChatContentPartText,
    ChatCustomToolCall,
    ChatFunctionMessage,
    ChatMessage,
    ChatToolMessage,
)
from llama_stack_providers.inference.calling.tools import Json
from llama_stack_spi import InvalidRequestError, JsonValue, given


def to_template(messages: Sequence[ChatMessage], *, has_tools: bool) -> list[Json]:
    """Translates a chat.

    Args:
        messages: The chat.
        has_tools: Whether the model's template knows tool calls; for others they are told in words.
    """
    return [_message(message, index, has_tools) for index, message in enumerate(messages)]


def _message(message: ChatMessage, index: int, has_tools: bool) -> Json:
    if isinstance(message, ChatAssistantMessage):
        return _assistant(message, index, has_tools)
    if isinstance(message, ChatToolMessage):
        text = _text(message.content, index)
        if has_tools:
            return {"role": "tool", "tool_call_id": message.tool_call_id, "content": text}
        return {"role": "user", "content": f"Result of the tool: {text}"}
    if isinstance(message, ChatFunctionMessage):
        return {"role": "user", "content": f"Result of {message.name}: {message.content or ''}"}
    role = "system" if message.role == "developer" else message.role
    return {"role": role, "content": _text(message.content, index)}


def _assistant(message: ChatAssistantMessage, index: int, has_tools: bool) -> Json:
    text = _text(given(message.content, ""), index)
    calls = given(message.tool_calls, [])
    if not calls:
        return {"role": "assistant", "content": text}
    functions: list[Json] = []
    for call in calls:
        if isinstance(call, ChatCustomToolCall):
            functions.append({"name": call.custom.name, "arguments": call.custom.input})
        else:
            functions.append({"name": call.function.name, "arguments": call.function.arguments})
    if has_tools:
        told: list[Json] = [
            {"id": call.id, "type": "function", "function": {**function, "arguments": _parsed(function)}}
            for call, function in zip(calls, functions, strict=True)
        ]
        return {"role": "assistant", "content": text, "tool_calls": cast("JsonValue", told)}
    lines = [text] if text else []
    lines += [f"I call {function['name']} with {function['arguments']}." for function in functions]
    return {"role": "assistant", "content": "\n".join(lines)}


def _parsed(function: Json) -> JsonValue:
    """The arguments as templates expect them: an object, not its text."""
    try:
        found: JsonValue = json.loads(str(function["arguments"]))
    except ValueError:
        return function["arguments"]
    return found


def _text(content: object, index: int) -> str:
    if isinstance(content, str):
        return content
    texts = []
    for number, part in enumerate(content if isinstance(content, list) else ()):
        if isinstance(part, ChatContentPartText):
            texts.append(part.text)
        elif isinstance(part, ChatContentPartRefusal):
            texts.append(part.refusal)
        else:
            raise InvalidRequestError(
                f"A part of kind '{part.type}' was given, but this model reads text only.",
                code="unsupported_content",
                param=f"messages[{index}].content[{number}]",
            )
    return "\n".join(texts)


def instructed(messages: list[Json], instruction: str) -> list[Json]:
    """Adds an instruction to the system message, or makes one."""
    if messages and messages[0]["role"] == "system":
        return [{"role": "system", "content": f"{messages[0]['content']}\n\n{instruction}"}, *messages[1:]]
    return [{"role": "system", "content": instruction}, *messages]
