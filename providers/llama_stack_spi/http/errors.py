"""Turns exceptions into answers: one envelope for every error, whatever its status."""

from __future__ import annotations

import logging
import math
from dataclasses import dataclass

from pydantic_core import to_json

from llama_stack_spi import errors

LOG = logging.getLogger("llama_stack.http")
NEUTRAL = "The server could not answer this request. Its log has the reason under the request id {id}."

_STATUS: dict[type[errors.LlamaStackError], int] = {
    errors.InvalidRequestError: 400,
    errors.AuthenticationError: 401,
    errors.PermissionDeniedError: 403,
    errors.NotFoundError: 404,
    errors.ConflictError: 409,
    errors.UnprocessableError: 422,
    errors.RateLimitError: 429,
    errors.UnsupportedOperationError: 501,
    errors.UpstreamError: 502,
    errors.UnavailableError: 503,
    errors.UpstreamTimeoutError: 504,
}


class MethodNotAllowedError(errors.InvalidRequestError):
    """The path exists, but not with this method."""

    def __init__(self, method: str, *, allowed: tuple[str, ...]) -> None:
        super().__init__(
            f"{method} is not allowed here; allowed: {', '.join(allowed)}.", code="method_not_allowed"
        )
        self.allowed = allowed


class TooLargeError(errors.InvalidRequestError):
    """The body is larger than the server reads."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"The body is larger than {limit} bytes.", code="body_too_large")


class MediaTypeError(errors.InvalidRequestError):
    """The body has another media type than the operation takes."""

    def __init__(self, found: str, *, wanted: str) -> None:
        super().__init__(
            f"The body is `{found}`; this operation takes `{wanted}`.", code="unsupported_media_type"
        )


class HeadTooLargeError(errors.InvalidRequestError):
    """The headers of a request are larger than the server reads."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"The headers are larger than {limit} bytes.", code="headers_too_large")


class UrlTooLongError(errors.InvalidRequestError):
    """The URL of a request is longer than the server reads."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"The URL is longer than {limit} bytes.", code="url_too_long")


class TooSlowError(errors.InvalidRequestError):
    """The caller did not send what the request began with, in the time that the server waits."""

    def __init__(self) -> None:
        super().__init__(
            "The rest of the request did not come in time. Send it again.", code="request_too_slow"
        )


_HTTP_STATUS: dict[type[errors.LlamaStackError], int] = {
    MethodNotAllowedError: 405,
    TooSlowError: 408,
    TooLargeError: 413,
    UrlTooLongError: 414,
    MediaTypeError: 415,
    HeadTooLargeError: 431,
}


@dataclass(frozen=True, slots=True)
class ErrorAnswer:
    """An error on its way out."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @classmethod
    def of(cls, error: errors.LlamaStackError) -> ErrorAnswer:
        """The answer for an error that the caller may read."""
        return cls(status_of(error), _headers(error), envelope(error))


def unknown_path(path: str) -> errors.NotFoundError:
    """The error for a path that no operation has."""
    return errors.NotFoundError(f"There is nothing at `{path}`.", code="unknown_path")


def error_answer(error: BaseException, *, request_id: str) -> ErrorAnswer:
    """The answer for an exception. What providers did not mean for the caller goes to the log only."""
    return ErrorAnswer.of(_known(error, request_id))


def error_payload(error: BaseException, *, request_id: str) -> bytes:
    """The envelope alone, for the inside of a stream."""
    return envelope(_known(error, request_id))


def status_of(error: errors.LlamaStackError) -> int:
    """The status of an error: that of its nearest class in the tree."""
    for each in type(error).__mro__:
        if status := _HTTP_STATUS.get(each) or _STATUS.get(each):
            return status
    return 500


def envelope(error: errors.LlamaStackError) -> bytes:
    """OpenAI's error object, and `detail` for older clients."""
    body = {"message": error.message, "type": error.type, "code": error.code, "param": error.param}
    return to_json({"error": body, "detail": error.message})


def _known(error: BaseException, request_id: str) -> errors.LlamaStackError:
    if isinstance(error, errors.LlamaStackError):
        if status_of(error) >= 500:
            LOG.warning(
                "%s: %s", type(error).__name__, error, exc_info=error, extra={"request_id": request_id}
            )
        return error
    LOG.error("unhandled %s", type(error).__name__, exc_info=error, extra={"request_id": request_id})
    return errors.LlamaStackError(NEUTRAL.format(id=request_id), code="internal_error")


def _headers(error: errors.LlamaStackError) -> tuple[tuple[str, str], ...]:
    if isinstance(error, MethodNotAllowedError):
        return (("allow", ", ".join(error.allowed)),)
    if isinstance(error, errors.RetryableError) and error.retry_after is not None:
        return (("retry-after", str(max(0, math.ceil(error.retry_after)))),)
    if isinstance(error, errors.AuthenticationError):
        return (("www-authenticate", "Bearer"),)
    return ()
