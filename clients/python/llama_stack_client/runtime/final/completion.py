"""Pieces of continuations become the continuations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import Events
from .deltas import Items


def add_up(events: Events) -> Mapping[str, Any] | None:
    """Joins the texts of each choice."""
    if not events:
        return None
    choices = Items()
    facts: dict[str, Any] = {}
    for event in events:
        choices.add(event.get("choices") or [])
        facts |= {name: value for name, value in event.items() if name != "choices" and value is not None}
    first = {name: events[0][name] for name in ("id", "created", "model") if name in events[0]}
    required = {"finish_reason": None, "logprobs": None}
    return {**facts, **first, "choices": [{**required, **choice} for choice in choices.result()]}
