"""What one answer yields, whole or in pieces, and several of them side by side."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import dataclass, field

from llama_stack_api.models.inference import ChatToolCallDelta, CompletionUsage, FinishReason
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


async def gathered(streams: Sequence[AsyncIterator[Piece]]) -> list[Result]:
    """Waits for several answers side by side; if one fails, the others are given up."""
    results = [Result() for _ in streams]
    async for place, piece in merged(streams):
        results[place].add(piece)
    return results


async def merged(streams: Sequence[AsyncIterator[Piece]]) -> AsyncGenerator[tuple[int, Piece]]:
    """Yields the pieces of several answers as they come, each with its place.

    Leaving early gives up all of them.
    """
    queue: asyncio.Queue[tuple[int, Piece] | BaseException | None] = asyncio.Queue(maxsize=64)

    async def pump(place: int, stream: AsyncIterator[Piece]) -> None:
        try:
            async for piece in stream:
                await queue.put((place, piece))
        except Exception as error:  # noqa: BLE001  it is raised again where the pieces are read
            await queue.put(error)
        else:
            await queue.put(None)

    tasks = [asyncio.create_task(pump(place, stream)) for place, stream in enumerate(streams)]
    try:
        running = len(tasks)
        while running:
            item = await queue.get()
            if item is None:
                running -= 1
            elif isinstance(item, BaseException):
                raise item
            else:
                yield item
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
