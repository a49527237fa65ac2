"""How many requests of a model are under way at once, and how many wait."""

from __future__ import annotations

import asyncio
import math
import time
from types import TracebackType

from llama_stack_spi import RateLimitError

LONGEST_RETRY_AFTER = 60


class Slots:
    """Lets requests in by the order of their arrival; one that is cancelled while it waits leaves the queue.

    Args:
        model: Whose requests these are.
        at_once: How many may be under way.
        queued: How many more may wait.
    """

    def __init__(self, model: str, at_once: int, queued: int) -> None:
        self._model = model
        self._at_once = at_once
        self._queued = queued
        self._free = asyncio.Semaphore(at_once)
        self.waiting = 0
        self.under_way = 0
        self._usual_seconds = 1.0

    def slot(self) -> Slot:
        """Returns a slot for one request, to be held by `async with`."""
        return Slot(self)

    async def take(self) -> None:
        """Waits for a free slot.

        Raises:
            RateLimitError: As many wait already as may.
        """
        if self._free.locked() and self.waiting >= self._queued:
            raise RateLimitError(
                f"The model '{self._model}' answers {self._at_once} requests at once and {self.waiting} wait."
                " Try again later.",
                code="model_busy",
                retry_after=self._patience(),
            )
        self.waiting += 1
        try:
            await self._free.acquire()
        finally:
            self.waiting -= 1
        self.under_way += 1

    def give_back(self, seconds: float) -> None:
        """Frees a slot that was held for so long."""
        self.under_way -= 1
        self._usual_seconds += (seconds - self._usual_seconds) / 8
        self._free.release()

    def _patience(self) -> int:
        """Seconds after which those who are here now have probably been served."""
        rounds = (self.waiting + 1) / self._at_once
        return min(LONGEST_RETRY_AFTER, max(1, math.ceil(rounds * self._usual_seconds)))


class Slot:
    """One request's place."""

    __slots__ = ("_began", "_slots")

    def __init__(self, slots: Slots) -> None:
        self._slots = slots

    async def __aenter__(self) -> None:
        await self._slots.take()
        self._began = time.monotonic()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._slots.give_back(time.monotonic() - self._began)
