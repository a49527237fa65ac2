"""A caller over raw sockets, so cheap that the servers it calls do not wait for it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence

QUESTION = {
    "messages": [
        {"role": "system", "content": "Answer briefly."},
        {"role": "user", "content": "What is the capital of France?"},
        {"role": "assistant", "content": "Paris."},
        {"role": "user", "content": "And of Spain? " * 4},
    ],
    "temperature": 0.2,
    "max_tokens": 64,
}


class Caller:
    """One connection that sends one chat after the other.

    Args:
        port: Where the server listens.
        path: Path of its chat completions.
        model: Model to ask for.
        stream: Whether to ask for a stream.
        more: More fields of the request.
    """

    def __init__(self, port: int, path: str, model: str, *, stream: bool, more: Mapping[str, object]) -> None:
        self._port = port
        body = json.dumps({"model": model, **QUESTION, "stream": stream, **more}).encode()
        head = (
            f"POST {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\ncontent-type: application/json\r\n"
            f"authorization: Bearer sk-bench-1234\r\ncontent-length: {len(body)}\r\n\r\n"
        )
        self._request = head.encode() + body

    async def run(self, times: int) -> int:
        """Sends so many chats; returns how many events came in all."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port, limit=1 << 24)
        try:
            return sum([await self._one(reader, writer) for _ in range(times)])
        finally:
            writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> int:
        writer.write(self._request)
        head = await reader.readuntil(b"\r\n\r\n")
        body = await self._body(reader, head.lower())
        if not head.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(f"{head.splitlines()[0].decode()}: {body[:300].decode()}")
        return body.count(b"data: {")

    async def _body(self, reader: asyncio.StreamReader, head: bytes) -> bytes:
        for line in head.split(b"\r\n"):
            if line.startswith(b"content-length:"):
                return await reader.readexactly(int(line.split(b":")[1]))
        pieces = []
        while size := int(await reader.readuntil(b"\r\n"), 16):
            pieces.append(await reader.readexactly(size))
            await reader.readexactly(2)
        await reader.readexactly(2)
        return b"".join(pieces)


def call(
    port: int, path: str, model: str, *, stream: bool, at_once: int, times: int, more: Mapping[str, object]
) -> int:
    """Lets callers send so many chats each, all at once; returns how many events came in all."""

    async def all_of_them() -> Sequence[int]:
        callers = [Caller(port, path, model, stream=stream, more=more) for _ in range(at_once)]
        return await asyncio.gather(*(each.run(times) for each in callers))

    return sum(asyncio.run(all_of_them()))
