"""Where older programs look for these models."""

from ..generated.types import Model as Model

__all__ = ["Model"]
