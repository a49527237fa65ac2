"""Bedrock's Converse and ConverseStream as their documentation shows them, in the binary frames of AWS's event streams."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from typing import Any
from zlib import crc32

from tests.providers.inference.fake_vendor import FakeVendor, Reply, Step

USAGE = {
    "inputTokens": 25,
    "outputTokens": 15,
    "totalTokens": 55,
    "cacheReadInputTokens": 12,
    "cacheWriteInputTokens": 3,
}
TEXT = {"text": "Hello! I am here."}
THOUGHT = {"reasoningContent": {"reasoningText": {"text": "They greet me.", "signature": "c2ln"}}}
CALL = {
    "toolUse": {
        "toolUseId": "tooluse_kZJMlvQmRJ6eAyJE5GIl7Q",
        "name": "get_weather",
        "input": {"location": "Oslo"},
    }
}


def response(*content: object, stop: str = "end_turn") -> dict[str, Any]:
    return {
        "output": {"message": {"role": "assistant", "content": list(content)}},
        "stopReason": stop,
        "usage": USAGE,
        "metrics": {"latencyMs": 551},
    }


def frame(kind: str, data: object, message: str = "event") -> bytes:
    """One message: a prelude with lengths and a checksum, headers, the payload, and a checksum over all."""
    name = ":event-type" if message == "event" else ":exception-type"
    headers = b""
    for key, value in ((name, kind), (":content-type", "application/json"), (":message-type", message)):
        headers += (
            struct.pack(">B", len(key)) + key.encode() + struct.pack(">BH", 7, len(value)) + value.encode()
        )
    payload = json.dumps(data).encode()
    prelude = struct.pack(">II", 12 + len(headers) + len(payload) + 4, len(headers))
    whole = prelude + struct.pack(">I", crc32(prelude)) + headers + payload
    return whole + struct.pack(">I", crc32(whole))


def exception(kind: str) -> bytes:
    return frame(kind, {"message": f"canary-upstream: {kind}"}, "exception")


def _deltas(block: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if "text" in block:
        for word in block["text"].split(" "):
            yield {"text": word + " "}
    elif "reasoningContent" in block:
        thought = block["reasoningContent"]["reasoningText"]
        yield {"reasoningContent": {"text": thought["text"]}}
        yield {"reasoningContent": {"signature": thought["signature"]}}
    else:
        arguments = json.dumps(block["toolUse"]["input"]) if block["toolUse"]["input"] else ""
        for start in range(0, len(arguments), 9):
            yield {"toolUse": {"input": arguments[start : start + 9]}}


def frames(*content: dict[str, Any], stop: str = "end_turn") -> list[bytes]:
    """The events of an answer, in their order."""
    found = [frame("messageStart", {"role": "assistant"})]
    for index, block in enumerate(content):
        if "toolUse" in block:
            start = {"toolUse": {key: block["toolUse"][key] for key in ("toolUseId", "name")}}
            found.append(frame("contentBlockStart", {"start": start, "contentBlockIndex": index}))
        found += [
            frame("contentBlockDelta", {"delta": delta, "contentBlockIndex": index})
            for delta in _deltas(block)
        ]
        found.append(frame("contentBlockStop", {"contentBlockIndex": index}))
    found.append(frame("messageStop", {"stopReason": stop}))
    return [*found, frame("metadata", {"usage": USAGE, "metrics": {"latencyMs": 1275}})]


class FakeBedrock(FakeVendor):
    """Speaks it."""

    def says(self, *content: object, stop: str = "end_turn") -> None:
        self.json(response(*content, stop=stop))

    def fails(self, status: int, kind: str, text: str = "", **headers: str) -> None:
        body = {"message": f"canary-upstream: {kind} {text}"}
        self.json(body, status, x_amzn_errortype=f"{kind}:http://internal.amazon.com/", **headers)

    def streams(self, *pieces: bytes | Step) -> None:
        self.replies.append(Reply(pieces, 200, {"content-type": "application/vnd.amazon.eventstream"}))
