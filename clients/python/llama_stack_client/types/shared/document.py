"""Where older programs look for these models."""

from ...generated.types import ImageContentItem as ContentImageContentItem
from ...generated.types import RagDocument as Document
from ...generated.types import TextContentItem as ContentTextContentItem
from ...generated.types import Url as ContentURL

__all__ = ["ContentImageContentItem", "ContentTextContentItem", "ContentURL", "Document"]
