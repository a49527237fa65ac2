"""Where older programs look for these models."""

from ..generated.types import MemoryRetrievalStep as MemoryRetrievalStep

__all__ = ["MemoryRetrievalStep"]
