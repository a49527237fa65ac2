"""Talk to a loaded model over the loopback interface."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from typing import TypeAlias

import httpx

from llama_stack_providers.inference.llama_cpp.engine.refusals import refusal
from llama_stack_spi import JsonValue, UnavailableError

Json: TypeAlias = dict[str, JsonValue]


class Connection:
    """Requests to one engine. Leaving a call, or an iterator, closes its connection, and the engine stops working on it.

    Attributes:
        broken: Whether a request met nobody; such an engine is not used again.
    """

    def __init__(self, url: str, key: str, model: str) -> None:
        self._model = model
        self.broken = False
        self._client = httpx.AsyncClient(
            base_url=url,
            headers={"authorization": f"Bearer {key}"},
            # Generation takes as long as it takes; the caller's leaving ends it.
            timeout=httpx.Timeout(None, connect=5.0),
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=16),
            trust_env=False,
        )

    async def properties(self) -> Json:
        """Tells what the engine found in the model's file, such as its chat template and its marks."""
        found: Json = json.loads((await self._client.get("/props")).content)
        return found

    async def post(self, path: str, payload: Mapping[str, JsonValue]) -> Json:
        """Sends a request and waits for the whole answer."""
        try:
            answer = await self._client.post(path, json=payload)
        except httpx.TransportError:
            raise self._gone() from None
        if answer.status_code != 200:
            raise refusal(answer.status_code, answer.content, model=self._model)
        found: Json = json.loads(answer.content)
        return found

    async def stream(self, path: str, payload: Mapping[str, JsonValue]) -> AsyncIterator[Json]:
        """Sends a request and yields the events of the answer."""
        try:
            async with self._client.stream("POST", path, json={**payload, "stream": True}) as answer:
                if answer.status_code != 200:
                    raise refusal(answer.status_code, await answer.aread(), model=self._model)
                async for data in _events(answer.aiter_raw()):
                    if data == b"[DONE]":
                        return
                    event = json.loads(data)
                    if not isinstance(event, dict):
                        continue
                    if "error" in event:
                        raise refusal(500, data, model=self._model)
                    yield event
        except httpx.TransportError:
            raise self._gone() from None

    async def close(self) -> None:
        """Closes all connections."""
        await self._client.aclose()

    def _gone(self) -> UnavailableError:
        # The process may be dead already while its end has not been noticed yet.
        self.broken = True
        return UnavailableError(
            f"The engine of the model '{self._model}' stopped; it is started again with the next request.",
            code="engine_stopped",
            retry_after=1,
        )


async def _events(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Yields the data of each event; the engine writes one `data:` line per event."""
    rest = b""
    async for piece in pieces:
        *lines, rest = (rest + piece).split(b"\n")
        for line in lines:
            if line.startswith(b"data:"):
                yield line[5:].strip()
