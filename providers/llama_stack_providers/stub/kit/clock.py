"""Time that moves only when something is created or used."""

from __future__ import annotations

from datetime import UTC, datetime

EPOCH = 1_767_225_600
"""2026-01-01T00:00:00Z, the moment of the first creation."""

_given = [EPOCH - 1]


def now() -> int:
    """Unix seconds; each call is one second later than the one before."""
    _given[0] += 1
    return _given[0]


def latest() -> int:
    """The moment that `now` gave last; asking for it does not move time."""
    return _given[0]


def now_datetime() -> datetime:
    """The same as an aware datetime, for the APIs of the 0.2 line."""
    return datetime.fromtimestamp(now(), UTC)
