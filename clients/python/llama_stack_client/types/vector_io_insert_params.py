"""Where older programs look for these models."""

from ..generated.types import Chunk as Chunk
from ..generated.types import ChunkMetadata as ChunkChunkMetadata

__all__ = ["Chunk", "ChunkChunkMetadata"]
