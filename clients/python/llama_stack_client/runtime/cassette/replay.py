"""A transport that answers from a cassette, and never connects."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from threading import Lock
from typing import Any

import httpx

from ..errors import LlamaStackClientError
from .exchange import Exchange, bytes_of, described, key, read


class ReplayTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers each request with the first unused exchange of equal method, path and body."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Reads the cassette `path`."""
        self._path = Path(path)
        self._unused: list[tuple[str, Exchange]] = [
            (key(exchange["request"]), exchange) for exchange in read(self._path)
        ]
        self._lock = Lock()

    @property
    def is_used_up(self) -> bool:
        """Whether every exchange has been replayed."""
        return not self._unused

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answers a request."""
        request.read()
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answers a request."""
        await request.aread()
        return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        asked = described(request)
        wanted = key(asked)
        with self._lock:
            for place, (found, exchange) in enumerate(self._unused):
                if found == wanted:
                    del self._unused[place]
                    return _response(exchange["response"])
        raise LlamaStackClientError(f"{self._path} has no unused answer to {asked['method']} {asked['path']}")


def _response(response: Mapping[str, Any]) -> httpx.Response:
    chunks = [bytes_of(chunk) for chunk in response["chunks"]]
    return httpx.Response(response["status"], headers=response["headers"], stream=_Chunks(chunks))


class _Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in the chunks in which it arrived."""

    def __init__(self, chunks: list[bytes]) -> None:
        self._chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        yield from self._chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks:
            yield chunk
