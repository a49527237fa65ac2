"""What the scripted upstream does for each of its models."""

from __future__ import annotations

from dataclasses import dataclass

CANARY = "canary-7f3a-upstream-says"
"""Stands in every error text of the upstream; no caller may ever read it."""

RETRY_AFTER = 7
WORDS = tuple(f"word{number} " for number in range(1, 9))
"""What the healthy models say, piece by piece."""

SLOW_WORDS = 400
SLOW_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Script:
    """How one model behaves.

    Attributes:
        kind: `answer`, `slow`, `status`, `garbage`, `empty`, `truncated`, `reset`, `stall`, `break` or `error_event`.
        status: The status of `status`.
        retry_after: Whether it says when to come back.
    """

    kind: str
    status: int = 200
    retry_after: bool = False


SCRIPTS: dict[str, Script] = {
    "scripted": Script("answer"),
    "scripted-slow": Script("slow"),
    **{
        f"fault-{status}": Script("status", status)
        for status in (400, 401, 403, 404, 408, 413, 422, 500, 502, 504)
    },
    "fault-429": Script("status", 429, retry_after=True),
    "fault-503": Script("status", 503, retry_after=True),
    "fault-garbage": Script("garbage"),
    "fault-empty": Script("empty"),
    "fault-truncated": Script("truncated"),
    "fault-reset": Script("reset"),
    "fault-stall": Script("stall"),
    "fault-break": Script("break"),
    "fault-error-event": Script("error_event"),
}
"""What each model does. `break` and `error_event` strike after the second event of a stream."""
