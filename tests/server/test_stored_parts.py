"""The parts behind stored chats: the two tables, and streams that are kept."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from llama_stack.storage import ResourceStore, open_store
from llama_stack.storing import MemoryChats, StoredChat, table
from llama_stack.storing.keeping import kept
from llama_stack.storing.records import PLENTY_BYTES, Events
from llama_stack_api.models.inference import (
    ChatCompletion,
    ChatCompletionChunk,
)
from llama_stack_spi import Batches, LlamaStackError, NotFoundError, forwarded
from tests.server.keeping import MINE, THEIRS, answer, chunk, ids, request


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

    async def test_what_is_older_is_forgotten_whoevers_it_is(self, store: ResourceStore) -> None:
        for number in range(3):
            store.chats.keep(request(), answer(f"c{number}"), ctx=MINE)
            store.chats.keep(request(), answer(f"d{number}"), ctx=THEIRS)
        kept_since = (await store.chats.get("c2", tenant="mine")).serial
        assert await store.chats._table.remove_older(kept_since)
        assert not await store.chats._table.remove_older(kept_since)
        assert (await ids(store.chats), await ids(store.chats, THEIRS)) == (["c2"], ["d2"])

    async def test_time_does_it_by_itself(
        self, store: ResourceStore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store.chats.keep(request(), answer("old"), ctx=MINE)
        now = time.time_ns()
        monkeypatch.setattr(time, "time_ns", lambda: now + 60_000_000_000)
        store.chats.keep(request(), answer("new"), ctx=MINE)
        store.chats.forget_after(30)
        async with asyncio.timeout(10):
            while await ids(store.chats) != ["new"]:  # noqa: ASYNC110  a list tells, no event does
                await asyncio.sleep(0)

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

    async def test_a_page_of_very_large_chats_ends_early(
        self, store: ResourceStore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for number, size in enumerate((10, 900, 2000, 10)):
            store.chats.keep(request(), answer(f"c{number}", "x" * size), ctx=MINE)
        monkeypatch.setattr(table, "PAGE_BYTES", 1500)
        pages, after = [], None
        while True:
            page = await store.chats.page(
                tenant="mine", after=after, limit=9, ascending=True, model=None, metadata={}
            )
            pages.append([chat.identifier for chat in page.chats])
            after = pages[-1][-1]
            if not page.has_more:
                break
        assert pages == [["c0", "c1"], ["c2"], ["c3"]]

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


async def page_of(chats: MemoryChats) -> Sequence[StoredChat]:
    return (await chats.page("t", beyond=None, limit=9, ascending=True, model=None, metadata={})).chats


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
