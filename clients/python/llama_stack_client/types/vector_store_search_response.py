"""Where older programs look for these models."""

from ..generated.types import SearchVectorStoreResponse as VectorStoreSearchResponse
from ..generated.types import VectorStoreSearchResult as Data

__all__ = ["Data", "VectorStoreSearchResponse"]
