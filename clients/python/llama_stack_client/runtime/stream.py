"""Typed event streams.

Iterating yields payloads. The end of the stream, an error, or leaving the `with` block frees the connection.
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from dataclasses import dataclass
from types import AsyncGeneratorType, TracebackType
from typing import Generic, TypeVar, cast

import httpx

from .answer import JsonAnswer
from .errors import APIConnectionError, APIError, APIStreamError, APITimeoutError, read_problem
from .sse import MAX_EVENT_BYTES, Decoder, Event

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StreamPlan(Generic[T]):
    """What a stream holds: the type of its payloads, and the text of a last frame that is not JSON."""

    payload: JsonAnswer[T]
    terminator: str | None = None
    max_event_bytes: int = MAX_EVENT_BYTES


class StreamReader(Generic[T]):
    """Turns the bytes of one stream into payloads; knows nothing of sockets, so both clients share it."""

    def __init__(self, plan: StreamPlan[T], request: httpx.Request) -> None:
        """Starts before the first byte."""
        self._plan = plan
        self._request = request
        self._decoder = Decoder(max_event_bytes=plan.max_event_bytes)
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
        return self._plan.payload.parse(event.data, request=self._request)

    def _raise_reported(self, event: Event) -> None:
        try:
            body = json.loads(event.data)
        except ValueError:
            body = event.data
        if _is_error(body, named_error=event.name == "error"):
            reason = read_problem(body).message or "the server gave no reason"
            raise APIStreamError(reason, body=body, request=self._request)

    def failure(self, error: httpx.HTTPError) -> APIError:
        """The error for a connection that broke while streaming; nothing is sent again."""
        if isinstance(error, httpx.TimeoutException):
            kind: type[APIError] = APITimeoutError
            message = "the stream stood still for longer than the read timeout"
        else:
            kind = APIConnectionError
            message = f"the stream broke: {error}"
        return kind(message, request=self._request, partial=self._partial())


def _is_error(body: object, *, named_error: bool) -> bool:
    """Whether an event reports an error of the stream, rather than being a payload that speaks of one."""
    if not isinstance(body, dict):
        return named_error
    tag = body.get("type")
    error = body.get("error")
    if isinstance(error, dict) and "message" in error:
        return tag is None or tag == "error"
    return named_error and not isinstance(tag, str)


class Stream(Generic[T]):
    """A stream of payloads over an open connection."""

    def __init__(self, response: httpx.Response, plan: StreamPlan[T]) -> None:
        """Takes an answer whose body has not been read."""
        self.response = response
        self._reader = StreamReader(plan, response.request)
        self._items = self._iterate()

    def _iterate(self) -> Generator[T, None, None]:
        try:
            for chunk in self.response.iter_bytes():
                yield from self._reader.read(chunk)
                if self._reader.done:
                    return
        except httpx.HTTPError as error:
            raise self._reader.failure(error) from error
        finally:
            self.response.close()

    def __iter__(self) -> Iterator[T]:
        """The stream itself: it can be read once."""
        return self._items

    def __next__(self) -> T:
        """The next payload."""
        return next(self._items)

    def __enter__(self) -> Stream[T]:
        """The stream itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Frees the connection."""
        self.close()

    def close(self) -> None:
        """Frees the connection; payloads not yet read are lost."""
        self._items.close()
        self.response.close()


class AsyncStream(Generic[T]):
    """A stream of payloads. The request is sent at the first `await`, `async with` or `async for`."""

    def __init__(self, send: Callable[[], Awaitable[httpx.Response]], plan: StreamPlan[T]) -> None:
        """Takes what sends the request and returns an answer whose body has not been read."""
        self._send = send
        self._plan = plan
        self._response: httpx.Response | None = None
        self._closed = False
        # Only the type itself, not the protocol, tells whether another task waits inside.
        self._items = cast("AsyncGeneratorType[T, None]", self._iterate())

    @property
    def response(self) -> httpx.Response:
        """The answer; there is one once the stream has been opened."""
        if self._response is None:
            raise RuntimeError("the stream is not open: await it, or enter it with `async with`")
        return self._response

    async def open(self) -> AsyncStream[T]:
        """Sends the request, unless that has been done."""
        if self._response is None:
            self._response = await self._send()
        return self

    def __await__(self) -> Generator[object, None, AsyncStream[T]]:
        """Opens the stream."""
        return self.open().__await__()

    async def _iterate(self) -> AsyncGenerator[T, None]:
        await self.open()
        reader = StreamReader(self._plan, self.response.request)
        try:
            async for chunk in self.response.aiter_bytes():
                for payload in reader.read(chunk):
                    yield payload
                if reader.done:
                    return
        except httpx.HTTPError as error:
            if self._closed:
                return
            raise reader.failure(error) from error
        finally:
            await self.response.aclose()

    def __aiter__(self) -> AsyncIterator[T]:
        """The stream itself: it can be read once."""
        return self._items

    async def __anext__(self) -> T:
        """The next payload."""
        return await self._items.__anext__()

    async def __aenter__(self) -> AsyncStream[T]:
        """Opens the stream."""
        return await self.open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Frees the connection."""
        await self.close()

    async def close(self) -> None:
        """Frees the connection; payloads not yet read are lost. A task that waits for one sees the end."""
        self._closed = True
        if self._response is not None:
            await self._response.aclose()
        if not self._items.ag_running:
            await self._items.aclose()
