"""A service on a port of this process that does for a model what the kit's scripts say, on a wire of its own."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import socket
import struct
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, ClassVar
from urllib.parse import parse_qs, unquote, urlsplit

from llama_stack_conformance.upstream.faults import CANARY, RETRY_AFTER, SCRIPTS, SLOW_SECONDS, Script
from llama_stack_conformance.upstream.scripted import STALL_SECONDS, ScriptedUpstream, Seen
from tests.providers.inference.services.model import Model


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it came."""

    method: str
    path: str
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    raw: bytes

    @property
    def body(self) -> Any:
        """Its JSON."""
        return json.loads(self.raw or b"null")


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: whole, or in pieces of a stream.

    Attributes:
        pieces: The bytes, in the pieces in which they are sent.
        prelude: How many pieces come before the first word.
    """

    pieces: Iterable[bytes]
    status: int = 200
    media: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    prelude: int = 0


class RefusedError(Exception):
    """The service refuses a request; the text names what is wrong, as the vendor's own does."""

    def __init__(self, status: int, text: str, kind: str = "") -> None:
        super().__init__(text)
        self.status = status
        self.text = text
        self.kind = kind


class Service(ScriptedUpstream, ABC):
    """A service in a thread, inside a `with` block. Stands where the kit's scripted upstream stands."""

    models: tuple[str, ...] = ()
    """Names of what it serves beside the models of the scripts."""
    call: ClassVar[re.Pattern[str]] = re.compile("(?!)")
    """A path that names a model."""

    def __init__(self, port: int = 0) -> None:
        super().__init__(port)
        self.model_behind = Model()

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    @abstractmethod
    def answer(self, request: Request) -> Reply:
        """What the service answers.

        Raises:
            RefusedError: It refuses.
        """

    @abstractmethod
    def refused(self, refusal: RefusedError) -> Reply:
        """A refusal, in the service's form."""

    @abstractmethod
    def broken(self, text: str) -> bytes:
        """The piece of a stream that tells an error."""

    def model_of(self, request: Request) -> str:
        """The model that a request names."""
        match = self.call.fullmatch(request.path)
        return match["model"] if match else ""

    def serves(self, name: str) -> bool:
        """Whether there is such a model."""
        return name in self.models or name in SCRIPTS

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            request = await _request(reader)
            name = self.model_of(request)
            seen = Seen(request.path, dict(request.headers), {"model": name}, time.monotonic())
            self.seen.append(seen)
            await self._until_left(request, SCRIPTS.get(name, Script("answer")), seen, reader, writer)
        writer.close()

    async def _until_left(
        self,
        request: Request,
        script: Script,
        seen: Seen,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        telling = asyncio.ensure_future(self._tell(request, script, seen, writer))
        hearing = asyncio.ensure_future(reader.read(1))
        await asyncio.wait({telling, hearing}, return_when=asyncio.FIRST_COMPLETED)
        if telling.done() and telling.exception() is None:
            seen.finished = True
        else:
            seen.leave()
        for task in (telling, hearing):
            task.cancel()
        await asyncio.gather(telling, hearing, return_exceptions=True)

    async def _tell(self, request: Request, script: Script, seen: Seen, writer: asyncio.StreamWriter) -> None:
        match script.kind:
            case "status":
                reply = self.refused(RefusedError(script.status, f"{CANARY} status {script.status}"))
                wait = {"retry-after": str(RETRY_AFTER)} if script.retry_after else {}
                await _send(writer, Reply(reply.pieces, reply.status, reply.media, {**reply.headers, **wait}))
            case "garbage":
                await _send(writer, Reply([f"<html>{CANARY}</html>".encode()], media="text/html"))
            case "empty":
                await _send(writer, Reply([b""], media=self._usual(request).media))
            case "truncated":
                await _send(writer, Reply([b"".join(self._usual(request).pieces)[:12]]), missing=4000)
            case "reset":
                linger = struct.pack("ii", 1, 0)
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                writer.transport.abort()
            case "stall":
                await asyncio.sleep(STALL_SECONDS)
            case _:
                await self._say(self._usual(request), script, seen, writer)

    async def _say(self, reply: Reply, script: Script, seen: Seen, writer: asyncio.StreamWriter) -> None:
        if reply.media == "application/json":
            if script.kind == "slow":
                await asyncio.sleep(STALL_SECONDS)
            await _send(writer, reply)
            return
        await _begin(writer, reply)
        breaks = script.kind in ("break", "error_event")
        for piece in islice(reply.pieces, reply.prelude + 2 if breaks else None):
            await _piece(writer, piece)
            seen.sent += 1
            if script.kind == "slow":
                await asyncio.sleep(SLOW_SECONDS)
        if script.kind == "break":
            writer.transport.abort()
            raise ConnectionResetError
        if script.kind == "error_event":
            await _piece(writer, self.broken(f"{CANARY} broke"))
        writer.write(b"0\r\n\r\n")
        await writer.drain()

    def _usual(self, request: Request) -> Reply:
        try:
            return self.answer(request)
        except RefusedError as refusal:
            return self.refused(refusal)


def as_json(found: object, status: int = 200, **headers: str) -> Reply:
    """A whole answer that is JSON."""
    return Reply([json.dumps(found).encode()], status, headers=headers)


async def _request(reader: asyncio.StreamReader) -> Request:
    first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").strip().split("\r\n")
    method, target, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    raw = await reader.readexactly(int(headers.get("content-length", "0")))
    parts = urlsplit(target)
    return Request(method, unquote(parts.path), parse_qs(parts.query), headers, raw)


def _head(reply: Reply, *lines: str) -> bytes:
    shown = [f"{name}: {value}" for name, value in reply.headers.items()]
    head = [
        f"HTTP/1.1 {reply.status} Said",
        f"content-type: {reply.media}",
        *shown,
        *lines,
        "connection: close",
    ]
    return "\r\n".join([*head, "", ""]).encode()


async def _send(writer: asyncio.StreamWriter, reply: Reply, *, missing: int = 0) -> None:
    body = b"".join(reply.pieces)
    writer.write(_head(reply, f"content-length: {len(body) + missing}") + body)
    await writer.drain()


async def _begin(writer: asyncio.StreamWriter, reply: Reply) -> None:
    writer.write(_head(reply, "transfer-encoding: chunked"))
    await writer.drain()


async def _piece(writer: asyncio.StreamWriter, piece: bytes) -> None:
    writer.write(b"%x\r\n%b\r\n" % (len(piece), piece))
    await writer.drain()
