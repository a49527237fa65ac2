"""What the server adds to a request and to an event, beside bare FastAPI handlers with the same JSON."""

from __future__ import annotations

import asyncio
import json
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from typing import Any

import uvloop
from fastapi import FastAPI
from fastapi.responses import StreamingResponse

from benchmarks.measuring import Table
from llama_stack.app import create_app
from llama_stack.distribution import load
from llama_stack.server import open_stack
from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.models.inference import ChatCompletion, CreateChatCompletionRequest
from llama_stack_spi import Context

ROUNDS, REQUESTS, STREAMS = 15, 150, 4
PATH = "/v1/chat/completions"
QUESTION: dict[str, Any] = {
    "model": "stub-llm",
    "messages": [
        {"role": "system", "content": "Answer briefly."},
        {"role": "user", "content": "What is the capital of France?"},
        {"role": "assistant", "content": "Paris."},
        {"role": "user", "content": "And of Spain? " * 4},
    ],
    "temperature": 0.2,
    "max_tokens": 64,
}
LONG = {**QUESTION, "messages": [{"role": "user", "content": "word " * 200}], "stream": True, "n": 16}

Message = MutableMapping[str, Any]
App = Callable[..., Awaitable[None]]


async def call(app: App, body: bytes) -> list[Message]:
    """One request through the application, without sockets; gives the messages that it sent."""
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "POST", "scheme": "http",
        "path": PATH, "raw_path": PATH.encode(), "query_string": b"", "root_path": "",
        "headers": [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())],
        "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 2), "state": {},
    }  # fmt: skip
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]
    sent: list[Message] = []

    async def receive() -> Message:
        if waiting:
            return waiting.pop()
        await asyncio.Event().wait()
        raise AssertionError

    async def send(message: Message) -> None:
        sent.append(message)

    await app(scope, receive, send)
    return sent


def ready(answer: bytes, frames: list[bytes]) -> FastAPI:
    """FastAPI as anyone would write it: a typed body in, an answer or bytes of events that are ready out."""
    app, model = FastAPI(), ChatCompletion.model_validate_json(answer)

    async def replay() -> AsyncIterator[bytes]:
        for frame in frames:
            yield frame

    @app.post(PATH)
    async def create(body: CreateChatCompletionRequest) -> Any:
        if body.stream is True:
            return StreamingResponse(replay(), media_type="text/event-stream")
        return model

    return app


def asking(inference: Inference) -> FastAPI:
    """The same in front of the provider that our server has: what differs is the server alone."""
    app, ctx = FastAPI(), Context("bench")

    async def events(body: CreateChatCompletionRequest) -> AsyncIterator[str]:
        async for chunk in inference.chat_completions_create_stream(body, ctx=ctx):
            yield f"data: {chunk.model_dump_json()}\n\n"
        yield "data: [DONE]\n\n"

    @app.post(PATH)
    async def create(body: CreateChatCompletionRequest) -> Any:
        if body.stream is True:
            return StreamingResponse(events(body), media_type="text/event-stream")
        return await inference.chat_completions_create(body, ctx=ctx)

    return app


async def measure_async() -> Table:
    """Interleaved rounds; medians of CPU time."""
    stack = await open_stack(load("stub"))
    ours = create_app(stack)
    try:
        short, long = json.dumps(QUESTION).encode(), json.dumps(LONG).encode()
        answer = b"".join(message.get("body", b"") for message in await call(ours, short))
        frames = [message["body"] for message in await call(ours, long) if message.get("body")]
        events = len(frames)
        inference = stack.implementations["inference"]
        assert isinstance(inference, Inference)
        peer, prepared = asking(inference), ready(answer, frames)
        runs: dict[str, tuple[App, bytes, int]] = {
            "ours": (ours, short, REQUESTS),
            "ready": (prepared, short, REQUESTS),
            "asking": (peer, short, REQUESTS),
            "our events": (ours, long, STREAMS),
            "events": (peer, long, STREAMS),
            "replayed": (prepared, long, STREAMS),
        }
        spent: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(ROUNDS):
            for name, run in runs.items():
                spent[name].append(await _cpu(*run))
    finally:
        await stack.stop()
    cost = {name: statistics.median(values) * 1e6 for name, values in spent.items()}
    ours_event, bare_event, replayed = (cost[name] / events for name in ("our events", "events", "replayed"))
    return Table(
        title="Serving",
        note=(
            f"CPU µs in process on the stub, medians of {ROUNDS} interleaved rounds; a stream of {events} events."
            " Ours always asks the stub. The bare FastAPI handler parses the same body and has its answer ready, or"
            " asks the same stub."
        ),
        columns=("what", "ours", "bare FastAPI", "ours to bare"),
        rows=(
            (
                "chat, beside a ready answer",
                f"{cost['ours']:.0f}",
                f"{cost['ready']:.0f}",
                _times(cost, "ready"),
            ),
            (
                "chat, both asking the stub",
                f"{cost['ours']:.0f}",
                f"{cost['asking']:.0f}",
                _times(cost, "asking"),
            ),
            (
                "stream event, beside replayed bytes",
                f"{ours_event:.1f}",
                f"{replayed:.1f}",
                f"{ours_event - replayed:+.1f} µs",
            ),
            (
                "stream event, both asking the stub",
                f"{ours_event:.1f}",
                f"{bare_event:.1f}",
                f"{ours_event - bare_event:+.1f} µs",
            ),
        ),
    )


def _times(cost: dict[str, float], peer: str) -> str:
    return f"{cost['ours'] / cost[peer]:.2f} times"


async def _cpu(app: App, body: bytes, times: int) -> float:
    began = time.process_time()
    for _ in range(times):
        await call(app, body)
    return (time.process_time() - began) / times


def measure() -> Table:
    """Runs the measurement in an event loop of its own."""
    return uvloop.run(measure_async())
