"""Run a distribution in this process, over plain HTTP, as often as a test needs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx

from llama_stack.app import create_app
from llama_stack.distribution import read
from llama_stack.server import open_stack

FAKES = "tests.server.fake_sharers"


def sharers(api: str, *ids: str, spec: str | None = None) -> str:
    """Writes the entry of an API: one provider for each id."""
    entries = ", ".join(f"{{id: {each}, provider: '{FAKES}:{spec or api.upper()}'}}" for each in ids)
    return f"  {api}: [{entries}]\n"


@asynccontextmanager
async def running(text: str) -> AsyncIterator[httpx.AsyncClient]:
    """Starts a distribution, hands over a client, and stops it."""
    stack = await open_stack(read(text, name="mine", file="mine.yaml", environment={}))
    try:
        transport = httpx.ASGITransport(create_app(stack))
        async with httpx.AsyncClient(transport=transport, base_url="http://server") as http:
            yield http
    finally:
        await stack.stop()


def error(answer: httpx.Response) -> tuple[int, str, str]:
    """Returns the status, the code and the sentence of an error."""
    told = answer.json()["error"]
    return answer.status_code, told["code"], told["message"]
