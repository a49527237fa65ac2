"""Decodes event streams as the WHATWG's HTML standard, section 9.2, describes them.

Bytes go in as they arrive, cut anywhere; events come out as soon as their blank line is seen.
Each byte is looked at a constant number of times, however the stream is cut.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .errors import APIStreamError

_BOM = b"\xef\xbb\xbf"
MAX_EVENT_BYTES = 64 * 1024 * 1024
"""Largest event that is accepted unless a client says otherwise."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event; `id` is the last one that the stream named, in this event or before."""

    data: str
    name: str = "message"
    id: str = ""
    retry: int | None = None


class Decoder:
    """Holds what is left of the chunks so far: part of a line and the fields of an unfinished event."""

    def __init__(self, *, max_event_bytes: int = MAX_EVENT_BYTES) -> None:
        """Events larger than `max_event_bytes` end the stream with an error."""
        self._limit = max_event_bytes
        self._head: bytes | None = b""
        self._line: list[bytes] = []
        self._line_size = 0
        self._skip_lf = False
        self._data: list[str] = []
        self._data_size = 0
        self._name = ""
        self._id = ""
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> Iterator[Event]:
        """Takes the next bytes and yields the events that they complete."""
        if self._head is not None:
            chunk = self._without_bom(chunk)
        if self._skip_lf and chunk:
            # The CR that ended the last chunk has already ended its line.
            self._skip_lf = False
            chunk = chunk[1:] if chunk.startswith(b"\n") else chunk
        for piece in chunk.splitlines(keepends=True):
            if piece[-1] not in b"\r\n":
                self._hold(piece)
                continue
            line = piece.rstrip(b"\r\n")
            if self._line:
                self._hold(line)
                line = b"".join(self._line)
                self._line.clear()
                self._line_size = 0
            if line:
                self._read_field(line)
            else:
                event = self._dispatch()
                if event is not None:
                    yield event
        self._skip_lf = chunk.endswith(b"\r")

    def _without_bom(self, chunk: bytes) -> bytes:
        head = (self._head or b"") + chunk
        if len(head) < len(_BOM) and _BOM.startswith(head):
            self._head = head
            return b""
        self._head = None
        return head[len(_BOM) :] if head.startswith(_BOM) else head

    def _hold(self, piece: bytes) -> None:
        self._line.append(piece)
        self._line_size += len(piece)
        self._check(self._line_size)

    def _check(self, size: int) -> None:
        if self._data_size + size > self._limit:
            raise APIStreamError(f"an event of the stream is larger than {self._limit} bytes")

    def _read_field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        if value.startswith(b" "):
            value = value[1:]
        if name == b"data":
            self._check(len(value))
            self._data_size += len(value) + 1
            self._data.append(value.decode("utf-8", "replace"))
        elif name == b"event":
            self._name = value.decode("utf-8", "replace")
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit():
            self._retry = int(value)

    def _dispatch(self) -> Event | None:
        data, name, retry = self._data, self._name, self._retry
        self._data, self._data_size, self._name, self._retry = [], 0, "", None
        if not data:
            return None
        return Event(data="\n".join(data), name=name or "message", id=self._id, retry=retry)
