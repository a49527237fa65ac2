"""The inference API over several providers."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass
from typing import TypeVar, cast

from pydantic import BaseModel

from llama_stack.routing.inference.discovery import Discoverer
from llama_stack.routing.inference.naming import answered_as, sent_as
from llama_stack.routing.inference.served import Served
from llama_stack.routing.inference.table import ModelTable
from llama_stack.routing.inference.trying import Attempts
from llama_stack.storing import MemoryChats, MemoryJournal, StoredChats
from llama_stack.storing.keeping import keep, kept, unkept
from llama_stack.storing.operations import StoredChatOperations
from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.models.inference import (
    BatchChatCompletionRequest,
    BatchChatCompletionResponse,
    BatchCompletionRequest,
    BatchCompletionResponse,
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionRequest,
    ChatCompletionResponse,
    ChatCompletionResponseStreamChunk,
    Completion,
    CompletionRequest,
    CompletionResponse,
    CompletionResponseStreamChunk,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
    EmbeddingsRequest,
    EmbeddingsResponse,
    RerankRequest,
    RerankResponse,
)
from llama_stack_spi import Batches, Context, InvalidRequestError, NotFoundError

B = TypeVar("B", bound=BaseModel)
A = TypeVar("A", bound=BaseModel)

_CANNOT = {
    "llm": "is a chat model; it cannot",
    "embedding": "is an embedding model; it cannot",
    "rerank": "is a reranking model; it cannot",
}


@dataclass(frozen=True, slots=True)
class _Work:
    """What is asked of a model.

    Attributes:
        field: Where the request names the model.
        kind: What the model must be, if that matters.
        verb: What it does.
        named: Whether answers name the model.
    """

    field: str
    kind: str | None
    verb: str = ""
    named: bool = False


_CHAT = _Work("model", "llm", "chat", named=True)
_CONTINUE = _Work("model", "llm", "continue text", named=True)
_EMBED = _Work("model", "embedding", "embed", named=True)
_NATIVE_CHAT = _Work("model_id", "llm", "chat")
_NATIVE_CONTINUE = _Work("model_id", "llm", "continue text")
_NATIVE_EMBED = _Work("model_id", "embedding", "embed")
# Any model may be able to rank, so its provider decides.
_RANK = _Work("model", None)

_NO_LIMIT: AbstractAsyncContextManager[None] = nullcontext()


class InferenceRouter(StoredChatOperations):
    """Sends each request to a provider of its model, under the name that the model has there.

    Args:
        providers: Providers of inference by id.
        models: What can be asked for.
        discoverer: What asks providers for their models, from `start` to `stop`.
        chats: What keeps answers with `store`, whoever gave them; in memory where it is not said.
    """

    def __init__(
        self,
        providers: Mapping[str, object],
        models: ModelTable,
        discoverer: Discoverer | None = None,
        chats: StoredChats | None = None,
    ) -> None:
        super().__init__(chats or StoredChats(MemoryChats(), MemoryJournal()))
        self._providers = cast("Mapping[str, Inference]", providers)
        self._models = models
        self._discoverer = discoverer

    async def start(self) -> None:
        """Begins to ask providers for their models; waits for no answer."""
        if self._discoverer is not None:
            await self._discoverer.start()

    async def stop(self) -> None:
        """Asks no more."""
        if self._discoverer is not None:
            await self._discoverer.stop()

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        """Answers a chat."""
        answer = await self._one(
            _CHAT, unkept(body), lambda provider, sent: provider.chat_completions_create(sent, ctx=ctx)
        )
        return keep(answer, body, chats=self._chats, ctx=ctx)

    def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        """Answers a chat in chunks."""
        stream = self._many(
            _CHAT, unkept(body), lambda provider, sent: provider.chat_completions_create_stream(sent, ctx=ctx)
        )
        return kept(stream, body, chats=self._chats, ctx=ctx)

    async def completions_create(self, body: CreateCompletionRequest, *, ctx: Context) -> Completion:
        """Continues a text."""
        return await self._one(
            _CONTINUE, body, lambda provider, sent: provider.completions_create(sent, ctx=ctx)
        )

    def completions_create_stream(
        self, body: CreateCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[Completion]:
        """Continues a text in pieces."""
        return self._many(
            _CONTINUE, body, lambda provider, sent: provider.completions_create_stream(sent, ctx=ctx)
        )

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        """Embeds texts."""
        return await self._one(_EMBED, body, lambda provider, sent: provider.embeddings_create(sent, ctx=ctx))

    async def inference_chat_completion(
        self, body: ChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletionResponse:
        """Answers a chat natively."""
        return await self._one(
            _NATIVE_CHAT, body, lambda provider, sent: provider.inference_chat_completion(sent, ctx=ctx)
        )

    def inference_chat_completion_stream(
        self, body: ChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionResponseStreamChunk]:
        """Answers a chat natively in chunks."""
        return self._many(
            _NATIVE_CHAT,
            body,
            lambda provider, sent: provider.inference_chat_completion_stream(sent, ctx=ctx),
        )

    async def inference_completion(self, body: CompletionRequest, *, ctx: Context) -> CompletionResponse:
        """Continues a text natively."""
        return await self._one(
            _NATIVE_CONTINUE, body, lambda provider, sent: provider.inference_completion(sent, ctx=ctx)
        )

    def inference_completion_stream(
        self, body: CompletionRequest, *, ctx: Context
    ) -> AsyncIterator[CompletionResponseStreamChunk]:
        """Continues a text natively in pieces."""
        return self._many(
            _NATIVE_CONTINUE, body, lambda provider, sent: provider.inference_completion_stream(sent, ctx=ctx)
        )

    async def inference_batch_chat_completion(
        self, body: BatchChatCompletionRequest, *, ctx: Context
    ) -> BatchChatCompletionResponse:
        """Answers several chats natively."""
        return await self._one(
            _NATIVE_CHAT, body, lambda provider, sent: provider.inference_batch_chat_completion(sent, ctx=ctx)
        )

    async def inference_batch_completion(
        self, body: BatchCompletionRequest, *, ctx: Context
    ) -> BatchCompletionResponse:
        """Continues several texts natively."""
        return await self._one(
            _NATIVE_CONTINUE, body, lambda provider, sent: provider.inference_batch_completion(sent, ctx=ctx)
        )

    async def inference_embeddings(self, body: EmbeddingsRequest, *, ctx: Context) -> EmbeddingsResponse:
        """Embeds contents natively."""
        return await self._one(
            _NATIVE_EMBED, body, lambda provider, sent: provider.inference_embeddings(sent, ctx=ctx)
        )

    async def inference_rerank(self, body: RerankRequest, *, ctx: Context) -> RerankResponse:
        """Ranks items by relevance."""
        return await self._one(_RANK, body, lambda provider, sent: provider.inference_rerank(sent, ctx=ctx))

    async def _one(self, work: _Work, body: B, ask: Callable[[Inference, B], Awaitable[A]]) -> A:
        asked, served = await self._find(work, body)
        async with served.slots.slot() if served.slots is not None else _NO_LIMIT:
            attempts = Attempts(served)
            while True:
                place = attempts.place
                provider = self._provider(served, place.provider_id, work)
                try:
                    answer = await ask(provider, sent_as(body, work.field, place.model))
                    return answered_as(answer, asked, place.model) if work.named else answer
                except Exception as error:  # noqa: BLE001  any failure may have another place to go
                    await attempts.move_on(error)

    def _many(self, work: _Work, body: B, ask: Callable[[Inference, B], AsyncIterator[A]]) -> Batches[A]:
        return Batches(self._batches(work, body, ask))

    async def _batches(
        self, work: _Work, body: B, ask: Callable[[Inference, B], AsyncIterator[A]]
    ) -> AsyncGenerator[Sequence[A], None]:
        asked, served = await self._find(work, body)
        async with served.slots.slot() if served.slots is not None else _NO_LIMIT:
            attempts, begun = Attempts(served), False
            while True:
                place = attempts.place
                provider = self._provider(served, place.provider_id, work)
                stream: AsyncIterator[A] | None = None
                batches: AsyncIterator[Sequence[A]] | None = None
                try:
                    stream = ask(provider, sent_as(body, work.field, place.model))
                    batches = stream.batches if isinstance(stream, Batches) else _singly(stream)
                    async for batch in batches:
                        begun = begun or bool(batch)
                        yield (
                            [answered_as(each, asked, place.model) for each in batch] if work.named else batch
                        )
                    return
                except Exception as error:
                    if begun:
                        raise
                    await attempts.move_on(error)
                finally:
                    await _close(batches)
                    await _close(stream)

    async def _find(self, work: _Work, body: BaseModel) -> tuple[str, Served]:
        asked: str = getattr(body, work.field)
        served = await self._models.find(asked, param=work.field)
        if work.kind is not None and served.kind is not None and served.kind != work.kind:
            raise InvalidRequestError(
                f"'{asked}' {_CANNOT[served.kind]} {work.verb}. `GET /v1/models` shows what each model does.",
                code="model_type_mismatch",
                param=work.field,
            )
        return asked, served

    def _provider(self, served: Served, provider_id: str, work: _Work) -> Inference:
        provider = self._providers.get(provider_id)
        if provider is None:
            raise NotFoundError(
                f"The model '{served.resource.identifier}' belongs to the provider '{provider_id}', which this"
                " server does not run.",
                code="model_not_found",
                param=work.field,
            )
        return provider


async def _singly(stream: AsyncIterator[A]) -> AsyncGenerator[Sequence[A], None]:
    async for each in stream:
        yield (each,)


async def _close(stream: object) -> None:
    if close := getattr(stream, "aclose", None):
        await close()
