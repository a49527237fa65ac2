"""The bytes of files. A name in here is made by the server; none comes from a request."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import secrets
import time
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from llama_stack_spi import InvalidRequestError, LlamaStackError, Upload

PIECE_BYTES = 256 * 1024
LEFT_BEHIND_SECONDS = 24 * 3600
"""After this time what is not in the table was left behind by a crash, and not by a server that is about to add it."""


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes of a file: how many, and their SHA-256."""

    size: int
    digest: str


class Contents:
    """A folder of contents, each under the identifier of its file.

    Args:
        folder: The folder; only its owner may look into it.
        limit: Size of a content at most, in bytes.
    """

    def __init__(self, folder: Path, *, limit: int) -> None:
        self._folder = folder
        self._kept = folder / "kept"
        self._incoming = folder / "incoming"
        self._limit = limit

    def prepare(self) -> None:
        """Makes the folders; blocks."""
        for folder in (self._folder, self._kept, self._incoming):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    async def add(self, file_id: str, upload: Upload) -> Content:
        """Keeps what is uploaded: all of it, on the disk, or nothing.

        Raises:
            InvalidRequestError: It is larger than the limit.
            LlamaStackError: The disk does not take it.
        """
        part = self._incoming / f"{file_id}.{secrets.token_hex(4)}"
        try:
            return await self._add(file_id, upload, part)
        except OSError as error:
            raise LlamaStackError(
                "The file cannot be kept, because the server's disk is full or cannot be written.",
                code="file_not_kept",
            ) from error
        finally:
            await asyncio.shield(asyncio.to_thread(part.unlink, missing_ok=True))

    async def read(self, file_id: str, known: Content) -> AsyncIterator[bytes]:
        """Yields the bytes. Damaged ones end in an error before their last piece, never as if all were well.

        Raises:
            LlamaStackError: They are gone or damaged.
        """
        digest, held = hashlib.sha256(), b""
        try:
            file = await asyncio.to_thread((self._kept / file_id).open, "rb")
        except OSError as error:
            raise _damaged(file_id) from error
        try:
            while piece := await asyncio.to_thread(file.read, PIECE_BYTES):
                digest.update(piece)
                if held:
                    yield held
                held = piece
        finally:
            file.close()
        if digest.hexdigest() != known.digest:
            raise _damaged(file_id)
        if held:
            yield held

    def remove(self, file_ids: Iterable[str]) -> None:
        """Deletes contents; blocks."""
        for file_id in file_ids:
            (self._kept / file_id).unlink(missing_ok=True)

    def left_behind(self) -> list[str]:
        """Deletes uploads that a crash cut off, and names the older contents that are here; blocks."""
        before = time.time() - LEFT_BEHIND_SECONDS
        for path in _older(self._incoming, before):
            path.unlink(missing_ok=True)
        return [path.name for path in _older(self._kept, before)]

    async def _add(self, file_id: str, upload: Upload, part: Path) -> Content:
        digest, size = hashlib.sha256(), 0
        with await asyncio.to_thread(open, part, "xb", opener=_private) as file:
            async for piece in upload.chunks(PIECE_BYTES):
                size += len(piece)
                if size > self._limit:
                    raise InvalidRequestError(
                        f"The file is larger than the {self._limit} bytes that this server keeps. Send it in parts,"
                        " or raise `max_file_mb` of the provider.",
                        code="file_too_large",
                        param="file",
                    )
                digest.update(piece)
                await asyncio.to_thread(file.write, piece)
            await asyncio.to_thread(_put_in_place, file, part, self._kept / file_id)
        return Content(size, digest.hexdigest())


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _older(folder: Path, before: float) -> Iterator[Path]:
    for path in folder.iterdir():
        # Another server on the same folder may delete it just now.
        with contextlib.suppress(FileNotFoundError):
            if path.stat().st_mtime < before:
                yield path


def _damaged(file_id: str) -> LlamaStackError:
    return LlamaStackError(
        f"The content of the file {file_id!r} is damaged or gone. Upload it again.", code="content_damaged"
    )


def _put_in_place(file: BinaryIO, part: Path, place: Path) -> None:
    file.flush()
    os.fsync(file.fileno())
    part.rename(place)
    folder = os.open(place.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
