"""What every target has in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import httpx

if TYPE_CHECKING:
    from llama_stack_conformance.upstream.scripted import ScriptedUpstream

REQUEST_SECONDS = 600.0
"""Checks have limits of their own, which end sooner."""


SECRET_LENGTH = 8
"""A shorter value of a header is no secret, and may be a word that stands everywhere."""


class TargetError(Exception):
    """The target cannot be reached or started; the text says why and what helps."""


@dataclass(slots=True)
class Running:
    """A target that answers.

    Attributes:
        url: Its base URL, without `/v1`.
        key: The key that requests carry, or None.
        second_key: Another key, whose holder is another tenant.
        headers: Headers that every request carries beside.
        restart: Stops the target and starts it again with what it keeps, where the kit started it.
        upstream: The scripted upstream behind it, where there is one.
        models: Models that the target is known to have, by type.
    """

    url: str
    key: str | None = None
    second_key: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    restart: Callable[[], None] | None = None
    upstream: ScriptedUpstream | None = None
    models: Mapping[str, str] = field(default_factory=dict)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What no report may hold."""
        keys = tuple(each for each in (self.key, self.second_key) if each)
        return (*keys, *(each for each in self.headers.values() if len(each) >= SECRET_LENGTH))

    def client(self) -> httpx.AsyncClient:
        """A client of the target, with its key."""
        return self._client(self.key)

    def second_client(self) -> httpx.AsyncClient:
        """A client with the second key."""
        return self._client(self.second_key)

    def _client(self, key: str | None) -> httpx.AsyncClient:
        headers = dict(self.headers)
        if key:
            headers["Authorization"] = f"Bearer {key}"
        return httpx.AsyncClient(
            base_url=self.url,
            headers=headers,
            timeout=REQUEST_SECONDS,
            # A server may close an idle connection whenever it likes; a request that meets it there is no failure of its.
            limits=httpx.Limits(max_keepalive_connections=0),
            trust_env=False,
            follow_redirects=False,
        )


class Target(Protocol):
    """Something to certify."""

    @property
    def kind(self) -> str:
        """`url`, `provider` or `distribution`."""
        ...

    @property
    def name(self) -> str:
        """What reports call it."""
        ...

    def open(self) -> AbstractAsyncContextManager[Running]:
        """Starts it, or looks whether it answers.

        Raises:
            TargetError: It cannot be reached or started.
        """
        ...
