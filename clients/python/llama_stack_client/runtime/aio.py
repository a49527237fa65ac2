"""The async client: like the sync one, with `await`."""

from __future__ import annotations

from collections.abc import Awaitable
from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from .answer import Answer
from .base import EVENTS, JSON, LIMITS, Attempts, is_stream, log_answer
from .client import BaseClient, I_co
from .errors import connection_error, status_error, wrong_media_type
from .keepalive import keep_alive_async
from .omit import Omit
from .page import AsyncPages, Paging
from .request import Options, Request
from .stream import AsyncStream, StreamPlan

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")
R = TypeVar("R")
F = TypeVar("F")


class AsyncClient(BaseClient[httpx.AsyncClient, I_co]):
    """Base of `AsyncLlamaStackClient`."""

    async def send(self, request: Request, answer: Answer[T], options: Options) -> T:
        """Sends a request and reads its answer whole."""
        return answer.read(await self.exchange(request, options, accept=answer.accept, whole=answer.whole))

    def stream(self, request: Request, plan: StreamPlan[T, F], options: Options) -> AsyncStream[T, F]:
        """An event stream; its request is sent when it is opened."""

        def send() -> Awaitable[httpx.Response]:
            return self.exchange(request, options, accept=EVENTS, whole=False)

        return AsyncStream(send, plan, max_event_bytes=self.max_event_bytes)

    async def choose(
        self,
        request: Request,
        answer: Answer[R],
        plan: StreamPlan[T, F],
        options: Options,
        *,
        stream: bool | Omit,
    ) -> R | AsyncStream[T, F]:
        """Sends a request that is answered whole or by a stream, as the caller asked; the stream is open."""
        if stream:
            return await self.stream(request, plan, options)
        return await self.send(request, answer, options)

    def page(
        self, request: Request, answer: Answer[R], paging: Paging, options: Options
    ) -> AsyncPages[R, Any]:
        """A list; its first page is fetched when it is awaited or iterated."""

        async def fetch(request: Request) -> R:
            return await self.send(request, answer, options)

        return AsyncPages(request, paging, fetch=fetch)

    async def exchange(
        self, request: Request, options: Options, *, accept: str = JSON, whole: bool = True
    ) -> httpx.Response:
        """Sends a request, again where that may help, until there is a success answer or an error to raise.

        Once the head of a success answer is there, nothing is sent again.
        """
        http = self._transport()
        attempts = Attempts(self._settings, request, options, accept=accept)
        deadline = attempts.deadline
        while True:
            with ExitStack() as stack:
                built = attempts.build(http, stack)
                try:
                    deadline.check()
                    async with deadline.enforced():
                        response = await http.send(built, stream=True)
                    deadline.for_body(response)
                    log_answer(request.operation, response)
                    if response.is_success:
                        return await self._succeeded(response, accept=accept, whole=whole)
                    await self._read(response)
                except httpx.HTTPError as error:
                    named = deadline.named(error, head=True)
                    wait = attempts.wait_after_failure(named)
                    if wait is None:
                        raise connection_error(named, built) from error
                else:
                    wait = attempts.wait_after_answer(response)
                    if wait is None:
                        raise status_error(response)
            await self._settings.clock.sleep_async(deadline.within(wait))

    async def _succeeded(self, response: httpx.Response, *, accept: str, whole: bool) -> httpx.Response:
        """A success answer: read, or as it is where its reader takes it piece by piece."""
        is_other = accept == EVENTS and not is_stream(response)
        if is_other or whole:
            try:
                await self._read(response)
            except httpx.HTTPError as error:
                raise connection_error(error, response.request) from error
        if is_other:
            raise wrong_media_type(response, expected="a stream of events")
        return response

    async def _read(self, response: httpx.Response) -> None:
        try:
            await response.aread()
        finally:
            await response.aclose()

    def _new_http(self) -> httpx.AsyncClient:
        hooks = {"request": [keep_alive_async]}
        return httpx.AsyncClient(follow_redirects=True, limits=LIMITS, event_hooks=hooks)

    async def close(self) -> None:
        """Closes the connections, unless the caller brought the httpx client."""
        if self._http is not None and self._owns_http:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        """The client itself."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes the connections."""
        await self.close()
