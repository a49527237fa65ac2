"""The load step: reads the documents, checks them, and joins them."""

from generator.load.document import Document, Documents, Node
from generator.load.downgrade import component_view, downgrade
from generator.load.reading import Loaded, documents_from_texts, load
from generator.load.resolve import resolve

__all__ = [
    "Document", "Documents", "Loaded", "Node", "component_view", "documents_from_texts", "downgrade", "load", "resolve",
]  # fmt: skip
