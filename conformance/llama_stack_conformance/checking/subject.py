"""The target, as a check sees it: requests go out, evidence stays."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx

from llama_stack_conformance.checking.answer import Answer
from llama_stack_conformance.checking.events import Stream
from llama_stack_conformance.checking.evidence import Exchange
from llama_stack_conformance.checking.live import LiveStream, lowered
from llama_stack_conformance.checking.measures import LARGEST_BODY, Measure
from llama_stack_conformance.checking.outcome import Failed, expect
from llama_stack_conformance.checking.raw import Raw, addressed, connected, exchanged, noted
from llama_stack_conformance.checking.shapes import Shapes

if TYPE_CHECKING:
    from llama_stack_conformance.targets.target import Running
    from llama_stack_conformance.upstream.scripted import ScriptedUpstream

KEPT_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Models:
    """Which models of the target the checks use, by their type."""

    names: Mapping[str, str] = field(default_factory=dict)

    def of(self, kind: str) -> str:
        """The model of a type.

        Raises:
            Failed: The target has none.
        """
        if kind not in self.names:
            raise Failed(
                expected=f"a model of the type {kind} (name one with --model {kind}=NAME, or declare the feature)",
                got=f"models of the types {', '.join(self.names) or 'none'}",
            )
        return self.names[kind]


class Subject:
    """What a check talks to. One for each run of a check, so that its `exchanges` are that run's evidence.

    Args:
        running: The target.
        models: Its models.
        label: Part of every name that `name` makes up.
        shapes: Judges the shape of what comes back.
    """

    def __init__(
        self,
        running: Running,
        models: Models,
        *,
        label: str = "conformance",
        second: bool = False,
        shapes: Shapes | None = None,
    ) -> None:
        self.shapes = shapes or Shapes()
        self.measured: list[tuple[Measure, float]] = []
        self._second = second
        self._others: list[Subject] = []
        self.client = running.second_client() if second else running.client()
        self.running = running
        self.models = models
        self.exchanges: list[Exchange] = []
        self._label = label
        self._names = 0

    @property
    def llm(self) -> str:
        """The language model under test."""
        return self.models.of("llm")

    @property
    def embedder(self) -> str:
        """The embedding model under test."""
        return self.models.of("embedding")

    @property
    def reranker(self) -> str:
        """The model under test that ranks."""
        return self.models.of("rerank")

    def name(self, prefix: str) -> str:
        """A name that no other check uses, the same in every run with the same seed."""
        self._names += 1
        return f"{prefix}-{self._label}-{self._names}"

    def measure(self, what: Measure, value: float) -> None:
        """Notes a value that the check finds out anyway; it decides nothing."""
        self.measured.append((what, value))

    async def get(self, path: str, **params: Any) -> Answer:
        """Sends GET; keyword arguments are the query."""
        return await self.send("GET", path, params=params or None)

    async def post(self, path: str, body: object, *, headers: Mapping[str, str] | None = None) -> Answer:
        """Sends POST with a JSON body."""
        return await self.send("POST", path, body=body, headers=headers)

    async def delete(self, path: str) -> Answer:
        """Sends DELETE."""
        return await self.send("DELETE", path)

    async def send(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        content: bytes | None = None,
        files: Mapping[str, tuple[str, bytes, str]] | None = None,
        data: Mapping[str, str] | None = None,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Sends a request and reads the answer to its end. `body` is JSON, `content` bytes as they are.

        Raises:
            Failed: The connection broke before the answer was complete.
        """
        request = self._request(method, path, body, content, files, data, params, headers)
        exchange = self._noted(request)
        began = time.perf_counter()
        try:
            response = await self.client.send(request)
        except httpx.TransportError as error:
            exchange.problem = type(error).__name__
            raise Failed(expected="a complete answer", got=f"{type(error).__name__} instead of one") from None
        finally:
            exchange.seconds = time.perf_counter() - began
        _note_answer(exchange, response, response.content)
        if response.is_success and (size := int(request.headers.get("content-length", 0))):
            self.measure(LARGEST_BODY, size)
        return Answer(
            response.status_code,
            lowered(response.headers),
            response.content,
            exchange.seconds,
            self.shapes.of(exchange),
        )

    async def stream(
        self, path: str, body: object, *, headers: Mapping[str, str] | None = None, status: int = 200
    ) -> Stream:
        """Sends POST and reads the stream of events to its end, however it ends.

        Raises:
            Failed: The answer has another status than this.
        """
        async with self.streaming(path, body, headers=headers) as live:
            async for _ in live:
                pass
        expect(
            live.stream.status == status,
            expected=f"status {status} and a stream of events",
            got=f"{live.stream.status} {live.stream.raw[:300].decode('utf-8', 'replace')}",
        )
        return live.stream

    @contextlib.asynccontextmanager
    async def streaming(
        self, path: str, body: object, *, headers: Mapping[str, str] | None = None
    ) -> AsyncIterator[LiveStream]:
        """Opens a stream; leaving the block closes the connection, whatever has come by then."""
        request = self._request("POST", path, body, None, None, None, None, headers)
        exchange = self._noted(request)
        exchange.streamed = True
        began = time.perf_counter()
        try:
            response = await self.client.send(request, stream=True)
        except httpx.TransportError as error:
            exchange.problem = type(error).__name__
            raise Failed(expected="an answer", got=f"{type(error).__name__} instead of one") from None
        live = LiveStream(response, began)
        live.stream.shape = self.shapes.of(exchange)
        try:
            yield live
        finally:
            exchange.seconds = time.perf_counter() - began
            _note_answer(exchange, response, live.stream.raw)
            if live.stream.broken:
                exchange.problem = "The connection ended in the middle of the body."
            await response.aclose()

    async def raw(self, data: bytes, *, seconds: float = 10) -> Raw:
        """Sends bytes over a connection of their own and returns all that comes back until it closes or time is up.

        `HOST` in the data becomes the target's host and port.
        """
        exchange = noted(addressed(data, self.running.url), self.running.url)
        self.exchanges.append(exchange)
        return await exchanged(exchange, seconds)

    @contextlib.asynccontextmanager
    async def dawdling(self, *beginnings: bytes, times: int) -> AsyncIterator[None]:
        """Keeps connections open, for the time of the block, that have sent these bytes and say no more; so many of each."""
        async with contextlib.AsyncExitStack() as stack:
            for beginning in beginnings:
                exchange = noted(addressed(beginning, self.running.url), self.running.url)
                exchange.held, exchange.problem = times, "left so"
                self.exchanges.append(exchange)
                for _ in range(times):
                    _, writer = await stack.enter_async_context(connected(self.running.url))
                    writer.write(exchange.request_body)
                    await writer.drain()
            yield

    def as_second(self) -> Subject:
        """The same target through the second key; evidence goes to the same place."""
        other = Subject(
            self.running, self.models, label=f"{self._label}-second", second=True, shapes=self.shapes
        )
        other.exchanges, other.measured = self.exchanges, self.measured
        self._others.append(other)
        return other

    @property
    def upstream(self) -> ScriptedUpstream:
        """The scripted upstream behind the target, for checks that need it."""
        if self.running.upstream is None:
            raise RuntimeError("The target has no scripted upstream; the check should say that it needs one.")
        return self.running.upstream

    async def restart(self) -> None:
        """Stops the target and starts it again, for checks that need it."""
        if self.running.restart is None:
            raise RuntimeError("The target cannot be restarted; the check should say that it needs that.")
        await self.client.aclose()
        await asyncio.to_thread(self.running.restart)
        self.client = self.running.second_client() if self._second else self.running.client()

    async def close(self) -> None:
        """Closes the connections."""
        for each in (self, *self._others):
            await each.client.aclose()

    def _request(
        self,
        method: str,
        path: str,
        body: object,
        content: bytes | None,
        files: Any,
        data: Any,
        params: Mapping[str, Any] | None,
        headers: Mapping[str, str] | None,
    ) -> httpx.Request:
        sent = dict(headers or {})
        if content is None and body is not None:
            content = json.dumps(body, ensure_ascii=False).encode()
        if content is not None:
            sent = {"content-type": "application/json", **sent}
        return self.client.build_request(
            method, path, content=content, files=files, data=data, params=params, headers=sent
        )

    def _noted(self, request: httpx.Request) -> Exchange:
        body = (
            b""
            if isinstance(request.stream, httpx.AsyncByteStream) and not _at_hand(request)
            else request.content
        )
        exchange = Exchange(request.method, str(request.url), request.url.path, dict(request.headers), body)
        self.exchanges.append(exchange)
        return exchange


def _at_hand(request: httpx.Request) -> bool:
    try:
        return request.content is not None
    except httpx.RequestNotRead:
        return False


def _note_answer(exchange: Exchange, response: httpx.Response, body: bytes) -> None:
    exchange.status = response.status_code
    exchange.response_headers = lowered(response.headers)
    exchange.response_body = body[:KEPT_BYTES]
