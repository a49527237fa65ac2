"""Events of a native conversation become its answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..narrow import is_object
from . import Events


def add_up(events: Events) -> Mapping[str, Any] | None:
    """Joins texts, and keeps the calls and images that came whole."""
    texts: list[str] = []
    images: list[dict[str, Any]] = []
    calls: list[object] = []
    logprobs: list[object] = []
    metrics: object = None
    stop_reason: object = None
    complete = False
    for chunk in events:
        event: Mapping[str, Any] = chunk["event"]
        delta: Mapping[str, Any] = event.get("delta") or {}
        kind = delta.get("type")
        if kind == "text":
            texts.append(delta["text"])
        elif kind == "image":
            images.append({"type": "image", "image": {"data": delta["image"]}})
        elif kind == "tool_call" and is_object(delta.get("tool_call")):
            calls.append(delta["tool_call"])
        logprobs += event.get("logprobs") or []
        metrics = chunk.get("metrics") or metrics
        stop_reason = event.get("stop_reason") or stop_reason
        complete = complete or event.get("event_type") == "complete"
    if not complete:
        return None
    text = "".join(texts)
    content: object = [{"type": "text", "text": text}, *images] if images else text
    message: dict[str, Any] = {
        "role": "assistant",
        "content": content,
        "stop_reason": stop_reason or "end_of_turn",
    }
    if calls:
        message["tool_calls"] = calls
    extra = {"logprobs": logprobs, "metrics": metrics}
    return {"completion_message": message, **{name: value for name, value in extra.items() if value}}
