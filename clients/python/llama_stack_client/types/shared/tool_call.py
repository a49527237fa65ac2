"""Where older programs look for these models."""

from ...generated.types import ToolCall as ToolCall

__all__ = ["ToolCall"]
