"""The messages of a chat, as chat templates take them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import cast

from llama_stack_api.models.inference import (
    ChatAssistantMessage,
    ChatCustomToolCall,
    ChatFunctionMessage,
    ChatMessage,
    ChatToolMessage,
)
from llama_stack_providers.inference.calling.tools import Json
from llama_stack_providers.inference.native.texts import content_text
from llama_stack_spi import JsonValue, given


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
        text = content_text(message.content, f"messages[{index}].content")
        if has_tools:
            return {"role": "tool", "tool_call_id": message.tool_call_id, "content": text}
        return {"role": "user", "content": f"Result of the tool: {text}"}
    if isinstance(message, ChatFunctionMessage):
        return {"role": "user", "content": f"Result of {message.name}: {message.content or ''}"}
    role = "system" if message.role == "developer" else message.role
    return {"role": role, "content": content_text(message.content, f"messages[{index}].content")}


def _assistant(message: ChatAssistantMessage, index: int, has_tools: bool) -> Json:
    text = content_text(given(message.content, ""), f"messages[{index}].content")
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
