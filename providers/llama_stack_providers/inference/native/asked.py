"""OpenAI's requests, with room for what a native request can say beyond them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from pydantic import MISSING, BaseModel

from llama_stack_api.models.inference import (
    ChatResponseFormatJsonSchema,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingTaskType,
)
from llama_stack_spi import given

Feature: TypeAlias = Literal["top_k", "repetition_penalty", "grammar", "completion_shape", "truncation"]
"""What a provider may take beyond OpenAI's form."""

Cut: TypeAlias = Literal["start", "end"]
"""Which end of a text is cut off."""


class AskedChat(CreateChatCompletionRequest):
    """A chat out of a native request."""

    top_k: int | MISSING = MISSING
    """How many of the likeliest tokens stand for choice."""
    repetition_penalty: float | MISSING = MISSING
    """Above 1 discourages repeating."""
    grammar: str | MISSING = MISSING
    """The answer is a sentence of this grammar, in GBNF."""


class AskedCompletion(CreateCompletionRequest):
    """A text to continue, out of a native request."""

    top_k: int | MISSING = MISSING
    """How many of the likeliest tokens stand for choice."""
    repetition_penalty: float | MISSING = MISSING
    """Above 1 discourages repeating."""
    grammar: str | MISSING = MISSING
    """The answer is a sentence of this grammar, in GBNF."""
    response_format: ChatResponseFormatJsonSchema | MISSING = MISSING
    """Shape that the continuation must have."""


class AskedEmbeddings(CreateEmbeddingRequest):
    """Texts to embed, out of a native request."""

    text_truncation: Cut | MISSING = MISSING
    """Which end of a text that is too long is cut off; otherwise it is refused."""
    task_type: EmbeddingTaskType | MISSING = MISSING
    """Whether the vectors search or are found."""


@dataclass(frozen=True, slots=True)
class Extras:
    """What a request said beyond OpenAI's form; `None` where it said nothing."""

    top_k: int | None = None
    repetition_penalty: float | None = None
    grammar: str | None = None
    response_format: ChatResponseFormatJsonSchema | None = None
    text_truncation: Cut | None = None
    task_type: EmbeddingTaskType | None = None


def asked(body: BaseModel) -> Extras:
    """Reads what a request says beyond OpenAI's form, whoever made it."""
    if isinstance(body, AskedChat):
        return Extras(
            top_k=given(body.top_k, None),
            repetition_penalty=given(body.repetition_penalty, None),
            grammar=given(body.grammar, None),
        )
    if isinstance(body, AskedCompletion):
        return Extras(
            top_k=given(body.top_k, None),
            repetition_penalty=given(body.repetition_penalty, None),
            grammar=given(body.grammar, None),
            response_format=given(body.response_format, None),
        )
    if isinstance(body, AskedEmbeddings):
        return Extras(
            text_truncation=given(body.text_truncation, None), task_type=given(body.task_type, None)
        )
    return Extras()
