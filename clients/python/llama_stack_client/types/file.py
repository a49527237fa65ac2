"""Where older programs look for these models."""

from ..generated.types import File as File

__all__ = ["File"]
