"""Log probabilities: from the engine's form to each family's."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from llama_stack_api.models.inference import (
    ChatLogprobs,
    ChatTokenLogprob,
    ChatTopLogprob,
    CompletionLogprobs,
)
from llama_stack_providers.inference.llama_cpp.engine.connection import Json
from llama_stack_spi import JsonValue

NEVER = -9999.0
"""Stands for the log probability of what cannot be: JSON has no minus infinity."""


def tokens_of(found: JsonValue, *, top: int) -> list[ChatTokenLogprob]:
    """Reads the engine's list of tokens, with at most `top` alternatives each."""
    entries = found.get("content") if isinstance(found, dict) else None
    return [_token(cast("Json", entry), top) for entry in entries or []] if isinstance(entries, list) else []


def chat_logprobs(tokens: list[ChatTokenLogprob]) -> ChatLogprobs:
    """Makes the form of chats."""
    return ChatLogprobs(content=tokens, refusal=None)


def completion_logprobs(tokens: Iterable[ChatTokenLogprob], *, offset: int) -> CompletionLogprobs:
    """Makes the form of completions: lists side by side, and where each token begins in the text."""
    names: list[str] = []
    values: list[float | None] = []
    tops: list[dict[str, float]] = []
    offsets: list[int] = []
    for token in tokens:
        names.append(token.token)
        values.append(token.logprob)
        tops.append({each.token: each.logprob for each in token.top_logprobs})
        offsets.append(offset)
        offset += len(token.token)
    return CompletionLogprobs(tokens=names, token_logprobs=values, top_logprobs=tops, text_offset=offsets)


def _token(entry: Json, top: int) -> ChatTokenLogprob:
    tops = cast("list[Json]", entry.get("top_logprobs") or [])
    return ChatTokenLogprob(
        token=str(entry["token"]),
        logprob=_value(entry),
        bytes=cast("list[int]", entry.get("bytes") or []),
        top_logprobs=[
            ChatTopLogprob(
                token=str(each["token"]),
                logprob=_value(each),
                bytes=cast("list[int]", each.get("bytes") or []),
            )
            for each in tops[:top]
        ],
    )


def _value(entry: Json) -> float:
    value = entry.get("logprob")
    return float(value) if isinstance(value, int | float) else NEVER
