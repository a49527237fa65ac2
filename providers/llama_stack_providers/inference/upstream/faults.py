"""What an upstream said instead of an answer, as an error of ours.

    429                    429, with its Retry-After
    401, 403               the caller's key: 401; the server's key: 502
    402                    the caller's account: 403; the server's: 502
    400, 413, 422          400, with `code` and `param` where they are plain identifiers
    400 about a model      404
    404                    404 where the upstream speaks of what the request names, else 502
    408, 504               504
    501                    501
    503 with Retry-After   503, with it
    everything else        502

Sentences are ours: an upstream's text may hold anything, such as a key or the name of a host.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from pydantic_core import from_json

from llama_stack_providers.inference.upstream.keys import Key
from llama_stack_spi import (
    AuthenticationError,
    InvalidRequestError,
    LlamaStackError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnavailableError,
    UnsupportedOperationError,
    UpstreamError,
    UpstreamTimeoutError,
)

_CODE = re.compile(r"[a-z]{2,24}(_[a-z]{2,24}){0,7}")
_PARAM = re.compile(r"[a-z_]{1,40}(\[\d{1,6}\])?(\.[a-z_]{1,40}(\[\d{1,6}\])?){0,7}")
_CONTEXT = (
    "context length",
    "context size",
    "maximum context",
    "context window",
    "`inputs` must have less than",
    "`inputs` tokens + `max_new_tokens`",
)
_NO_MODEL = ("unknown model", "not a valid model", "model not found")
_LONGEST_WAIT = 24 * 3600.0


def error_of(
    status: int, headers: Mapping[str, str], body: bytes, *, name: str, key: Key, model: str | None = None
) -> LlamaStackError:
    """The error for an answer that is no success.

    Args:
        status: Its status, or the one that an event of a stream tells.
        headers: Its headers.
        body: Its body, or the beginning of it.
        name: What the provider calls the upstream.
        key: The key that was sent.
        model: The model that the request named.
    """
    said = _Said.of(body)
    match status:
        case 429:
            return RateLimitError(
                f"{name} takes no more requests for now. Try again later.",
                retry_after=_retry_after(headers),
                code=said.code or "rate_limit_exceeded",
            )
        case 401 | 403:
            return _wrong_key(name, key)
        case 402:
            return _no_credit(name, key)
        case 400 if model is not None and any(words in said.text for words in _NO_MODEL):
            return _missing(name, said, model)
        case 400 | 413 | 422:
            return _refused(name, said)
        case 404 if said.is_error:
            return _missing(name, said, model)
        case 404 | 405:
            return UpstreamError(
                f"{name} has no such operation for this model, or `base_url` of its provider is wrong.",
                code="upstream_operation_missing",
            )
        case 408 | 504:
            return too_slow(name)
        case 501:
            return UnsupportedOperationError(f"{name} does not support this operation.")
        case 503 if (wait := _retry_after(headers)) is not None:
            return UnavailableError(f"{name} cannot answer for now.", retry_after=wait, code="upstream_busy")
    if 300 <= status < 400:
        return UpstreamError(
            f"{name} sent us elsewhere; redirects are not followed.", code="upstream_redirect"
        )
    return UpstreamError(f"{name} failed with status {status}.", code="upstream_failed")


def nonsense(name: str) -> UpstreamError:
    """The error for an answer that is not what the operation answers."""
    return UpstreamError(f"{name} answered something else than was asked for.", code="upstream_nonsense")


def too_slow(name: str) -> UpstreamTimeoutError:
    """The error for an answer that did not come in time."""
    return UpstreamTimeoutError(f"{name} did not answer in time.", code="upstream_timeout")


def broken_off(name: str) -> UpstreamError:
    """The error for an answer that ended before it was whole."""
    return UpstreamError(f"{name} broke off in the middle of its answer.", code="upstream_broken_off")


def unreachable(name: str) -> UpstreamError:
    """The error for a connection that failed."""
    return UpstreamError(f"{name} cannot be reached, or hung up.", code="upstream_unreachable")


class _Said:
    """The parts of an error body that may reach the caller, and what its text is about."""

    __slots__ = ("code", "is_error", "param", "text")

    def __init__(self, body: bytes) -> None:
        try:
            found = from_json(body)
        except ValueError:
            found = None
        error = found.get("error") if isinstance(found, dict) else None
        self.is_error = error is not None or (isinstance(found, dict) and found.get("object") == "error")
        fields = error if isinstance(error, dict) else found if isinstance(found, dict) else {}
        self.code = _plain(_CODE, fields.get("code")) or _plain(_CODE, fields.get("type"))
        self.param = _plain(_PARAM, fields.get("param"))
        self.text = str(fields.get("message") or error or "").lower() if self.is_error else ""
        if any(words in self.text for words in _CONTEXT):
            self.code = "context_length_exceeded"

    @classmethod
    def of(cls, body: bytes) -> _Said:
        return cls(body)


def _refused(name: str, said: _Said) -> InvalidRequestError:
    if said.code == "context_length_exceeded":
        sentence = f"This request is longer than the model of {name} reads. Shorten it."
    elif said.param is not None:
        sentence = f"{name} does not take this request, because of `{said.param}`."
    else:
        sentence = f"{name} does not take this request."
    return InvalidRequestError(sentence, code=said.code or "upstream_refused", param=said.param)


def _missing(name: str, said: _Said, model: str | None) -> NotFoundError:
    if model is not None and (said.code == "model_not_found" or "model" in said.text):
        return NotFoundError(f"{name} has no model '{model}'.", code="model_not_found", param="model")
    return NotFoundError(
        f"{name} has not got something that this request names.",
        code=said.code or "not_found",
        param=said.param,
    )


def _wrong_key(name: str, key: Key) -> LlamaStackError:
    if key.from_caller:
        return AuthenticationError(
            f"{name} does not take the key in this request's provider data.", code="provider_key_refused"
        )
    return UpstreamError(
        f"{name} does not take the server's key. The operator has to set `api_key` of its provider.",
        code="upstream_key_refused",
    )


def _no_credit(name: str, key: Key) -> LlamaStackError:
    if key.from_caller:
        return PermissionDeniedError(
            f"The account at {name} behind this request's key has no credit.", code="provider_no_credit"
        )
    return UpstreamError(f"The server's account at {name} has no credit.", code="upstream_no_credit")


def _plain(pattern: re.Pattern[str], value: object) -> str | None:
    return value if isinstance(value, str) and pattern.fullmatch(value) else None


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds, out of a number or a date (RFC 9110, section 10.2.3)."""
    text = headers.get("Retry-After", "").strip()
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(text).timestamp() - time.time()
        except ValueError:
            return None
    # A comparison with NaN is false as well.
    return min(max(seconds, 0.0), _LONGEST_WAIT) if seconds <= _LONGEST_WAIT * 365 else None
