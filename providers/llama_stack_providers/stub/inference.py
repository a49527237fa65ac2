"""Inference without a model: answers that quote the question, tools that are called when they are mentioned.

Each operation goes the same way: a face turns the request into questions for the stub's model (`chat`,
`completions`, `embeddings`), and the answer into a response. A stream cuts up the response that the caller
would have got without one, so that its pieces add up.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import count

from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.interfaces.models import Models
from llama_stack_api.models.common import SortOrder, StringMap
from llama_stack_api.models.inference import (
    BatchChatCompletionRequest,
    BatchChatCompletionResponse,
    BatchCompletionRequest,
    BatchCompletionResponse,
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionDeleted,
    ChatCompletionList,
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
    StoredChatCompletion,
    StoredChatMessageList,
    StreamOptions,
    UpdateChatCompletionRequest,
)
from llama_stack_providers.stub.chat import answers, chunks, native, requests
from llama_stack_providers.stub.chat.store import ChatStore
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.served import expect_model
from llama_stack_providers.stub.kit.tenants import Tenants
from llama_stack_providers.stub.text import completions, embeddings
from llama_stack_providers.stub.text import native as native_text
from llama_stack_spi import Context, ProviderSpec, given


@fails_on_request
class StubInference(Inference):
    """Answers for every model that is registered, of whatever type, in the same way."""

    def __init__(self, models: Models) -> None:
        self._models = models
        self._stores = Tenants(ChatStore())
        self._numbers = count(1)

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        """Answers a chat, and keeps the answer where the caller wants that."""
        return await self._answer(body, ctx)

    async def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        """Answers a chat in chunks."""
        for chunk in chunks.chunks_of(await self._answer(body, ctx), usage=_wants_usage(body)):
            yield chunk

    async def chat_completions_list(
        self,
        *,
        after: str | None = None,
        limit: int = 20,
        order: SortOrder | None = None,
        model: str | None = None,
        metadata: StringMap | None = None,
        ctx: Context,
    ) -> ChatCompletionList:
        """Lists kept answers, newest first unless asked otherwise."""
        return self._stores.of(ctx).page(
            after=after, limit=limit, ascending=order == "asc", model=model, metadata=metadata or {}
        )

    async def chat_completions_retrieve(self, completion_id: str, *, ctx: Context) -> StoredChatCompletion:
        """Returns a kept answer."""
        return self._stores.of(ctx).get(completion_id)

    async def chat_completions_update(
        self, completion_id: str, body: UpdateChatCompletionRequest, *, ctx: Context
    ) -> StoredChatCompletion:
        """Replaces the metadata of a kept answer."""
        return self._stores.of(ctx).update(completion_id, body.metadata)

    async def chat_completions_delete(self, completion_id: str, *, ctx: Context) -> ChatCompletionDeleted:
        """Forgets a kept answer."""
        self._stores.of(ctx).remove(completion_id)
        return ChatCompletionDeleted(id=completion_id, deleted=True)

    async def chat_completions_messages_list(
        self,
        completion_id: str,
        *,
        after: str | None = None,
        limit: int = 20,
        order: SortOrder | None = None,
        ctx: Context,
    ) -> StoredChatMessageList:
        """Lists the messages that a kept answer answers, in their order unless asked otherwise."""
        return self._stores.of(ctx).messages(
            completion_id, after=after, limit=limit, ascending=order != "desc"
        )

    async def completions_create(self, body: CreateCompletionRequest, *, ctx: Context) -> Completion:
        """Continues each prompt."""
        return await self._continue(body, ctx)

    async def completions_create_stream(
        self, body: CreateCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[Completion]:
        """Continues each prompt in pieces."""
        for piece in completions.pieces_of(await self._continue(body, ctx), usage=_wants_usage(body)):
            yield piece

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        """Embeds each input."""
        await expect_model(self._models, body.model, ctx=ctx)
        return embeddings.embedding_list(body)

    async def inference_chat_completion(
        self, body: ChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletionResponse:
        """Answers a native chat."""
        await expect_model(self._models, body.model_id, param="model_id", ctx=ctx)
        return native.response_of(body, body.messages)

    async def inference_chat_completion_stream(
        self, body: ChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionResponseStreamChunk]:
        """Answers a native chat in events."""
        await expect_model(self._models, body.model_id, param="model_id", ctx=ctx)
        for event in native.events_of(native.response_of(body, body.messages)):
            yield event

    async def inference_completion(self, body: CompletionRequest, *, ctx: Context) -> CompletionResponse:
        """Continues a native content."""
        await expect_model(self._models, body.model_id, param="model_id", ctx=ctx)
        return native_text.response_of(body, body.content)

    async def inference_completion_stream(
        self, body: CompletionRequest, *, ctx: Context
    ) -> AsyncIterator[CompletionResponseStreamChunk]:
        """Continues a native content in pieces."""
        await expect_model(self._models, body.model_id, param="model_id", ctx=ctx)
        for piece in native_text.pieces_of(native_text.response_of(body, body.content)):
            yield piece

    async def inference_embeddings(self, body: EmbeddingsRequest, *, ctx: Context) -> EmbeddingsResponse:
        """Embeds each native content."""
        await expect_model(self._models, body.model_id, param="model_id", ctx=ctx)
        return embeddings.embeddings_response(body)

    async def inference_batch_chat_completion(
        self, body: BatchChatCompletionRequest, *, ctx: Context
    ) -> BatchChatCompletionResponse:
        """Answers each native chat."""
        await expect_model(self._models, body.model_id, param="model_id", ctx=ctx)
        many = [native.response_of(body, messages) for messages in body.messages_batch]
        return BatchChatCompletionResponse(batch=many)

    async def inference_batch_completion(
        self, body: BatchCompletionRequest, *, ctx: Context
    ) -> BatchCompletionResponse:
        """Continues each native content."""
        await expect_model(self._models, body.model_id, param="model_id", ctx=ctx)
        texts = [native_text.response_of(body, content) for content in body.content_batch]
        return BatchCompletionResponse(batch=texts)

    async def inference_rerank(self, body: RerankRequest, *, ctx: Context) -> RerankResponse:
        """Ranks items by the words that they share with the query."""
        await expect_model(self._models, body.model, ctx=ctx)
        return embeddings.ranking(body)

    async def _answer(self, body: CreateChatCompletionRequest, ctx: Context) -> ChatCompletion:
        await expect_model(self._models, body.model, ctx=ctx)
        store = self._stores.of(ctx)
        whole = answers.completion_of(body, requests.ask_of(body), identifier=store.new_id())
        if given(body.store, False):
            store.keep(whole, body.messages)
        return whole

    async def _continue(self, body: CreateCompletionRequest, ctx: Context) -> Completion:
        await expect_model(self._models, body.model, ctx=ctx)
        return completions.completion_of(body, identifier=f"cmpl_{next(self._numbers):04d}")


def _wants_usage(body: CreateChatCompletionRequest | CreateCompletionRequest) -> bool:
    return given(given(body.stream_options, StreamOptions()).include_usage, False)


PROVIDER = ProviderSpec(
    api="inference",
    provider_type="inline::stub",
    build=lambda _config, *, models: StubInference(models),
    requires=("models",),
    description="Quotes the question, calls tools that are mentioned, and embeds by hashed words.",
)
