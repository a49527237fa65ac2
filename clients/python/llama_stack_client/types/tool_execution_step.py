"""Where older programs look for these models."""

from ..generated.types import ToolExecutionStep as ToolExecutionStep

__all__ = ["ToolExecutionStep"]
