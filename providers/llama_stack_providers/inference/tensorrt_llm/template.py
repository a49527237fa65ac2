"""A chat as a prompt, for endpoints that know texts only."""

from __future__ import annotations

from collections.abc import Sequence

from llama_stack_api.models.inference import (
    ChatAssistantMessage,
    ChatContentPartRefusal,
    ChatContentPartText,
    ChatDeveloperMessage,
    ChatMessage,
    ChatSystemMessage,
    ChatUserMessage,
)
from llama_stack_providers.inference.tensorrt_llm.config import ChatTemplate
from llama_stack_spi import InvalidRequestError


def prompt_of(messages: Sequence[ChatMessage], template: ChatTemplate) -> str:
    """Writes a chat with a template."""
    written = [_message(message, f"messages[{index}]", template) for index, message in enumerate(messages)]
    return "".join((template.begin, *written, template.generate))


def _message(message: ChatMessage, place: str, template: ChatTemplate) -> str:
    match message:
        case ChatSystemMessage() | ChatDeveloperMessage():
            form = template.system
        case ChatUserMessage():
            form = template.user
        case ChatAssistantMessage():
            form = template.assistant
        case _:
            raise InvalidRequestError(
                f"A message of the role '{message.role}' was given, but this model calls no tools.",
                code="unsupported_content",
                param=f"{place}.role",
            )
    return form.replace("{content}", _text(message.content, f"{place}.content"))


def _text(content: object, param: str) -> str:
    if isinstance(content, str):
        return content
    texts = []
    for index, part in enumerate(content if isinstance(content, list) else ()):
        if isinstance(part, ChatContentPartText):
            texts.append(part.text)
        elif isinstance(part, ChatContentPartRefusal):
            texts.append(part.refusal)
        else:
            raise InvalidRequestError(
                f"A part of kind '{part.type}' was given, but this model reads text only.",
                code="unsupported_content",
                param=f"{param}[{index}]",
            )
    return "\n".join(texts)
