"""What the events of one place have in common: where that is, and their numbers in the stream."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

Stamp: TypeAlias = Callable[[], dict[str, Any]]
"""Gives the next event its place and its number."""


def stamp(numbers: Iterator[int], **place: object) -> Stamp:
    """A stamp for a place, such as `output_index` and `content_index`."""
    return lambda: {**place, "sequence_number": next(numbers)}
