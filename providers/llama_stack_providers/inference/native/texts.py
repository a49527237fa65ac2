"""Texts out of requests, for engines that read and write nothing else."""

from __future__ import annotations

from typing import TypeAlias

from llama_stack_api.models.inference import (
    ChatContentPartRefusal,
    ChatContentPartText,
    CreateChatCompletionRequest,
    RerankInput,
    RerankRequest,
    TextInput,
)
from llama_stack_spi import InvalidRequestError, given

Prompt: TypeAlias = str | list[int]
"""A text, or its tokens."""


def prompts_of(given_input: TextInput) -> list[Prompt]:
    """Reads the inputs: a text or a list of tokens is one; bare tokens in a list form one together."""
    if isinstance(given_input, str):
        return [given_input]
    prompts: list[Prompt] = []
    bare: list[int] = []
    for item in given_input:
        if isinstance(item, int):
            bare.append(item)
        else:
            prompts.append(item)
    return [*prompts, bare] if bare else prompts


def content_text(content: object, param: str) -> str:
    """The text of a chat message's content, a text itself or parts.

    Args:
        content: The content; `None` is an empty text.
        param: Where it stands in the request.

    Raises:
        InvalidRequestError: A part is no text.
    """
    if isinstance(content, str):
        return content
    texts = []
    for number, part in enumerate(content if isinstance(content, list) else ()):
        if isinstance(part, ChatContentPartText):
            texts.append(part.text)
        elif isinstance(part, ChatContentPartRefusal):
            texts.append(part.refusal)
        else:
            raise _no_text(part.type, f"{param}[{number}]")
    return "\n".join(texts)


def ranked_texts(body: RerankRequest) -> tuple[str, list[str]]:
    """The query and the items to rank by it.

    Raises:
        InvalidRequestError: One of them is no text.
    """
    items = [_ranked(item, f"items[{index}]") for index, item in enumerate(body.items)]
    return _ranked(body.query, "query"), items


def expect_text_only(body: CreateChatCompletionRequest) -> None:
    """Refuses a chat that asks for more than text and calls of functions.

    Raises:
        InvalidRequestError: It does.
    """
    wanted = {
        "modalities": "audio" in (given(body.modalities, None) or []),
        "audio": given(body.audio, None) is not None,
        "web_search_options": given(body.web_search_options, None) is not None,
        "moderation": given(body.moderation, None) is not None,
    }
    for name, asked_for in wanted.items():
        if asked_for:
            raise InvalidRequestError(
                f"This engine writes text and calls functions; it has no `{name}`.",
                code="unsupported",
                param=name,
            )


def _ranked(part: RerankInput, param: str) -> str:
    if isinstance(part, str):
        return part
    if isinstance(part, ChatContentPartText):
        return part.text
    raise _no_text(part.type, param)


def _no_text(kind: str, param: str) -> InvalidRequestError:
    return InvalidRequestError(
        f"A part of kind '{kind}' was given, but this model reads text only.",
        code="unsupported_content",
        param=param,
    )
