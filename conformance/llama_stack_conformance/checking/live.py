"""A stream of events while it comes."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator

import httpx

from llama_stack_conformance.checking.events import Event, Reader, Stream


class LiveStream:
    """A stream while it comes: iterate for its events."""

    def __init__(self, response: httpx.Response, began: float) -> None:
        self.stream = Stream(response.status_code, lowered(response.headers))
        self._response = response
        self._began = began

    async def __aiter__(self) -> AsyncIterator[Event]:
        reader = Reader()
        try:
            async for data in self._response.aiter_raw():
                self.stream.raw += data
                for event in reader.feed(data, time.perf_counter() - self._began):
                    self.stream.events.append(event)
                    yield event
        except httpx.TransportError:
            self.stream.broken = True
        finally:
            self.stream.rest = reader.rest


def lowered(headers: httpx.Headers) -> dict[str, str]:
    """Headers, with names in lower case."""
    return {name.lower(): value for name, value in headers.items()}
