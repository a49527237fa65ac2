"""What one answer yields, whole or in pieces."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, field

from llama_stack_api.models.inference import ChatToolCallDelta, CompletionUsage, FinishReason
from llama_stack_providers.inference.native.side_by_side import side_by_side
from llama_stack_providers.inference.torch_engine.engine.work import Chance


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens read and written."""

    read: int = 0
    written: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(self.read + other.read, self.written + other.written)

    def to_openai(self) -> CompletionUsage:
        """Makes OpenAI's form."""
        return CompletionUsage(
            prompt_tokens=self.read,
            completion_tokens=self.written,
            total_tokens=self.read + self.written,
        )


@dataclass(frozen=True, slots=True)
class Piece:
    """What is new of an answer; the last one has `finish`."""

    text: str = ""
    finish: FinishReason | None = None
    chances: tuple[Chance, ...] = ()
    prompt: tuple[Chance, ...] = ()
    calls: tuple[ChatToolCallDelta, ...] = ()
    written: int = 0


@dataclass(slots=True)
class Result:
    """A whole answer, gathered from its pieces."""

    text: str = ""
    finish: FinishReason = "stop"
    chances: list[Chance] = field(default_factory=list)
    prompt: list[Chance] = field(default_factory=list)
    calls: list[ChatToolCallDelta] = field(default_factory=list)
    written: int = 0

    def add(self, piece: Piece) -> None:
        """Appends a piece."""
        self.text += piece.text
        self.finish = piece.finish or self.finish
        self.chances += piece.chances
        self.prompt += piece.prompt
        self.calls += piece.calls
        self.written += piece.written


async def gathered(streams: Sequence[AsyncGenerator[Piece, None]]) -> list[Result]:
    """Waits for several answers side by side; if one fails, the others are given up."""
    results = [Result() for _ in streams]
    async with contextlib.aclosing(side_by_side(streams)) as pieces:
        async for place, piece in pieces:
            results[place].add(piece)
    return results
