"""Plain text out of native messages and content."""

from __future__ import annotations

from collections.abc import Sequence

from llama_stack_api.models.common import (
    ImageContentItem,
    InterleavedContent,
    Message,
    TextContentItem,
    UserMessage,
)


def text_of(content: InterleavedContent) -> str:
    """The text of the content; an image is told as `[image]`."""
    match content:
        case str():
            return content
        case TextContentItem():
            return content.text
        case ImageContentItem():
            return "[image]"
        case _:
            return " ".join(text_of(item) for item in content)


def last_user_text(messages: Sequence[Message]) -> str:
    """What the user said last, or nothing."""
    return next((text_of(each.content) for each in reversed(messages) if isinstance(each, UserMessage)), "")
