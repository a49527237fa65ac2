"""Where older programs look for these models."""

from ...generated.types import ToolResponseMessage as ToolResponseMessage

__all__ = ["ToolResponseMessage"]
