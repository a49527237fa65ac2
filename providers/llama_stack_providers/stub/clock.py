"""Time that moves only when something is created."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count

EPOCH = 1_767_225_600
"""2026-01-01T00:00:00Z, the moment of the first creation."""

_seconds = count(EPOCH)


def now() -> int:
    """Unix seconds; each call is one second later than the one before."""
    return next(_seconds)


def now_datetime() -> datetime:
    """The same as an aware datetime, for the APIs of the 0.2 line."""
    return datetime.fromtimestamp(now(), UTC)
