"""Jobs of the evaluation and training APIs: watching one until it is over."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from llama_stack_conformance.checking import expect

OVER = ("completed", "failed", "cancelled")
"""Statuses that a job does not leave again."""

_RANKS = {"scheduled": 0, "in_progress": 1, **dict.fromkeys(OVER, 2)}


async def watched(status: Callable[[], Awaitable[str]], *, seconds: float = 0.1) -> list[str]:
    """The statuses of a job until it is over; the time of the check is the limit.

    Raises:
        Failed: The job goes backwards, or leaves a status that is an end.
    """
    seen: list[str] = []
    while not seen or seen[-1] not in OVER:
        if seen:
            await asyncio.sleep(seconds)
        seen.append(await status())
        forwards(seen)
    # An end is one: a job that is asked again says the same.
    seen.append(await status())
    expect(seen[-1] == seen[-2], expected=f"{seen[-2]}, however often it is asked", got=seen[-1])
    return seen


def forwards(seen: Sequence[str]) -> None:
    """Looks whether statuses follow each other in their order.

    Raises:
        Failed: They do not.
    """
    ranks = [_RANKS[each] for each in seen]
    expect(
        ranks == sorted(ranks),
        expected="scheduled, in_progress, then completed, failed or cancelled",
        got=list(seen[-5:]),
    )
