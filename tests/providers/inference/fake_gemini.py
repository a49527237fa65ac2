"""The Gemini API as its documentation shows it."""

from __future__ import annotations

import json
import re
from typing import Any

from tests.providers.inference.fake_vendor import FakeVendor, Reply, Step

USAGE = {
    "promptTokenCount": 10,
    "cachedContentTokenCount": 4,
    "candidatesTokenCount": 7,
    "thoughtsTokenCount": 5,
    "totalTokenCount": 22,
}
SIGNATURE = "CiQBVKhc7vB5WQ=="
TEXT = {"text": "Hello, I am Gemini."}
THOUGHT = {"text": "They greet me.", "thought": True}
CALL = {
    "functionCall": {"id": "8f2b1a3c", "name": "get_weather", "args": {"location": "London"}},
    "thoughtSignature": SIGNATURE,
}


def response(*parts: object, finish: str | None = "STOP", **candidate: object) -> dict[str, Any]:
    content = {"content": {"role": "model", "parts": list(parts)}, "index": 0, **candidate}
    return {
        "candidates": [{**content, **({"finishReason": finish} if finish else {})}],
        "usageMetadata": USAGE,
        "modelVersion": "gemini-2.5-flash",
        "responseId": "mAitaLmkHPPlz7IPvtfUqQ4",
    }


def error(code: int, status: str, *details: object) -> dict[str, Any]:
    message = f"canary-upstream: {status}"
    return {"error": {"code": code, "message": message, "status": status, "details": list(details)}}


def sse(*responses: object) -> list[bytes]:
    return [f"data: {json.dumps(each)}\r\n\r\n".encode() for each in responses]


def _camel(found: Any) -> Any:
    if isinstance(found, list):
        return [_camel(each) for each in found]
    if not isinstance(found, dict):
        return found
    return {re.sub("_([a-z])", lambda m: m[1].upper(), name): _camel(each) for name, each in found.items()}


class FakeGemini(FakeVendor):
    """Speaks it."""

    def body(self, index: int = 0) -> dict[str, Any]:
        """What it was asked; like the real one it reads both spellings of a field, and the SDK writes both."""
        return _camel(self.seen[index].body)  # type: ignore[no-any-return]

    def says(self, *parts: object, finish: str = "STOP", **candidate: object) -> None:
        self.json(response(*parts, finish=finish, **candidate))

    def streams(self, *pieces: bytes | Step) -> None:
        self.replies.append(Reply(pieces, 200, {"content-type": "text/event-stream"}))
