"""Where older programs look for these models."""

from ..generated.types import VectorStore as VectorStore
from ..generated.types import VectorStoreFileCounts as FileCounts

__all__ = ["FileCounts", "VectorStore"]
