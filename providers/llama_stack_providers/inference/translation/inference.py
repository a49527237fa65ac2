"""The class to inherit from: OpenAI's chats, in terms of one `Work` for each request."""

from __future__ import annotations

import contextlib
import functools
import time
from abc import abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator
from typing import ClassVar, Protocol

from pydantic import MISSING

from llama_stack_api.models.inference import (
    ChatCompletion,
    ChatCompletionChunk,
    Completion,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
)
from llama_stack_providers.inference.native import NativeFace
from llama_stack_providers.inference.native.batches import all_of
from llama_stack_providers.inference.native.side_by_side import side_by_side
from llama_stack_providers.inference.translation.answers import (
    chat_choice,
    chunk_choice,
    new_id,
    opening_choice,
)
from llama_stack_providers.inference.translation.fields import MOST_ANSWERS
from llama_stack_providers.inference.translation.pieces import Piece, Result, Usage
from llama_stack_spi import Context, UnsupportedOperationError, given


class Work(Protocol):
    """A chat in the form of its service, with the client to send it by."""

    async def result(self, index: int) -> Result:
        """Asks for the whole answer number `index`."""
        ...

    def pieces(self, index: int) -> AsyncGenerator[Piece, None]:
        """Asks for the answer number `index` in pieces; closing it closes the connection."""
        ...


class TranslatedInference(NativeFace):
    """Chats with the models of a service that speaks a wire of its own.

    Attributes:
        service: Its name.
    """

    service: ClassVar[str]

    @abstractmethod
    def _work(
        self, body: CreateChatCompletionRequest, ctx: Context
    ) -> contextlib.AbstractAsyncContextManager[Work]:
        """Translates a chat, and holds the client while it runs."""

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        """Answers a chat."""
        async with self._work(body, ctx) as work:
            results = await all_of(work.result, range(given(body.n, 1)), at_once=MOST_ANSWERS)
        logprobs = given(body.logprobs, False)
        return ChatCompletion(
            id=new_id("chatcmpl"),
            object="chat.completion",
            created=int(time.time()),
            model=body.model,
            choices=[chat_choice(index, result, logprobs=logprobs) for index, result in enumerate(results)],
            usage=sum((result.usage for result in results), Usage()).to_openai(),
        )

    async def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        """Answers a chat in chunks."""
        options = given(body.stream_options, None)
        with_usage = options is not None and bool(given(options.include_usage, False))
        logprobs = given(body.logprobs, False)
        make = functools.partial(
            ChatCompletionChunk,
            id=new_id("chatcmpl"),
            object="chat.completion.chunk",
            created=int(time.time()),
            model=body.model,
        )
        slot = None if with_usage else MISSING
        usage = Usage()
        begun: set[int] = set()
        async with self._work(body, ctx) as work:
            streams = [work.pieces(number) for number in range(given(body.n, 1))]
            async with contextlib.aclosing(side_by_side(streams)) as pieces:
                async for index, piece in pieces:
                    if piece.usage is not None:
                        usage += piece.usage
                    if piece == Piece(usage=piece.usage):
                        continue
                    if index not in begun:
                        begun.add(index)
                        yield make(choices=[opening_choice(index)], usage=slot)
                    yield make(choices=[chunk_choice(index, piece, logprobs=logprobs)], usage=slot)
        if with_usage:
            yield make(choices=[], usage=usage.to_openai())

    async def completions_create(self, body: CreateCompletionRequest, *, ctx: Context) -> Completion:
        """Refuses: these services chat only."""
        raise self._chats_only()

    async def completions_create_stream(
        self, body: CreateCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[Completion]:
        """Refuses: these services chat only."""
        raise self._chats_only()
        yield  # a generator, as the interface has it

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        """Refuses, where a service makes no vectors."""
        raise UnsupportedOperationError(
            f"{self.service} makes no embeddings; use an embedding model of another provider.",
            code="embeddings_unsupported",
        )

    def _chats_only(self) -> UnsupportedOperationError:
        return UnsupportedOperationError(
            f"{self.service} does not continue texts; send a chat to /v1/chat/completions.",
            code="completions_unsupported",
        )
