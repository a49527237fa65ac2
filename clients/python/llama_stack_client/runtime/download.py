"""Bytes that an operation answers. They stay on the way until they are read, whole or piece by piece."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from email.message import Message
from pathlib import Path
from types import TracebackType
from urllib.parse import unquote

import httpx

from .errors import LlamaStackClientError, connection_error


class Download:
    """The content of a file, with what the server says about it.

    Methods of the async client's downloads begin with `a`. Reading to the end, an error, or leaving the
    `with` block frees the connection.
    """

    def __init__(self, response: httpx.Response) -> None:
        """Takes an answer whose body may not have been read."""
        self.response = response
        self.content_type: str = response.headers.get("content-type", "application/octet-stream")
        self.filename: str | None = _filename(response.headers.get("content-disposition"))

    @property
    def content(self) -> bytes:
        """All bytes. The async client's are there once `aread` has been awaited."""
        return self.read()

    def read(self) -> bytes:
        """Reads all bytes into memory."""
        if not self.response.is_stream_consumed and not isinstance(
            self.response.stream, httpx.SyncByteStream
        ):
            raise LlamaStackClientError("await aread() before the content of an async client's download")
        with self._own_errors():
            return self.response.read()

    async def aread(self) -> bytes:
        """Reads all bytes into memory."""
        with self._own_errors():
            return await self.response.aread()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The bytes as they come, or in chunks of one size."""
        try:
            with self._own_errors():
                yield from self.response.iter_bytes(chunk_size)
        finally:
            self.response.close()

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The bytes as they come, or in chunks of one size."""
        try:
            with self._own_errors():
                async for chunk in self.response.aiter_bytes(chunk_size):
                    yield chunk
        finally:
            await self.response.aclose()

    def text(self, encoding: str = "utf-8") -> str:
        """The content as text."""
        return self.content.decode(encoding)

    def write_to(self, path: str | os.PathLike[str]) -> None:
        """Writes the bytes to a file as they come; no more than a chunk of them is in memory."""
        with Path(path).open("wb") as file:
            for chunk in self.iter_bytes():
                file.write(chunk)

    async def awrite_to(self, path: str | os.PathLike[str]) -> None:
        """Writes the bytes to a file as they come; no more than a chunk of them is in memory."""
        with Path(path).open("wb") as file:
            async for chunk in self.aiter_bytes():
                file.write(chunk)

    @contextmanager
    def _own_errors(self) -> Generator[None, None, None]:
        try:
            yield
        except httpx.StreamError as error:
            message = "the bytes have been taken already; read() or aread() keeps them"
            raise LlamaStackClientError(message) from error
        except httpx.HTTPError as error:
            raise connection_error(error, self.response.request) from error

    def __enter__(self) -> Download:
        """The download itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Frees the connection; bytes not yet read are lost."""
        self.response.close()

    async def __aenter__(self) -> Download:
        """The download itself."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Frees the connection; bytes not yet read are lost."""
        await self.response.aclose()


_ENCODED = re.compile(r";\s*filename\*\s*=\s*([\w-]+)'[^']*'([^;\s]+)", re.IGNORECASE)


def _filename(disposition: str | None) -> str | None:
    if disposition is None:
        return None
    # RFC 6266: the name with its encoding comes before the plain one, which is for those who cannot read it.
    encoded = _ENCODED.search(disposition)
    if encoded is not None and encoded[1].lower() in ("utf-8", "iso-8859-1"):
        return unquote(encoded[2], encoding=encoded[1], errors="replace")
    message = Message()
    message["content-disposition"] = disposition
    return message.get_filename()
