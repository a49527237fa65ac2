"""What the SDK raises, as errors of ours."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import cast

import httpx2
from google.genai import errors

from llama_stack_providers.inference.gemini.requests import SERVICE
from llama_stack_providers.inference.translation.refusals import (
    Refused,
    broken_off,
    nonsense,
    param_in,
    seconds_of,
    too_slow,
    unreachable,
)
from llama_stack_spi import JsonValue, LlamaStackError

_PARAMS = {
    "thinking": "reasoning_effort",
    "response_json_schema": "response_format",
    "response_schema": "response_format",
    "response_mime_type": "response_format",
    "logprobs": "logprobs",
    "penalty": "frequency_penalty",
    "stop_sequences": "stop",
    "max_output_tokens": "max_completion_tokens",
    "temperature": "temperature",
    "top_p": "top_p",
    "top_k": "top_k",
    "function": "tools",
    "contents": "messages",
}


@contextlib.contextmanager
def as_ours(model: str, *, from_caller: bool) -> Iterator[None]:
    """Turns what the SDK raises inside the block into errors of ours."""
    try:
        yield
    except errors.APIError as error:
        raise _refused(error, model, from_caller) from None
    except httpx2.TimeoutException:
        raise too_slow(SERVICE) from None
    except (httpx2.ConnectError, httpx2.ProxyError):
        raise unreachable(SERVICE) from None
    except httpx2.TransportError:
        raise broken_off(SERVICE) from None
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise nonsense(SERVICE, error) from None


def _refused(error: errors.APIError, model: str, from_caller: bool) -> LlamaStackError:
    details = _details(error.details)
    # A wrong key is told as a bad request, with the reason among the details.
    wrong_key = any(each.get("reason") == "API_KEY_INVALID" for each in details)
    header = error.response.headers.get("retry-after") if error.response is not None else None
    wait = next((each["retryDelay"] for each in details if "retryDelay" in each), None)
    text = str(error.message)
    return Refused(
        service=SERVICE,
        model=model,
        from_caller=from_caller,
        status=401 if wrong_key else error.code,
        retry_after=seconds_of(header) if header else seconds_of(wait),
        param=param_in(text, _PARAMS),
        too_long="maximum number of tokens" in text,
    ).error()


def _details(found: object) -> list[dict[str, JsonValue]]:
    inner = found.get("error") if isinstance(found, dict) else None
    listed = inner.get("details") if isinstance(inner, dict) else None
    found_details = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    return cast("list[dict[str, JsonValue]]", found_details)
