"""Transports that send requests and record what comes back."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from threading import Lock

import httpx

from .exchange import Exchange, answered, described, write


class _Cassette:
    """The exchanges so far; the file is written anew after each."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        self._exchanges: list[Exchange] = []
        self._lock = Lock()

    def ending(self, request: httpx.Request, response: httpx.Response) -> Callable[[list[bytes]], None]:
        """What to do with the chunks of a response once they are all there."""
        asked = described(request)

        def add(chunks: list[bytes]) -> None:
            with self._lock:
                self._exchanges.append({"request": asked, "response": answered(response, chunks)})
                write(self._path, self._exchanges)

        return add


class RecordTransport(httpx.BaseTransport):
    """Sends requests, and records each exchange once its answer was read or left."""

    def __init__(self, path: str | os.PathLike[str], transport: httpx.BaseTransport | None = None) -> None:
        """Records into the file `path`; `transport` sends, by default httpx's own."""
        self._cassette = _Cassette(path)
        self._transport = transport or httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request."""
        request.read()
        # A cassette can be read by people, and by SDKs whose HTTP client unpacks by itself.
        request.headers["accept-encoding"] = "identity"
        response = self._transport.handle_request(request)
        add = self._cassette.ending(request, response)
        if response.is_closed:  # by a transport that reads whole answers
            add([response.content])
        else:
            response.stream = _Recorded(response.stream, add)
        return response

    def close(self) -> None:
        """Closes the connections."""
        self._transport.close()


class AsyncRecordTransport(httpx.AsyncBaseTransport):
    """Sends requests, and records each exchange once its answer was read or left."""

    def __init__(
        self, path: str | os.PathLike[str], transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        """Records into the file `path`; `transport` sends, by default httpx's own."""
        self._cassette = _Cassette(path)
        self._transport = transport or httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request."""
        await request.aread()
        request.headers["accept-encoding"] = "identity"
        response = await self._transport.handle_async_request(request)
        add = self._cassette.ending(request, response)
        if response.is_closed:  # by a transport that reads whole answers
            add([response.content])
        else:
            response.stream = _AsyncRecorded(response.stream, add)
        return response

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._transport.aclose()


class _Recorded(httpx.SyncByteStream):
    """A body whose chunks are kept on their way."""

    def __init__(self, body: object, add: Callable[[list[bytes]], None]) -> None:
        assert isinstance(body, httpx.SyncByteStream)
        self._body = body
        self._add = add
        self._chunks: list[bytes] = []
        self._closed = False

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._body:
            self._chunks.append(chunk)
            yield chunk

    def close(self) -> None:
        self._body.close()
        if not self._closed:
            self._closed = True
            self._add(self._chunks)


class _AsyncRecorded(httpx.AsyncByteStream):
    """A body whose chunks are kept on their way."""

    def __init__(self, body: object, add: Callable[[list[bytes]], None]) -> None:
        assert isinstance(body, httpx.AsyncByteStream)
        self._body = body
        self._add = add
        self._chunks: list[bytes] = []
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._body:
            self._chunks.append(chunk)
            yield chunk

    async def aclose(self) -> None:
        await self._body.aclose()
        if not self._closed:
            self._closed = True
            self._add(self._chunks)
