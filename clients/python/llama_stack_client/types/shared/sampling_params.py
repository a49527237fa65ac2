"""Where older programs look for these models."""

from ...generated.types import GreedySamplingStrategy as StrategyGreedySamplingStrategy
from ...generated.types import SamplingParams as SamplingParams
from ...generated.types import SamplingStrategy as Strategy
from ...generated.types import TopKSamplingStrategy as StrategyTopKSamplingStrategy
from ...generated.types import TopPSamplingStrategy as StrategyTopPSamplingStrategy

__all__ = [
    "SamplingParams",
    "Strategy",
    "StrategyGreedySamplingStrategy",
    "StrategyTopKSamplingStrategy",
    "StrategyTopPSamplingStrategy",
]
