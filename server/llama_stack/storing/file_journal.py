"""A journal in files: appended in microseconds, and safe from a killed process.

A frame is `LSJ1`, the length and the CRC-32 of the record, and the record, in one `write` to a file opened for appending:
what the kernel has, a killed process cannot take back. `take` seals a file, and the next record begins another.
"""

from __future__ import annotations

import errno
import os
import struct
import time
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from llama_stack.logs import logger

_HEAD = struct.Struct(">4sII")
_MAGIC = b"LSJ1"


class FileJournal:
    """A journal in a folder. Files that a killed process left there are its first parts.

    Each file is locked while its process lives, so that servers can share the folder.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sealed: list[FileSegment] = []
        for path in sorted(folder.glob("*.journal")):
            if (file := _adopted(path)) is not None:
                self._sealed.append(FileSegment(path, file, self._sealed))
        self._open: FileSegment | None = None
        self._size = 0

    def append(self, record: bytes) -> None:
        """Appends a record in one write."""
        if self._open is None:
            self._open, self._size = self._begin(), 0
        frame = _HEAD.pack(_MAGIC, len(record), zlib.crc32(record)) + record
        written = os.write(self._open.file, frame)
        if written != len(frame):
            os.ftruncate(self._open.file, self._size)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._size += written

    def holds_any(self) -> bool:
        """Whether there is a record that is not discarded."""
        return self._open is not None or bool(self._sealed)

    def take(self) -> Sequence[FileSegment]:
        """Returns the sealed files; without any, seals the one that is written to."""
        # While parts cannot be moved no more are made: each is an open file.
        if self._open is not None and not self._sealed:
            self._sealed.append(self._open)
            self._open = None
        return tuple(self._sealed)

    def close(self) -> None:
        """Closes the files that could not be moved; the next start finds them."""
        for segment in (*self._sealed, *([self._open] if self._open else [])):
            os.close(segment.file)
        self._sealed.clear()
        self._open = None

    def _begin(self) -> FileSegment:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._folder / f"{time.time_ns():020}-{os.getpid()}.journal"
        # Locked before it has its name: another server that starts must not take it for one that was left behind.
        new = path.with_suffix(".new")
        file = os.open(new, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_EXCL, 0o600)
        _lock(file)
        new.rename(path)
        return FileSegment(path, file, self._sealed)


class FileSegment:
    """A file of a journal, open and locked."""

    def __init__(self, path: Path, file: int, sealed: list[FileSegment]) -> None:
        self.file = file
        self._path = path
        self._sealed = sealed

    def records(self) -> Iterator[bytes]:
        """Yields the records up to the end, or up to where a crash of the computer cut the file."""
        os.fsync(self.file)
        with os.fdopen(os.dup(self.file), "rb") as reader:
            reader.seek(0)
            while head := reader.read(_HEAD.size):
                record = _record(head, reader.read(_HEAD.unpack(head)[1]) if len(head) == _HEAD.size else b"")
                if record is None:
                    logger().warning("journal_torn", file=str(self._path), at=reader.tell())
                    return
                yield record

    def discard(self) -> None:
        """Deletes the file, also from what a crash of the computer would bring back."""
        self._path.unlink(missing_ok=True)
        folder = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
        os.close(self.file)
        self._sealed.remove(self)


def _adopted(path: Path) -> int | None:
    """Opens a file that was left behind; `None` where a living server writes it, or has moved it just now."""
    try:
        file = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return None
    try:
        _lock(file)
    except BlockingIOError:
        os.close(file)
        return None
    return file


def _record(head: bytes, record: bytes) -> bytes | None:
    if len(head) < _HEAD.size:
        return None
    magic, length, checksum = _HEAD.unpack(head)
    whole = magic == _MAGIC and len(record) == length and zlib.crc32(record) == checksum
    return record if whole else None


def _lock(file: int) -> None:
    import fcntl

    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
