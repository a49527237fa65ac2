"""The gate: counts what is under way, refuses what is too much, and empties the house when the server stops."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from llama_stack.logs import logger
from llama_stack_spi import UnavailableError
from llama_stack_spi.http import send_error
from llama_stack_spi.http.contexts import request_id_of
from llama_stack_spi.http.errors import ErrorAnswer, error_payload
from llama_stack_spi.http.responses import Header
from llama_stack_spi.http.routes import send_error_answer

LogAccess: TypeAlias = Callable[[Scope, int, float], None]
"""Called after each request with its scope, status and seconds."""

STOPPING = "The server is shutting down. Try again in a moment."
CUT_SECONDS = 5.0
QUIET_SECONDS = 1.0
"""Between two lines of the log about refused requests."""
EVENT_STREAM = b"text/event-stream"


@dataclass(slots=True, eq=False)
class _Request:
    task: asyncio.Task[object] | None
    status: int = 0
    headers: Iterable[Header] = ()
    finished: bool = False
    cut: bool = field(default=False)


class Gate:
    """Every request passes here first.

    Args:
        app: What answers.
        max_concurrent: Requests under way at once; one more is answered with 503.
        log: Told about each request, if given.
        answer_headers: Headers of the answers that the gate gives itself.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        max_concurrent: int = 1000,
        log: LogAccess | None = None,
        answer_headers: tuple[Header, ...] = (),
    ) -> None:
        self._app = app
        self._max_concurrent = max_concurrent
        self._log = log
        self._answer_headers = answer_headers
        self._under_way: set[_Request] = set()
        self._empty = asyncio.Event()
        self._draining = False
        self._refused = 0
        self._quiet_until = 0.0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request, or refuses it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if self._draining:
            await self._refuse(scope, send, STOPPING, "shutting_down")
            return
        if len(self._under_way) >= self._max_concurrent:
            sentence = (
                f"The server is answering {self._max_concurrent} requests already. Try again in a moment."
            )
            await self._refuse(scope, send, sentence, "too_many_requests_under_way")
            return
        request = _Request(asyncio.current_task())
        self._under_way.add(request)
        began = time.perf_counter()

        async def watched(message: Message) -> None:
            if message["type"] == "http.response.start":
                request.status = message["status"]
                request.headers = message.get("headers", ())
            elif not message.get("more_body", False):
                request.finished = True
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except asyncio.CancelledError:
            if not request.cut:
                raise
            await self._cut_off(request, scope, send)
        finally:
            self._under_way.discard(request)
            if self._draining and not self._under_way:
                self._empty.set()
            if self._log is not None:
                self._log(scope, request.status, time.perf_counter() - began)

    async def drain(self, grace: float) -> int:
        """Refuses what is new and lets what is under way finish; what outlasts the grace is cut off.

        Returns:
            How many requests were cut off.
        """
        self._draining = True
        if not self._under_way:
            return 0
        try:
            await asyncio.wait_for(self._empty.wait(), grace)
        except TimeoutError:
            pass
        else:
            return 0
        left = list(self._under_way)
        for request in left:
            request.cut = True
            if request.task is not None:
                request.task.cancel()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._empty.wait(), CUT_SECONDS)
        return len(left)

    async def _cut_off(self, request: _Request, scope: Scope, send: Send) -> None:
        if request.finished:
            return
        error = UnavailableError(STOPPING, code="shutting_down", retry_after=1)
        if request.status == 0:
            request.status = 503
            await send_error(scope, send, error, headers=self._answer_headers)
            return
        body = b""
        if any(name == b"content-type" and value.startswith(EVENT_STREAM) for name, value in request.headers):
            body = b"data: " + error_payload(error, request_id=request_id_of(scope)) + b"\n\n"
        await send({"type": "http.response.body", "body": body, "more_body": False})

    async def _refuse(self, scope: Scope, send: Send, sentence: str, code: str) -> None:
        self._refused += 1
        # Where there are many, a line for each would be one more load.
        if time.monotonic() >= self._quiet_until:
            logger().warning("requests_refused", code=code, count=self._refused)
            self._refused, self._quiet_until = 0, time.monotonic() + QUIET_SECONDS
        answer = ErrorAnswer.of(UnavailableError(sentence, code=code, retry_after=1))
        headers = ((b"connection", b"close"), *self._answer_headers)
        await send_error_answer(scope, send, answer, headers=headers)
