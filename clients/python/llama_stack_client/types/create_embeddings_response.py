"""Where older programs look for these models."""

from ..generated.types import Embedding as Data
from ..generated.types import EmbeddingList as CreateEmbeddingsResponse

__all__ = ["CreateEmbeddingsResponse", "Data"]
