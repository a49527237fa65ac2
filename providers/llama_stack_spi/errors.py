"""What can go wrong, as a provider says it. The server turns each class into a status.

    LlamaStackError              500  server_error            the provider failed
    ├── InvalidRequestError      400  invalid_request_error   the request makes no sense
    ├── AuthenticationError      401  authentication_error    nobody knows who is calling
    ├── PermissionDeniedError    403  permission_error        the caller may not do this
    ├── NotFoundError            404  not_found_error         something named does not exist
    ├── ConflictError            409  conflict_error          the request contradicts what exists
    ├── UnprocessableError       422  unprocessable_error     well formed, but cannot be carried out
    ├── RateLimitError           429  rate_limit_error        too many requests; come back later
    ├── UnsupportedOperationError 501 not_supported_error     this provider lacks the operation
    ├── UpstreamError            502  upstream_error          a service behind the provider failed
    ├── UnavailableError         503  unavailable_error       not now; come back later
    └── UpstreamTimeoutError     504  timeout_error           a service behind the provider was too slow

The message of each of these reaches the caller, so it never holds secrets or an upstream's own text.
Any other exception becomes a 500 with a neutral sentence; its text reaches only the log.
"""

from __future__ import annotations

from typing import ClassVar


class LlamaStackError(Exception):
    """The provider failed, and the caller may read why.

    Args:
        message: One sentence that names the value and, where there is one, the cure.
        code: Stable name of the error for programs, such as `model_not_found`.
        param: Path of the offending value in the request, such as `messages[0].content`.
    """

    type: ClassVar[str] = "server_error"

    def __init__(self, message: str, *, code: str | None = None, param: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.param = param


class InvalidRequestError(LlamaStackError):
    """The request breaks a rule that its schema cannot state."""

    type = "invalid_request_error"


class AuthenticationError(LlamaStackError):
    """The key is missing, unknown or expired."""

    type = "authentication_error"


class PermissionDeniedError(LlamaStackError):
    """The caller is known, but may not do this."""

    type = "permission_error"


class NotFoundError(LlamaStackError):
    """Something that the request names does not exist."""

    type = "not_found_error"


class ConflictError(LlamaStackError):
    """The request contradicts what exists, such as an identifier that is taken."""

    type = "conflict_error"


class UnprocessableError(LlamaStackError):
    """The request is well formed, but cannot be carried out as it stands."""

    type = "unprocessable_error"


class RetryableError(LlamaStackError):
    """Base of the errors that pass; raise one of its subclasses.

    Args:
        message: One sentence for the caller.
        retry_after: Seconds after which trying again makes sense, where that is known.
        code: Stable name of the error for programs.
        param: Path of the offending value in the request.
    """

    def __init__(
        self,
        message: str,
        *,
        retry_after: float | None = None,
        code: str | None = None,
        param: str | None = None,
    ) -> None:
        super().__init__(message, code=code, param=param)
        self.retry_after = retry_after


class RateLimitError(RetryableError):
    """Too many requests."""

    type = "rate_limit_error"


class UnsupportedOperationError(LlamaStackError):
    """The provider lacks the operation, or the part of it that the request needs."""

    type = "not_supported_error"


class UpstreamError(LlamaStackError):
    """A service behind the provider failed or answered nonsense."""

    type = "upstream_error"


class UnavailableError(RetryableError):
    """The provider cannot work now, for instance because it still loads a model."""

    type = "unavailable_error"


class UpstreamTimeoutError(LlamaStackError):
    """A service behind the provider did not answer in time."""

    type = "timeout_error"


class ConnectionDropped(BaseException):
    """Closes the connection in the middle of the answer, for providers that rehearse trouble.

    Not an `Exception`, so that no handler turns it into an answer.
    """
