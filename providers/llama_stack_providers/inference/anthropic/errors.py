"""What the SDK raises, as errors of ours."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import anthropic
import httpx2

from llama_stack_providers.inference.anthropic.requests import SERVICE
from llama_stack_providers.inference.translation.refusals import (
    Refused,
    broken_off,
    nonsense,
    param_in,
    seconds_of,
    too_slow,
    unreachable,
)
from llama_stack_spi import LlamaStackError

_STATUS = {
    "invalid_request_error": 400,
    "authentication_error": 401,
    "billing_error": 402,
    "permission_error": 403,
    "not_found_error": 404,
    "request_too_large": 413,
    "rate_limit_error": 429,
    "api_error": 500,
    "timeout_error": 504,
    "overloaded_error": 529,
}
"""Errors in the middle of a stream have a type only."""

_PARAMS = {
    "temperature": "temperature",
    "top_p": "top_p",
    "top_k": "top_k",
    "stop_sequences": "stop",
    "output_config.format": "response_format",
    "output_format": "response_format",
    "effort": "reasoning_effort",
    "thinking": "reasoning_effort",
    "max_tokens": "max_completion_tokens",
    "tool_choice": "tool_choice",
    "tools.": "tools",
    "messages.": "messages",
}


@contextlib.contextmanager
def as_ours(model: str, *, from_caller: bool) -> Iterator[None]:
    """Turns what the SDK raises inside the block into errors of ours."""
    try:
        yield
    except anthropic.APIResponseValidationError as error:
        raise nonsense(SERVICE, error) from None
    except anthropic.APIStatusError as error:
        raise _refused(error, model, from_caller) from None
    except (anthropic.APITimeoutError, httpx2.TimeoutException):
        raise too_slow(SERVICE) from None
    except anthropic.APIConnectionError:
        raise unreachable(SERVICE) from None
    except httpx2.TransportError:
        raise broken_off(SERVICE) from None
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        # The SDK reads answers without checking them.
        raise nonsense(SERVICE, error) from None


def _refused(error: anthropic.APIStatusError, model: str, from_caller: bool) -> LlamaStackError:
    status = error.status_code if error.status_code >= 300 else _STATUS.get(_type_of(error.body), 500)
    text = str(error.message)
    return Refused(
        service=SERVICE,
        model=model,
        from_caller=from_caller,
        status=status,
        retry_after=seconds_of(error.response.headers.get("retry-after")),
        param=param_in(text, _PARAMS),
        too_long="prompt is too long" in text or "context limit" in text,
    ).error()


def _type_of(body: object) -> str:
    inner = body.get("error") if isinstance(body, dict) else None
    found = inner.get("type") if isinstance(inner, dict) else None
    return found if isinstance(found, str) else ""
