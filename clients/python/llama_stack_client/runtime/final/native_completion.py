"""Pieces of a native continuation become the continuation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import Events


def add_up(events: Events) -> Mapping[str, Any] | None:
    """Joins the texts; the reason to stop is the end."""
    logprobs: list[object] = []
    metrics: object = None
    stop_reason: object = None
    for event in events:
        logprobs += event.get("logprobs") or []
        metrics = event.get("metrics") or metrics
        stop_reason = event.get("stop_reason") or stop_reason
    if stop_reason is None:
        return None
    text = "".join(event.get("delta") or "" for event in events)
    extra = {"logprobs": logprobs, "metrics": metrics}
    return {
        "content": text,
        "stop_reason": stop_reason,
        **{name: value for name, value in extra.items() if value},
    }
