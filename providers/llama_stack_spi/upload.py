"""A file that arrives with a request."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from typing import BinaryIO

CHUNK_BYTES = 64 * 1024


class Upload:
    """One file of a form. It is read once, from the start; large files stay on disk while they are read.

    Attributes:
        filename: Name that the caller gave. It is data: never use it as a path.
        content_type: Media type that the caller gave.
        size: Length in bytes.
    """

    def __init__(self, file: BinaryIO, *, filename: str, content_type: str, size: int) -> None:
        self.filename = filename
        self.content_type = content_type
        self.size = size
        self._file = file

    @classmethod
    def from_bytes(
        cls, content: bytes, *, filename: str = "upload", content_type: str = "application/octet-stream"
    ) -> Upload:
        """Makes an upload of bytes at hand, for tests and for calls from one provider to another."""
        return cls(io.BytesIO(content), filename=filename, content_type=content_type, size=len(content))

    async def read(self, size: int = -1) -> bytes:
        """Reads up to `size` bytes, or the rest; an empty answer is the end."""
        return await asyncio.to_thread(self._file.read, size)

    async def chunks(self, size: int = CHUNK_BYTES) -> AsyncIterator[bytes]:
        """Yields the rest of the file in pieces of at most `size` bytes."""
        while chunk := await self.read(size):
            yield chunk

    def __repr__(self) -> str:
        return f"Upload(filename={self.filename!r}, content_type={self.content_type!r}, size={self.size})"
