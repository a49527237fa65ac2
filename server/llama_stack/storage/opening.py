"""Open the store that a distribution asks for."""

from __future__ import annotations

from pathlib import Path

from llama_stack.storage.memory import MemoryStore
from llama_stack.storage.resource import ResourceStore


class StorageError(Exception):
    """The store cannot be opened; the text says why and what to do."""


async def open_store(path: str | None) -> ResourceStore:
    """Opens the SQLite file at a path and brings it up to date, or makes a store in memory.

    Raises:
        StorageError: The file cannot be used, or a newer server wrote it.
    """
    if path is None:
        return MemoryStore()
    # Imported here: SQLAlchemy costs more start-up time than the rest of the server.
    try:
        from llama_stack.storage.sqlite import SqliteStore
    except ModuleNotFoundError as error:
        raise StorageError(
            f"storage.path needs the package '{error.name}'. Run: pip install 'llama-stack[storage]'; for the"
            " starter distribution: pip install 'llama-stack[starter]'"
        ) from None
    return await SqliteStore.open(Path(path))
