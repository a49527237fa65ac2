"""Model files on this computer: which can be fetched, from where, and what is already here."""

from llama_stack.hub.catalogue import CATALOGUE, CatalogueEntry, WheelFile
from llama_stack.hub.converting import convert
from llama_stack.hub.errors import HubError
from llama_stack.hub.fetching import download
from llama_stack.hub.library import Library, LocalFile, LocalModel, default_home

__all__ = [
    "CATALOGUE", "CatalogueEntry", "HubError", "Library", "LocalFile", "LocalModel", "WheelFile", "convert",
    "default_home", "download",
]  # fmt: skip
