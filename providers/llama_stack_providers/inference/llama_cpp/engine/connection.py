"""Talk to a loaded model over the loopback interface."""

from __future__ import annotations

import socket
import struct
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from typing import TypeAlias, cast

import aiohttp
from pydantic_core import from_json, to_json

from llama_stack_providers.inference.llama_cpp.engine.refusals import refusal
from llama_stack_spi import JsonValue, LlamaStackError, UnavailableError

Json: TypeAlias = dict[str, JsonValue]

ASKING = 4
"""Short questions to the engine at once, such as how busy it is."""

_DONE = b"[DONE]"
_ERROR = b'{"error"'
_AT_ONCE = struct.pack("ii", 1, 0)


class Connection:
    """Requests to one engine.

    What generates is always streamed: the engine notices that a caller has left when it writes, and only then. Leaving
    an iterator resets its connection, so that the first write fails.

    Args:
        url: Address of the engine.
        key: The key that it asks for.
        model: Name of the model, for error messages.
        most: Requests that are sent to the engine at once; others wait here.

    Attributes:
        broken: Whether a request met nobody; such an engine is not used again.
    """

    def __init__(self, url: str, key: str, model: str, *, most: int) -> None:
        self._url = url
        self._model = model
        self.broken = False
        self._working = _session(key, most)
        self._asking = _session(key, ASKING)

    async def get(self, path: str) -> JsonValue:
        """Gets a whole answer."""
        return await self._whole(self._asking, "GET", path, None)

    async def post(self, path: str, payload: Mapping[str, JsonValue], *, works: bool = False) -> Json:
        """Sends a request and waits for the whole answer, which cannot be given up at the engine.

        Args:
            path: Path at the engine.
            payload: The request.
            works: Whether it takes one of the engine's places.
        """
        session = self._working if works else self._asking
        return cast("Json", await self._whole(session, "POST", path, to_json(payload)))

    async def batches(self, path: str, payload: Mapping[str, JsonValue]) -> AsyncGenerator[list[bytes], None]:
        """Sends a request and yields the JSON of the events that answer it, as many as are at hand at a time."""
        body = to_json({**payload, "stream": True, "return_progress": True})
        try:
            answer = await self._working.post(self._url + path, data=body)
            try:
                if answer.status != 200:
                    raise refusal(answer.status, await answer.read(), model=self._model, path=path)
                async for events in _events(answer.content):
                    if events[-1] == _DONE:
                        events.pop()
                    for data in events:
                        if data.startswith(_ERROR):
                            raise self._late(data, path)
                    if events:
                        yield events
            finally:
                answer.close()
        except (aiohttp.ClientError, OSError):
            raise self._gone() from None

    async def close(self) -> None:
        """Closes all connections."""
        await self._working.close()
        await self._asking.close()

    async def _whole(
        self, session: aiohttp.ClientSession, method: str, path: str, body: bytes | None
    ) -> JsonValue:
        try:
            async with session.request(method, self._url + path, data=body) as answer:
                data = await answer.read()
        except (aiohttp.ClientError, OSError):
            raise self._gone() from None
        if answer.status != 200:
            raise refusal(answer.status, data, model=self._model, path=path)
        return cast("JsonValue", from_json(data))

    def _late(self, data: bytes, path: str) -> LlamaStackError:
        error = cast("Json", cast("Json", from_json(data)).get("error"))
        code = error.get("code") if isinstance(error, dict) else None
        return refusal(code if isinstance(code, int) else 500, data, model=self._model, path=path)

    def _gone(self) -> UnavailableError:
        # The process may be dead already while its end has not been noticed yet.
        self.broken = True
        return UnavailableError(
            f"The engine of the model '{self._model}' stopped; it is started again with the next request.",
            code="engine_stopped",
            retry_after=1,
        )


async def _events(content: aiohttp.StreamReader) -> AsyncIterator[list[bytes]]:
    """Yields the data of the events that arrive together; the engine writes one `data:` line per event."""
    rest = b""
    while piece := await content.readany():
        *lines, rest = (rest + piece if rest else piece).split(b"\n")
        if events := [line[5:].strip() for line in lines if line.startswith(b"data:")]:
            yield events


def _session(key: str, most: int) -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        # The engine hangs up after a stream, and after some answers more, without saying so before.
        connector=aiohttp.TCPConnector(limit=most, force_close=True, socket_factory=_socket),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"authorization": f"Bearer {key}", "content-type": "application/json"},
        # Generation takes as long as it takes; the caller's leaving ends it.
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=5.0),
        trust_env=False,
    )


def _socket(address: aiohttp.AddrInfoType) -> socket.socket:
    """A socket that resets its connection when it is closed: a mere end of what we send tells the engine nothing."""
    family, kind, protocol, _, _ = address
    made = socket.socket(family, kind, protocol)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
    return made
