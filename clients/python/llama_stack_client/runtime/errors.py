"""Everything that this package raises, in one tree.

LlamaStackClientError
└── APIError                         message, type, code, param, body, partial
    ├── APIConnectionError           no complete answer arrived
    │   └── APITimeoutError
    ├── APIStreamError               the server reported an error inside a stream
    ├── APIResponseValidationError   the answer breaks its schema
    └── APIStatusError               status_code, request_id, headers, response
        ├── BadRequestError          400
        ├── AuthenticationError      401
        ├── PermissionDeniedError    403
        ├── NotFoundError            404
        ├── MethodNotAllowedError    405
        ├── ConflictError            409
        ├── UnprocessableEntityError 422
        ├── RateLimitError           429
        └── InternalServerError      500 and above
            └── UnsupportedOperationError  501
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import httpx

from .logs import without_password
from .narrow import is_object
from .text import loose
from .timeout import LimitReached, Phase


class LlamaStackClientError(Exception):
    """Root of the tree."""


@dataclass(frozen=True, slots=True)
class Problem:
    """The facts in an error body, whichever of the known envelopes it uses."""

    message: str | None = None
    type: str | None = None
    code: str | None = None
    param: str | None = None


class APIError(LlamaStackClientError):
    """A call failed. `partial` holds what a stream had yielded before it failed."""

    def __init__(
        self,
        message: str,
        *,
        body: object = None,
        request: httpx.Request | None = None,
        partial: Sequence[object] = (),
    ) -> None:
        """Takes what is known; `type`, `code` and `param` are read from the body."""
        super().__init__(message)
        problem = read_problem(body)
        self.message = message
        self.body = body
        self.request = request
        self.partial = tuple(partial)
        self.type = problem.type
        self.code = problem.code
        self.param = problem.param


class APIConnectionError(APIError):
    """The connection could not be made, or broke before the answer was complete."""


class APITimeoutError(APIConnectionError):
    """The call took longer than a limit; `phase` says which one ran out."""

    phase: Phase | None = None


class APIStreamError(APIError):
    """The server reported an error inside a stream that had begun well, or the stream cannot be read."""


class APIResponseValidationError(APIError):
    """The answer is not what its schema promises; `body` holds it as it came."""


class APIStatusError(APIError):
    """The server answered with an error status."""

    def __init__(self, message: str, *, response: httpx.Response, body: object = None) -> None:
        """Takes the answer and its body, parsed where it is JSON."""
        super().__init__(message, body=body, request=response.request)
        self.response = response
        self.status_code = response.status_code
        self.request_id = response.headers.get("x-request-id")

    def __reduce__(self) -> tuple[Callable[..., APIStatusError], tuple[object, ...], dict[str, object]]:
        """Lets the error travel between processes; exceptions would lose their keyword arguments."""
        return _restored, (type(self), self.message, self.response, self.body), self.__dict__

    @property
    def status(self) -> int:
        """The same as `status_code`."""
        return self.status_code

    @property
    def headers(self) -> httpx.Headers:
        """Headers of the answer, such as `retry-after`."""
        return self.response.headers


class BadRequestError(APIStatusError):
    """400: the request is malformed or breaks its schema; `param` names the place."""


class AuthenticationError(APIStatusError):
    """401: the key is missing, unknown or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the key does not allow this."""


class NotFoundError(APIStatusError):
    """404: something that the request names does not exist."""


class MethodNotAllowedError(APIStatusError):
    """405: the path exists, but not with this method."""


class ConflictError(APIStatusError):
    """409: the request contradicts what exists, such as an identifier that is taken."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed, but cannot be carried out as it stands."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class InternalServerError(APIStatusError):
    """500 and above: the server or a provider behind it failed."""


class UnsupportedOperationError(InternalServerError):
    """501: the provider lacks this operation."""


def _restored(
    kind: type[APIStatusError], message: str, response: httpx.Response, body: object
) -> APIStatusError:
    return kind(message, response=response, body=body)


_BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    501: UnsupportedOperationError,
}


def read_problem(body: object) -> Problem:
    """Reads `{"error": {…}}`, `{"error": …}`, `{"detail": …}`, `{"message": …}` and plain text."""
    if not is_object(body):
        return Problem(message=body if isinstance(body, str) and body.strip() else None)
    error = body.get("error")
    source = error if is_object(error) else body
    told = source.get("message") if source is not body else error if isinstance(error, str) else None
    return Problem(
        message=_text(told or body.get("detail") or body.get("message") or None),
        type=_text(source.get("type")),
        code=_text(source.get("code")),
        param=_text(source.get("param")),
    )


def status_error(response: httpx.Response) -> APIStatusError:
    """The error of an answer whose body has been read."""
    body = loose(response.content)
    status = response.status_code
    kind = _BY_STATUS.get(status, InternalServerError if status >= 500 else APIStatusError)
    # The phrase of the status, not of the answer: HTTP/2 has none, and proxies write what they like.
    reason = read_problem(body).message or httpx.codes.get_reason_phrase(status) or "no reason given"
    if status == 404 and "/v1/v1" in response.request.url.path:
        reason += " (base_url must not end with /v1, which every call adds)"
    return kind(f"{status}: {reason}", response=response, body=body)


def connection_error(
    error: httpx.HTTPError, request: httpx.Request, *, partial: Sequence[object] = ()
) -> APIConnectionError:
    """The error for a call that got no complete answer."""
    kind, url = type(error).__name__, without_password(request.url)
    if isinstance(error, httpx.TimeoutException):
        timeout = APITimeoutError(f"{error}: {url}", request=request, partial=partial)
        timeout.phase = error.phase if isinstance(error, LimitReached) else None
        return timeout
    if isinstance(error, httpx.ConnectError):
        message = f"cannot connect to {url}: {error}; is the server running, and is base_url its address?"
        return APIConnectionError(message, request=request)
    return APIConnectionError(f"{kind}: {error} ({url})", request=request, partial=partial)


def media_type(response: httpx.Response) -> str:
    """The media type of an answer, without parameters."""
    text: str = response.headers.get("content-type", "")
    return text.partition(";")[0].strip().lower()


def wrong_media_type(response: httpx.Response, *, expected: str) -> APIResponseValidationError:
    """The error for an answer, read whole, that is of another kind than every server's."""
    url = without_password(response.request.url)
    message = f"{url} answered {media_type(response) or 'no media type'}, not {expected}; is base_url right?"
    return APIResponseValidationError(message, body=response.text, request=response.request)


def _text(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
