"""Docstrings of interfaces, taken from the documents."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from generator.ir import Operation

_WIDTH = 100
_RAISES = {"404": "NotFoundError", "409": "ConflictError", "501": "UnsupportedOperationError"}


def docstring(
    operation: Operation, *, arguments: Iterable[tuple[str, str]], streams: bool, payload: str
) -> str:
    """Summary, description, arguments, result, errors and source, without quotes or indentation."""
    parts = [_sentence(operation.summary, "; answers as a stream" if streams else "")]
    if operation.description:
        parts.append(wrap(operation.description))
    parts.append(_section("Args", arguments))
    if streams:
        parts.append(_section("Yields", [(payload, "One event of the answer.")]))
    elif operation.response.type is not None:
        parts.append(_section("Returns", [("", operation.response.description)]))
    raised = [(_RAISES[each.status], each.description) for each in operation.errors if each.status in _RAISES]
    if operation.optional and "501" not in {each.status for each in operation.errors}:
        raised.append(("UnsupportedOperationError", "This provider lacks the operation, which is optional."))
    if raised:
        parts.append(_section("Raises", raised))
    parts.append(f"Source: {operation.source.file}#{operation.source.pointer}")
    return escaped("\n\n".join(parts))


def wrap(text: str, *, width: int = _WIDTH) -> str:
    """The text in lines of at most `width`; paragraphs, lists and fenced code keep their lines."""
    blocks = text.strip().split("\n\n")
    return "\n\n".join(block if _keeps_lines(block) else textwrap.fill(block, width) for block in blocks)


def escaped(text: str) -> str:
    """The text as the inside of a docstring."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _keeps_lines(block: str) -> bool:
    return any(line.lstrip().startswith(("- ", "* ", "|", "```", "1. ")) for line in block.splitlines())


def _sentence(summary: str, addition: str) -> str:
    text = f"{summary.rstrip('.')}{addition}"
    return f"{text}." if text else ""


def _section(title: str, entries: Iterable[tuple[str, str]]) -> str:
    lines = [f"{title}:"]
    for name, description in entries:
        text = f"{name}: {description}" if name else description
        lines += textwrap.wrap(
            " ".join(text.split()), _WIDTH, initial_indent="    ", subsequent_indent="        "
        )
    return "\n".join(lines)
