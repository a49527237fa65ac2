"""A service on a real socket that answers as it is told: what the fakes of Anthropic, Gemini and Bedrock share."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum


class Step(Enum):
    """What happens between the bytes of an answer."""

    HOLD = "says nothing until the caller has left"
    DROP = "cuts the connection"


@dataclass
class Reply:
    """An answer: its bytes in pieces, each sent by itself."""

    pieces: Sequence[bytes | Step]
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"content-type": "application/json"})


@dataclass
class Seen:
    """A request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    raw: bytes

    @property
    def body(self) -> dict:  # type: ignore[type-arg]
        return json.loads(self.raw)  # type: ignore[no-any-return]


class FakeVendor:
    """Gives its replies in order, and remembers what it was asked."""

    def __init__(self) -> None:
        self.replies: list[Reply] = []
        self.seen: list[Seen] = []
        self.held = asyncio.Event()
        self.left = asyncio.Event()
        self.url = ""

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield
        server.close()

    def json(self, body: object, status: int = 200, **headers: str) -> None:
        """Adds a reply that is JSON."""
        shown = {name.replace("_", "-"): value for name, value in headers.items()}
        self.replies.append(
            Reply([json.dumps(body).encode()], status, {"content-type": "application/json", **shown})
        )

    def garbage(self) -> None:
        """Adds a reply that is none of its API."""
        self.replies.append(
            Reply([b"<html>canary-upstream: it works!</html>"], 200, {"content-type": "text/html"})
        )

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while (request := await self._read(reader)) is not None:
                self.seen.append(request)
                reply = self.replies.pop(0) if self.replies else Reply([b"{}"], 500)
                if not await self._answer(reply, reader, writer):
                    break
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _read(self, reader: asyncio.StreamReader) -> Seen | None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
        except asyncio.IncompleteReadError:
            return None
        first, *lines = head.strip().split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        method, path, _ = first.split()
        return Seen(method, path, headers, await reader.readexactly(int(headers.get("content-length", "0"))))

    async def _answer(self, reply: Reply, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        lines = [
            f"HTTP/1.1 {reply.status} Said",
            *(f"{name}: {value}" for name, value in reply.headers.items()),
        ]
        head = "\r\n".join([*lines, "transfer-encoding: chunked", "", ""]).encode()
        if reply.pieces[0] is not Step.HOLD:
            writer.write(head)
        for piece in reply.pieces:
            if piece is Step.HOLD:
                self.held.set()
                if await reader.read(1) == b"":
                    self.left.set()
                return False
            if piece is Step.DROP:
                writer.transport.abort()
                return False
            assert isinstance(piece, bytes)
            writer.write(b"%x\r\n%b\r\n" % (len(piece), piece))
            await writer.drain()
        writer.write(b"0\r\n\r\n")
        await writer.drain()
        return True
