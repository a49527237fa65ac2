"""An open event stream of an upstream."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from llama_stack_providers.inference.upstream.event_reader import EventReader
from llama_stack_providers.inference.upstream.faults import too_slow

if TYPE_CHECKING:
    from aiohttp import ClientResponse


class EventSource:
    """The events of one answer.

    Attributes:
        ended: Whether the terminator came; an upstream that breaks off sends none.
    """

    __slots__ = ("_begin_by", "_idle", "_name", "_reader", "_response", "_terminator", "ended")

    def __init__(
        self,
        response: ClientResponse,
        *,
        name: str,
        begin_by: float,
        idle_seconds: float,
        limit: int,
        terminator: bytes | None,
    ) -> None:
        self._response = response
        self._name = name
        self._begin_by = begin_by
        self._idle = idle_seconds
        self._reader = EventReader(limit=limit)
        self._terminator = terminator
        self.ended = False

    async def batches(self) -> AsyncIterator[list[bytes]]:
        """Yields the data of the events as they arrive; those of one arrival together, the terminator never.

        Nothing more is read from the upstream before the last batch was taken.
        """
        loop = asyncio.get_running_loop()
        deadline = self._begin_by
        read = self._response.content.readany
        while True:
            try:
                async with asyncio.timeout_at(deadline):
                    piece = await read()
            except TimeoutError:
                raise too_slow(self._name) from None
            if not piece:
                return
            events = self._reader.feed(piece)
            if self._terminator is not None and self._terminator in events:
                events = events[: events.index(self._terminator)]
                self.ended = True
            if events:
                yield events
            if self.ended:
                return
            deadline = loop.time() + self._idle
