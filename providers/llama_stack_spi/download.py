"""A file that leaves with an answer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Download:
    """Bytes as an answer.

    Attributes:
        content: All bytes, or an iterator of pieces; the server closes the iterator when the caller leaves.
        content_type: Media type of the bytes.
        filename: Name under which a browser saves them.
    """

    content: bytes | AsyncIterator[bytes]
    content_type: str = "application/octet-stream"
    filename: str | None = None
