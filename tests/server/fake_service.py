"""A service that speaks OpenAI over real sockets, does what the chat tells it, and notices who leaves.

The content of the last message is its order: `whole` answers, `events 7` streams seven and ends, `endless` streams until the
caller leaves, `silent` never answers, `flood` streams as much as is taken.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from dataclasses import dataclass, field

PACE_SECONDS = 0.1
_EVENTS = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def _event(content: str, finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": {"content": content}, "logprobs": None, "finish_reason": finish}
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    return _framed(b"data: " + json.dumps(chunk).encode() + b"\n\n")


def _framed(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def _whole(body: bytes) -> bytes:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
    return head % len(body) + body


_MODELS = b'{"object": "list", "data": [{"id": "listed", "object": "model", "created": 1, "owned_by": "us"}]}'
_WORD = _event("word ")
_LARGE = _event("word " * 200)
_LAST = _event("", "stop") + _framed(b"data: [DONE]\n\n") + b"0\r\n\r\n"
_WHOLE = json.dumps(
    {
        "id": "c", "object": "chat.completion", "created": 1, "model": "m",
        "choices": [
            {"index": 0, "message": {"role": "assistant", "content": "hi", "refusal": None}, "logprobs": None,
             "finish_reason": "stop"}
        ],
    }
).encode()  # fmt: skip


@dataclass
class Visit:
    """One request.

    Attributes:
        arrived: Set when the whole request is here.
        left: Set when its caller has gone before the end.
        left_at: When that was, on the clock of `time.monotonic`.
        sent: Bytes that were handed to the socket.
    """

    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    left: asyncio.Event = field(default_factory=asyncio.Event)
    left_at: float = 0.0
    sent: int = 0


class Service:
    """The server. `visits` are its requests by the `user` of their bodies."""

    def __init__(self) -> None:
        self.visits: dict[str, Visit] = {}
        self._connections: set[asyncio.StreamWriter] = set()
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Service:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=1000)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()

    @property
    def url(self) -> str:
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/v1"

    def visit(self, user: str) -> Visit:
        return self.visits.setdefault(user, Visit())

    def hang_up(self) -> None:
        """Closes every connection, as services do with those that nobody uses for a while."""
        for writer in self._connections:
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections.add(writer)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                while True:
                    await self._answer(reader, writer)
        finally:
            self._connections.discard(writer)
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        if head.startswith(b"get "):
            writer.write(_whole(_MODELS))
            return
        length = next(int(line[15:]) for line in head.split(b"\r\n") if line.startswith(b"content-length:"))
        body = json.loads(await reader.readexactly(length))
        visit = self.visit(body["user"])
        visit.arrived.set()
        answering = asyncio.create_task(self._obey(body["messages"][-1]["content"], writer, visit))
        # A caller sends nothing before it has its answer, so whatever can be read now is the end.
        leaving = asyncio.create_task(reader.read(1))
        await asyncio.wait({answering, leaving}, return_when=asyncio.FIRST_COMPLETED)
        done = answering.done() and answering.exception() is None
        for task in (answering, leaving):
            task.cancel()
        await asyncio.gather(answering, leaving, return_exceptions=True)
        if not done:
            visit.left_at = time.monotonic()
            visit.left.set()
            raise ConnectionResetError

    async def _obey(self, order: str, writer: asyncio.StreamWriter, visit: Visit) -> None:
        if order == "silent":
            await asyncio.Event().wait()
        if order == "whole":
            writer.write(_whole(_WHOLE))
            return
        writer.write(_EVENTS)
        count = int(order.partition(" ")[2] or 0) or 10**9
        piece, pace = (_LARGE * 50, 0.0) if order == "flood" else (_WORD, PACE_SECONDS)
        for _ in range(count):
            writer.write(piece)
            visit.sent += len(piece)
            await writer.drain()
            if pace:
                await asyncio.sleep(pace)
        writer.write(_LAST)
