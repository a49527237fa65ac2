"""Where older programs look for these models."""

from ...generated.types import ImageContentItem as ImageContentItem
from ...generated.types import InterleavedContentItem as InterleavedContentItem
from ...generated.types import TextContentItem as TextContentItem

__all__ = ["ImageContentItem", "InterleavedContentItem", "TextContentItem"]
