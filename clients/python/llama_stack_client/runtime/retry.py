"""When a failed call is sent again, and how long to wait before: pure functions and a clock."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

_TRANSIENT = frozenset({408, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how patiently to try again.

    Delays double from `first_delay` to `longest_delay`, each shortened by up to `jitter` of itself.
    A server that asks for more than `longest_wait` seconds is not asked again: the error is raised.
    """

    retries: int = 2
    first_delay: float = 0.5
    longest_delay: float = 8.0
    jitter: float = 0.25
    longest_wait: float = 120.0


async def _sleep_async(seconds: float) -> None:
    # Importing asyncio costs a sync program a tenth of its start.
    import asyncio

    await asyncio.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Clock:
    """Time and chance, so that tests can replace them."""

    now: Callable[[], float] = time.time
    random: Callable[[], float] = random.random
    sleep: Callable[[float], None] = time.sleep
    sleep_async: Callable[[float], Awaitable[None]] = _sleep_async


def is_transient(status: int, headers: Mapping[str, str]) -> bool:
    """Whether the same request may succeed later. The server's own word, `x-should-retry`, comes first.

    409 is not transient here: it means that an identifier is taken or a version is stale.
    """
    word = headers.get("x-should-retry")
    if word in ("true", "false"):
        return word == "true"
    return status in _TRANSIENT


def delay(policy: RetryPolicy, *, attempt: int, headers: Mapping[str, str], clock: Clock) -> float | None:
    """Seconds to wait before retry number `attempt`, counted from 0; `None` when there is to be none."""
    if attempt >= policy.retries:
        return None
    asked = retry_after(headers, now=clock.now())
    if asked is not None:
        return asked if asked <= policy.longest_wait else None
    longest = min(policy.first_delay * 2.0**attempt, policy.longest_delay)
    return longest * (1.0 - policy.jitter * clock.random())


def retry_after(headers: Mapping[str, str], *, now: float) -> float | None:
    """Seconds that the server asks to wait: `retry-after-ms`, or `retry-after` as seconds or as a date."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000.0
    text = headers.get("retry-after")
    seconds = _number(text)
    if seconds is not None or text is None:
        return seconds
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (TypeError, ValueError):
        return None


def _number(text: str | None) -> float | None:
    try:
        value = float(text) if text is not None else None
    except ValueError:
        return None
    return value if value is not None and 0.0 <= value < float("inf") else None
