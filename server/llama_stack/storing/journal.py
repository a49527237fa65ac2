"""A journal: records on their way to the table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol


class Segment(Protocol):
    """A sealed part of a journal. Its methods block and belong into a thread."""

    def records(self) -> Iterator[bytes]:
        """Yields the records, in their order."""
        ...

    def discard(self) -> None:
        """Deletes the part, once its records are kept elsewhere."""
        ...


class Journal(Protocol):
    """Takes records and gives them back in parts."""

    def append(self, record: bytes) -> None:
        """Appends a record, or raises `OSError` and leaves the journal as it was."""
        ...

    def holds_any(self) -> bool:
        """Whether there is a record that is not discarded."""
        ...

    def take(self) -> Sequence[Segment]:
        """Returns the sealed parts that are not discarded, oldest first; without any, seals what was appended."""
        ...

    def close(self) -> None:
        """Lets go of what could not be moved, so that the next start finds it where there is a file."""
        ...


class MemoryJournal:
    """A journal of a server without `storage.path`: nothing outlives the process."""

    def __init__(self) -> None:
        self._open: list[bytes] = []
        self._sealed: list[MemorySegment] = []

    def append(self, record: bytes) -> None:
        """Appends a record."""
        self._open.append(record)

    def holds_any(self) -> bool:
        """Whether there is a record that is not discarded."""
        return bool(self._open or self._sealed)

    def take(self) -> Sequence[MemorySegment]:
        """Returns the sealed parts; without any, seals what was appended."""
        if self._open and not self._sealed:
            self._sealed.append(MemorySegment(self._open, self._sealed))
            self._open = []
        return tuple(self._sealed)

    def close(self) -> None:
        """Does nothing: what could not be moved ends with the process."""


class MemorySegment:
    """A sealed part of a `MemoryJournal`."""

    def __init__(self, records: list[bytes], sealed: list[MemorySegment]) -> None:
        self._records = records
        self._sealed = sealed

    def records(self) -> Iterator[bytes]:
        """Yields the records."""
        yield from self._records

    def discard(self) -> None:
        """Forgets the records."""
        self._sealed.remove(self)
