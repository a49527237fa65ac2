"""The HTTP client of one provider: one pool of connections, no redirects, no cookies, no proxies of the environment."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Mapping

import aiohttp
from yarl import URL

from llama_stack_providers.inference.upstream.config import ConnectionConfig
from llama_stack_providers.inference.upstream.faults import (
    broken_off,
    error_of,
    nonsense,
    too_slow,
    unreachable,
)
from llama_stack_providers.inference.upstream.keys import Key
from llama_stack_providers.inference.upstream.source import EventSource
from llama_stack_spi import LlamaStackError, UpstreamError

_JSON = "application/json"
_ERROR_BYTES = 64 * 1024
_ERROR_SECONDS = 2.0
_KEPT_OPEN_SECONDS = 4.0
"""Shorter than the five seconds after which uvicorn, and so most engines, hang up on an idle connection."""
_DRAIN_SECONDS = 1.0
_KNOWN_PATHS = 256


class Client:
    """Requests to one upstream. Nothing is opened before the first one.

    Args:
        config: Where it is.
        name: What error messages call it.
        key_header: Header that carries the key; `authorization` carries it as a bearer token.
    """

    def __init__(self, config: ConnectionConfig, *, name: str, key_header: str = "authorization") -> None:
        self._config = config
        self._name = name
        self._key_header = key_header
        self._headers = {each.lower(): value.get_secret_value() for each, value in config.headers.items()}
        self._proxy = config.proxy.get_secret_value() if config.proxy is not None else None
        self._ssl = _trust(config)
        self._urls: dict[str, URL] = {}
        self._session: aiohttp.ClientSession | None = None
        self._draining: set[asyncio.Task[None]] = set()

    async def post(
        self,
        path: str,
        body: bytes,
        key: Key,
        *,
        model: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Sends JSON and returns the whole answer, unread.

        Args:
            path: Path below `base_url`, never out of a request unless checked.
            body: The JSON.
            key: The key to send.
            model: The model that the request names, for error messages.
            headers: More headers.
        """
        return await self._answer(await self._open("POST", path, body, key, headers), key, model)

    async def get(self, path: str, key: Key, *, seconds: float | None = None) -> bytes:
        """Gets a whole answer, within `seconds` where they are given."""
        try:
            async with asyncio.timeout(seconds):
                return await self._answer(await self._open("GET", path, None, key, None), key, None)
        except TimeoutError:
            raise too_slow(self._name) from None

    @contextlib.asynccontextmanager
    async def events(
        self,
        path: str,
        body: bytes,
        key: Key,
        *,
        model: str | None = None,
        headers: Mapping[str, str] | None = None,
        terminator: bytes | None = b"[DONE]",
    ) -> AsyncIterator[EventSource]:
        """Sends JSON and opens the event stream that answers; leaving the block ends it."""
        source: EventSource | None = None
        begin_by = asyncio.get_running_loop().time() + self._config.first_byte_seconds
        response = await self._open("POST", path, body, key, headers)
        try:
            if response.status != 200:
                raise await self._refusal(response, key, model)
            if response.content_type in {_JSON, "text/html"}:
                raise nonsense(self._name)
            source = EventSource(
                response,
                name=self._name,
                begin_by=begin_by,
                idle_seconds=self._config.idle_seconds,
                limit=self._config.max_event_bytes,
                terminator=terminator,
            )
            yield source
        except aiohttp.ClientError:
            raise broken_off(self._name) from None
        finally:
            if source is not None and source.ended and not response.content.at_eof():
                self._drain(response)
            else:
                response.close()

    async def close(self) -> None:
        """Closes all connections."""
        for task in self._draining:
            task.cancel()
        await asyncio.gather(*self._draining, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _open(
        self, method: str, path: str, body: bytes | None, key: Key, headers: Mapping[str, str] | None
    ) -> aiohttp.ClientResponse:
        sent = {**self._headers, **(headers or {})}
        if body is not None:
            sent["content-type"] = _JSON
        if key.text is not None:
            bearer = self._key_header == "authorization"
            sent[self._key_header] = f"Bearer {key.text}" if bearer else key.text
        try:
            async with asyncio.timeout(self._config.first_byte_seconds):
                return await self._ready().request(
                    method, self._url(path), data=body, headers=sent, proxy=self._proxy, allow_redirects=False
                )
        except TimeoutError:
            raise too_slow(self._name) from None
        except (aiohttp.ClientError, OSError):
            raise unreachable(self._name) from None

    async def _answer(self, response: aiohttp.ClientResponse, key: Key, model: str | None) -> bytes:
        try:
            if response.status != 200:
                raise await self._refusal(response, key, model)
            return await self._whole(response, self._config.max_answer_bytes)
        except aiohttp.ClientError:
            raise broken_off(self._name) from None
        finally:
            response.close()

    async def _whole(self, response: aiohttp.ClientResponse, limit: int) -> bytes:
        if (response.content_length or 0) > limit:
            raise self._too_large(limit)
        pieces: list[bytes] = []
        size = 0
        while True:
            try:
                async with asyncio.timeout(self._config.idle_seconds):
                    piece = await response.content.readany()
            except TimeoutError:
                raise too_slow(self._name) from None
            size += len(piece)
            if size > limit:
                raise self._too_large(limit)
            pieces.append(piece)
            if response.content.at_eof():
                return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    async def _refusal(
        self, response: aiohttp.ClientResponse, key: Key, model: str | None
    ) -> LlamaStackError:
        body = b""
        # A body that does not come, or has no end, still leaves the status.
        with contextlib.suppress(aiohttp.ClientError, LlamaStackError, TimeoutError):
            async with asyncio.timeout(_ERROR_SECONDS):
                body = await self._whole(response, _ERROR_BYTES)
        return error_of(response.status, response.headers, body, name=self._name, key=key, model=model)

    def _drain(self, response: aiohttp.ClientResponse) -> None:
        """Reads what follows a terminator, so that the connection can be used again; nobody waits for it."""

        async def drain() -> None:
            try:
                with contextlib.suppress(TimeoutError, aiohttp.ClientError):
                    async with asyncio.timeout(_DRAIN_SECONDS):
                        while await response.content.readany():
                            pass
            finally:
                response.close()

        task = asyncio.create_task(drain())
        self._draining.add(task)
        task.add_done_callback(self._draining.discard)

    def _too_large(self, limit: int) -> UpstreamError:
        return UpstreamError(
            f"{self._name} answered more than {limit} bytes.", code="upstream_answer_too_large"
        )

    def _url(self, path: str) -> URL:
        url = self._urls.get(path)
        if url is None:
            url = URL(self._config.base_url + path, encoded=True)
            if len(self._urls) < _KNOWN_PATHS:
                self._urls[path] = url
        return url

    def _ready(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._config.max_connections, keepalive_timeout=_KEPT_OPEN_SECONDS, ssl=self._ssl
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"accept-encoding": "identity", "user-agent": "llama-stack"},
                timeout=aiohttp.ClientTimeout(
                    total=self._config.total_seconds, sock_connect=self._config.connect_seconds
                ),
                trust_env=False,
            )
        return self._session


def _trust(config: ConnectionConfig) -> ssl.SSLContext | bool:
    if not config.tls_verify or config.tls_ca_file is None:
        return config.tls_verify
    context = ssl.create_default_context()
    context.load_verify_locations(config.tls_ca_file)
    return context
