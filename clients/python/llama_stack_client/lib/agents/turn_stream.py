"""The events of a turn, over however many requests it takes."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from types import TracebackType

from ... import types
from .rounds import Rounds

Chunk = types.AgentTurnResponseStreamChunk


class TurnStream:
    """The events of a turn. Tools run between them. Leaving the loop or the `with` block ends the turn."""

    def __init__(self, events: Generator[Chunk, None, None], rounds: Rounds) -> None:
        """Takes the events as they come, and what follows them."""
        self._events = events
        self._rounds = rounds

    def __iter__(self) -> Iterator[Chunk]:
        """The stream itself: it can be read once."""
        return self._events

    def __next__(self) -> Chunk:
        """The next event."""
        return next(self._events)

    def final(self) -> types.Turn:
        """Reads to the end and returns the turn."""
        for _ in self._events:
            pass
        return _turn(self._rounds)

    def close(self) -> None:
        """Frees the connection. Calls without a result are told that the client left."""
        self._events.close()

    def __enter__(self) -> TurnStream:
        """The stream itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Frees the connection."""
        self.close()


class AsyncTurnStream:
    """The events of a turn, like `TurnStream`. It may be awaited first; nothing is sent before it is read."""

    def __init__(self, events: AsyncGenerator[Chunk, None], rounds: Rounds) -> None:
        """Takes the events as they come, and what follows them."""
        self._events = events
        self._rounds = rounds

    def __await__(self) -> Generator[object, None, AsyncTurnStream]:
        """The stream itself."""
        return self._itself().__await__()

    async def _itself(self) -> AsyncTurnStream:
        return self

    def __aiter__(self) -> AsyncIterator[Chunk]:
        """The stream itself: it can be read once."""
        return self._events

    async def __anext__(self) -> Chunk:
        """The next event."""
        return await self._events.__anext__()

    async def final(self) -> types.Turn:
        """Reads to the end and returns the turn."""
        async for _ in self._events:
            pass
        return _turn(self._rounds)

    async def close(self) -> None:
        """Frees the connection. Calls without a result are told that the client left."""
        await self._events.aclose()

    async def __aenter__(self) -> AsyncTurnStream:
        """The stream itself."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Frees the connection."""
        await self.close()


def _turn(rounds: Rounds) -> types.Turn:
    if rounds.turn is None:
        raise RuntimeError("the turn was left before its end")
    return rounds.turn
