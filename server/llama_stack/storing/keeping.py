"""Keep the answers that callers want kept, without looking into what goes by."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from typing import TYPE_CHECKING

from pydantic import MISSING

from llama_stack.storing.chats import StoredChats, json_of
from llama_stack.storing.records import Events
from llama_stack_spi import Batches, Context, given, raw_of

if TYPE_CHECKING:
    from llama_stack_api.models.inference import (
        ChatCompletion,
        ChatCompletionChunk,
        CreateChatCompletionRequest,
    )


def unkept(request: CreateChatCompletionRequest) -> CreateChatCompletionRequest:
    """The request as a provider gets it: the server keeps the answer, so that nobody else has to."""
    if not given(request.store, False):
        return request
    return request.model_copy(update={"store": MISSING, "metadata": MISSING})


def keep(
    answer: ChatCompletion, request: CreateChatCompletionRequest, *, chats: StoredChats, ctx: Context
) -> ChatCompletion:
    """The same answer, kept where its request says `store`.

    Raises:
        LlamaStackError: It cannot be kept.
    """
    if not given(request.store, False):
        return answer
    # A caller finds the metadata in the answer; one that is forwarded stays as it came.
    if raw_of(answer) is None and answer.metadata is MISSING:
        answer.metadata = request.metadata
    chats.keep(request, answer, ctx=ctx)
    return answer


def kept(
    stream: AsyncIterator[ChatCompletionChunk],
    request: CreateChatCompletionRequest,
    *,
    chats: StoredChats,
    ctx: Context,
) -> AsyncIterator[ChatCompletionChunk]:
    """The same stream, whose answer is kept where its request says `store`.

    It is kept when the stream has ended well, before the server says so to the caller; one that fails, or that its
    caller leaves, is not. Chunks that arrive together stay together.
    """
    if not given(request.store, False):
        return stream
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
