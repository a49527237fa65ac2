"""The messages of a chat, as the engine's chat templates take them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from llama_stack_api.models.inference import (
    ChatAssistantMessage,
    ChatContentPartImage,
    ChatCustomToolCall,
    ChatFunctionMessage,
    ChatMessage,
    ChatToolMessage,
    ChatUserMessage,
)
from llama_stack_providers.inference.llama_cpp.engine.connection import Json
from llama_stack_providers.inference.llama_cpp.engine.marks import Marks
from llama_stack_providers.inference.native.texts import content_text
from llama_stack_spi import InvalidRequestError, JsonValue, given

_IMAGE = re.compile(r"data:image/[a-z.+-]+;base64,")


class Messages:
    """Translates a chat.

    Args:
        has_tools: Whether the model's template knows tool calls; for others they are told in words.
        sees: Whether the model takes images.
        marks: The model's control marks, which mean nothing in what a caller says.
    """

    def __init__(self, *, has_tools: bool, sees: bool, marks: Marks) -> None:
        self._has_tools = has_tools
        self._sees = sees
        self._marks = marks

    def to_engine(self, messages: Sequence[ChatMessage]) -> list[Json]:
        """Translates all messages."""
        return [self._message(message, index) for index, message in enumerate(messages)]

    def _message(self, message: ChatMessage, index: int) -> Json:
        if isinstance(message, ChatAssistantMessage):
            return self._assistant(message, index)
        if isinstance(message, ChatToolMessage):
            text = self._text(message.content, index)
            if self._has_tools:
                return {"role": "tool", "tool_call_id": message.tool_call_id, "content": text}
            return {"role": "user", "content": f"Result of the tool: {text}"}
        if isinstance(message, ChatFunctionMessage):
            text = self._marks.broken(f"Result of {message.name}: {message.content or ''}")
            return {"role": "user", "content": text}
        if isinstance(message, ChatUserMessage):
            return {"role": "user", "content": self._seen(message.content, index)}
        return {"role": "system", "content": self._text(message.content, index)}

    def _assistant(self, message: ChatAssistantMessage, index: int) -> Json:
        text = self._text(given(message.content, ""), index)
        calls = given(message.tool_calls, [])
        if not calls:
            return {"role": "assistant", "content": text}
        functions: list[Json] = []
        for call in calls:
            if isinstance(call, ChatCustomToolCall):
                name, arguments = call.custom.name, call.custom.input
            else:
                name, arguments = call.function.name, call.function.arguments
            functions.append({"name": self._marks.broken(name), "arguments": self._marks.broken(arguments)})
        if self._has_tools:
            told: list[Json] = [
                {"id": call.id, "type": "function", "function": function}
                for call, function in zip(calls, functions, strict=True)
            ]
            return {"role": "assistant", "content": text, "tool_calls": cast("JsonValue", told)}
        lines = [text] if text else []
        lines += [f"I call {function['name']} with {function['arguments']}." for function in functions]
        return {"role": "assistant", "content": "\n".join(lines)}

    def _seen(self, content: object, index: int) -> JsonValue:
        """Text, or parts where there are images among them."""
        parts = content if isinstance(content, list) else []
        if not self._sees or not any(isinstance(part, ChatContentPartImage) for part in parts):
            return self._text(content, index)
        found: list[JsonValue] = []
        for number, part in enumerate(parts):
            if isinstance(part, ChatContentPartImage):
                if not _IMAGE.match(part.image_url.url):
                    # Nothing is fetched for a caller: an address could lead into the operator's network.
                    raise InvalidRequestError(
                        "Send the image itself, as data:image/…;base64,…; addresses are not fetched.",
                        code="unsupported_content",
                        param=f"messages[{index}].content[{number}].image_url.url",
                    )
                found.append({"type": "image_url", "image_url": {"url": part.image_url.url}})
            else:
                found.append({"type": "text", "text": self._text([part], index)})
        return found

    def _text(self, content: object, index: int) -> str:
        return self._marks.broken(content_text(content, f"messages[{index}].content"))
