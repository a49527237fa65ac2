"""Access to the answer as it came: status, headers, text, and the value only when it is asked for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Generic, ParamSpec, TypeVar, cast

import httpx

from .aio import AsyncClient
from .answer import Answer
from .base import EVENTS
from .omit import Omit
from .page import AsyncPage, Page, Paging
from .request import Options, Request
from .stream import AsyncStream, Stream, StreamPlan
from .sync import SyncClient

P = ParamSpec("P")
T = TypeVar("T")


class RawResponse(Generic[T]):
    """A success answer; `parse` reads its value. The body of a stream is read by iterating over `parse()`."""

    def __init__(self, http_response: httpx.Response, parse: Callable[[httpx.Response], T]) -> None:
        """Takes the answer and its reader."""
        self.http_response = http_response
        self._parse = parse

    @property
    def status_code(self) -> int:
        """Status of the answer."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """Headers of the answer."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """Identifier under which the server logged the request."""
        found: str | None = self.http_response.headers.get("x-request-id")
        return found

    @property
    def content(self) -> bytes:
        """Body of the answer."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """Body of the answer as text."""
        return self.http_response.text

    def parse(self) -> T:
        """The value that the call returns without `with_raw_response`."""
        return self._parse(self.http_response)


class RawClient:
    """Stands in for a sync client behind `with_raw_response`: same calls, answers unread."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        self._client = client

    def send(self, request: Request, answer: Answer[Any], options: Options) -> RawResponse[Any]:
        """Sends a request."""
        return RawResponse(self._client.exchange(request, options, accept=answer.accept), answer.read)

    def stream(self, request: Request, plan: StreamPlan[Any, Any], options: Options) -> RawResponse[Any]:
        """Sends a request that a stream answers."""
        response = self._client.exchange(request, options, accept=EVENTS, whole=False)
        limit = self._client.max_event_bytes
        return RawResponse(response, lambda response: Stream(response, plan, max_event_bytes=limit))

    def choose(
        self,
        request: Request,
        answer: Answer[Any],
        plan: StreamPlan[Any, Any],
        options: Options,
        *,
        stream: bool | Omit,
    ) -> RawResponse[Any]:
        """Sends a request that is answered whole or by a stream, as the caller asked."""
        return self.stream(request, plan, options) if stream else self.send(request, answer, options)

    def page(
        self, request: Request, answer: Answer[Any], paging: Paging, options: Options
    ) -> RawResponse[Any]:
        """Sends a request for a list."""

        def fetch(request: Request) -> Any:
            return self._client.send(request, answer, options)

        def parse(response: httpx.Response) -> Page[Any, Any]:
            return Page(answer.read(response), paging, request, fetch=fetch)

        return RawResponse(self._client.exchange(request, options, accept=answer.accept), parse)


class AsyncRawClient:
    """Stands in for an async client behind `with_raw_response`: same calls, answers unread."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        self._client = client

    async def send(self, request: Request, answer: Answer[Any], options: Options) -> RawResponse[Any]:
        """Sends a request."""
        return RawResponse(await self._client.exchange(request, options, accept=answer.accept), answer.read)

    async def stream(
        self, request: Request, plan: StreamPlan[Any, Any], options: Options
    ) -> RawResponse[Any]:
        """Sends a request that a stream answers."""
        response = await self._client.exchange(request, options, accept=EVENTS, whole=False)
        limit = self._client.max_event_bytes
        return RawResponse(
            response, lambda response: AsyncStream(_ready(response), plan, max_event_bytes=limit)
        )

    async def choose(
        self,
        request: Request,
        answer: Answer[Any],
        plan: StreamPlan[Any, Any],
        options: Options,
        *,
        stream: bool | Omit,
    ) -> RawResponse[Any]:
        """Sends a request that is answered whole or by a stream, as the caller asked."""
        return await (self.stream(request, plan, options) if stream else self.send(request, answer, options))

    async def page(
        self, request: Request, answer: Answer[Any], paging: Paging, options: Options
    ) -> RawResponse[Any]:
        """Sends a request for a list."""

        async def fetch(request: Request) -> Any:
            return await self._client.send(request, answer, options)

        def parse(response: httpx.Response) -> AsyncPage[Any, Any]:
            return AsyncPage(answer.read(response), paging, request, fetch=fetch)

        return RawResponse(await self._client.exchange(request, options, accept=answer.accept), parse)


def _ready(response: httpx.Response) -> Callable[[], Awaitable[httpx.Response]]:
    async def send() -> httpx.Response:
        return response

    return send


def raw_client(client: SyncClient) -> SyncClient:
    """The stand-in, under the type that resources are made with."""
    return cast(SyncClient, RawClient(client))


def async_raw_client(client: AsyncClient) -> AsyncClient:
    """The stand-in, under the type that resources are made with."""
    return cast(AsyncClient, AsyncRawClient(client))


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Gives a method of a resource on a `raw_client` the type that it has there."""
    return cast("Callable[P, RawResponse[T]]", method)


def async_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Gives a method of a resource on an `async_raw_client` the type that it has there."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)
