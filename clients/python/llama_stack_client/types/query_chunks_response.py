"""Where older programs look for these models."""

from ..generated.types import Chunk as Chunk
from ..generated.types import QueryChunksResponse as QueryChunksResponse

__all__ = ["Chunk", "QueryChunksResponse"]
