"""The table in a thread of its own, and one server at a time."""

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
    """Does work with the table. Two servers would answer the same lines, so a folder has one."""

    def __init__(self, table: BatchTable, thread: ThreadPoolExecutor, lock: int) -> None:
        self._table = table
        self._thread = thread
        self._lock = lock

    @classmethod
    async def open(cls, folder: Path) -> Database:
        """Opens the folder, and makes it where it is missing.

        Raises:
            LlamaStackError: It cannot be used, or another server uses it.
        """
        thread = ThreadPoolExecutor(1, thread_name_prefix="batches")
        try:
            table, lock = await asyncio.get_running_loop().run_in_executor(thread, _open, folder)
        except BlockingIOError:
            thread.shutdown()
            raise LlamaStackError(
                f"Another server works on the batches in {folder}. Stop it, or choose another `path`."
            ) from None
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

    async def close(self) -> None:
        """Finishes what is running and lets go of the folder."""
        await self.run(BatchTable.close)
        self._thread.shutdown()
        os.close(self._lock)


def _open(folder: Path) -> tuple[BatchTable, int]:
    import fcntl

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return BatchTable(folder / "batches.db"), lock
    except BaseException:
        os.close(lock)
        raise
