"""Where older programs look for these models."""

from ..generated.types import MemoryBankDocument as Document

__all__ = ["Document"]
