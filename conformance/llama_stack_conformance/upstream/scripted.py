"""The scripted upstream: OpenAI's wire over a plain socket, so that it can break in the middle of anything."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import struct
import threading
import time
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

from llama_stack_conformance.upstream import faults
from llama_stack_conformance.upstream.faults import CANARY, RETRY_AFTER, SCRIPTS, Script

STALL_SECONDS = 120.0
FIRST_BYTE_SECONDS = 2
"""What the golden server waits for a first byte, so that a stalled upstream is told from a slow one quickly."""


@dataclass(slots=True)
class Seen:
    """One request that arrived.

    Attributes:
        path: Its path.
        headers: Its headers, names in lower case.
        body: Its JSON body.
        began: When it arrived, by the monotonic clock.
        first: When the first event of a stream went out, or None.
        sent: Events that were sent.
        finished: Whether the answer was sent to its end.
        left: When the other side hung up before that, or None.
    """

    path: str
    headers: dict[str, str]
    body: dict[str, Any]
    began: float
    first: float | None = None
    sent: int = 0
    finished: bool = False
    left: float | None = None
    _gone: threading.Event = field(default_factory=threading.Event)

    @property
    def model(self) -> str:
        """The model that it names."""
        return str(self.body.get("model", ""))

    async def gone(self, seconds: float) -> bool:
        """Whether the other side hangs up within a time."""
        return await asyncio.to_thread(self._gone.wait, seconds)

    def leave(self) -> None:
        """Notes that the other side hung up."""
        self.left = time.monotonic()
        self._gone.set()


class ScriptedUpstream:
    """Serves `/v1/models`, chats, completions and embeddings on a free port, in a thread, inside a `with` block.

    What it does follows from the model that a request names; see `faults.SCRIPTS`. `seen` holds every request.

    Args:
        port: Where to listen; 0 is any free port.
        prefix: What the target puts before the names of these models, such as `scripted/`.
    """

    def __init__(self, port: int = 0, *, prefix: str = "") -> None:
        self.port = port
        self.prefix = prefix
        self.seen: list[Seen] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._ready = threading.Event()
        self._thread = threading.Thread(
            target=lambda: asyncio.run(self._serve()), name="upstream", daemon=True
        )

    @property
    def url(self) -> str:
        """Its base URL, with `/v1`."""
        return f"http://127.0.0.1:{self.port}/v1"

    def provider(self) -> dict[str, object]:
        """The entry of a distribution that forwards to it."""
        config = {
            "base_url": self.url,
            "first_byte_seconds": FIRST_BYTE_SECONDS,
            "idle_seconds": FIRST_BYTE_SECONDS,
        }
        return {"id": "scripted", "provider": "remote::openai-compatible", "config": config, "discover": True}

    def model(self, script: str) -> str:
        """The name under which the target knows a model of this upstream."""
        return f"{self.prefix}{script}"

    def of(self, script: str) -> list[Seen]:
        """The requests for a model, oldest first."""
        return [each for each in list(self.seen) if each.model == script]

    async def arrived(self, script: str, *, after: int = 0, seconds: float = 10) -> Seen | None:
        """The request for a model that comes after the first `after` of them, or None if none comes in time."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if len(found := self.of(script)) > after:
                return found[after]
            await asyncio.sleep(0.005)
        return None

    def __enter__(self) -> ScriptedUpstream:
        self._thread.start()
        if not self._ready.wait(10):
            raise OSError(f"The scripted upstream cannot listen on port {self.port}. Choose another.")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._loop and self._stop:
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(5)

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        server = await asyncio.start_server(self._connected, "127.0.0.1", self.port)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        async with server:
            await self._stop.wait()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            seen = await _request(reader)
            if seen is not None and seen.path.endswith("/models"):
                data = [{"id": name, "object": "model", "created": 0, "owned_by": "kit"} for name in SCRIPTS]
                await _answer(writer, 200, json.dumps({"object": "list", "data": data}))
            elif seen is not None:
                self.seen.append(seen)
                await self._play(SCRIPTS.get(seen.model, Script("status", 404)), seen, reader, writer)
        writer.close()

    async def _play(
        self, script: Script, seen: Seen, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """Answers, until the answer is over or the other side hangs up."""
        telling = asyncio.ensure_future(_play(script, seen, writer))
        hearing = asyncio.ensure_future(reader.read(1))
        try:
            await asyncio.wait({telling, hearing}, return_when=asyncio.FIRST_COMPLETED)
            if telling.done() and telling.exception() is None:
                seen.finished = True
            else:
                seen.leave()
        finally:
            for task in (telling, hearing):
                task.cancel()
            await asyncio.gather(telling, hearing, return_exceptions=True)


async def _play(script: Script, seen: Seen, writer: asyncio.StreamWriter) -> None:
    streamed = bool(seen.body.get("stream"))
    match script.kind:
        case "answer" | "slow" | "break" | "error_event" if streamed:
            await _stream(script, seen, writer)
        case "answer" | "error_event" | "break":
            await _answer(writer, 200, json.dumps(_whole(seen)))
        case "slow":
            await asyncio.sleep(faults.SLOW_WORDS * faults.SLOW_SECONDS)
            await _answer(writer, 200, json.dumps(_whole(seen)))
        case "status":
            extra = f"retry-after: {RETRY_AFTER}\r\n" if script.retry_after else ""
            said = {"error": {"message": f"{CANARY} status {script.status}", "type": CANARY, "code": CANARY}}
            await _answer(writer, script.status, json.dumps(said), extra=extra)
        case "garbage":
            await _answer(writer, 200, f"<html>{CANARY}</html>", media="text/html")
        case "empty":
            await _answer(writer, 200, "")
        case "truncated":
            await _answer(writer, 200, '{"id": "chatcmpl-1", "cho', declared=4000)
        case "reset":
            linger = struct.pack("ii", 1, 0)
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            writer.transport.abort()
        case "stall":
            await asyncio.sleep(STALL_SECONDS)


async def _stream(script: Script, seen: Seen, writer: asyncio.StreamWriter) -> None:
    writer.write(
        b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n"
        b"connection: close\r\n\r\n"
    )
    words = faults.WORDS if script.kind != "slow" else tuple(f"word{n} " for n in range(faults.SLOW_WORDS))
    for index, word in enumerate(words):
        if script.kind in ("break", "error_event") and index == 2:
            if script.kind == "break":
                writer.transport.abort()
                raise ConnectionResetError
            await _event(writer, {"error": {"message": f"{CANARY} broke", "type": CANARY}})
            return
        delta = {"role": "assistant", "content": word} if index == 0 else {"content": word}
        await _event(writer, _chunk(seen, delta, None))
        seen.first = seen.first or time.monotonic()
        seen.sent += 1
        if script.kind == "slow":
            await asyncio.sleep(faults.SLOW_SECONDS)
    await _event(writer, _chunk(seen, {}, "stop"))
    writer.write(b"e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n")
    await writer.drain()


async def _event(writer: asyncio.StreamWriter, value: object) -> None:
    data = f"data: {json.dumps(value)}\n\n".encode()
    writer.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
    await writer.drain()


def _chunk(seen: Seen, delta: dict[str, str], reason: str | None) -> dict[str, object]:
    choice = {"index": 0, "delta": delta, "finish_reason": reason, "logprobs": None}
    return {
        "id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": seen.model, "choices": [choice],
    }  # fmt: skip


def _whole(seen: Seen) -> dict[str, object]:
    message = {"role": "assistant", "content": "".join(faults.WORDS), "refusal": None}
    choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
    usage = {"prompt_tokens": 1, "completion_tokens": 8, "total_tokens": 9}
    return {
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": seen.model, "choices": [choice],
        "usage": usage,
    }  # fmt: skip


async def _answer(
    writer: asyncio.StreamWriter,
    status: int,
    body: str,
    *,
    media: str = "application/json",
    extra: str = "",
    declared: int | None = None,
) -> None:
    length = len(body.encode()) if declared is None else declared
    head = f"HTTP/1.1 {status} Scripted\r\ncontent-type: {media}\r\ncontent-length: {length}\r\n"
    head += f"connection: close\r\n{extra}\r\n"
    writer.write(head.encode() + body.encode())
    await writer.drain()


async def _request(reader: asyncio.StreamReader) -> Seen | None:
    """The next request of a connection, or None at its end."""
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    except asyncio.IncompleteReadError:
        return None
    path = head[0].split(" ")[1]
    headers = {
        name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:])
    }
    content = await reader.readexactly(int(headers.get("content-length", "0")))
    body = json.loads(content) if content else {}
    return Seen(path, headers, body, time.monotonic())
