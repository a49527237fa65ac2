"""Client of the Llama Stack APIs: `LlamaStackClient`, `AsyncLlamaStackClient`, their errors, and `omit`."""

import sys as _sys
from typing import TYPE_CHECKING

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
from .runtime.uploads import FileInput, Upload

if TYPE_CHECKING:
    from .lib.agents.agent import Agent, AsyncAgent
    from .lib.agents.client_tool import ClientTool, client_tool
    from .lib.agents.event_logger import EventLogger as AgentEventLogger
    from .lib.inference.event_logger import EventLogger as InferenceEventLogger
    from .lib.rag import AsyncRag, Rag
    from .lib.rag import Document as RAGDocument
    from .types.agents.turn_create_params import Document

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "Agent",
    "AgentEventLogger",
    "AsyncAgent",
    "AsyncLlamaStackClient",
    "AsyncPage",
    "AsyncRag",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "ClientTool",
    "ConflictError",
    "Document",
    "Download",
    "FileInput",
    "InferenceEventLogger",
    "InternalServerError",
    "LlamaStackClient",
    "LlamaStackClientError",
    "MethodNotAllowedError",
    "NotFoundError",
    "Omit",
    "Page",
    "PermissionDeniedError",
    "RAGDocument",
    "Rag",
    "RateLimitError",
    "RawResponse",
    "Stream",
    "Timeout",
    "UnprocessableEntityError",
    "UnsupportedOperationError",
    "Upload",
    "__version__",
    "client_tool",
    "omit",
    "types",
]

# Helpers are built on every model that they use; they are imported when they are first asked for.
_LAZY = {
    "Agent": (".lib.agents.agent", "Agent"),
    "AgentEventLogger": (".lib.agents.event_logger", "EventLogger"),
    "AsyncAgent": (".lib.agents.agent", "AsyncAgent"),
    "AsyncRag": (".lib.rag", "AsyncRag"),
    "ClientTool": (".lib.agents.client_tool", "ClientTool"),
    "Document": (".types.agents.turn_create_params", "Document"),
    "InferenceEventLogger": (".lib.inference.event_logger", "EventLogger"),
    "RAGDocument": (".lib.rag", "Document"),
    "Rag": (".lib.rag", "Rag"),
    "client_tool": (".lib.agents.client_tool", "client_tool"),
}


# Type checkers read the imports above, and so find misspelt names.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _LAZY:
            reason = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(reason, name=name, obj=_sys.modules[__name__])
        from importlib import import_module

        module, member = _LAZY[name]
        return getattr(import_module(module, __name__), member)


def __dir__() -> list[str]:
    return sorted(__all__)
