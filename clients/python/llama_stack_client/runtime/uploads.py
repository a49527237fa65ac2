"""Files and fields of a form, whatever form the caller holds them in."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from . import encode
from .omit import omit
from .request import FormBody

FileContent = bytes | os.PathLike[str] | IO[bytes]
"""The content of a file: bytes, the path of a file, or a binary file object."""

FileInput = FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
"""A file to send: its content, or a tuple of name, content and, if known, content type."""

Part = tuple[str, tuple[str | None, bytes | IO[bytes]] | tuple[str | None, bytes | IO[bytes], str]]
"""A part of a form in the shape that httpx takes."""


def parts(form: FormBody, stack: ExitStack) -> list[Part]:
    """Opens every part of a form; files opened here are closed with the stack."""
    opened: list[Part] = []
    for name, value in form.fields.items():
        if value is omit or value is None:
            continue
        if name in form.binary:
            opened.append((name, _file(name, value, stack)))
        else:
            opened += _fields(name, encode.plain(value))
    return opened


def is_replayable(form: FormBody) -> bool:
    """Whether the form can be sent twice: every file object in it can be rewound."""
    contents = (_content(value) for name, value in form.fields.items() if name in form.binary)
    return all(not hasattr(content, "read") or _can_seek(content) for content in contents)


def _fields(name: str, value: object) -> Iterator[Part]:
    """A field as parts: an object as `name[key]`, a list as one part per item, the way OpenAI's forms are."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _fields(f"{name}[{key}]", item)
    elif isinstance(value, list):
        for item in value:
            yield from _fields(name, item)
    elif value is not None:
        yield (name, (None, encode.scalar(value).encode()))


def _file(
    field: str, value: object, stack: ExitStack
) -> tuple[str | None, bytes | IO[bytes]] | tuple[str | None, bytes | IO[bytes], str]:
    name: str | None = None
    kind: str | None = None
    if isinstance(value, tuple):
        name = str(value[0])
        kind = str(value[2]) if len(value) > 2 else None
    content = _content(value)
    if isinstance(content, str):
        raise TypeError(f"{field} is text; give bytes, a Path, a binary file or (name, content, type)")
    if isinstance(content, os.PathLike):
        path = Path(content)
        name = name or path.name
        content = stack.enter_context(path.open("rb"))
    elif isinstance(content, (bytearray, memoryview)):
        content = bytes(content)
    elif not isinstance(content, bytes):
        name = name or _name_of(content)
        if _can_seek(content):
            content.seek(0)  # type: ignore[attr-defined]
    name = name or "upload"
    return (name, content, kind) if kind else (name, content)  # type: ignore[return-value]


def _content(value: object) -> object:
    return value[1] if isinstance(value, tuple) else value


def _name_of(file: object) -> str | None:
    name = getattr(file, "name", None)
    return os.path.basename(name) if isinstance(name, str) else None


def _can_seek(file: object) -> bool:
    seekable = getattr(file, "seekable", None)
    return bool(seekable and seekable())
