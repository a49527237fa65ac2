"""Resources in a SQLite file. All of SQLite's work happens in one thread, never on the event loop."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, Row, create_engine, delete, event, exc, insert, select
from sqlalchemy.pool import StaticPool

from llama_stack.logs import logger
from llama_stack.storage.migrating import migrate
from llama_stack.storage.opening import StorageError
from llama_stack.storage.resource import Resource, TakenError
from llama_stack.storage.schema import resources
from llama_stack.storage.sqlite_chats import SqliteChats
from llama_stack.storing import Journal, StoredChats
from llama_stack.storing.file_journal import FileJournal
from llama_stack_spi import LlamaStackError

T = TypeVar("T")


class SqliteStore:
    """A `ResourceStore` in a file. Each change is one transaction, on the disk before its answer, or a `LlamaStackError`."""

    def __init__(self, engine: Engine, thread: ThreadPoolExecutor, journal: Journal) -> None:
        self._engine = engine
        self._thread = thread
        self.chats = StoredChats(SqliteChats(read=self._read, write=self._write), journal)

    @classmethod
    async def open(cls, path: Path) -> SqliteStore:
        """Opens the file, makes it if it is missing, and runs the migrations that it lacks."""
        thread = ThreadPoolExecutor(1, thread_name_prefix="storage")
        try:
            engine, journal = await asyncio.get_running_loop().run_in_executor(thread, _open, path)
        except BaseException:
            thread.shutdown(wait=False)
            raise
        store = cls(engine, thread, journal)
        store.chats.resume()
        return store

    async def add(self, resource: Resource) -> None:
        """Keeps a new resource, or raises `TakenError`."""

        def work(connection: Connection) -> None:
            try:
                connection.execute(insert(resources).values(**_columns(resource)))
            except exc.IntegrityError:
                raise TakenError(resource.identifier) from None

        await self._write(work)

    async def put(self, resource: Resource) -> None:
        """Keeps a resource, in place of one of the same name."""

        def work(connection: Connection) -> None:
            connection.execute(insert(resources).prefix_with("OR REPLACE").values(**_columns(resource)))

        await self._write(work)

    async def get(self, kind: str, identifier: str) -> Resource | None:
        """Returns a resource, if there is one of this name."""
        query = select(resources).where(resources.c.kind == kind, resources.c.identifier == identifier)
        row = await self._read(lambda connection: connection.execute(query).one_or_none())
        return None if row is None else _resource(row)

    async def list(self, kind: str) -> Sequence[Resource]:
        """Returns all of one kind, by name."""
        query = select(resources).where(resources.c.kind == kind).order_by(resources.c.identifier)
        rows = await self._read(lambda connection: connection.execute(query).all())
        return [_resource(row) for row in rows]

    async def remove(self, kind: str, identifier: str) -> bool:
        """Forgets a resource; says whether there was one."""
        statement = delete(resources).where(resources.c.kind == kind, resources.c.identifier == identifier)
        return await self._write(lambda connection: connection.execute(statement).rowcount) > 0

    async def close(self) -> None:
        """Finishes what is running and lets go of the file."""
        await self.chats.close()
        await asyncio.get_running_loop().run_in_executor(self._thread, self._engine.dispose)
        self._thread.shutdown()

    async def _write(self, work: Callable[[Connection], T]) -> T:
        def transaction() -> T:
            with self._engine.begin() as connection:
                return work(connection)

        try:
            return await self._run(transaction)
        except exc.OperationalError as error:
            logger().error("storage_not_written", reason=str(error.orig))
            raise LlamaStackError(
                "The server's storage is full or cannot be written. Try again later.",
                code="storage_not_written",
            ) from error

    async def _read(self, work: Callable[[Connection], T]) -> T:
        def look() -> T:
            with self._engine.connect().execution_options(lock="DEFERRED") as connection:
                return work(connection)

        return await self._run(look)

    async def _run(self, work: Callable[[], T]) -> T:
        # A caller who leaves must not cut a transaction in half: the thread always finishes its work.
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._thread, work))


def _open(path: Path) -> tuple[Engine, Journal]:
    path = path.expanduser()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"storage.path: the folder {path.parent} cannot be made: {error.strerror}. Choose one that can be"
            " written; for packaged distributions, set LLAMA_STACK_HOME."
        ) from None
    engine = create_engine(
        f"sqlite:///{path}", poolclass=StaticPool, connect_args={"check_same_thread": False}
    )
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    try:
        migrate(engine)
    except exc.DatabaseError as error:
        engine.dispose()
        raise StorageError(
            f"storage.path: {path} cannot be used as a database: {error.orig}. Move it"
            " away, or choose another path."
        ) from None
    except BaseException:
        engine.dispose()
        raise
    try:
        return engine, FileJournal(path.with_name(f"{path.name}-chats"))
    except OSError as error:
        engine.dispose()
        raise StorageError(
            f"storage.path: {error.filename} cannot be used: {error.strerror}. It holds chats that were answered and not"
            " yet moved to the database; give this user access to it."
        ) from None


def _configure(connection: object, _record: object) -> None:
    # The driver's own transaction handling is switched off, so that DDL is transactional as well.
    connection.isolation_level = None  # type: ignore[attr-defined]
    cursor = connection.cursor()  # type: ignore[attr-defined]
    for pragma in ("busy_timeout = 10000", "journal_mode = WAL", "synchronous = FULL"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    # A writer takes the lock at once; upgrading a reader's lock could fail halfway.
    lock = connection.get_execution_options().get("lock", "IMMEDIATE")
    connection.exec_driver_sql("BEGIN DEFERRED" if lock == "DEFERRED" else "BEGIN IMMEDIATE")


def _columns(resource: Resource) -> dict[str, str | int]:
    return {
        "kind": resource.kind,
        "identifier": resource.identifier,
        "provider_id": resource.provider_id,
        "provider_resource_id": resource.provider_resource_id,
        "created": resource.created,
        "body": json.dumps(dict(resource.body), ensure_ascii=False),
    }


def _resource(row: Row[*tuple[str, str, str, str, int, str]]) -> Resource:
    kind, identifier, provider_id, provider_resource_id, created, body = row
    return Resource(kind, identifier, provider_id, provider_resource_id, created, json.loads(body))
