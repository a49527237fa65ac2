"""A fake service that speaks OpenAI, as bare as it goes: `python -m benchmarks.upstream PORT`.

A model's name says how it answers: `bench` at once, `bench-paced` with 5 ms between the chunks of a stream.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

CHUNKS = 200
PACE_SECONDS = 0.005
MODELS = ("bench", "bench-paced")

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


def _json(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _answer(model: str) -> bytes:
    message = {"role": "assistant", "content": "Madrid is the capital of Spain. " * 12, "refusal": None}
    choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}
    usage = {"prompt_tokens": 60, "completion_tokens": 96, "total_tokens": 156}
    return _json(
        {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": model, "choices": [choice],
         "usage": usage}
    )  # fmt: skip


def _chunk(model: str, delta: dict[str, str], finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
    found = {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": model,
        "choices": [choice],
    }
    return b"data: " + _json(found) + b"\n\n"


_ANSWERS = {model: _answer(model) for model in MODELS}
_CHUNKS = {
    model: [
        _chunk(model, {"role": "assistant", "content": ""}),
        *[_chunk(model, {"content": f" word{number}"}) for number in range(CHUNKS - 2)],
        _chunk(model, {}, "stop"),
    ]
    for model in MODELS
}
_LIST = _json(
    {
        "object": "list",
        "data": [{"id": model, "object": "model", "created": 1, "owned_by": "us"} for model in MODELS],
    }
)
_JSON = [(b"content-type", b"application/json")]
_EVENTS = [(b"content-type", b"text/event-stream; charset=utf-8")]


async def app(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
    """Answers chats, plain or in chunks, and lists the models."""
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            break
    if scope["method"] != "POST":
        await _whole(send, _LIST)
        return
    asked = json.loads(body)
    if not asked.get("stream"):
        await _whole(send, _ANSWERS[asked["model"]])
        return
    pace = PACE_SECONDS if asked["model"] == "bench-paced" else 0
    await send({"type": "http.response.start", "status": 200, "headers": _EVENTS})
    for chunk in _CHUNKS[asked["model"]]:
        await send({"type": "http.response.body", "body": chunk, "more_body": True})
        if pace:
            await asyncio.sleep(pace)
    await send({"type": "http.response.body", "body": b"data: [DONE]\n\n"})


async def _whole(send: Send, body: bytes) -> None:
    length = (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": 200, "headers": [*_JSON, length]})
    await send({"type": "http.response.body", "body": body})


if __name__ == "__main__":
    import uvicorn

    uvicorn.run(
        app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning", access_log=False, lifespan="off"
    )
