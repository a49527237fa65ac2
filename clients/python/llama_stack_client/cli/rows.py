"""Rows of a dataset in a file."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from .failures import MISUSED, fail

Json = dict[str, Any] | list[Any] | str | float | None
"""What a file may hold."""


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a `.jsonl`, `.json` or `.csv` file."""
    readers = {".jsonl": _lines, ".json": _list, ".csv": _table}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        fail(f"{path} is no {', '.join(readers)} file", code=MISUSED)
    try:
        rows = reader(path.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        fail(f"{path}: {error}", code=MISUSED)
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        fail(f"{path} does not hold a list of objects", code=MISUSED)
    return rows


def _lines(text: str) -> Json:
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def _list(text: str) -> Json:
    value: Json = json.loads(text)
    return value


def _table(text: str) -> Json:
    return list(csv.DictReader(text.splitlines()))
