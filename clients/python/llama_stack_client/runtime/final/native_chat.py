"""Events of a native conversation become its answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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
        event = chunk["event"]
        delta = event.get("delta") or {}
        match delta.get("type"):
            case "text":
                texts.append(delta["text"])
            case "image":
                images.append({"type": "image", "image": {"data": delta["image"]}})
            case "tool_call" if isinstance(delta.get("tool_call"), Mapping):
                calls.append(delta["tool_call"])
            case _:
                pass
        logprobs += event.get("logprobs") or []
        metrics = chunk.get("metrics") or metrics
        stop_reason = event.get("stop_reason") or stop_reason
        complete = complete or event.get("event_type") == "complete"
    if not complete:
        return None
    text = "".join(texts)
    content: object = [{"type": "text", "text": text}, *images] if images else text
    message = {"role": "assistant", "content": content, "stop_reason": stop_reason or "end_of_turn"}
    if calls:
        message["tool_calls"] = calls
    extra = {"logprobs": logprobs, "metrics": metrics}
    return {"completion_message": message, **{name: value for name, value in extra.items() if value}}
