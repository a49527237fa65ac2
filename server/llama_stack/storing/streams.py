"""Keep the answers of streams, without looking into what goes by."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from typing import TYPE_CHECKING

from llama_stack.storing.chats import StoredChats, json_of
from llama_stack.storing.records import Events
from llama_stack_spi import Batches, Context

if TYPE_CHECKING:
    from llama_stack_api.models.inference import ChatCompletionChunk, CreateChatCompletionRequest


def kept(
    stream: AsyncIterator[ChatCompletionChunk],
    request: CreateChatCompletionRequest,
    *,
    chats: StoredChats,
    ctx: Context,
) -> AsyncIterator[ChatCompletionChunk]:
    """The same stream, whose answer is kept when it has ended well: before the server ends its own.

    One that fails, or that its caller leaves, is not kept. Chunks that arrive together stay together.
    """
    events = Events()
    if isinstance(stream, Batches):
        return Batches(_batches(stream, events, request, chats, ctx))
    return _chunks(stream, events, request, chats, ctx)


async def _chunks(
    stream: AsyncIterator[ChatCompletionChunk],
    events: Events,
    request: CreateChatCompletionRequest,
    chats: StoredChats,
    ctx: Context,
) -> AsyncGenerator[ChatCompletionChunk, None]:
    try:
        async for chunk in stream:
            events.add(json_of(chunk))
            yield chunk
        chats.keep_events(request, events.whole(), ctx=ctx)
    finally:
        await _close(stream)


async def _batches(
    stream: Batches[ChatCompletionChunk],
    events: Events,
    request: CreateChatCompletionRequest,
    chats: StoredChats,
    ctx: Context,
) -> AsyncGenerator[Sequence[ChatCompletionChunk], None]:
    try:
        async for batch in stream.batches:
            for chunk in batch:
                events.add(json_of(chunk))
            yield batch
        chats.keep_events(request, events.whole(), ctx=ctx)
    finally:
        await _close(stream)


async def _close(stream: AsyncIterator[ChatCompletionChunk]) -> None:
    if close := getattr(stream, "aclose", None):
        await close()
