"""Turns views into text. There is no formatter at hand that every machine has: templates write lines as they stay."""

from __future__ import annotations

from collections.abc import Iterable

from jinja2 import Environment, PackageLoader, StrictUndefined

HEADER = "// Generated from the documents in openapi/ by `make generate`. Do not edit."
_WIDTH = 120


def render(template: str, /, **values: object) -> str:
    """One template with its values."""
    return _ENVIRONMENT.get_template(template).render(header=HEADER, **values)


def commented(lines: Iterable[str], indent: int = 0) -> str:
    """Lines as a documentation comment; the last has no end of line."""
    return "\n".join(f"{' ' * indent}/// {line}".rstrip() for line in lines)


def listed(items: Iterable[str], before: str, after: str, indent: int = 0) -> str:
    """A list in parentheses, on one line where it fits, else one item a line."""
    found = list(items)
    line = f"{' ' * indent}{before}({', '.join(found)}){after}"
    if len(line.split("\n", 1)[0]) <= _WIDTH:
        return line
    inner = ",\n".join(f"{' ' * (indent + 4)}{item}" for item in found)
    return f"{' ' * indent}{before}(\n{inner}\n{' ' * indent}){after}"


_ENVIRONMENT = Environment(
    loader=PackageLoader(__package__, "templates"),
    undefined=StrictUndefined,
    autoescape=False,  # noqa: S701 - Swift is no HTML
    keep_trailing_newline=True,
    trim_blocks=True,
    lstrip_blocks=True,
)
_ENVIRONMENT.globals.update(commented=commented, listed=listed)
