"""Where older programs look for these models."""

from ...generated.types import RagDocument as Document

__all__ = ["Document"]
