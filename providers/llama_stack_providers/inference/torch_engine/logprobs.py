"""Log probabilities: from the engine's form to each family's."""

from __future__ import annotations

from collections.abc import Iterable

from llama_stack_api.models.inference import (
    ChatLogprobs,
    ChatTokenLogprob,
    ChatTopLogprob,
    CompletionLogprobs,
)
from llama_stack_providers.inference.torch_engine.engine.work import Chance


def chat_logprobs(chances: Iterable[Chance]) -> ChatLogprobs:
    """Makes the form of chats."""
    return ChatLogprobs(content=[_token(chance) for chance in chances], refusal=None)


def completion_logprobs(chances: Iterable[Chance], *, offset: int) -> CompletionLogprobs:
    """Makes the form of completions: lists side by side, and where each token begins in the text."""
    names: list[str] = []
    values: list[float | None] = []
    tops: list[dict[str, float]] = []
    offsets: list[int] = []
    for chance in chances:
        names.append(chance.text)
        values.append(chance.logprob)
        tops.append({each.text: each.logprob for each in chance.top if each.logprob is not None})
        offsets.append(offset)
        offset += len(chance.text)
    return CompletionLogprobs(tokens=names, token_logprobs=values, top_logprobs=tops, text_offset=offsets)


def _token(chance: Chance) -> ChatTokenLogprob:
    tops = [
        ChatTopLogprob(token=each.text, logprob=each.logprob or 0.0, bytes=[*each.bytes])
        for each in chance.top
    ]
    return ChatTokenLogprob(
        token=chance.text, logprob=chance.logprob or 0.0, bytes=[*chance.bytes], top_logprobs=tops
    )
