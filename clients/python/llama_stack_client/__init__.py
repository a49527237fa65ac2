"""Client of the Llama Stack APIs: `LlamaStackClient`, `AsyncLlamaStackClient`, their errors, and `omit`."""

from . import types
from ._version import __version__
from .client import AsyncLlamaStackClient, LlamaStackClient
from .runtime.download import Download
from .runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APIStreamError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    LlamaStackClientError,
    MethodNotAllowedError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
    UnsupportedOperationError,
)
from .runtime.omit import Omit, omit
from .runtime.page import AsyncPage, Page
from .runtime.raw import RawResponse
from .runtime.stream import AsyncStream, Stream
from .runtime.timeout import Timeout
from .runtime.uploads import FileInput

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AsyncLlamaStackClient",
    "AsyncPage",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "Download",
    "FileInput",
    "InternalServerError",
    "LlamaStackClient",
    "LlamaStackClientError",
    "MethodNotAllowedError",
    "NotFoundError",
    "Omit",
    "Page",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "Stream",
    "Timeout",
    "UnprocessableEntityError",
    "UnsupportedOperationError",
    "__version__",
    "omit",
    "types",
]
