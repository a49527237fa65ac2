"""The messages of a native conversation, in OpenAI's form."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence

from pydantic import MISSING

from llama_stack_api.models.common import (
    CompletionMessage,
    ImageContentItem,
    InterleavedContent,
    Message,
    SystemMessage,
    TextContentItem,
    ToolCall,
    ToolResponseMessage,
    UserMessage,
)
from llama_stack_api.models.inference import (
    ChatAssistantMessage,
    ChatContentPart,
    ChatContentPartImage,
    ChatContentPartText,
    ChatFunctionToolCall,
    ChatImageUrl,
    ChatMessage,
    ChatSystemMessage,
    ChatToolMessage,
    ChatUserMessage,
    FunctionCall,
)
from llama_stack_spi import InvalidRequestError, given

_SCHEMES = ("https://", "http://", "data:image/")
_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"RIFF", "webp"),
    (b"BM", "bmp"),
)
_HEAD = 24
"""Base64 characters that hold the beginning of an image."""


def messages_of(messages: Sequence[Message]) -> list[ChatMessage]:
    """Translates a conversation."""
    return [_message(message, f"messages[{index}]") for index, message in enumerate(messages)]


def text_of(content: InterleavedContent, param: str) -> str:
    """The text of content that cannot hold images."""
    if isinstance(content, str):
        return content
    texts = []
    for item in content if isinstance(content, list) else [content]:
        if not isinstance(item, TextContentItem):
            raise InvalidRequestError(
                f"A content item of kind '{item.type}' was given, but only text can stand here.",
                code="unsupported_content",
                param=param,
            )
        texts.append(item.text)
    return "\n".join(texts)


def _message(message: Message, place: str) -> ChatMessage:
    match message:
        case SystemMessage(content=content):
            return ChatSystemMessage(content=text_of(content, f"{place}.content"))
        case ToolResponseMessage(call_id=call_id, content=content):
            return ChatToolMessage(tool_call_id=call_id, content=text_of(content, f"{place}.content"))
        case CompletionMessage(content=content):
            text = text_of(content, f"{place}.content")
            calls = [_call(call) for call in given(message.tool_calls, [])]
            if calls:
                return ChatAssistantMessage(content=text or None, tool_calls=list(calls))
            return ChatAssistantMessage(content=text)
    return _user(message, place)


def _user(message: UserMessage, place: str) -> ChatUserMessage:
    parts = _parts(message.content, f"{place}.content")
    context = message.context
    if context is not MISSING:
        parts += _parts(context, f"{place}.context")
    texts = [part.text for part in parts if isinstance(part, ChatContentPartText)]
    # A plain text is what every upstream takes.
    return ChatUserMessage(content="\n".join(texts) if len(texts) == len(parts) else parts)


def _parts(content: InterleavedContent, param: str) -> list[ChatContentPart]:
    if isinstance(content, str):
        return [ChatContentPartText(text=content)]
    items = content if isinstance(content, list) else [content]
    return [
        ChatContentPartText(text=item.text)
        if isinstance(item, TextContentItem)
        else ChatContentPartImage(image_url=ChatImageUrl(url=_address(item, param)))
        for item in items
    ]


def _address(item: ImageContentItem, param: str) -> str:
    url, data = given(item.image.url, None), given(item.image.data, None)
    if url is not None:
        if not url.uri.startswith(_SCHEMES):
            raise InvalidRequestError(
                "An image is given by `https:`, `http:` or `data:image/`, or in `data`.",
                code="unsupported_content",
                param=param,
            )
        return url.uri
    if data is None:
        raise InvalidRequestError("An image needs `url` or `data`.", code="invalid_image", param=param)
    return f"data:image/{_kind(data, param)};base64,{data}"


def _kind(data: str, param: str) -> str:
    try:
        head = base64.b64decode(data[:_HEAD], validate=True)
    except ValueError:
        raise InvalidRequestError(
            "The data of an image is not base64.", code="invalid_image", param=param
        ) from None
    for beginning, kind in _BEGINNINGS:
        if head.startswith(beginning):
            return kind
    raise InvalidRequestError(
        "The data of an image is none of PNG, JPEG, GIF, WebP, BMP.", code="unsupported_content", param=param
    )


def _call(call: ToolCall) -> ChatFunctionToolCall:
    text = call.arguments if isinstance(call.arguments, str) else json.dumps(call.arguments)
    arguments = given(call.arguments_json, text)
    return ChatFunctionToolCall(
        id=call.call_id, function=FunctionCall(name=call.tool_name, arguments=arguments)
    )
