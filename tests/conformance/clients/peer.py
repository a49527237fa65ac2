"""The scripted peer: an HTTP/1.1 server that plays answers byte for byte and records requests byte for byte.

Each case has its own path prefix, `/c/<number>`, so that cases can run at the same time.
"""

from __future__ import annotations

import asyncio
import itertools
import socket
import struct
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.conformance.clients.script import Response, Send, Wait

_LONGEST_HEAD = 1024 * 1024
_LONGEST_HOLD = 10.0
_UNEXPECTED = (
    b"HTTP/1.1 418 Unexpected\r\nx-should-retry: false\r\ncontent-type: text/plain\r\ncontent-length: 24\r\n\r\n"
    b"the script has no answer"
)


@dataclass(frozen=True, slots=True)
class Recorded:
    """A request as it came. `target` lacks the case's prefix; header names are in lower case, in their order."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """The value of a header; several of one name are joined by a comma."""
        found = [value for key, value in self.headers if key == name]
        return ", ".join(found) if found else None


@dataclass(slots=True)
class Exchange:
    """One run of one case: answers still to give, requests recorded, and what was seen of the client."""

    responses: Sequence[Response]
    requests: list[Recorded] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    left_after: list[float] = field(default_factory=list)
    """For each answer that held the connection: seconds until the client left."""
    _busy: int = 0
    _live: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(0))
    _quiet: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        """Nothing is being played yet."""
        self._quiet.set()

    def saw_event(self) -> None:
        """The driver has printed an `event` line: the next piece may go out."""
        self._live.release()

    async def wait_live(self) -> None:
        """Waits for the driver's next `event` line."""
        try:
            await asyncio.wait_for(self._live.acquire(), 3)
        except TimeoutError:
            self.problems.append("a payload was not delivered before the next bytes came")

    async def settled(self, seconds: float) -> None:
        """Waits until no answer is being played any more."""
        try:
            await asyncio.wait_for(self._quiet.wait(), seconds)
        except TimeoutError:
            self.problems.append(f"the connection was still open after {seconds:g} s")

    def begin(self) -> None:
        """An answer begins."""
        self._busy += 1
        self._quiet.clear()

    def end(self) -> None:
        """An answer has been played."""
        self._busy -= 1
        if not self._busy:
            self._quiet.set()


class Peer:
    """Listens on one port for all cases."""

    def __init__(self, port: int = 0) -> None:
        """`port` 0 takes any that is free."""
        self._port = port
        self._numbers = itertools.count(1)
        self._exchanges: dict[str, Exchange] = {}
        self._connections: set[asyncio.StreamWriter] = set()
        self._full: list[socket.socket] = []

    async def __aenter__(self) -> Peer:
        """Begins to listen."""
        self._server = await asyncio.start_server(
            self._serve, "127.0.0.1", self._port, limit=_LONGEST_HEAD, backlog=256
        )
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        """Ends, whatever is still open."""
        self._server.close()
        for writer in list(self._connections):
            writer.transport.abort()
        for each in self._full:
            each.close()

    def open(self, responses: Sequence[Response]) -> tuple[str, Exchange]:
        """A new run of a case: its base URL and its record."""
        number = str(next(self._numbers))
        self._exchanges[number] = exchange = Exchange(responses)
        return f"http://127.0.0.1:{self._port}/c/{number}", exchange

    def refused(self) -> str:
        """An address where nobody listens."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            return f"http://127.0.0.1:{free.getsockname()[1]}"

    def unreachable(self) -> str:
        """An address that never completes a connection: its queue is full and nobody takes from it."""
        if not self._full:
            listening = socket.socket()
            listening.bind(("127.0.0.1", 0))
            listening.listen(0)
            self._full.append(listening)
            for _ in range(4):
                waiting = socket.socket()
                waiting.setblocking(False)
                waiting.connect_ex(listening.getsockname())
                self._full.append(waiting)
        return f"http://127.0.0.1:{self._full[0].getsockname()[1]}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections.add(writer)
        writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            while await self._answer(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            self._connections.discard(writer)
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Reads one request and plays its answer; says whether the connection goes on."""
        head = await reader.readuntil(b"\r\n\r\n")
        first, *lines = head[:-4].decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ", 2)
        pairs = [line.partition(":") for line in lines]
        headers = tuple((name.lower(), value.strip()) for name, _, value in pairs)
        _, _, number, *rest = target.split("/", 3)
        exchange = self._exchanges[number.partition("?")[0]]
        exchange.begin()
        try:
            if ("expect", "100-continue") in headers:
                writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            body = await _body(reader, dict(headers))
            place = len(exchange.requests)
            path = "/" + "/".join(rest)
            exchange.requests.append(Recorded(method, path, headers, body))
            if place >= len(exchange.responses):
                writer.write(_UNEXPECTED)
                await writer.drain()
                return True
            return await _Player(exchange, exchange.responses[place], reader, writer).play()
        finally:
            exchange.end()


async def _body(reader: asyncio.StreamReader, headers: dict[str, str]) -> bytes:
    if headers.get("transfer-encoding", "").lower() != "chunked":
        return await reader.readexactly(int(headers.get("content-length", "0")))
    pieces = []
    while size := int((await reader.readuntil(b"\r\n")).split(b";")[0], 16):
        pieces.append(await reader.readexactly(size))
        await reader.readexactly(2)
    while await reader.readuntil(b"\r\n") != b"\r\n":
        pass
    return b"".join(pieces)


@dataclass(slots=True)
class _Player:
    """Plays one answer on one connection."""

    exchange: Exchange
    response: Response
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def play(self) -> bool:
        """Plays it; says whether the connection goes on."""
        response = self.response
        await self._pause(response.delay)
        if response.head is not None:
            await self._write(response.head)
        for step in response.body:
            match step:
                case Send(content):
                    await self._write(self._framed(content))
                    if response.gap:
                        await asyncio.sleep(response.gap)
                case Wait(None):
                    await self.exchange.wait_live()
                case Wait(float() | int() as seconds):
                    await self._pause(seconds)
        return await self._leave(response.then)

    def _framed(self, content: bytes) -> bytes:
        return b"%x\r\n%b\r\n" % (len(content), content) if self.response.chunked and content else content

    async def _write(self, content: bytes) -> None:
        self.writer.write(content)
        await self.writer.drain()

    async def _pause(self, seconds: float) -> None:
        """Waits, but not for a client that has left."""
        if seconds and not await self._left(seconds):
            return
        if seconds:
            raise ConnectionResetError

    async def _left(self, seconds: float) -> bool:
        """Whether the client leaves within so many seconds; a client that speaks meanwhile breaks HTTP/1.1."""
        try:
            return not await asyncio.wait_for(self.reader.read(1), seconds)
        except TimeoutError:
            return False
        except ConnectionError:
            return True

    async def _leave(self, how: str) -> bool:
        if how == "end":
            if self.response.chunked:
                await self._write(b"0\r\n\r\n")
            return True
        if how == "hold":
            began = time.monotonic()
            if await self._left(_LONGEST_HOLD):
                self.exchange.left_after.append(time.monotonic() - began)
            else:
                self.exchange.problems.append(f"the client had not left after {_LONGEST_HOLD:g} s")
        if how == "reset":
            linger = struct.pack("ii", 1, 0)
            self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.writer.transport.abort()
        return False
