"""Files and fields of a form, whatever form the caller holds them in."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from io import BytesIO, TextIOBase
from pathlib import Path
from typing import IO, cast

from . import encode
from .narrow import is_list, is_object
from .omit import omit
from .request import FormBody

FileContent = bytes | os.PathLike[str] | IO[bytes]
"""The content of a file: bytes, the path of a file, or a binary file object."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file to send, with what is not known from its content.

    `progress` is called with the bytes of the file that have been sent so far. When the call is sent again,
    it begins anew.
    """

    content: FileContent
    filename: str | None = None
    content_type: str | None = None
    progress: Callable[[int], None] | None = None


FileInput = FileContent | Upload | tuple[str, FileContent] | tuple[str, FileContent, str]
"""A file to send: its content, a tuple of name, content and, if known, content type, or an `Upload`."""

Part = tuple[str, tuple[str | None, bytes | IO[bytes]] | tuple[str | None, bytes | IO[bytes], str]]
"""A part of a form in the shape that httpx takes."""


def parts(form: FormBody, stack: ExitStack) -> list[Part]:
    """Opens every part of a form; files opened here are closed with the stack."""
    opened: list[Part] = []
    for name, value in form.fields.items():
        if value is omit or value is None:
            continue
        if name in form.binary:
            opened += [(name, _opened(name, file, stack)) for file in _several(value)]
        else:
            opened += _fields(name, encode.plain(value))
    return opened


def is_replayable(form: FormBody) -> bool:
    """Whether the form can be sent twice: every file object in it can be rewound."""
    values = [value for name, value in form.fields.items() if name in form.binary]
    contents = [_upload(file).content for value in values for file in _several(value)]
    return all(not hasattr(content, "read") or _can_seek(content) for content in contents)


def _fields(name: str, value: object) -> Iterator[Part]:
    """A field as parts: an object as `name[key]`, a list as one part per item, the way OpenAI's forms are."""
    if is_object(value):
        for key, item in value.items():
            yield from _fields(f"{name}[{key}]", item)
    elif is_list(value):
        for item in value:
            yield from _fields(name, item)
    elif value is not None:
        yield (name, (None, encode.scalar(value).encode()))


def _opened(
    field: str, value: object, stack: ExitStack
) -> tuple[str, bytes | IO[bytes]] | tuple[str, bytes | IO[bytes], str]:
    """A file as httpx takes it. A file object is sent from its beginning, where that can be reached."""
    upload = _upload(value)
    name, content = upload.filename, upload.content
    opened: bytes | IO[bytes]
    if isinstance(content, (bytes, bytearray, memoryview)):
        opened = bytes(content)
    elif isinstance(content, os.PathLike):
        name = name or Path(content).name
        opened = stack.enter_context(Path(content).open("rb"))
    elif hasattr(content, "read") and not isinstance(content, TextIOBase):
        name = name or _name_of(content)
        opened = content
        if _can_seek(content):
            opened.seek(0)
    else:
        given = type(content).__name__
        raise TypeError(
            f"{field} is {given}; give bytes, a Path, a binary file object or (name, content, type)"
        )
    if upload.progress is not None:
        opened = cast("IO[bytes]", _Watched(opened, upload.progress))
    if upload.content_type is not None:
        return (name or "upload", opened, upload.content_type)
    return (name or "upload", opened)


class _Watched:
    """A file that tells how much of it was sent: what was read has been, once more is asked for."""

    def __init__(self, file: bytes | IO[bytes], progress: Callable[[int], None]) -> None:
        self._file = BytesIO(file) if isinstance(file, bytes) else file
        self._progress = progress
        self._read = 0
        if _can_seek(self._file):
            self.seek, self.tell = self._file.seek, self._file.tell

    def read(self, size: int = -1) -> bytes:
        if self._read:
            self._progress(self._read)
        piece = self._file.read(size)
        self._read += len(piece)
        return piece


def _several(value: object) -> list[object]:
    return value if is_list(value) else [value]


def _upload(value: object) -> Upload:
    """A file in whatever form; what it holds is checked when it is opened."""
    if isinstance(value, Upload):
        return value
    if isinstance(value, tuple):
        name, content, content_type, *_ = (*cast("tuple[object, ...]", value), None, None)
        return Upload(
            cast(FileContent, content), str(name), None if content_type is None else str(content_type)
        )
    return Upload(cast(FileContent, value))


def _name_of(file: object) -> str | None:
    name = getattr(file, "name", None)
    return Path(name).name if isinstance(name, str) else None


def _can_seek(file: object) -> bool:
    seekable = getattr(file, "seekable", None)
    return bool(seekable and seekable())
