"""Docstrings of the SDK, taken from the documents."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from generator.ir import Operation, Source

_WIDTH = 96


def method_docstring(
    operation: Operation, *, arguments: Iterable[tuple[str, str]], returns: str, note: str = ""
) -> str:
    """Summary, description, arguments, result and source of an operation."""
    parts = [f"{operation.summary.rstrip('.')}."]
    if operation.description:
        parts.append(wrapped(operation.description))
    if note:
        parts.append(wrapped(note))
    arguments = list(arguments)
    if arguments:
        parts.append(_section("Args", arguments))
    if operation.response.type is not None:
        parts.append(_section("Returns", [("", returns)]))
    parts.append(source(operation.source))
    return escaped("\n\n".join(parts))


def source(place: Source) -> str:
    """The line that points back to the declaration."""
    return f"Source: {place.file}#{place.pointer}"


def wrapped(text: str) -> str:
    """The text in lines that fit; paragraphs, lists and fenced code keep their lines."""
    blocks = text.strip().split("\n\n")
    return "\n\n".join(block if _keeps_lines(block) else textwrap.fill(block, _WIDTH) for block in blocks)


def escaped(text: str) -> str:
    """The text as the inside of a docstring."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _keeps_lines(block: str) -> bool:
    return any(line.lstrip().startswith(("- ", "* ", "|", "```", "1. ")) for line in block.splitlines())


def _section(title: str, entries: Iterable[tuple[str, str]]) -> str:
    lines = [f"{title}:"]
    for name, description in entries:
        text = f"{name}: {description}" if name else description
        lines += textwrap.wrap(
            " ".join(text.split()), _WIDTH - 4, initial_indent="    ", subsequent_indent="        "
        )
    return "\n".join(lines)
