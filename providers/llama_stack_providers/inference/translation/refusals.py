"""What a service refused, as errors of ours. Its own words reach neither the caller nor the log."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from llama_stack_providers.inference.upstream import faults
from llama_stack_providers.inference.upstream.faults import broken_off, too_slow, unreachable
from llama_stack_spi import (
    AuthenticationError,
    InvalidRequestError,
    LlamaStackError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnavailableError,
    UpstreamError,
)

__all__ = ["Refused", "broken_off", "nonsense", "param_in", "seconds_of", "too_slow", "unreachable"]

LOG = logging.getLogger("llama_stack.inference")

_SECONDS = re.compile(r"(\d+(?:\.\d+)?)s?")


@dataclass(frozen=True, slots=True)
class Refused:
    """What a service said, without its words.

    Attributes:
        service: Its name.
        model: The model that was asked.
        from_caller: Whether the key was the caller's own.
        status: Its status.
        retry_after: Seconds that it asks to wait.
        param: The field of our request that it complains of, where that can be told.
        too_long: Whether it complains that the chat does not fit into the model's context.
    """

    service: str
    model: str
    from_caller: bool
    status: int
    retry_after: float | None = None
    param: str | None = None
    too_long: bool = False

    def error(self) -> LlamaStackError:
        """Makes the error that the caller sees."""
        service, status = self.service, self.status
        if status == 402:
            return self._credit_error()
        if status in {401, 403}:
            return self._key_error()
        if status == 404:
            return NotFoundError(
                f"{service} has no model '{self.model}' for this key.", code="model_not_found", param="model"
            )
        if status == 429:
            return RateLimitError(
                f"{service} takes no more requests for now.",
                retry_after=self.retry_after,
                code="rate_limit_exceeded",
            )
        if status in {503, 529}:
            return UnavailableError(
                f"{service} is overloaded or down.",
                retry_after=self.retry_after,
                code="upstream_busy",
            )
        if status in {408, 504}:
            return too_slow(service)
        if status == 413:
            return InvalidRequestError(
                f"The request is larger than {service} takes.", code="request_too_large"
            )
        if 400 <= status < 500:
            return self._request_error()
        return UpstreamError(f"{service} failed to answer.", code="upstream_failed")

    def _key_error(self) -> LlamaStackError:
        if not self.from_caller:
            return UpstreamError(
                f"{self.service} does not accept the key in this server's configuration; its operator must renew"
                " it or extend what it may do.",
                code="upstream_key_refused",
            )
        if self.status == 401:
            return AuthenticationError(
                f"{self.service} does not accept the key that came with this request.",
                code="provider_key_refused",
            )
        return PermissionDeniedError(
            f"The key that came with this request may not do this at {self.service}.",
            code="provider_key_forbids",
        )

    def _credit_error(self) -> LlamaStackError:
        if self.from_caller:
            return PermissionDeniedError(
                f"The account at {self.service} behind this request's key has no credit.",
                code="provider_no_credit",
            )
        return UpstreamError(
            f"The server's account at {self.service} has no credit.", code="upstream_no_credit"
        )

    def _request_error(self) -> InvalidRequestError:
        if self.too_long:
            return InvalidRequestError(
                f"The chat is longer than '{self.model}' reads.",
                code="context_length_exceeded",
                param="messages",
            )
        if self.param is not None:
            return InvalidRequestError(
                f"{self.service} refuses the `{self.param}` of this request for '{self.model}'.",
                code="upstream_refused",
                param=self.param,
            )
        return InvalidRequestError(
            f"{self.service} refuses this request for '{self.model}'; it may ask for what this model cannot do.",
            code="upstream_refused",
        )


def param_in(text: str, names: Mapping[str, str]) -> str | None:
    """Finds which field of ours a refusal is about, by the names that the service gives them."""
    return next((ours for theirs, ours in names.items() if theirs in text), None)


def seconds_of(value: object) -> float | None:
    """Reads how long to wait: seconds as text, also with the unit, or a date."""
    if not isinstance(value, str):
        return None
    if match := _SECONDS.fullmatch(value.strip()):
        return float(match[1])
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except ValueError:
        return None


def nonsense(service: str, cause: Exception | None = None) -> UpstreamError:
    """Makes the error for an answer that is none. What tripped over it may quote it, so only debugging shows that."""
    if cause is not None:
        LOG.debug("an answer of %s could not be read", service, exc_info=cause)
    return faults.nonsense(service)
