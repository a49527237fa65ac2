"""Where older programs look for these models."""

from ...generated.types import CompletionMessage as CompletionMessage

__all__ = ["CompletionMessage"]
