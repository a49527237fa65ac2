"""Where older programs look for these models."""

from ..generated.types import Completion as CompletionCreateResponse
from ..generated.types import CompletionChoice as Choice

__all__ = ["Choice", "CompletionCreateResponse"]
