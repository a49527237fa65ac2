"""Registered resources: what is kept, through crashes and across versions."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from llama_stack.storage import Resource, ResourceStore, StorageError, TakenError, open_store
from llama_stack.storage.migrating import upgrade
from llama_stack.storage.schema import REVISION
from llama_stack.storage.sqlite import SqliteStore
from llama_stack_spi import LlamaStackError
from tests.server.keeping import ids


def resource(identifier: str, **body: object) -> Resource:
    return Resource("model", identifier, "p", "r", 7, body)  # type: ignore[arg-type]


@pytest.fixture(params=["memory", "sqlite"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[ResourceStore]:
    store = await open_store(None if request.param == "memory" else str(tmp_path / "deep" / "er" / "x.db"))
    yield store
    await store.close()


async def test_keeps_what_it_is_given(store: ResourceStore) -> None:
    kept = resource("ä/b'; DROP TABLE resources; --", deep={"list": [1, None, "é"]})
    await store.add(kept)
    assert await store.get("model", kept.identifier) == kept
    assert await store.get("shield", kept.identifier) is None


async def test_an_identifier_is_taken_once(store: ResourceStore) -> None:
    await store.add(resource("a"))
    with pytest.raises(TakenError):
        await store.add(resource("a", other=1))
    await store.put(resource("a", other=2))
    assert await store.list("model") == [resource("a", other=2)]


async def test_lists_by_name_and_removes(store: ResourceStore) -> None:
    for name in ("b", "a", "c"):
        await store.add(resource(name))
    assert await store.remove("model", "b")
    assert not await store.remove("model", "b")
    assert [each.identifier for each in await store.list("model")] == ["a", "c"]


async def test_only_one_of_many_at_once_gets_the_name(store: ResourceStore) -> None:
    results = await asyncio.gather(
        *(store.add(resource("a", n=n)) for n in range(20)), return_exceptions=True
    )
    assert sum(result is None for result in results) == 1


async def test_two_stores_share_a_file(tmp_path: Path) -> None:
    one, two = [await open_store(str(tmp_path / "x.db")) for _ in range(2)]
    await asyncio.gather(
        *(each.add(resource(f"{name}{n}")) for n in range(25) for name, each in (("a", one), ("b", two)))
    )
    assert len(await one.list("model")) == len(await two.list("model")) == 50
    await one.close()
    await two.close()


WRITER = """
import asyncio, sys
from llama_stack.storage import Resource, open_store

async def main():
    store = await open_store(sys.argv[1])
    n = 0
    while True:
        await store.add(Resource("model", f"{int(sys.argv[2])}-{n:06}", "p", "r", n, {"text": "x" * 500}))
        print(n, flush=True)
        n += 1

asyncio.run(main())
"""


async def test_what_was_acknowledged_survives_kill_9(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    for round_ in range(4):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), str(round_)], stdout=subprocess.PIPE
        )
        assert writer.stdout is not None
        for _ in range(5 + 7 * round_):
            writer.stdout.readline()
        writer.send_signal(signal.SIGKILL)
        rest = writer.stdout.read().split()
        writer.wait()
        acknowledged = (int(rest[-1]) if rest else 4 + 7 * round_) + 1
        store = await open_store(str(path))
        mine = [each for each in await store.list("model") if each.identifier.startswith(f"{round_}-")]
        await store.close()
        # One more may have been written without its acknowledgement getting out.
        assert acknowledged <= len(mine) <= acknowledged + 1
        assert all(each.body == {"text": "x" * 500} for each in mine)
    assert sqlite3.connect(path).execute("PRAGMA integrity_check").fetchone() == ("ok",)


def shape(path: Path) -> set[tuple[str, ...]]:
    """What SQLite knows of each column and index, whatever the text that made them."""
    with sqlite3.connect(path) as connection:
        names = connection.execute("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
        return {
            (kind, name, *map(str, row))
            for kind, name in names.fetchall()
            for row in connection.execute(f"PRAGMA {'index' if kind == 'index' else 'table'}_xinfo({name})")
        }


async def test_the_migrations_lead_to_what_a_new_database_has(tmp_path: Path) -> None:
    with create_engine(f"sqlite:///{tmp_path / 'old.db'}").begin() as connection:
        upgrade(connection)
    await (await open_store(str(tmp_path / "new.db"))).close()
    assert shape(tmp_path / "old.db") == shape(tmp_path / "new.db")
    for path in ("old.db", "new.db"):
        found = sqlite3.connect(tmp_path / path).execute("SELECT * FROM alembic_version").fetchall()
        assert found == [(REVISION,)]


async def test_a_database_of_an_older_server_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    with create_engine(f"sqlite:///{path}").begin() as connection:
        upgrade(connection, "0001")
    with sqlite3.connect(path) as older:
        older.execute("INSERT INTO resources VALUES ('model', 'kept', 'p', 'r', 7, '{}')")
    store = await open_store(str(path))
    assert await store.list("model") == [resource("kept")]
    assert await ids(store.chats) == []
    await store.close()


async def test_a_full_disk_is_said_and_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = await open_store(str(tmp_path / "x.db"))
    assert isinstance(store, SqliteStore)
    await store.add(resource("before"))
    room = "PRAGMA max_page_count = {}"
    await store._read(lambda connection: connection.exec_driver_sql(room.format(1)))
    with pytest.raises(LlamaStackError, match="storage is full or cannot be written") as caught:
        await store.add(resource("lost", text="x" * 50_000))
    assert caught.value.code == "storage_not_written"
    assert "database or disk is full" in "".join(capsys.readouterr())
    assert [each.identifier for each in await store.list("model")] == ["before"]
    await store._read(lambda connection: connection.exec_driver_sql(room.format(1000)))
    await store.add(resource("after", text="x" * 50_000))
    await store.close()


async def test_a_database_of_a_newer_server_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    await (await open_store(str(path))).close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StorageError, match="written by a newer server .schema 9999; this one knows"):
        await open_store(str(path))


async def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    path.write_text("this is a text, and long enough to be looked at as a database header" * 5)
    with pytest.raises(StorageError, match="cannot be used as a database: file is not a database"):
        await open_store(str(path))


async def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="the folder .* cannot be made"):
        await open_store(str(tmp_path / "file" / "x.db"))
