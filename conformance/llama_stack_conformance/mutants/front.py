"""What stands before a server and reads its bytes first: ways to be wrong that no application could be."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TypeAlias

import httpx

Handler: TypeAlias = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
"""Serves one connection."""
Front: TypeAlias = Callable[[str], Handler]
"""Makes a handler for the connections of the server at a base URL."""

END = b"\r\n\r\n"
QUIET_SECONDS = 0.1
"""After these a caller who says nothing waits for an answer."""


@contextlib.asynccontextmanager
async def standing(front: Front, url: str) -> AsyncIterator[str]:
    """Puts a front before a server for the time of the block; gives the base URL to use instead."""
    handle = front(url)
    serving: set[asyncio.Task[object]] = set()

    async def served(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if task := asyncio.current_task():
            serving.add(task)
            task.add_done_callback(serving.discard)
        with contextlib.suppress(ConnectionError, asyncio.CancelledError):
            await handle(reader, writer)
        writer.close()

    server = await asyncio.start_server(served, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        left = list(serving)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)


def rewriting(url: str, change: Callable[[bytes], bytes | None]) -> Handler:
    """Passes connections on; `change` gets what a caller sends first and returns what the server gets, or None: hang up."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        data = change(await said(reader))
        if data is not None:
            await pass_on(url, data, reader, writer)

    return handle


async def said(reader: asyncio.StreamReader) -> bytes:
    """What a caller sends before it waits."""
    data = b""
    while True:
        try:
            piece = await asyncio.wait_for(reader.read(1 << 20), QUIET_SECONDS if END in data else None)
        except TimeoutError:
            return data
        if not piece:
            return data
        data += piece


async def pass_on(url: str, data: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Sends the data to the server, and from then on whatever comes from either side to the other."""
    parts = httpx.URL(url)
    inner_reader, inner_writer = await asyncio.open_connection(parts.host, parts.port)
    inner_writer.write(data)
    forth = asyncio.ensure_future(_copied(reader, inner_writer))
    try:
        await _copied(inner_reader, writer)
    finally:
        forth.cancel()
        await asyncio.gather(forth, return_exceptions=True)
        inner_writer.close()


async def _copied(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while piece := await reader.read(65536):
        writer.write(piece)
        await writer.drain()
