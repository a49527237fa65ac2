"""What the author of a provider needs beside the interface: errors, context, files, the provider's own card.

Everything public is here. `llama_stack_spi.http` is the runtime behind the generated routers, not for providers.
"""

from llama_stack_spi.context import Context
from llama_stack_spi.download import Download
from llama_stack_spi.errors import (
    AuthenticationError,
    ConflictError,
    ConnectionDropped,
    InvalidRequestError,
    LlamaStackError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnavailableError,
    UnprocessableError,
    UnsupportedOperationError,
    UpstreamError,
    UpstreamTimeoutError,
)
from llama_stack_spi.forwarding import Batches, forwarded, raw_of, with_values
from llama_stack_spi.json_value import JsonValue
from llama_stack_spi.lifecycle import Health, HealthReporting, Resumable, Startable, Stoppable
from llama_stack_spi.model import StackModel
from llama_stack_spi.models import ListedModel, ModelKind, ModelListing
from llama_stack_spi.provider import ProviderSpec
from llama_stack_spi.upload import Upload
from llama_stack_spi.values import given

__all__ = [
    "AuthenticationError", "Batches", "ConflictError", "ConnectionDropped", "Context", "Download", "Health",
    "HealthReporting", "InvalidRequestError", "JsonValue", "ListedModel", "LlamaStackError", "ModelKind",
    "ModelListing", "NotFoundError", "PermissionDeniedError", "ProviderSpec", "RateLimitError",
    "Resumable", "StackModel", "Startable", "Stoppable", "UnavailableError", "UnprocessableError",
    "UnsupportedOperationError", "Upload", "UpstreamError", "UpstreamTimeoutError", "forwarded", "given",
    "raw_of", "with_values",
]  # fmt: skip
