"""The sync client: sends requests over httpx, tries again, and hands answers to their readers."""

from __future__ import annotations

from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from .answer import Answer
from .base import EVENTS, JSON, LIMITS, Attempts, is_stream, log_answer
from .client import BaseClient, I_co
from .errors import connection_error, status_error, wrong_media_type
from .keepalive import keep_alive
from .omit import Omit
from .page import Page, Paging
from .request import Options, Request
from .stream import Stream, StreamPlan

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")
R = TypeVar("R")
F = TypeVar("F")


class SyncClient(BaseClient[httpx.Client, I_co]):
    """Base of `LlamaStackClient`. Safe to share between threads."""

    def send(self, request: Request, answer: Answer[T], options: Options) -> T:
        """Sends a request and reads its answer whole."""
        return answer.read(self.exchange(request, options, accept=answer.accept, whole=answer.whole))

    def stream(self, request: Request, plan: StreamPlan[T, F], options: Options) -> Stream[T, F]:
        """Sends a request and opens the event stream that answers it."""
        response = self.exchange(request, options, accept=EVENTS, whole=False)
        return Stream(response, plan, max_event_bytes=self.max_event_bytes)

    def choose(
        self,
        request: Request,
        answer: Answer[R],
        plan: StreamPlan[T, F],
        options: Options,
        *,
        stream: bool | Omit,
    ) -> R | Stream[T, F]:
        """Sends a request that is answered whole or by a stream, as the caller asked."""
        return self.stream(request, plan, options) if stream else self.send(request, answer, options)

    def page(self, request: Request, answer: Answer[R], paging: Paging, options: Options) -> Page[R, Any]:
        """Sends a request for a list and reads its first page."""

        def fetch(request: Request) -> R:
            return self.send(request, answer, options)

        return Page(fetch(request), paging, request, fetch=fetch)

    def exchange(
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
                    response = http.send(built, stream=True)
                    deadline.for_body(response)
                    log_answer(request.operation, response)
                    if response.is_success:
                        return self._succeeded(response, accept=accept, whole=whole)
                    self._read(response)
                except httpx.HTTPError as error:
                    named = deadline.named(error, head=True)
                    wait = attempts.wait_after_failure(named)
                    if wait is None:
                        raise connection_error(named, built) from error
                else:
                    wait = attempts.wait_after_answer(response)
                    if wait is None:
                        raise status_error(response)
            self._settings.clock.sleep(deadline.within(wait))

    def _succeeded(self, response: httpx.Response, *, accept: str, whole: bool) -> httpx.Response:
        """A success answer: read, or as it is where its reader takes it piece by piece."""
        is_other = accept == EVENTS and not is_stream(response)
        if is_other or whole:
            try:
                self._read(response)
            except httpx.HTTPError as error:
                raise connection_error(error, response.request) from error
        if is_other:
            raise wrong_media_type(response, expected="a stream of events")
        return response

    def _read(self, response: httpx.Response) -> None:
        try:
            response.read()
        finally:
            response.close()

    def _new_http(self) -> httpx.Client:
        hooks = {"request": [keep_alive]}
        return httpx.Client(follow_redirects=True, limits=LIMITS, event_hooks=hooks)

    def close(self) -> None:
        """Closes the connections, unless the caller brought the httpx client."""
        if self._http is not None and self._owns_http:
            self._http.close()

    def __enter__(self) -> Self:
        """The client itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes the connections."""
        self.close()
