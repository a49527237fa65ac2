"""What the SDK raises, as errors of ours."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import aiohttp
from botocore import eventstream, exceptions, parsers

from llama_stack_providers.inference.bedrock.requests import SERVICE
from llama_stack_providers.inference.translation.refusals import (
    Refused,
    broken_off,
    nonsense,
    param_in,
    seconds_of,
    too_slow,
    unreachable,
)
from llama_stack_spi import InvalidRequestError, LlamaStackError, UpstreamError

_STATUS = {
    "accessdeniedexception": 403,
    "expiredtokenexception": 401,
    "incompletesignature": 401,
    "internalserverexception": 500,
    "invalidsignatureexception": 401,
    "missingauthenticationtokenexception": 401,
    "modelerrorexception": 500,
    "modelnotreadyexception": 503,
    "modelstreamerrorexception": 500,
    "modeltimeoutexception": 504,
    "resourcenotfoundexception": 404,
    "servicequotaexceededexception": 429,
    "serviceunavailableexception": 503,
    "throttlingexception": 429,
    "unrecognizedclientexception": 401,
    "validationexception": 400,
}
"""By name: in a stream there is no other status, and elsewhere some of theirs mean something else."""

_PARAMS = {
    "temperature": "temperature",
    "topP": "top_p",
    "top_p": "top_p",
    "stopSequences": "stop",
    "maxTokens": "max_completion_tokens",
    "textFormat": "response_format",
    "schema": "response_format",
    "thinking": "reasoning_effort",
    "reasoning": "reasoning_effort",
    "effort": "reasoning_effort",
    "toolChoice": "tool_choice",
    "toolConfig": "tools",
    "tool": "tools",
    "messages": "messages",
}
_TOO_LONG = ("input is too long", "prompt is too long", "maximum context length", "too many input tokens")
_UNKNOWN_MODEL = "model identifier is invalid"


@contextlib.contextmanager
def as_ours(model: str, *, from_caller: bool) -> Iterator[None]:
    """Turns what the SDK raises inside the block into errors of ours."""
    try:
        yield
    except exceptions.ClientError as error:
        raise _refused(error, model, from_caller) from None
    except exceptions.ParamValidationError:
        raise InvalidRequestError(
            f"{SERVICE} cannot be asked this; a name may be too long or empty.", code="upstream_refused"
        ) from None
    except (exceptions.NoCredentialsError, exceptions.PartialCredentialsError):
        raise UpstreamError(
            f"This server finds no key of {SERVICE} in its environment; its operator must provide one.",
            code="upstream_key_missing",
        ) from None
    except (exceptions.ReadTimeoutError, exceptions.ConnectTimeoutError, TimeoutError):
        raise too_slow(SERVICE) from None
    except (
        exceptions.EndpointConnectionError,
        exceptions.ProxyConnectionError,
        exceptions.SSLError,
    ):
        raise unreachable(SERVICE) from None
    except (exceptions.HTTPClientError, aiohttp.ClientError):
        raise broken_off(SERVICE) from None
    except (parsers.ResponseParserError, eventstream.ParserError) as error:
        raise nonsense(SERVICE, error) from None
    except exceptions.BotoCoreError:
        raise UpstreamError(f"{SERVICE} failed to answer.", code="upstream_failed") from None
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise nonsense(SERVICE, error) from None


def _refused(error: exceptions.ClientError, model: str, from_caller: bool) -> LlamaStackError:
    told = error.response.get("Error", {})
    meta = error.response.get("ResponseMetadata", {})
    text = str(told.get("Message", ""))
    status = _STATUS.get(str(told.get("Code", "")).lower(), meta.get("HTTPStatusCode", 500))
    return Refused(
        service=SERVICE,
        model=model,
        from_caller=from_caller,
        status=404 if _UNKNOWN_MODEL in text else status,
        retry_after=seconds_of(meta.get("HTTPHeaders", {}).get("retry-after")),
        param=param_in(text, _PARAMS),
        too_long=any(words in text.lower() for words in _TOO_LONG),
    ).error()
