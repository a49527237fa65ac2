"""Several streams at once."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Sequence
from typing import TypeVar

T = TypeVar("T")

_AHEAD = 16
"""Pieces that wait for a slow reader; then what writes them is not read any further."""


async def side_by_side(
    streams: Sequence[AsyncGenerator[T, None]],
) -> AsyncGenerator[tuple[int, T], None]:
    """Yields the pieces of several streams as they come, each with the place of its stream.

    When one fails, the others are given up and it is raised. Leaving early ends all of them, and waits until they have
    ended.
    """
    if len(streams) == 1:
        async with contextlib.aclosing(streams[0]) as only:
            async for piece in only:
                yield 0, piece
        return
    queue: asyncio.Queue[tuple[int, T] | asyncio.Task[None]] = asyncio.Queue()
    room = asyncio.Semaphore(_AHEAD)

    async def pump(place: int, stream: AsyncGenerator[T, None]) -> None:
        async with contextlib.aclosing(stream) as pieces:
            async for piece in pieces:
                await room.acquire()
                queue.put_nowait((place, piece))

    tasks = [asyncio.create_task(pump(place, stream)) for place, stream in enumerate(streams)]
    for task in tasks:
        # However it ends, also cancelled by somebody else, whoever reads has to hear it.
        task.add_done_callback(queue.put_nowait)
    try:
        running = len(tasks)
        while running:
            item = await queue.get()
            if isinstance(item, asyncio.Task):
                item.result()
                running -= 1
            else:
                room.release()
                yield item
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
