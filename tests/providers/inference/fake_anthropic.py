"""Anthropic's Messages API as its documentation shows it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.providers.inference.fake_vendor import FakeVendor, Reply, Step

USAGE = {
    "input_tokens": 25,
    "cache_creation_input_tokens": 3,
    "cache_read_input_tokens": 12,
    "output_tokens": 15,
    "service_tier": "standard",
}
PLAIN = {"type": "text", "text": "Hello! I'm Claude."}
THOUGHT = {"type": "thinking", "thinking": "San Francisco, so Celsius.", "signature": "EqQBCgIYAhIM"}
CALL = {
    "type": "tool_use",
    "id": "toolu_01T1x1fJ34qAmk2tNTrN7Up6",
    "name": "get_weather",
    "input": {"location": "San Francisco, CA"},
}


def message(*content: object, stop: str = "end_turn", **more: object) -> dict[str, Any]:
    return {
        "id": "msg_01XFDUDYJgAACzvnptvVoYEL",
        "type": "message",
        "role": "assistant",
        "model": "claude-sonnet-4-6",
        "content": list(content),
        "stop_reason": stop,
        "stop_sequence": None,
        "usage": USAGE,
        **more,
    }


def event(data: dict[str, Any]) -> bytes:
    return f"event: {data['type']}\ndata: {json.dumps(data)}\n\n".encode()


def _begun(index: int, block: dict[str, Any]) -> dict[str, Any]:
    empty = {"text": "", "thinking": "", "signature": "", "input": {}}
    shown = {**block, **{key: value for key, value in empty.items() if key in block}}
    return {"type": "content_block_start", "index": index, "content_block": shown}


def _deltas(block: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if block["type"] == "text":
        for word in block["text"].split(" "):
            yield {"type": "text_delta", "text": word + " "}
    elif block["type"] == "thinking":
        yield {"type": "thinking_delta", "thinking": block["thinking"]}
        yield {"type": "signature_delta", "signature": block["signature"]}
    else:
        arguments = json.dumps(block["input"]) if block["input"] else ""
        yield {"type": "input_json_delta", "partial_json": ""}
        for start in range(0, len(arguments), 12):
            yield {"type": "input_json_delta", "partial_json": arguments[start : start + 12]}


def events(*content: dict[str, Any], stop: str = "end_turn", **delta: object) -> list[bytes]:
    """The events of an answer, as the documentation orders them."""
    begun = {**message(), "stop_reason": None, "usage": {**USAGE, "output_tokens": 1}}
    found = [event({"type": "message_start", "message": begun}), event({"type": "ping"})]
    for index, block in enumerate(content):
        found.append(event(_begun(index, block)))
        found += [
            event({"type": "content_block_delta", "index": index, "delta": each}) for each in _deltas(block)
        ]
        found.append(event({"type": "content_block_stop", "index": index}))
    ended = {"stop_reason": stop, "stop_sequence": None, **delta}
    found.append(event({"type": "message_delta", "delta": ended, "usage": {"output_tokens": 15}}))
    return [*found, event({"type": "message_stop"})]


def error(kind: str) -> dict[str, Any]:
    return {
        "type": "error",
        "error": {"type": kind, "message": f"canary-upstream: {kind}"},
        "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy",
    }


class FakeAnthropic(FakeVendor):
    """Speaks it."""

    def says(self, *content: object, stop: str = "end_turn", **more: object) -> None:
        self.json(message(*content, stop=stop, **more))

    def fails(self, status: int, kind: str, text: str = "", **headers: str) -> None:
        body = error(kind)
        body["error"]["message"] += text
        self.json(body, status, **headers)

    def streams(self, *pieces: bytes | Step) -> None:
        self.replies.append(Reply(pieces, 200, {"content-type": "text/event-stream; charset=utf-8"}))
