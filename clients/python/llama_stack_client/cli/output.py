"""Answers on standard output: a table on a terminal, plain lines in a pipe, JSON when asked for."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timezone
from typing import Annotated, Any, Protocol, cast

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


class Model(Protocol):
    """A model of the contract, or a member of a union that this release does not know."""

    def to_dict(self) -> dict[str, Any]:
        """The object as it stands on the wire."""
        ...


Record = Model | Mapping[str, Any]
"""What can be shown."""

_WORDS = str.maketrans("_.", "  ")
"""Makes the name of a field, or a path of names, into words."""


def show_list(rows: Iterable[Record], columns: Sequence[str], *, as_json: bool) -> None:
    """Many records. A column is the name of a field, or a path such as `file_counts.total`."""
    found = [_fields(row) for row in rows]
    if as_json:
        _print_json(found)
    elif sys.stdout.isatty():
        table = Table()
        for name in columns:
            # What is typed again, such as an identifier, is never cut short.
            table.add_column(name.translate(_WORDS), overflow="fold")
        for row in found:
            table.add_row(*(_cell(_value(row, name), name) for name in columns))
        Console().print(table if found else "none")
    else:
        for row in found:
            print("\t".join(_line(_text(_value(row, name), name)) for name in columns))


def show(record: Record, *, as_json: bool) -> None:
    """One record, a line for each field."""
    fields = _fields(record)
    if as_json:
        _print_json(fields)
    elif sys.stdout.isatty():
        table = Table(show_header=False)
        for name, value in fields.items():
            table.add_row(name.translate(_WORDS), _cell(value, name))
        Console().print(table)
    else:
        for name, value in fields.items():
            print(f"{name}\t{_line(_text(value, name))}")


def told(message: str, record: Record, *, as_json: bool) -> None:
    """That something was done: a sentence on standard error, or a record as JSON."""
    if as_json:
        _print_json(_fields(record))
    else:
        print(message, file=sys.stderr)


def talk(message: str) -> None:
    """A word to the user that is no answer."""
    print(message, file=sys.stderr)


def _fields(record: Record) -> dict[str, Any]:
    return dict(record) if isinstance(record, Mapping) else record.to_dict()


def _value(row: Mapping[str, Any], path: str) -> Any:
    value: Any = row
    for name in path.split("."):
        value = cast("Mapping[str, Any]", value).get(name) if isinstance(value, Mapping) else None
    return value


def _text(value: Any, name: str) -> str:
    if value is None:
        return ""
    if name.endswith("_at") and isinstance(value, (int, float)):
        return datetime.fromtimestamp(value, tz=timezone.utc).isoformat()
    if isinstance(value, (bool, dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def _cell(value: Any, name: str) -> Text:
    """The text for a table; a time has a space in it, where a narrow column may break it."""
    text = _text(value, name)
    if name.endswith("_at"):
        text = text.replace("+00:00", "Z").replace("T", " ", 1)
    return Text(text)


def _line(text: str) -> str:
    """The text with neither tabs nor line ends, which separate fields and records."""
    return " ".join(text.split("\n")).replace("\t", " ").replace("\r", " ")


def _print_json(value: object) -> None:
    print(json.dumps(value, indent=2, ensure_ascii=False))
