"""Where older programs look for these models."""

from ..generated.types import ToolDef as ToolDefParam
from ..generated.types import ToolParameter as Parameter

__all__ = ["Parameter", "ToolDefParam"]
