"""Sends event streams, cheaply and with an honest beginning and end.

first item fails        the caller gets a real status, because nothing was sent yet
later item fails        one event `{"error": …}`, then the end, without the terminator
nothing for a while     a comment line, so that proxies keep the connection
caller leaves           the provider's iterator is cancelled and closed at once
caller reads slowly     the next item is not asked for before the last one is sent
items arrive together   they are sent together
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence

from pydantic_core import from_json
from starlette.types import Send

from llama_stack_spi.context import Context
from llama_stack_spi.forwarding import Batches, raw_of
from llama_stack_spi.http.errors import error_payload
from llama_stack_spi.http.operation import EventStream
from llama_stack_spi.http.responses import Header, WrongAnswerError, encode

_HEADERS: tuple[Header, ...] = (
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-cache"),
    (b"x-accel-buffering", b"no"),
)
_PING = b": ping\n\n"
_FIRST_WITH_TERMINATOR = (0, 7)


def wants_terminator(client_version: str | None) -> bool:
    """Whether the client can read a last event that is not JSON: the project's clients can from 0.7 on."""
    if client_version is None:
        return True
    numbers = client_version.split(".")[:2]
    if len(numbers) < 2 or not all(number.isdecimal() for number in numbers):
        return True
    return (int(numbers[0]), int(numbers[1])) >= _FIRST_WITH_TERMINATOR


def frame(item: object, event_field: str | None) -> bytes:
    """One event. Its data is the item's JSON; its name, where the stream has names, is the item's tag."""
    data = encode(item)
    if data is None:
        raise WrongAnswerError(f"The stream yielded a {type(item).__name__} and not a model.")
    if b"\n" in data:
        data = b"\ndata: ".join(data.splitlines())
    if event_field is None:
        return b"data: " + data + b"\n\n"
    # The name is read from the JSON, so that a forwarded item stays as it came.
    name = getattr(item, event_field) if raw_of(item) is None else from_json(data)[event_field]
    return b"event: " + str(name).encode() + b"\ndata: " + data + b"\n\n"


async def frames(events: AsyncIterator[object], event_field: str | None) -> AsyncGenerator[bytes, None]:
    """The events, framed; those that arrive together leave together."""
    if isinstance(events, Batches):
        async for batch in events.batches:
            if batch:
                yield b"".join([frame(item, event_field) for item in batch])
    else:
        async for item in events:
            yield frame(item, event_field)


async def send_events(
    send: Send,
    events: AsyncIterator[object],
    stream: EventStream,
    *,
    headers: Sequence[Header],
    context: Context,
    ping_seconds: float,
) -> None:
    """Sends a stream to its end. An exception before the first event is raised, a later one is sent."""
    event_field = stream.event_field
    framed = frames(events, event_field)
    try:
        data = await anext(framed, None)
        await send({"type": "http.response.start", "status": 200, "headers": [*headers, *_HEADERS]})
        last = _terminator(stream, context)
        with _Heartbeat(send, ping_seconds) as heart:
            try:
                while data is not None:
                    await heart.send_event(data)
                    data = await anext(framed, None)
            except Exception as error:  # noqa: BLE001 - the answer has begun: say it in the stream
                last = _error_frame(error, context.request_id, named=event_field is not None)
            await heart.settle()
        await send({"type": "http.response.body", "body": last})
    finally:
        await framed.aclose()
        if close := getattr(events, "aclose", None):
            await close()


def _terminator(stream: EventStream, context: Context) -> bytes:
    if stream.terminator is None or not wants_terminator(context.client_version):
        return b""
    return b"data: " + stream.terminator.encode() + b"\n\n"


def _error_frame(error: Exception, request_id: str, *, named: bool) -> bytes:
    name = b"event: error\n" if named else b""
    return name + b"data: " + error_payload(error, request_id=request_id) + b"\n\n"


class _Heartbeat:
    """Sends a comment whenever a whole interval passes without an event."""

    __slots__ = ("_events", "_interval", "_ping", "_seen", "_send", "_sending", "_timer")

    def __init__(self, send: Send, interval: float) -> None:
        self._send = send
        self._interval = interval
        self._events = self._seen = 0
        self._sending = False
        self._timer: asyncio.TimerHandle | None = None
        self._ping: asyncio.Task[None] | None = None

    def __enter__(self) -> _Heartbeat:
        self._schedule()
        return self

    def __exit__(self, *_: object) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if self._ping is not None:
            self._ping.cancel()

    async def send_event(self, data: bytes) -> None:
        """Sends one event, after a comment that is on its way."""
        if self._ping is not None:
            await self.settle()
        self._events += 1
        self._sending = True
        await self._send({"type": "http.response.body", "body": data, "more_body": True})
        self._sending = False

    async def settle(self) -> None:
        """Waits for a comment that is on its way."""
        if self._ping is not None:
            await self._ping
            self._ping = None

    def _schedule(self) -> None:
        if self._interval > 0:
            self._timer = asyncio.get_running_loop().call_later(self._interval, self._beat)

    def _beat(self) -> None:
        if self._events == self._seen and not self._sending and (self._ping is None or self._ping.done()):
            self._ping = asyncio.get_running_loop().create_task(self._comment())
        self._seen = self._events
        self._schedule()

    async def _comment(self) -> None:
        await self._send({"type": "http.response.body", "body": _PING, "more_body": True})
