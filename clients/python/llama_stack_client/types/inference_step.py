"""Where older programs look for these models."""

from ..generated.types import InferenceStep as InferenceStep

__all__ = ["InferenceStep"]
