"""Notices callers who leave, and stops what they no longer wait for."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import cast

from starlette.types import Receive


class ClientLeftError(Exception):
    """The caller closed the connection: there is nobody to answer."""


class CancelledByClient:
    """Cancels the code in the `with` block when the caller leaves, and raises `ClientLeftError` instead.

    The watch begins after `delay` seconds, because most calls are over by then and pay only for a timer.
    """

    __slots__ = ("_delay", "_left", "_receive", "_task", "_timer", "_watcher")

    def __init__(self, receive: Receive, *, delay: float = 0.0) -> None:
        self._receive = receive
        self._delay = delay
        self._left = False
        self._watcher: asyncio.Task[None] | None = None

    def __enter__(self) -> None:
        self._task = cast("asyncio.Task[object]", asyncio.current_task())
        self._timer = asyncio.get_running_loop().call_later(self._delay, self._begin)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        if self._watcher is not None:
            self._watcher.cancel()
        if self._left:
            self._task.uncancel()
            if isinstance(error, asyncio.CancelledError):
                raise ClientLeftError from None

    def _begin(self) -> None:
        self._watcher = asyncio.get_running_loop().create_task(self._watch())

    async def _watch(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self._left = True
        self._task.cancel()
