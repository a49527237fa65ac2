"""Where older programs look for these models."""

from ..generated.types import VectorStoreRankingOptions as RankingOptions

__all__ = ["RankingOptions"]
