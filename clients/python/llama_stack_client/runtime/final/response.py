"""Events of a response: the last one carries the response, however it ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import Events


def add_up(events: Events) -> Mapping[str, Any] | None:
    """The response that the last event carries."""
    for event in reversed(events):
        if event.get("type") in ("response.completed", "response.failed", "response.incomplete"):
            response: Mapping[str, Any] = event["response"]
            return response
    return None
