"""Storage of registered resources and stored chats: in memory, or in SQLite that its own migrations bring up to date."""

from llama_stack.storage.memory import MemoryStore
from llama_stack.storage.opening import StorageError, open_store
from llama_stack.storage.resource import Resource, ResourceStore, TakenError

__all__ = ["MemoryStore", "Resource", "ResourceStore", "StorageError", "TakenError", "open_store"]
