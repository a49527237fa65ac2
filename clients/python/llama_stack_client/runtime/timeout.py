"""Limits of time: what callers may say, and how each phase of an attempt is held to it.

httpx knows limits of connecting and of single reads. It looks at the limit of reads twice: before it waits
for the head of an answer, and before it reads the body; so `first_byte` is put there first, and `idle` once
there is a head. `total` is watched here: by a timer where calls are awaited, else before each attempt and
whenever more arrives.
"""

from __future__ import annotations

import sys
import time
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, cast

import httpx

if TYPE_CHECKING:
    from asyncio import Task

Phase = Literal["connect", "first_byte", "idle", "total"]
"""Which limit ran out."""


@dataclass(frozen=True, slots=True)
class Timeout:
    """Limits in seconds; `None` is no limit.

    `connect` is for the connection, `first_byte` from the request sent to the head of the answer, `idle`
    between two arrivals of an answer that has begun, and `total` for the whole call: all attempts and the
    whole stream.
    """

    connect: float | None = 5.0
    first_byte: float | None = 600.0
    idle: float | None = 600.0
    total: float | None = None


TimeLimit = float | Timeout | httpx.Timeout
"""One number for `first_byte` and `idle`, limits by name, or httpx's own."""

DEFAULT_TIMEOUT = Timeout()


def limits(given: TimeLimit | None, *, usual: Timeout = DEFAULT_TIMEOUT) -> Timeout:
    """The limits that a caller means; a number leaves the others as they are in `usual`."""
    if given is None:
        return Timeout(None, None, None, None)
    if isinstance(given, Timeout):
        return given
    if isinstance(given, httpx.Timeout):
        return Timeout(connect=given.connect, first_byte=given.read, idle=given.read)
    return replace(usual, first_byte=float(given), idle=float(given))


_SENTENCES: dict[Phase, str] = {
    "connect": "no connection within {seconds:g} s",
    "first_byte": "no answer within {seconds:g} s",
    "idle": "nothing more of the answer arrived for {seconds:g} s",
    "total": "the call was not done within {seconds:g} s",
}


class LimitReached(httpx.TimeoutException):
    """A limit ran out; `phase` says which."""

    def __init__(self, phase: Phase, seconds: float | None) -> None:
        """Takes the limit as the caller gave it."""
        super().__init__(f"{_SENTENCES[phase].format(seconds=seconds or 0.0)} (limit `{phase}`)")
        self.phase: Phase = phase


class Deadline:
    """The limits of one call from its first attempt on; they shrink as the end of the call comes near."""

    def __init__(self, timeout: Timeout) -> None:
        """Starts the time of the whole call."""
        self._timeout = timeout
        self._end = None if timeout.total is None else time.monotonic() + timeout.total

    def within(self, seconds: float) -> float:
        """The given time, or what is left of the whole call if that is less."""
        remaining = self._remaining()
        return seconds if remaining is None else min(seconds, max(remaining, 0.001))

    def check(self) -> None:
        """Raises when the whole call is out of time."""
        remaining = self._remaining()
        if remaining is not None and remaining <= 0.0:
            raise LimitReached("total", self._timeout.total)

    def for_head(self) -> httpx.Timeout:
        """What httpx is told before an attempt."""
        first_byte = self._limited(self._timeout.first_byte)
        return httpx.Timeout(first_byte, connect=self._limited(self._timeout.connect))

    def for_body(self, response: httpx.Response) -> None:
        """Limits the body of an answer whose head has arrived."""
        told = response.request.extensions.get("timeout")
        if isinstance(told, dict):
            told["read"] = self._limited(self._timeout.idle)
        if isinstance(response.stream, httpx.SyncByteStream):
            response.stream = _Arrivals(response.stream, self)
        else:
            response.stream = _AsyncArrivals(response.stream, self)

    def named(self, error: httpx.HTTPError, *, head: bool) -> httpx.HTTPError:
        """A timeout as the limit that ran out, another error as it is; `head` says that none had begun."""
        if isinstance(error, LimitReached) or not isinstance(error, httpx.TimeoutException):
            return error
        remaining = self._remaining()
        # A limit that was cut to what was left ran out because the whole call did.
        if remaining is not None and remaining <= 0.0:
            return LimitReached("total", self._timeout.total)
        if isinstance(error, httpx.ConnectTimeout):
            return LimitReached("connect", self._timeout.connect)
        if head:
            return LimitReached("first_byte", self._timeout.first_byte)
        return LimitReached("idle", self._timeout.idle)

    @asynccontextmanager
    async def enforced(self) -> AsyncGenerator[None, None]:
        """Cancels what the current task awaits inside when the whole call is out of time."""
        remaining = self._remaining()
        if remaining is None:
            yield
            return
        import asyncio

        timer = _Timer(cast("Task[object]", asyncio.current_task()))
        handle = asyncio.get_running_loop().call_later(max(remaining, 0.0), timer.ring)
        try:
            yield
        except asyncio.CancelledError:
            if timer.rang and not timer.is_cancelled_by_others():
                raise LimitReached("total", self._timeout.total) from None
            raise
        finally:
            handle.cancel()

    def _remaining(self) -> float | None:
        return None if self._end is None else self._end - time.monotonic()

    def _limited(self, limit: float | None) -> float | None:
        if limit is not None:
            return self.within(limit)
        remaining = self._remaining()
        return None if remaining is None else max(remaining, 0.001)


class _Timer:
    """Cancels a task, and can tell this from other cancellations. (`asyncio.timeout` needs Python 3.11.)"""

    def __init__(self, task: Task[object]) -> None:
        self._task = task
        self._others = 0
        if sys.version_info >= (3, 11):
            self._others = task.cancelling()
        self.rang = False

    def ring(self) -> None:
        self.rang = True
        self._task.cancel()

    def is_cancelled_by_others(self) -> bool:
        if sys.version_info >= (3, 11):
            return self._task.uncancel() > self._others
        return False


class _Arrivals(httpx.SyncByteStream):
    """A body that says which limit ran out, and looks at the time of the whole call whenever more arrives."""

    def __init__(self, body: httpx.SyncByteStream, deadline: Deadline) -> None:
        self._body = body
        self._deadline = deadline

    def __iter__(self) -> Iterator[bytes]:
        try:
            for piece in self._body:
                self._deadline.check()
                yield piece
        except httpx.TimeoutException as error:
            raise self._deadline.named(error, head=False) from error

    def close(self) -> None:
        self._body.close()


class _AsyncArrivals(httpx.AsyncByteStream):
    """A body that says which limit ran out, and ends when the time of the whole call does."""

    def __init__(self, body: httpx.AsyncByteStream, deadline: Deadline) -> None:
        self._body = body
        self._deadline = deadline

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = self._body.__aiter__()
        try:
            while True:
                async with self._deadline.enforced():
                    piece = await anext(pieces, None)
                if piece is None:
                    return
                yield piece
        except httpx.TimeoutException as error:
            raise self._deadline.named(error, head=False) from error

    async def aclose(self) -> None:
        await self._body.aclose()
