"""The journal of stored chats: what a killed process, a full disk or a failing database leave of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pydantic_core import to_json

from llama_stack.storage import StorageError, open_store
from llama_stack.storing.file_journal import FileJournal
from llama_stack.storing.records import Record
from llama_stack_spi import LlamaStackError
from tests.server.keeping import MINE, answer, ids, request


class TestJournal:
    @staticmethod
    def left(folder: Path, *records: bytes) -> Path:
        """A journal's file as a killed process leaves it."""
        journal = FileJournal(folder)
        for record in records:
            journal.append(record)
        [segment] = journal.take()
        os.close(segment.file)
        [path] = folder.glob("*.journal")
        return path

    def test_what_a_killed_process_left_is_there(self, tmp_path: Path) -> None:
        self.left(tmp_path, b"one", b"", b"three" * 1000)
        [segment] = FileJournal(tmp_path).take()
        assert [*segment.records()] == [b"one", b"", b"three" * 1000]
        segment.discard()
        assert [*tmp_path.iterdir()] == []

    @pytest.mark.parametrize("cut", [1, 11, 12, 14, 30])
    def test_a_torn_end_is_ignored(
        self, tmp_path: Path, cut: int, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = self.left(tmp_path, b"one", b"two" * 10)
        path.write_bytes(path.read_bytes()[:-cut])
        [segment] = FileJournal(tmp_path).take()
        assert [*segment.records()] == [b"one"]
        assert "journal_torn" in "".join(capsys.readouterr())

    def test_a_damaged_record_ends_the_file(self, tmp_path: Path) -> None:
        path = self.left(tmp_path, b"one", b"two", b"three")
        path.write_bytes(path.read_bytes().replace(b"two", b"twx"))
        [segment] = FileJournal(tmp_path).take()
        assert [*segment.records()] == [b"one"]

    def test_a_living_servers_file_is_left_alone(self, tmp_path: Path) -> None:
        living = FileJournal(tmp_path)
        living.append(b"one")
        assert FileJournal(tmp_path).take() == ()
        assert [[*segment.records()] for segment in living.take()] == [[b"one"]]

    def test_only_its_owner_reads_it(self, tmp_path: Path) -> None:
        path = self.left(tmp_path / "new", b"one")
        assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)

    async def test_a_full_disk_is_said_and_leaves_the_journal_whole(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store = await open_store(str(tmp_path / "x.db"))
        store.chats.keep(request(), answer("before"), ctx=MINE)
        write = os.write
        monkeypatch.setattr(os, "write", lambda file, data: write(file, data[: len(data) // 2]))
        with pytest.raises(LlamaStackError, match="cannot be kept"):
            store.chats.keep(request(), answer("lost"), ctx=MINE)
        monkeypatch.undo()
        store.chats.keep(request(), answer("after"), ctx=MINE)
        assert await ids(store.chats) == ["before", "after"]
        await store.close()

    async def test_moving_twice_changes_nothing(self, tmp_path: Path) -> None:
        record = Record(
            "mine", 5, "r", to_json({"model": "m", "messages": []}), to_json(json_answer()), streamed=False
        )
        for _ in range(2):
            self.left(tmp_path / "x.db-chats", record.pack())
            store = await open_store(str(tmp_path / "x.db"))
            assert await ids(store.chats) == ["c"]
            metadata = (await store.chats.get("c", tenant="mine")).metadata
            await store.chats.describe("c", {"a": "changed"}, tenant="mine")
            await store.close()
        assert metadata == {"a": "changed"}

    async def test_a_journal_that_cannot_be_read_is_said_at_start(self, tmp_path: Path) -> None:
        (tmp_path / "x.db-chats" / "1.journal").mkdir(parents=True)
        with pytest.raises(StorageError, match=r"x\.db-chats/1\.journal cannot be used"):
            await open_store(str(tmp_path / "x.db"))

    async def test_a_database_that_fails_loses_nothing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store = await open_store(str(tmp_path / "x.db"))

        async def fail(_chats: object) -> None:
            raise OSError("locked")

        store.chats.keep(request(), answer("c"), ctx=MINE)
        monkeypatch.setattr(store.chats._table, "put", fail)
        for number in range(3):
            with pytest.raises(OSError, match="locked"):
                await store.chats.flush()
            store.chats.keep(request(), answer(f"d{number}"), ctx=MINE)
        assert len([*(tmp_path / "x.db-chats").iterdir()]) == 2
        monkeypatch.undo()
        assert await ids(store.chats) == ["c", "d0", "d1", "d2"]
        assert [*(tmp_path / "x.db-chats").iterdir()] == []
        store.chats.keep(request(), answer("last"), ctx=MINE)
        monkeypatch.setattr(store.chats._table, "put", fail)
        await store.close()
        again = await open_store(str(tmp_path / "x.db"))
        assert (await ids(again.chats))[-1] == "last"
        await again.close()


def json_answer() -> dict[str, object]:
    return {"id": "c", "created": 1, "choices": []}
