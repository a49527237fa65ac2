"""Where older programs look for these models."""

from ..generated.types import Url as McpEndpoint

__all__ = ["McpEndpoint"]
