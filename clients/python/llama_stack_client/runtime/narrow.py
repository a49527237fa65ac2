"""Questions about values of no known type, whose answers type checkers understand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeGuard


def is_object(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether a value is an object in the sense of JSON; its keys are taken for texts."""
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether a value is a list."""
    return isinstance(value, list)


def is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    """Whether a value is a tuple."""
    return isinstance(value, tuple)


def is_several(value: object) -> TypeGuard[Iterable[object]]:
    """Whether a value holds several others; text and bytes are one."""
    return isinstance(value, Iterable) and not isinstance(value, (str, bytes, bytearray))
