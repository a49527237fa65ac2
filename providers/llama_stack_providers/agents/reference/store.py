"""Keeps agents, sessions and turns as JSON in a SQLite file, or in memory. SQLite works in a thread of its own."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

from llama_stack_spi import LlamaStackError

Kind = Literal["agent", "session", "turn"]
T = TypeVar("T")

_SCHEMA = """
CREATE TABLE IF NOT EXISTS records (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    parent TEXT NOT NULL,
    tenant TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS records_by_parent ON records (tenant, kind, parent, number);
"""

_PUT = """
INSERT INTO records (kind, id, parent, tenant, body) SELECT ?1, ?2, ?3, ?4, ?5
WHERE ?3 = '' OR EXISTS (SELECT 1 FROM records WHERE id = ?3 AND tenant = ?4)
ON CONFLICT (id) DO UPDATE SET body = excluded.body
"""
_REMOVE = """
WITH RECURSIVE gone (id) AS (
    SELECT id FROM records WHERE tenant = ?1 AND kind = ?2 AND parent = ?3 AND id = ?4
    UNION SELECT records.id FROM records JOIN gone ON
        records.tenant = ?1 AND records.kind IN ('session', 'turn') AND records.parent = gone.id
)
DELETE FROM records WHERE id IN gone
"""
_FORGET_SESSIONS = """
WITH RECURSIVE gone (id) AS (
    SELECT id FROM records WHERE kind = 'session' AND parent IN (
        SELECT id FROM records
        WHERE kind = 'agent' AND NOT json_extract(body, '$.agent_config.enable_session_persistence')
    )
    UNION SELECT records.id FROM records JOIN gone ON records.kind = 'turn' AND records.parent = gone.id
)
DELETE FROM records WHERE id IN gone
"""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a record is.

    Attributes:
        tenant: Whose it is; nobody else finds it.
        kind: What it is.
        parent: The agent of a session, the session of a turn; empty for an agent.
        id: Its identifier.
    """

    tenant: str
    kind: Kind
    parent: str
    id: str


class Store:
    """Records by their address. What `put` and `remove` have answered survives a crash of the process."""

    def __init__(self, path: str | None) -> None:
        self._path = path
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="agents")
        self._connection: sqlite3.Connection | None = None

    async def open(self) -> None:
        """Opens the file, and makes it if it is missing."""
        await self._run(self._open)

    async def close(self) -> None:
        """Finishes what is running and lets go of the file."""
        if self._connection is not None:
            await self._run(self._connection.close)
        self._thread.shutdown()

    async def put(self, address: Address, body: str) -> bool:
        """Keeps a record, in place of an earlier one at this address, unless its parent is gone; says whether it did."""
        return await self._change(_PUT, (address.kind, address.id, address.parent, address.tenant, body))

    async def get(self, address: Address) -> str | None:
        """Returns the record at an address, if there is one."""
        row = "SELECT body FROM records WHERE tenant = ? AND kind = ? AND parent = ? AND id = ?"
        values = (address.tenant, address.kind, address.parent, address.id)
        found = await self._run(lambda: self._opened().execute(row, values).fetchone())
        return None if found is None else found[0]

    async def all(
        self, tenant: str, kind: Kind, parent: str = "", *, read: Callable[[str], T]
    ) -> Sequence[T]:
        """Returns the records below a parent, oldest first, each of them read in the store's thread: they may be many."""
        rows = "SELECT body FROM records WHERE tenant = ? AND kind = ? AND parent = ? ORDER BY number"
        return await self._run(
            lambda: [read(row[0]) for row in self._opened().execute(rows, (tenant, kind, parent))]
        )

    async def remove(self, address: Address) -> bool:
        """Forgets a record and all below it; says whether there was one."""
        return await self._change(_REMOVE, (address.tenant, address.kind, address.parent, address.id))

    async def forget_sessions(self) -> None:
        """Forgets the sessions, and their turns, of agents whose sessions end with the server."""
        await self._change(_FORGET_SESSIONS, ())

    async def _change(self, statement: str, values: Sequence[str]) -> bool:
        def work() -> bool:
            with self._opened() as connection:
                return connection.execute(statement, values).rowcount > 0

        return await self._run(work)

    async def _run(self, work: Callable[[], T]) -> T:
        # A caller who leaves must not cut a transaction in half: the thread always finishes its work.
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._thread, work))

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            raise LlamaStackError("The store of agents is not open.")
        return self._connection

    def _open(self) -> None:
        try:
            if self._path is None:
                self._connection = sqlite3.connect(":memory:")
            else:
                path = Path(self._path).expanduser()
                path.parent.mkdir(parents=True, exist_ok=True)
                self._connection = sqlite3.connect(path, timeout=10)
                self._connection.execute("PRAGMA journal_mode = WAL")
                self._connection.execute("PRAGMA synchronous = FULL")
            self._connection.executescript(_SCHEMA)
        except (OSError, sqlite3.Error) as error:
            raise LlamaStackError(
                f"The file of agents '{self._path}' cannot be opened: {error}. Choose another `path`."
            ) from None
