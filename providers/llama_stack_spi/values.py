"""Help with fields that may be absent."""

from __future__ import annotations

from typing import TypeVar

from pydantic import MISSING

T = TypeVar("T")
D = TypeVar("D")


def given(value: T | MISSING | None, default: D) -> T | D:
    """The value, or `default` where the caller left it out or sent null: `given(body.temperature, 1.0)`."""
    if value is MISSING or value is None:
        return default
    return value
