"""Bytes that an operation answers."""

from __future__ import annotations

import os
from email.message import Message
from pathlib import Path

import httpx


class Download:
    """The content of a file, with what the server says about it."""

    def __init__(self, response: httpx.Response) -> None:
        """Takes an answer whose body has been read."""
        self.content: bytes = response.content
        self.content_type: str = response.headers.get("content-type", "application/octet-stream")
        self.filename: str | None = _filename(response.headers.get("content-disposition"))

    def text(self, encoding: str = "utf-8") -> str:
        """The content as text."""
        return self.content.decode(encoding)

    def write_to(self, path: str | os.PathLike[str]) -> None:
        """Writes the content to a file."""
        Path(path).write_bytes(self.content)

    def __len__(self) -> int:
        """How many bytes there are."""
        return len(self.content)


def _filename(disposition: str | None) -> str | None:
    if disposition is None:
        return None
    message = Message()
    message["content-disposition"] = disposition
    return message.get_filename()
