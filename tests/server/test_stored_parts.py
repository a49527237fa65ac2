"""The parts behind stored chats: the journal, the joining of chunks, and the two tables."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from pydantic_core import from_json, to_json

from llama_stack.storage import ResourceStore, StorageError, open_store
from llama_stack.storing import MemoryChats, StoredChat, StoredChats
from llama_stack.storing.assembling import NoChatError, stored_chat
from llama_stack.storing.file_journal import FileJournal
from llama_stack.storing.keeping import kept
from llama_stack.storing.operations import shown
from llama_stack.storing.records import PLENTY_BYTES, Events, Record
from llama_stack_api.models.inference import (
    ChatCompletion,
    ChatCompletionChunk,
    CreateChatCompletionRequest,
    StoredChatCompletion,
)
from llama_stack_spi import Batches, Context, LlamaStackError, NotFoundError, forwarded

MINE, THEIRS = Context("r", tenant="mine"), Context("r", tenant="theirs")


def request(text: str = "x", **more: object) -> CreateChatCompletionRequest:
    body = {"model": "m", "messages": [{"role": "user", "content": text}], "store": True, **more}
    return CreateChatCompletionRequest.model_validate(body)


def answer(identifier: str, text: str = "y") -> ChatCompletion:
    message = {"role": "assistant", "content": text}
    whole = {
        "id": identifier,
        "object": "chat.completion",
        "created": 7,
        "model": "upstream's",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
    }
    return forwarded(ChatCompletion, to_json(whole))


def chunk(identifier: str, delta: dict[str, object] | None, **more: object) -> ChatCompletionChunk:
    choices = [] if delta is None else [{"index": 0, "delta": delta, "finish_reason": None}]
    raw = {
        "id": identifier,
        "object": "chat.completion.chunk",
        "created": 7,
        "model": "u",
        "choices": choices,
    }
    return forwarded(ChatCompletionChunk, to_json({**raw, **more}))


async def ids(chats: StoredChats, ctx: Context = MINE, **more: Any) -> list[str]:
    wanted = {"after": None, "limit": 100, "ascending": True, "model": None, "metadata": {}, **more}
    return [chat.identifier for chat in (await chats.page(tenant=ctx.tenant, **wanted)).chats]


@pytest.fixture(params=["memory", "sqlite"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[ResourceStore]:
    store = await open_store(None if request.param == "memory" else str(tmp_path / "x.db"))
    yield store
    await store.close()


class TestStore:
    async def test_finds_what_it_keeps_at_once(self, store: ResourceStore) -> None:
        for number in range(3):
            store.chats.keep(request(), answer(f"c{number}"), ctx=MINE)
            assert await ids(store.chats) == [f"c{each}" for each in range(number + 1)]

    async def test_keeps_many_at_once(self, store: ResourceStore) -> None:
        async def one(number: int) -> None:
            await asyncio.sleep(0)
            store.chats.keep(request(), answer(f"c{number:03}"), ctx=MINE)
            assert (await store.chats.get(f"c{number:03}", tenant="mine")).model == "m"

        await asyncio.gather(*(one(number) for number in range(250)))
        assert len(await ids(store.chats, limit=1000)) == 250

    async def test_tenants_are_strangers(self, store: ResourceStore) -> None:
        store.chats.keep(request(), answer("c"), ctx=MINE)
        store.chats.keep(request(), answer("d"), ctx=THEIRS)
        assert (await ids(store.chats), await ids(store.chats, THEIRS)) == (["c"], ["d"])
        for call in (
            store.chats.get("d", tenant="mine"),
            store.chats.describe("d", {}, tenant="mine"),
            store.chats.remove("d", tenant="mine"),
            ids(store.chats, after="d"),
        ):
            with pytest.raises(NotFoundError, match="'d'"):
                await call

    async def test_filters_by_model_and_all_metadata(self, store: ResourceStore) -> None:
        odd = {"a'\"b": "1", "topic": "ä%"}
        store.chats.keep(request(metadata=odd), answer("c"), ctx=MINE)
        store.chats.keep(request(metadata={"topic": "ä%"}, model="n"), answer("d"), ctx=MINE)
        store.chats.keep(request(), answer("e"), ctx=MINE)
        assert await ids(store.chats, metadata={"topic": "ä%"}) == ["c", "d"]
        assert await ids(store.chats, metadata=odd) == ["c"]
        assert await ids(store.chats, metadata={"topic": "1"}) == []
        assert await ids(store.chats, model="n") == ["d"]

    async def test_pages_in_both_orders(self, store: ResourceStore) -> None:
        for number in range(5):
            store.chats.keep(request(), answer(f"c{number}"), ctx=MINE)
        assert await ids(store.chats, limit=2, ascending=False) == ["c4", "c3"]
        assert await ids(store.chats, limit=2, ascending=False, after="c3") == ["c2", "c1"]
        assert await ids(store.chats, after="c3") == ["c4"]
        page = await store.chats.page(
            tenant="mine", after="c2", limit=2, ascending=True, model=None, metadata={}
        )
        assert not page.has_more

    async def test_metadata_can_change_and_answers_can_go(self, store: ResourceStore) -> None:
        store.chats.keep(request(metadata={"a": "1"}), answer("c"), ctx=MINE)
        assert (await store.chats.describe("c", {"b": "2"}, tenant="mine")).metadata == {"b": "2"}
        assert (await ids(store.chats, metadata={"b": "2"}), await ids(store.chats, metadata={"a": "1"})) == (
            ["c"],
            [],
        )
        await store.chats.remove("c", tenant="mine")
        assert await ids(store.chats) == []

    async def test_the_later_answer_under_an_identifier_stays(self, store: ResourceStore) -> None:
        store.chats.keep(request("first"), answer("same"), ctx=MINE)
        await store.chats.flush()
        store.chats.keep(request("second"), answer("same"), ctx=MINE)
        store.chats.keep(request(), answer("other"), ctx=MINE)
        assert await ids(store.chats) == ["same", "other"]
        assert b"second" in (await store.chats.get("same", tenant="mine")).body

    async def test_what_is_no_chat_is_left_out_and_the_rest_stays(self, store: ResourceStore) -> None:
        for raw in (b"[]", b'{"id": 1}', b"garbage", b'{"id":"x","created":1,"choices":[3]}'):
            store.chats.keep(request(), forwarded(ChatCompletion, raw), ctx=MINE)
        store.chats.keep(request(), answer("good"), ctx=MINE)
        assert await ids(store.chats) == ["good"]

    async def test_a_reader_who_leaves_stops_nothing(self, store: ResourceStore) -> None:
        for number in range(50):
            store.chats.keep(request(), answer(f"c{number}"), ctx=MINE)
            reader = asyncio.create_task(store.chats.get("c0", tenant="mine"))
            for _ in range(number % 5):
                await asyncio.sleep(0)
            reader.cancel()
        assert len(await ids(store.chats)) == 50


async def test_memory_forgets_the_oldest() -> None:
    chats = MemoryChats(most=3, most_bytes=100)
    await chats.put([StoredChat("t", f"c{n}", n, "m", None, b"x" * 20) for n in range(5)])
    assert [await chats.get("t", f"c{n}") is None for n in range(5)] == [True, True, False, False, False]
    await chats.put([StoredChat("t", "big", 9, "m", None, b"x" * 90)])
    assert [chat.identifier for chat in await page_of(chats)] == ["big"]


async def page_of(chats: MemoryChats) -> list[StoredChat]:
    return [*await chats.page("t", beyond=None, count=9, ascending=True, model=None, metadata={})]


class TestStreams:
    @staticmethod
    async def stream(*chunks: ChatCompletionChunk, fail: bool = False) -> AsyncIterator[ChatCompletionChunk]:
        for each in chunks:
            yield each
        if fail:
            raise LlamaStackError("broken")

    async def test_an_answer_is_kept_before_the_stream_ends(self, store: ResourceStore) -> None:
        pieces = [chunk("s", {"content": "ab"}), chunk("s", {"content": "cd"})]
        stream = kept(self.stream(*pieces), request(), chats=store.chats, ctx=MINE)
        assert [await anext(stream) for _ in pieces] == pieces
        assert await ids(store.chats) == []
        assert await anext(stream, None) is None
        assert b'"abcd"' in (await store.chats.get("s", tenant="mine")).body

    async def test_a_failed_or_abandoned_stream_is_not_kept(self, store: ResourceStore) -> None:
        failing = kept(
            self.stream(chunk("s", {"content": "ab"}), fail=True), request(), chats=store.chats, ctx=MINE
        )
        await anext(failing)
        with pytest.raises(LlamaStackError):
            await anext(failing)
        left = kept(self.stream(chunk("t", {"content": "ab"})), request(), chats=store.chats, ctx=MINE)
        await anext(left)
        await left.aclose()  # type: ignore[attr-defined]
        assert await ids(store.chats) == []

    async def test_what_arrives_together_stays_together(self, store: ResourceStore) -> None:
        together = [chunk("s", {"content": "ab"}), chunk("s", {"content": "cd"})]

        async def batches() -> AsyncIterator[list[ChatCompletionChunk]]:
            yield together

        stream = kept(Batches(batches()), request(), chats=store.chats, ctx=MINE)
        assert isinstance(stream, Batches)
        assert [batch async for batch in stream.batches] == [together]
        assert await ids(store.chats) == ["s"]

    def test_long_streams_stay_small_in_memory(self) -> None:
        events, line = Events(), b'{"a":"' + b"x" * 200 + b'"}'
        for number in range(10_000):
            events.add(line + str(number).encode())
        assert len(events._recent) * len(line) <= PLENTY_BYTES + len(line)
        assert events.whole().split(b"\n")[:-1] == [line + str(number).encode() for number in range(10_000)]


def joined(*chunks: dict[str, Any]) -> dict[str, Any]:
    events = Events()
    for each in chunks:
        events.add(to_json({"id": "c", "created": 7, "model": "u", "choices": [], **each}, indent=1))
    raw = to_json({"model": "m", "messages": [], "metadata": None})
    chat = stored_chat(Record("t", 1, "r", raw, events.whole(), streamed=True))
    StoredChatCompletion.model_validate_json(shown(chat))
    found: dict[str, Any] = from_json(chat.body)
    return found


def delta(index: int = 0, finish: str | None = None, **more: object) -> dict[str, object]:
    return {"choices": [{"index": index, "delta": more, "finish_reason": finish}]}


class TestJoining:
    def test_tool_calls_grow_by_their_index(self) -> None:
        whole = joined(
            delta(
                tool_calls=[
                    {"index": 0, "id": "a", "type": "function", "function": {"name": "f", "arguments": ""}}
                ]
            ),
            delta(tool_calls=[{"index": 1, "id": "b", "function": {"name": "g", "arguments": "{}"}}]),
            delta(tool_calls=[{"index": 0, "function": {"name": None, "arguments": '{"x":'}}]),
            delta(tool_calls=[{"index": 0, "function": {"arguments": "1}"}}], finish="tool_calls"),
        )
        [choice] = whole["choices"]
        assert choice["message"]["tool_calls"] == [
            {"type": "function", "id": "a", "function": {"name": "f", "arguments": '{"x":1}'}},
            {"type": "function", "id": "b", "function": {"name": "g", "arguments": "{}"}},
        ]
        assert (choice["finish_reason"], choice["message"]["content"]) == ("tool_calls", None)

    def test_several_answers_logprobs_and_usage(self) -> None:
        token = {"token": "a", "logprob": -1.0, "bytes": None, "top_logprobs": []}
        logprobs = {"content": [token], "refusal": None}
        one = {"index": 1, "delta": {"content": "b"}, "finish_reason": None, "logprobs": logprobs}
        usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
        whole = joined(
            {"choices": [one, {"index": 0, "delta": {"role": "assistant", "content": "a"}}], "usage": None},
            {"choices": [one], "service_tier": "default"},
            {"choices": [{"index": 0, "delta": {}, "finish_reason": "length"}]},
            {"usage": usage},
        )
        assert [each["message"]["content"] for each in whole["choices"]] == ["a", "bb"]
        assert whole["choices"][1]["logprobs"]["content"] == [token, token]
        assert [each["finish_reason"] for each in whole["choices"]] == ["length", "stop"]
        assert (whole["usage"], whole["service_tier"], whole["model"]) == (usage, "default", "m")

    def test_thought_and_older_function_calls_and_sound_grow(self) -> None:
        whole = joined(
            delta(reasoning_content="th", function_call={"name": "f", "arguments": "{"}),
            delta(reasoning_content="ink", function_call={"arguments": "}"}),
            delta(audio={"id": "a", "data": "AA", "transcript": "x", "expires_at": 9}),
            delta(audio={"data": "BB", "transcript": "y"}, finish="function_call"),
        )
        message = whole["choices"][0]["message"]
        assert message["reasoning_content"] == "think"
        assert message["function_call"] == {"name": "f", "arguments": "{}"}
        assert message["audio"] == {"id": "a", "data": "AABB", "transcript": "xy", "expires_at": 9}

    def test_an_error_in_the_stream_is_no_answer(self) -> None:
        with pytest.raises(NoChatError):
            joined(delta(content="a"), {"error": {"message": "x"}})
        with pytest.raises(NoChatError):
            joined()


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
        await store.close()


def json_answer() -> dict[str, object]:
    return {"id": "c", "created": 1, "choices": []}
