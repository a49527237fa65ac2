"""What both clients are made of: settings, copies with other settings, and one httpx client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING, Generic

import httpx
from typing_extensions import TypeVar

from .base import Settings, api_key_from_environment, base_url_from_environment
from .logs import set_up_from_environment
from .omit import Omit, omit
from .retry import Clock, RetryPolicy
from .sse import MAX_EVENT_BYTES
from .timeout import DEFAULT_TIMEOUT, TimeLimit, limits

if TYPE_CHECKING:
    from typing_extensions import Self

H = TypeVar("H", httpx.Client, httpx.AsyncClient)
I_co = TypeVar("I_co", bound=Mapping[str, object], default=Mapping[str, object], covariant=True)


class BaseClient(Generic[H, I_co]):
    """Base of both clients; `H` is the kind of httpx client that it sends with.

    `I_co` says what may take the place of a resource.
    """

    def __init__(
        self,
        *,
        base_url: str | httpx.URL | None = None,
        api_key: str | None = None,
        provider_data: Mapping[str, object] | None = None,
        timeout: TimeLimit | None = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        max_event_bytes: int = MAX_EVENT_BYTES,
        http_client: H | None = None,
        resources: I_co | None = None,
        clock: Clock | None = None,
    ) -> None:
        """Makes a client; nothing is sent yet.

        Args:
            base_url: Address of the server, without `/v1`. Default `LLAMA_STACK_BASE_URL`, then
                `http://localhost:8321`.
            api_key: Key sent as a bearer token. Default `LLAMA_STACK_API_KEY`, then none.
            provider_data: Settings and keys for providers, sent as the `X-LlamaStack-Provider-Data` header.
            timeout: Limits in seconds: a `Timeout`, one number for `first_byte` and `idle`, or httpx's;
                `None` means no limit. Default 600, to connect 5.
            max_retries: How often a call is sent again after a passing failure.
            default_headers: Headers of every request.
            default_query: Query parameters of every request.
            max_event_bytes: Largest event of a stream that is accepted. Default 64 MiB.
            http_client: An httpx client to send with; the caller closes it.
            resources: Other implementations of resources, by path: `{"chat.completions": mine}`.
            clock: Time and chance, for tests.
        """
        set_up_from_environment()
        self._settings = Settings(
            base_url=base_url_from_environment(base_url),
            api_key=api_key_from_environment(api_key),
            provider_data=provider_data,
            timeout=limits(timeout),
            max_event_bytes=max_event_bytes,
            headers=default_headers or {},
            query=default_query or {},
            policy=RetryPolicy(retries=max_retries),
            clock=clock or Clock(),
        )
        self._http: H | None = http_client
        self._owns_http = http_client is None
        self._lock = Lock()
        self._implementations: Mapping[str, object] = resources or {}

    @property
    def base_url(self) -> str:
        """Address of the server."""
        return self._settings.base_url

    def implementation(self, path: str) -> object:
        """What takes the place of a resource; `None` where its calls go to the server."""
        return self._implementations.get(path)

    @property
    def max_event_bytes(self) -> int:
        """Largest event of a stream that is accepted."""
        return self._settings.max_event_bytes

    def with_options(
        self,
        *,
        timeout: TimeLimit | Omit | None = omit,
        max_retries: int | Omit = omit,
        api_key: str | Omit | None = omit,
        provider_data: Mapping[str, object] | Omit | None = omit,
        default_headers: Mapping[str, str] | Omit = omit,
    ) -> Self:
        """A client with other settings over the same connections; headers are added to those it has."""
        old = self._settings
        made = object.__new__(type(self))
        made._settings = replace(
            old,
            timeout=old.timeout if timeout is omit else limits(timeout, usual=old.timeout),
            policy=old.policy if max_retries is omit else replace(old.policy, retries=max_retries),
            api_key=old.api_key if api_key is omit else api_key,
            provider_data=old.provider_data if provider_data is omit else provider_data,
            headers=old.headers if default_headers is omit else {**old.headers, **default_headers},
        )
        made._http = self._transport()
        made._owns_http = False
        made._lock = self._lock
        made._implementations = self._implementations
        return made

    def _transport(self) -> H:
        # Made at the first request: loading certificates costs more than everything else at start.
        with self._lock:
            if self._http is None:
                self._http = self._new_http()
            return self._http

    def _new_http(self) -> H:
        raise NotImplementedError
