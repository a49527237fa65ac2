"""Typed event streams.

Iterating yields payloads; `final` reads to the end and returns what the call without streaming would have
answered. The end of the stream, an error, leaving the `with` block, or dropping the stream frees the
connection.
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from dataclasses import dataclass
from types import AsyncGeneratorType, TracebackType
from typing import Any, Generic, cast

import httpx
from typing_extensions import Self, TypeVar

from .answer import Answer, JsonAnswer
from .errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStreamError,
    LlamaStackClientError,
    connection_error,
    read_problem,
)
from .narrow import is_object
from .sse import Decoder, Event
from .text import is_json, loose

T = TypeVar("T")
F = TypeVar("F", default=Any)


@dataclass(frozen=True, slots=True)
class StreamPlan(Generic[T, F]):
    """What a stream holds: the type of its payloads and of its final result.

    `terminator` is the text of a last frame that is not JSON.
    """

    payload: JsonAnswer[T]
    final: Answer[F]
    terminator: str | None = None


class StreamReader(Generic[T, F]):
    """Turns the bytes of one stream into payloads; knows nothing of sockets, so both clients share it."""

    def __init__(self, plan: StreamPlan[T, F], request: httpx.Request, *, max_event_bytes: int) -> None:
        """Starts before the first byte."""
        self._plan = plan
        self._request = request
        self._decoder = Decoder(max_event_bytes=max_event_bytes)
        self._received: list[str] = []
        self.done = False

    def read(self, chunk: bytes) -> Iterator[T]:
        """Takes the next bytes and yields the payloads that they complete."""
        try:
            for event in self._decoder.feed(chunk):
                if self._plan.terminator is not None and event.data == self._plan.terminator:
                    self.done = True
                    return
                if not event.data.strip():
                    continue
                payload = self._payload(event)
                self._received.append(event.data)
                yield payload
        except APIError as error:
            error.partial = self._partial()
            raise

    def _partial(self) -> tuple[T, ...]:
        # Texts are kept and read again here: as payloads, those of a long stream would fill the memory.
        return tuple(self._plan.payload.parse(text, request=self._request) for text in self._received)

    def _payload(self, event: Event) -> T:
        # The key is looked for in the text first: most events are no errors, and parsing twice would cost.
        if event.name == "error" or '"error"' in event.data:
            self._raise_reported(event)
        try:
            return self._plan.payload.parse(event.data, request=self._request)
        except APIResponseValidationError as error:
            if is_json(event.data):
                raise
            message = "an event of the stream is no JSON"
            raise APIStreamError(message, body=event.data, request=self._request) from error

    def _raise_reported(self, event: Event) -> None:
        body = loose(event.data)
        if event.name == "error" or _is_error(body):
            reason = read_problem(body).message or "the server gave no reason"
            raise APIStreamError(reason, body=body, request=self._request)

    def failure(self, error: httpx.HTTPError) -> APIError:
        """The error for a connection that broke while streaming; nothing is sent again."""
        return connection_error(error, self._request, partial=self._partial())

    def final(self) -> F:
        """What all payloads amount to; raises when the stream broke off before its end."""
        from .final import add_up

        plan = self._plan
        if not isinstance(plan.final, JsonAnswer):
            raise LlamaStackClientError("this stream has no final result")
        result = None
        if self.done or plan.terminator is None:
            result = add_up(plan.payload.name, plan.final.name)([json.loads(text) for text in self._received])
        if result is None:
            message = "the stream broke off before its end"
            raise APIConnectionError(message, request=self._request, partial=self._partial())
        final: F = plan.final.parse(json.dumps(result), request=self._request)
        return final


def _is_error(body: object) -> bool:
    """Whether a payload reports an error of the stream, rather than speaking of one."""
    if not is_object(body):
        return False
    error = body.get("error")
    return is_object(error) and "message" in error and body.get("type", "error") in ("error", None)


class Stream(Generic[T, F]):
    """A stream of payloads over an open connection. One thread at a time may read it."""

    def __init__(self, response: httpx.Response, plan: StreamPlan[T, F], *, max_event_bytes: int) -> None:
        """Takes an answer whose body has not been read."""
        self._response = response
        self._reader = StreamReader(plan, response.request, max_event_bytes=max_event_bytes)
        self._items = _payloads(response, self._reader)

    @property
    def response(self) -> httpx.Response:
        """The answer."""
        return self._response

    def __iter__(self) -> Iterator[T]:
        """The stream itself: it can be read once."""
        return self

    def __next__(self) -> T:
        """The next payload."""
        return next(self._items)

    def final(self) -> F:
        """Reads what is left, and returns what the call without streaming would have answered.

        Payloads that were taken before count, too. Raises when the stream breaks off before its end.
        """
        for _ in self._items:
            pass
        return self._reader.final()

    def __enter__(self) -> Self:
        """The stream itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Frees the connection."""
        self.close()

    def __del__(self) -> None:
        """Frees the connection of a stream that was dropped, as by leaving a loop without `with`."""
        if hasattr(self, "_items"):
            self.close()

    def close(self) -> None:
        """Frees the connection; payloads not yet read are lost."""
        self._items.close()
        self.response.close()


def _payloads(response: httpx.Response, reader: StreamReader[T, F]) -> Generator[T, None, None]:
    # No method of the stream, which could not be dropped while its own generator held it.
    try:
        for chunk in response.iter_bytes():
            yield from reader.read(chunk)
            if reader.done:
                return
    except httpx.HTTPError as error:
        raise reader.failure(error) from error
    finally:
        response.close()


class _Source(Generic[T, F]):
    """What an async stream reads from, opened at the first use."""

    def __init__(
        self, send: Callable[[], Awaitable[httpx.Response]], plan: StreamPlan[T, F], max_event_bytes: int
    ) -> None:
        self._send = send
        self._plan = plan
        self._max_event_bytes = max_event_bytes
        self.response: httpx.Response | None = None
        self.closed = False

    async def open(self) -> StreamReader[T, F]:
        if self.response is None:
            self.response = await self._send()
            request, limit = self.response.request, self._max_event_bytes
            self._reader = StreamReader(self._plan, request, max_event_bytes=limit)
        return self._reader

    async def payloads(self) -> AsyncGenerator[T, None]:
        reader = await self.open()
        response = cast(httpx.Response, self.response)
        try:
            async for chunk in response.aiter_bytes():
                for payload in reader.read(chunk):
                    yield payload
                if reader.done:
                    return
        except httpx.HTTPError as error:
            if self.closed:
                return
            raise reader.failure(error) from error
        finally:
            await response.aclose()


class AsyncStream(Generic[T, F]):
    """A stream of payloads. The request is sent at the first `await`, `async with` or `async for`."""

    def __init__(
        self,
        send: Callable[[], Awaitable[httpx.Response]],
        plan: StreamPlan[T, F],
        *,
        max_event_bytes: int,
    ) -> None:
        """Takes what sends the request and returns an answer whose body has not been read."""
        self._source = _Source(send, plan, max_event_bytes)
        # Only the type itself, not the protocol, tells whether another task waits inside.
        self._items = cast("AsyncGeneratorType[T, None]", self._source.payloads())

    @property
    def response(self) -> httpx.Response:
        """The answer; there is one once the stream has been opened."""
        if self._source.response is None:
            raise RuntimeError("the stream is not open: await it, or enter it with `async with`")
        return self._source.response

    async def open(self) -> Self:
        """Sends the request, unless that has been done."""
        await self._source.open()
        return self

    def __await__(self) -> Generator[object, None, Self]:
        """Opens the stream."""
        return self.open().__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        """The stream itself: it can be read once."""
        return self

    async def __anext__(self) -> T:
        """The next payload."""
        return await self._items.__anext__()

    async def final(self) -> F:
        """Reads what is left, and returns what the call without streaming would have answered.

        Payloads that were taken before count, too. Raises when the stream breaks off before its end.
        """
        reader = await self._source.open()
        async for _ in self._items:
            pass
        return reader.final()

    async def __aenter__(self) -> Self:
        """Opens the stream."""
        return await self.open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Frees the connection."""
        await self.close()

    async def close(self) -> None:
        """Frees the connection; payloads not yet read are lost. A task that waits for one sees the end."""
        self._source.closed = True
        if self._source.response is not None:
            await self._source.response.aclose()
        if not self._items.ag_running:
            await self._items.aclose()
