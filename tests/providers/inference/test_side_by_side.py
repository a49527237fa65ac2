"""Several streams at once: their order, their failures, and leaving them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator

import pytest

from llama_stack_providers.inference.native.side_by_side import side_by_side
from llama_stack_spi import UnavailableError


class Writer:
    """Writes numbers, after the event `may` where there is one, and notes how far it came and that it ended."""

    def __init__(self, count: int, *, may: asyncio.Event | None = None) -> None:
        self.count = count
        self.written = 0
        self.ended = asyncio.Event()
        self._may = may

    async def pieces(self) -> AsyncGenerator[int, None]:
        try:
            for number in range(self.count):
                if self._may is not None:
                    await self._may.wait()
                self.written += 1
                yield number
        finally:
            # A service is told so, which takes a moment.
            await asyncio.sleep(0)
            self.ended.set()


async def read(streams: list[AsyncGenerator[int, None]], found: list[tuple[int, int]]) -> None:
    async for each in side_by_side(streams):
        found.append(each)


async def test_each_stream_keeps_its_order_and_none_waits_for_another() -> None:
    may = asyncio.Event()
    late, early = Writer(3, may=may), Writer(2)
    found: list[tuple[int, int]] = []
    async for place, piece in side_by_side([late.pieces(), early.pieces()]):
        found.append((place, piece))
        if found[-1] == (1, 1):
            may.set()
    assert found == [(1, 0), (1, 1), (0, 0), (0, 1), (0, 2)]


@pytest.mark.parametrize("others", [0, 1, 2])
async def test_a_stream_that_fails_ends_the_others_and_is_raised(others: int) -> None:
    async def failing() -> AsyncGenerator[int, None]:
        yield 0
        raise UnavailableError("gone")

    before = asyncio.all_tasks()
    writers = [Writer(1, may=asyncio.Event()) for _ in range(others)]
    found: list[tuple[int, int]] = []
    with pytest.raises(UnavailableError, match="gone"):
        await read([*(writer.pieces() for writer in writers), failing()], found)
    assert found == [(others, 0)]
    assert all(writer.ended.is_set() for writer in writers)
    assert asyncio.all_tasks() == before


async def test_a_stream_that_somebody_cancels_is_not_waited_for() -> None:
    async def cancelled() -> AsyncGenerator[int, None]:
        yield 0
        raise asyncio.CancelledError

    other = Writer(1, may=asyncio.Event())
    with pytest.raises(asyncio.CancelledError):
        await read([cancelled(), other.pieces()], [])
    assert other.ended.is_set()


@pytest.mark.parametrize("count", [1, 2, 3])
async def test_leaving_ends_all_before_it_returns(count: int) -> None:
    writers = [Writer(1000) for _ in range(count)]
    async with contextlib.aclosing(side_by_side([writer.pieces() for writer in writers])) as pieces:
        assert (await anext(pieces))[1] == 0
        await asyncio.sleep(0)
    assert all(writer.ended.is_set() for writer in writers)


async def test_being_cancelled_while_nothing_comes_ends_all() -> None:
    writers = [Writer(1, may=asyncio.Event()) for _ in range(2)]
    task = asyncio.create_task(read([writer.pieces() for writer in writers], []))
    for _ in range(5):
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert all(writer.ended.is_set() for writer in writers)


async def test_what_a_slow_reader_leaves_is_bounded() -> None:
    writers = [Writer(1000), Writer(1000)]
    async with contextlib.aclosing(side_by_side([writer.pieces() for writer in writers])) as pieces:
        await anext(pieces)
        for _ in range(200):
            await asyncio.sleep(0)
        assert sum(writer.written for writer in writers) < 25


async def test_what_was_written_in_time_is_read_before_a_failure() -> None:
    async def failing() -> AsyncGenerator[int, None]:
        for number in range(5):
            yield number
        raise UnavailableError("gone")

    found: list[tuple[int, int]] = []
    with pytest.raises(UnavailableError):
        await read([failing(), Writer(0).pieces()], found)
    assert [piece for _, piece in found] == [0, 1, 2, 3, 4]
