"""A server at an address."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field

import httpx

from llama_stack_conformance.targets.target import Running, TargetError
from llama_stack_conformance.upstream.scripted import ScriptedUpstream


@dataclass(frozen=True, slots=True)
class Address:
    """A server that runs already.

    Attributes:
        url: Its base URL; a trailing `/v1` is taken off.
        key: The key that requests carry.
        second_key: Another key, of another tenant.
        headers: Headers that every request carries beside.
        upstream_port: Where the server expects the scripted upstream, if it stands in front of it.
        upstream_prefix: What the server puts before the names of its models.
    """

    url: str
    key: str | None = None
    second_key: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    upstream_port: int | None = None
    upstream_prefix: str = ""

    @property
    def kind(self) -> str:
        """`url`."""
        return "url"

    @property
    def name(self) -> str:
        """The address."""
        return self.base

    @property
    def base(self) -> str:
        """The base URL without `/v1`."""
        return self.url.rstrip("/").removesuffix("/v1")

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[Running]:
        """Looks whether anything answers there, with any status."""
        with contextlib.ExitStack() as stack:
            upstream = None
            if self.upstream_port is not None:
                upstream = stack.enter_context(
                    ScriptedUpstream(self.upstream_port, prefix=self.upstream_prefix)
                )
            running = Running(self.base, self.key, self.second_key, self.headers, upstream=upstream)
            await reach(running)
            yield running


async def reach(running: Running) -> None:
    """Sends one request.

    Raises:
        TargetError: Nothing answers.
    """
    async with running.client() as client:
        try:
            await client.get("/v1/models", timeout=20)
        except (httpx.TransportError, httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
            reason = str(error) or type(error).__name__
            raise TargetError(f"Nothing answers at {running.url}: {reason}. Is the server running?") from None
