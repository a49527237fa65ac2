"""Where older programs look for these models."""

from ..generated.types import ListModelsResponse as ModelListResponse

__all__ = ["ModelListResponse"]
