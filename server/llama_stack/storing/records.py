"""What the journal holds of an answered chat: the request's and the answer's own bytes, put together later.

A record is a line of JSON, then the request's JSON, then the answer: JSON, or the events of a stream as they went out.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from pydantic_core import from_json, to_json

PLENTY_BYTES = 64 * 1024
"""Past this size the events of a stream are kept compressed, so that long streams stay small in memory."""


@dataclass(frozen=True, slots=True)
class Record:
    """An answer as it was acknowledged.

    Attributes:
        tenant: Whose it is.
        serial: Grows with each answer.
        request_id: The request that it answers, for the log.
        request: JSON with the request's `model`, `messages` and `metadata`.
        answer: JSON of the answer, or the events of a stream, one a line.
        streamed: Whether the answer is events.
    """

    tenant: str
    serial: int
    request_id: str
    request: bytes
    answer: bytes
    streamed: bool

    def pack(self) -> bytes:
        """The record as bytes."""
        head = to_json(
            {
                "tenant": self.tenant,
                "serial": self.serial,
                "request_id": self.request_id,
                "streamed": self.streamed,
                "request_bytes": len(self.request),
            }
        )
        return b"".join((head, b"\n", self.request, self.answer))

    @classmethod
    def unpack(cls, raw: bytes) -> Record:
        """The record of bytes that `pack` made."""
        head, _, rest = raw.partition(b"\n")
        fields = from_json(head)
        length = fields.pop("request_bytes")
        return cls(**fields, request=rest[:length], answer=rest[length:])


class Events:
    """The events of a stream while it goes on, uninterpreted."""

    __slots__ = ("_compressed", "_compressor", "_recent", "_size")

    def __init__(self) -> None:
        self._recent: list[bytes] = []
        self._size = 0
        self._compressor: zlib._Compress | None = None
        self._compressed: list[bytes] = []

    def add(self, event: bytes) -> None:
        """Appends an event's JSON."""
        self._recent.append(event)
        self._size += len(event)
        if self._size > PLENTY_BYTES:
            self._compress()

    def whole(self) -> bytes:
        """All events, one a line."""
        recent = lines_of(self._recent)
        if self._compressor is None:
            return recent
        packed = b"".join((*self._compressed, self._compressor.flush()))
        return zlib.decompress(packed) + recent

    def _compress(self) -> None:
        if self._compressor is None:
            self._compressor = zlib.compressobj(1)
        self._compressed.append(self._compressor.compress(lines_of(self._recent)))
        self._recent.clear()
        self._size = 0


def lines_of(events: Sequence[bytes]) -> bytes:
    """Events one a line; a line break within JSON is only space between its tokens."""
    return b"".join([each.replace(b"\n", b" ") + b"\n" for each in events])
