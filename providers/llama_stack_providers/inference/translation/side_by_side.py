"""Several streams at once."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Sequence

from llama_stack_providers.inference.translation.pieces import Piece

_AHEAD = 16
"""Pieces that wait for a slow reader; then the service is not read any further."""


async def side_by_side(
    streams: Sequence[AsyncGenerator[Piece, None]],
) -> AsyncGenerator[tuple[int, Piece], None]:
    """Yields the pieces of several answers as they come, each with its place. Leaving early ends all of them."""
    if len(streams) == 1:
        async with contextlib.aclosing(streams[0]) as only:
            async for piece in only:
                yield 0, piece
        return
    queue: asyncio.Queue[tuple[int, Piece] | Exception | None] = asyncio.Queue(maxsize=_AHEAD)

    async def pump(index: int, stream: AsyncGenerator[Piece, None]) -> None:
        try:
            async with contextlib.aclosing(stream) as pieces:
                async for piece in pieces:
                    await queue.put((index, piece))
        except Exception as error:  # noqa: BLE001  it is raised again where the pieces are read
            await queue.put(error)
        else:
            await queue.put(None)

    tasks = [asyncio.create_task(pump(index, stream)) for index, stream in enumerate(streams)]
    try:
        running = len(tasks)
        while running:
            item = await queue.get()
            if item is None:
                running -= 1
            elif isinstance(item, Exception):
                raise item
            else:
                yield item
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
