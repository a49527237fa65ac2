"""Where older programs look for these models."""

from ...generated.types import ContentDelta as ContentDelta
from ...generated.types import ImageDelta as ImageDelta
from ...generated.types import TextDelta as TextDelta
from ...generated.types import ToolCallDelta as ToolCallDelta

__all__ = ["ContentDelta", "ImageDelta", "TextDelta", "ToolCallDelta"]
