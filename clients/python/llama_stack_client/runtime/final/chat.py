"""Chunks of a chat completion become the chat completion."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import Events
from .deltas import Items


def add_up(events: Events) -> Mapping[str, Any] | None:
    """Adds the deltas of each choice up."""
    if not events:
        return None
    choices = Items()
    facts: dict[str, Any] = {}
    for event in events:
        choices.add(event.get("choices") or [])
        facts |= {name: value for name, value in event.items() if name != "choices" and value is not None}
    facts.pop("obfuscation", None)
    first = {name: events[0][name] for name in ("id", "created", "model") if name in events[0]}
    answers = [_choice(choice) for choice in choices.result()]
    return {**facts, **first, "object": "chat.completion", "choices": answers}


def _choice(choice: dict[str, Any]) -> dict[str, Any]:
    # What the contract requires is there even where no chunk had it.
    message: dict[str, Any] = {
        "role": "assistant",
        "content": None,
        "refusal": None,
        **choice.pop("delta", {}),
    }
    for call in message.get("tool_calls", []):
        call.pop("index", None)
        call.setdefault("type", "function")
    return {"logprobs": None, **choice, "message": message}
