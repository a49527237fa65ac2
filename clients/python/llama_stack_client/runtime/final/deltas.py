"""Adds deltas up: texts that grow are joined, lists grow, and of everything else the last value stays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..narrow import is_list, is_object

GROWING = frozenset(
    {"content", "refusal", "reasoning_content", "arguments", "input", "data", "transcript", "text"}
)
"""Fields whose texts are appended to."""


class Sum:
    """An object that deltas are added to. Texts are joined at the end, so that it stays linear."""

    def __init__(self) -> None:
        """Starts empty."""
        self._fields: dict[str, Any] = {}

    def add(self, delta: Mapping[str, Any]) -> None:
        """Adds one delta; null adds nothing."""
        for name, value in delta.items():
            if value is None:
                continue
            if isinstance(value, str) and name in GROWING:
                self._fields.setdefault(name, _Text()).pieces.append(value)
            elif is_object(value):
                self._fields.setdefault(name, Sum()).add(value)
            elif is_list(value):
                self._fields.setdefault(name, Items()).add(value)
            else:
                self._fields[name] = value

    def result(self) -> dict[str, Any]:
        """The sum as plain JSON."""
        return {
            name: value.result() if isinstance(value, (Sum, Items, _Text)) else value
            for name, value in self._fields.items()
        }


class Items:
    """A list that grows. Items with an `index` are deltas of the one at that place, others are appended."""

    def __init__(self) -> None:
        """Starts empty."""
        self._plain: list[Any] = []
        self._sums: dict[int, Sum] = {}

    def add(self, items: list[object]) -> None:
        """Adds the items of one delta."""
        for item in items:
            index = item.get("index") if is_object(item) else None
            if isinstance(index, int) and is_object(item):
                self._sums.setdefault(index, Sum()).add(item)
            else:
                self._plain.append(item)

    def result(self) -> list[Any]:
        """The items in order of their places."""
        return [self._sums[index].result() for index in sorted(self._sums)] + self._plain


class _Text:
    def __init__(self) -> None:
        self.pieces: list[str] = []

    def result(self) -> str:
        return "".join(self.pieces)
