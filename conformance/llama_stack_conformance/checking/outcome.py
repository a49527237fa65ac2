"""How a check ends."""

from __future__ import annotations

import json
from enum import StrEnum


class Status(StrEnum):
    """The end of a check. A failed SHOULD or MAY is a warning; `ERROR` is the kit's own fault, never the target's."""

    PASS = "PASS"  # noqa: S105
    FAIL = "FAIL"
    WARN = "WARN"
    SKIP_DECLARED = "SKIP-declared"
    ERROR = "ERROR"


class Failed(Exception):  # noqa: N818
    """The target breaks the promise that is checked.

    Args:
        expected: What the contract promises, in words or as a value.
        got: What the target did.
    """

    def __init__(self, *, expected: object, got: object) -> None:
        super().__init__(f"expected {shown(expected)}, got {shown(got)}")
        self.expected = shown(expected)
        self.got = shown(got)


class Unreachable(Exception):  # noqa: N818
    """Nothing answers at the target's address."""


def expect(kept: bool, *, expected: object, got: object) -> None:
    """Fails the check unless the promise is kept.

    Raises:
        Failed: `kept` is false.
    """
    if not kept:
        raise Failed(expected=expected, got=got)


def shown(value: object, limit: int = 1000) -> str:
    """A value as a report prints it: words as they are, anything else as JSON, cut where it is long."""
    if not isinstance(value, str):
        value = json.dumps(value, ensure_ascii=False, default=str)
    return value if len(value) <= limit else f"{value[:limit]}… ({len(value)} characters)"
