"""The table in a thread of its own, and who of several servers works with it."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from llama_stack_providers.batches.reference.table import BatchTable
from llama_stack_spi import LlamaStackError

T = TypeVar("T")


class Database:
    """Does work with the table.

    Several servers may share a folder. All of them show its batches, and the one that leads answers them.
    """

    def __init__(self, table: BatchTable, thread: ThreadPoolExecutor, lock: int) -> None:
        self._table = table
        self._thread = thread
        self._lock = lock

    @classmethod
    async def open(cls, folder: Path) -> Database:
        """Opens the folder, and makes it where it is missing.

        Raises:
            LlamaStackError: It cannot be used.
        """
        thread = ThreadPoolExecutor(1, thread_name_prefix="batches")
        try:
            table, lock = await asyncio.get_running_loop().run_in_executor(thread, _open, folder)
        except (OSError, sqlite3.Error) as error:
            thread.shutdown()
            raise LlamaStackError(
                f"The folder {folder} cannot be used for batches: {error}. Choose another `path`."
            ) from error
        return cls(table, thread, lock)

    async def run(self, work: Callable[[BatchTable], T]) -> T:
        """Does work with the table and returns what it returns; a caller who leaves does not cut it in half."""
        return await asyncio.shield(
            asyncio.get_running_loop().run_in_executor(self._thread, work, self._table)
        )

    def lead(self) -> bool:
        """Whether this server leads from now on: no other does. It leads until it closes or dies."""
        import fcntl

        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    async def close(self) -> None:
        """Finishes what is running and lets go of the folder."""
        await self.run(BatchTable.close)
        self._thread.shutdown()
        os.close(self._lock)


def _open(folder: Path) -> tuple[BatchTable, int]:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    table = BatchTable(folder / "batches.db")
    return table, os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
