"""What the sync and the async client share: settings, headers, URLs, and the decision to try again."""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

import httpx

from .._version import __version__
from . import encode, retry, uploads
from .errors import LlamaStackClientError, media_type
from .logs import logger, redacted, without_password
from .narrow import is_object
from .omit import omit
from .request import BASE_PATH, FormBody, JsonBody, Options, Request
from .sse import MAX_EVENT_BYTES
from .timeout import DEFAULT_TIMEOUT, Deadline, LimitReached, Timeout, limits

DEFAULT_BASE_URL = "http://localhost:8321"
LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)

JSON = "application/json"
EVENTS = "text/event-stream"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a client was told when it was made; `from_environment` fills in what it was not told."""

    base_url: str
    api_key: str | None = None
    provider_data: Mapping[str, object] | None = None
    timeout: Timeout = DEFAULT_TIMEOUT
    max_event_bytes: int = MAX_EVENT_BYTES
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    query: Mapping[str, object] = field(default_factory=dict[str, object])
    policy: retry.RetryPolicy = field(default_factory=retry.RetryPolicy)
    clock: retry.Clock = field(default_factory=retry.Clock)

    @property
    def base_path(self) -> str:
        """The path of the base URL, without a slash at its end."""
        slash, path = self.base_url.partition("://")[2].partition("/")[1:]
        return slash + path

    def common_headers(self) -> dict[str, str]:
        """Headers of every request, before those of the call."""
        headers = {
            "user-agent": f"llama-stack-client-python/{__version__}",
            "x-llamastack-client-version": __version__,
        }
        if self.api_key is not None:
            headers["authorization"] = f"Bearer {self.api_key}"
        if self.provider_data is not None:
            data = encode.plain(self.provider_data)
            headers["x-llamastack-provider-data"] = json.dumps(data, separators=(",", ":"))
        return headers | {name.lower(): value for name, value in self.headers.items()}


def from_environment(setting: str) -> str | None:
    """A setting: `LLAMA_STACK_…`, or the older `LLAMA_STACK_CLIENT_…`."""
    for prefix in ("LLAMA_STACK_", "LLAMA_STACK_CLIENT_"):
        value = os.environ.get(prefix + setting, "").strip()
        if value:
            return value
    return None


def base_url_from_environment(base_url: str | httpx.URL | None) -> str:
    """The address of the server: as given, or from the environment, or a server on this computer."""
    text = str(base_url) if base_url is not None else from_environment("BASE_URL") or DEFAULT_BASE_URL
    text = text.strip()
    if not text.startswith(("http://", "https://")):
        raise LlamaStackClientError(f"base_url must start with http:// or https://, not {text!r}")
    try:
        parsed = httpx.URL(text)
    except httpx.InvalidURL as error:
        raise LlamaStackClientError(f"base_url is no address: {error}") from error
    if not parsed.host or parsed.query or parsed.fragment:
        shown = without_password(parsed)
        raise LlamaStackClientError(f"base_url must be a host and at most a path, not {shown!r}")
    return text.rstrip("/")


def api_key_from_environment(api_key: str | None) -> str | None:
    """The key: as given, or from the environment."""
    return api_key if api_key is not None else from_environment("API_KEY")


class Attempts:
    """One call over all its attempts: the same request, the same idempotency key, a count of retries."""

    def __init__(self, settings: Settings, request: Request, options: Options, *, accept: str) -> None:
        """Fixes what does not change from one attempt to the next."""
        self._settings = settings
        self._request = request
        self._options = options
        self._count = 0
        given = settings.timeout if options.timeout is omit else options.timeout
        self.deadline = Deadline(limits(given, usual=settings.timeout))
        self._headers = settings.common_headers() | {"accept": accept}
        if request.method not in ("GET", "HEAD"):
            self._headers["idempotency-key"] = f"llama-stack-client-{uuid.uuid4()}"
        self._headers |= {name.lower(): value for name, value in request.headers}
        self._headers |= {name.lower(): value for name, value in (options.headers or {}).items()}

    def build(self, http: httpx.Client | httpx.AsyncClient, stack: ExitStack) -> httpx.Request:
        """The request of the next attempt; files opened for it are closed with the stack."""
        built = http.build_request(
            self._request.method,
            self._settings.base_url + self._request.path,
            timeout=self.deadline.for_head(),
            extensions={BASE_PATH: self._settings.base_path},
            **self._content(stack),
        )
        query = encode.query_text(self._query())
        if query:
            # An httpx client that the caller brought may have a query of its own.
            texts = filter(None, (built.url.query, query.encode()))
            built.url = built.url.copy_with(query=b"&".join(texts))
        if "authorization" in self._headers and built.url.userinfo:
            # Of a name and a password in the address httpx would make another header of this name.
            built.url = built.url.copy_with(userinfo=b"")
        for name, value in self._headers.items():
            built.headers[name] = _header_value(name, value)
        logger.debug("%s %s %s", built.method, without_password(built.url), redacted(built.headers))
        return built

    def _query(self) -> list[tuple[str, str]]:
        extra = {**self._settings.query, **(self._options.query or {})}
        kept = [pair for pair in self._request.query if pair[0] not in extra]
        return [*kept, *(pair for name, value in extra.items() for pair in encode.query(name, value))]

    def _content(self, stack: ExitStack) -> dict[str, Any]:
        body, extra = self._request.body, self._options.body
        if isinstance(body, FormBody):
            form = FormBody({**body.fields, **(extra or {})}, body.binary)
            return {"files": uploads.parts(form, stack)}
        value = body.value if isinstance(body, JsonBody) else omit
        if extra:
            value = {**value, **extra} if is_object(value) else dict(extra)
        if value is omit:
            return {}
        return {"content": encode.dump(value), "headers": {"content-type": "application/json"}}

    def wait_after_answer(self, response: httpx.Response) -> float | None:
        """Seconds until the next attempt, given an error answer; `None` when there is none."""
        if not retry.is_transient(response.status_code, response.headers):
            return None
        return self._wait(response.headers, reason=f"status {response.status_code}")

    def wait_after_failure(self, error: httpx.HTTPError) -> float | None:
        """Seconds until the next attempt, given that no answer came; `None` when there is none."""
        in_vain = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)
        if not isinstance(error, httpx.TransportError) or isinstance(error, in_vain):
            return None
        if isinstance(error, LimitReached) and error.phase == "total":
            return None
        return self._wait({}, reason=type(error).__name__)

    def _wait(self, headers: Mapping[str, str], *, reason: str) -> float | None:
        body = self._request.body
        if isinstance(body, FormBody) and not uploads.is_replayable(body):
            return None
        wait = retry.delay(
            self._settings.policy, attempt=self._count, headers=headers, clock=self._settings.clock
        )
        if wait is not None:
            self._count += 1
            logger.info("%s: trying again in %.2f s (%s)", self._request.operation, wait, reason)
        return wait


def _header_value(name: str, value: str) -> str:
    """The value; httpx would show one that cannot be sent in its message, and it may be a key."""
    if value != value.strip() or any(not " " <= character <= "~" for character in value):
        reason = "has a line break, a control character, one outside ASCII, or space around it"
        raise LlamaStackClientError(f"the value of the header {name!r} {reason}")
    return value


def log_answer(operation: str, response: httpx.Response) -> None:
    """Writes a line about an answer."""
    logger.info("%s: %s", operation, response.status_code)
    logger.debug("%s: %s", operation, json.dumps(redacted(response.headers)))


def is_stream(response: httpx.Response) -> bool:
    """Whether an answer is a stream of events; anything else would pass for an empty one."""
    return media_type(response) == EVENTS
