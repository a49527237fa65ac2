"""KDoc comments, taken from the documents."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from generator.ir import Source

_WIDTH = 120
_ITEMS = ("- ", "* ", "1. ")
_VERBATIM = ("|", "```")


def comment(*paragraphs: str, indent: int = 0, tags: Iterable[tuple[str, str]] = ()) -> str:
    """A comment of paragraphs and `@param` lines, on one line where it fits; `indent` is how far in it stands."""
    width = _WIDTH - indent - 3
    lines: list[str] = []
    for paragraph in paragraphs:
        if paragraph.strip():
            lines += [*([""] if lines else []), *_wrapped(escaped(paragraph), width)]
    tagged = [
        line
        for name, text in tags
        for line in textwrap.wrap(
            f"@param {name} {' '.join(escaped(text).split())}", width, break_long_words=False
        )
    ]
    if tagged:
        lines += [*([""] if lines else []), *tagged]
    pad = " " * indent
    if len(lines) == 1:
        return f"{pad}/** {lines[0]} */"
    inner = "\n".join(f"{pad} * {line}".rstrip() for line in lines)
    return f"{pad}/**\n{inner}\n{pad} */"


def source(place: Source) -> str:
    """The line that points back to the declaration."""
    return f"Source: {place.file}#{place.pointer}"


def escaped(text: str) -> str:
    """The text as the inside of a comment; comments nest in Kotlin."""
    return text.replace("*/", "*&#47;").replace("/*", "/&#42;")


def _wrapped(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for block in text.strip().split("\n\n"):
        lines += [*([""] if lines else []), *_block(block, width)]
    return lines


def _block(block: str, width: int) -> list[str]:
    lines = block.splitlines()
    if any(line.lstrip().startswith(_VERBATIM) for line in lines):
        return lines
    if any(line.lstrip().startswith(_ITEMS) for line in lines):
        return [part for line in lines for part in _wrap(line, width, hanging=True)]
    return _wrap(block, width)


def _wrap(text: str, width: int, *, hanging: bool = False) -> list[str]:
    indent = " " * (len(text) - len(text.lstrip()) + 2) if hanging else ""
    return textwrap.wrap(
        text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
