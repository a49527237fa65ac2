"""Bytes over a connection of their own, for what no client of HTTP would send."""

from __future__ import annotations

import asyncio
import contextlib
import re
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx

from llama_stack_conformance.checking.evidence import Exchange
from llama_stack_conformance.checking.outcome import Failed

_STATUS = re.compile(rb"HTTP/1\.[01] (\d{3})\b")
"""Not only at the beginning of a line: a second answer follows the body of the first directly."""


@dataclass(frozen=True, slots=True)
class Raw:
    """What came back.

    Attributes:
        data: All bytes.
        closed: Whether the other side closed the connection in time.
    """

    data: bytes
    closed: bool

    @property
    def statuses(self) -> list[int]:
        """The statuses of all answers in it."""
        return [int(each) for each in _STATUS.findall(self.data)]

    def said(self) -> str:
        """A few words about it, for a failure."""
        found = self.data[:100].decode("latin-1") or "nothing"
        answers = f"{len(self.statuses)} answers: " if len(self.statuses) > 1 else ""
        return f"{answers}{found}, the connection {'closed' if self.closed else 'open'}"


@contextlib.asynccontextmanager
async def connected(url: str) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """A connection to a server, for the time of the block.

    Raises:
        Failed: Nobody listens there.
    """
    parts = httpx.URL(url)
    secure = parts.scheme == "https"
    try:
        reader, writer = await asyncio.open_connection(
            parts.host, parts.port or (443 if secure else 80), ssl=secure or None
        )
    except OSError as error:
        raise Failed(expected="a connection", got=f"{type(error).__name__} instead of one") from None
    try:
        yield reader, writer
    finally:
        writer.close()


def addressed(data: bytes, url: str) -> bytes:
    """The data with the host and port of a server in place of `HOST`."""
    parts = httpx.URL(url)
    return data.replace(
        b"HOST", f"{parts.host}:{parts.port or (443 if parts.scheme == 'https' else 80)}".encode()
    )


def noted(data: bytes, url: str) -> Exchange:
    """The exchange that the bytes of a request begin."""
    method, path = (*data[:1000].decode("latin-1").split(" ", 2), "", "")[:2]
    return Exchange(method, f"{url}{path}", path.partition("?")[0], {}, data, raw=True)


async def exchanged(exchange: Exchange, seconds: float) -> Raw:
    """Sends the bytes of an exchange and takes what comes back until the other side closes or time is up."""
    received = bytearray()
    closed = False
    began = time.perf_counter()
    async with connected(exchange.url) as (reader, writer):
        try:
            async with asyncio.timeout(seconds):
                writer.write(exchange.request_body)
                with contextlib.suppress(ConnectionError):  # an answer may have come before all was sent
                    await writer.drain()
                while piece := await reader.read(65536):
                    received += piece
            closed = True
        except TimeoutError:
            exchange.problem = "TimeoutError"
        except ConnectionError as error:
            closed, exchange.problem = True, type(error).__name__
    exchange.seconds = time.perf_counter() - began
    found = Raw(bytes(received), closed)
    exchange.response_body = found.data
    exchange.status = next(iter(found.statuses), None)
    return found
