"""The connections below the SDK, which leaves two things open: a limit for connecting, and streams that nobody reads."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, AsyncIterator
from contextvars import ContextVar
from typing import TypeVar

import httpx2

from llama_stack_providers.inference.gemini.config import GeminiConfig

T = TypeVar("T")

_opened: ContextVar[list[httpx2.Response] | None] = ContextVar("opened", default=None)


def connections(config: GeminiConfig) -> httpx2.AsyncClient:
    """Makes the client that all keys share."""

    async def limit(request: httpx2.Request) -> None:
        # The SDK has one limit of time for everything.
        request.extensions["timeout"]["connect"] = config.connect_seconds

    async def watch(response: httpx2.Response) -> None:
        if (opened := _opened.get()) is not None:
            opened.append(response)

    return httpx2.AsyncClient(
        follow_redirects=False,
        trust_env=False,
        proxy=config.proxy_url,
        verify=config.trust(),
        limits=httpx2.Limits(max_connections=config.max_connections),
        event_hooks={"request": [limit], "response": [watch]},
    )


@contextlib.asynccontextmanager
async def closing_connection(chunks: AsyncIterator[T]) -> AsyncIterator[AsyncIterator[T]]:
    """Gives a stream of the SDK, whose connection closes with the block; by itself it would wait for its end."""
    opened: list[httpx2.Response] = []

    async def watched() -> AsyncGenerator[T, None]:
        # The request is sent when the first chunk is asked for.
        token = _opened.set(opened)
        try:
            first = await anext(chunks, None)
        finally:
            _opened.reset(token)
        if first is not None:
            yield first
            async for chunk in chunks:
                yield chunk

    try:
        async with contextlib.aclosing(watched()) as stream:
            yield stream
    finally:
        for response in opened:
            await response.aclose()
