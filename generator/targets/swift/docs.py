"""Documentation comments, taken from the documents."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from generator.ir import Operation, Source

_WIDTH = 110


def comment(*paragraphs: str) -> tuple[str, ...]:
    """The lines of a comment, without the slashes before them."""
    lines: list[str] = []
    for paragraph in paragraphs:
        if paragraph.strip():
            lines += [*([""] if lines else []), *wrapped(paragraph)]
    return tuple(lines)


def source(place: Source) -> str:
    """The line that points back to the declaration."""
    return f"Source: {place.file}#{place.pointer}"


def method_comment(
    operation: Operation, *, parameters: Iterable[tuple[str, str]], returns: str | None, note: str = ""
) -> tuple[str, ...]:
    """Summary, description, parameters, result and source of an operation."""
    lines = [*comment(f"{operation.summary.rstrip('.')}.", operation.description, note), ""]
    described = [(name, text) for name, text in parameters if text]
    if described:
        lines.append("- Parameters:")
        for name, text in described:
            lines += _item(f"  - {name}: {text}", indent=4)
    if returns:
        lines += _item(f"- Returns: {returns}", indent=2)
    lines += ["- Throws: `LlamaStackClientError`.", "", source(operation.source)]
    return tuple(lines)


def wrapped(text: str) -> list[str]:
    """The text in lines that fit; paragraphs, lists and fenced code keep their lines."""
    lines: list[str] = []
    for block in text.strip().split("\n\n"):
        lines += [""] if lines else []
        lines += (
            [line.rstrip() for line in block.splitlines()]
            if _keeps_lines(block)
            else textwrap.wrap(block, _WIDTH)
        )
    return lines


def _item(text: str, *, indent: int) -> list[str]:
    lead = " " * (len(text) - len(text.lstrip()))
    return textwrap.wrap(
        " ".join(text.split()),
        _WIDTH,
        initial_indent=lead,
        subsequent_indent=" " * indent,
        break_on_hyphens=False,
    )


def _keeps_lines(block: str) -> bool:
    return any(line.lstrip().startswith(("- ", "* ", "|", "```", "1. ")) for line in block.splitlines())
