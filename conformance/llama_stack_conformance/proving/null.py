"""Null servers, which keep no promise: what passes there is the floor."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from typing import Any

from llama_stack_conformance.checking.check import Check
from llama_stack_conformance.running.models import find_models
from llama_stack_conformance.running.one import run_check
from llama_stack_conformance.running.result import Result
from llama_stack_conformance.targets.hosting import App, listening
from llama_stack_conformance.targets.target import Running

MODELS = {"llm": "null", "embedding": "null", "rerank": "null"}


def null_server(status: int, body: bytes) -> App:
    """Answers every request alike."""

    async def app(
        scope: MutableMapping[str, Any],
        _receive: Callable[[], Awaitable[MutableMapping[str, Any]]],
        send: Callable[[MutableMapping[str, Any]], Awaitable[None]],
    ) -> None:
        if scope["type"] == "http":
            headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
            await send({"type": "http.response.start", "status": status, "headers": headers})
            await send({"type": "http.response.body", "body": body})

    return app


SERVERS = {"200 {} to everything": (200, b"{}"), "404 {} to everything": (404, b"{}")}


async def floor(chosen: Sequence[Check], *, seed: int) -> dict[str, list[Result]]:
    """How the checks that need nothing else end on each null server."""
    found: dict[str, list[Result]] = {}
    for name, (status, body) in SERVERS.items():
        with listening(null_server(status, body)) as url:
            running = Running(url)
            async with running.client() as client:
                models = await find_models(client, MODELS)
            found[name] = [
                await run_check(check, running, models, seed=seed) for check in chosen if not check.needs
            ]
    return found
