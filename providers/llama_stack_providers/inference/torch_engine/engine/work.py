"""What is asked of a model's thread, and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Sampling:
    """How tokens are chosen. A temperature of 0 takes the likeliest."""

    temperature: float = 0.0
    top_p: float = 1.0
    top_k: int | None = None
    repetition_penalty: float = 1.0
    frequency_penalty: float = 0.0
    presence_penalty: float = 0.0
    bias: Mapping[int, float] = field(default_factory=dict)
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """One answer to write.

    Attributes:
        ids: Tokens of the prompt.
        limit: Most tokens to write.
        sampling: How they are chosen.
        stops: Texts that end the answer.
        top: Likely tokens to tell at each place; `None` tells no log probabilities.
        prompt_top: The same for the places of the prompt.
        shape: A grammar that the answer keeps to, compiled by `grammar.Grammars`.
        adapter: The LoRA adapter that writes; `None` is the model alone.
    """

    ids: tuple[int, ...]
    limit: int
    sampling: Sampling
    stops: tuple[str, ...] = ()
    top: int | None = None
    prompt_top: int | None = None
    shape: Any = None
    adapter: str | None = None


@dataclass(frozen=True, slots=True)
class Chance:
    """A token and its log probability, which the first token of a prompt has not."""

    text: str
    logprob: float | None
    bytes: bytes
    top: tuple[Chance, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """What is new of an answer; the last one has `finish`.

    Attributes:
        text: Text to append.
        chances: Its tokens, where they are asked for.
        prompt: The prompt's tokens, in the first one where they are asked for.
        count: Tokens written since the one before.
        finish: Why the answer ended.
    """

    text: str = ""
    chances: tuple[Chance, ...] = ()
    prompt: tuple[Chance, ...] = ()
    count: int = 0
    finish: Literal["stop", "length"] | None = None
