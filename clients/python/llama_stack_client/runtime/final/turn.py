"""Events of an agent's turn: the last one carries the turn, complete or waiting for the results of tools."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import Events


def add_up(events: Events) -> Mapping[str, Any] | None:
    """The turn that the last event carries."""
    for event in reversed(events):
        payload = event["event"]["payload"]
        if payload.get("event_type") in ("turn_complete", "turn_awaiting_input"):
            turn: Mapping[str, Any] = payload["turn"]
            return turn
    return None
