"""The provider: each operation is the same operation of the other server."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Sequence
from typing import TypeVar

from pydantic import BaseModel

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
from llama_stack_api.registry import APIS
from llama_stack_providers.inference.passthrough import forwarding
from llama_stack_providers.inference.passthrough.config import PassthroughConfig
from llama_stack_providers.inference.passthrough.forwarding import NAME
from llama_stack_providers.inference.passthrough.headers import headers_of
from llama_stack_providers.inference.upstream.client import Client
from llama_stack_providers.inference.upstream.faults import broken_off, nonsense
from llama_stack_providers.inference.upstream.keys import Keys
from llama_stack_providers.inference.upstream.openai import listing
from llama_stack_spi import Batches, Context, Health, ListedModel, LlamaStackError

M = TypeVar("M", bound=BaseModel)

_HEALTH_SECONDS = 3.0
_LISTING_SECONDS = 30.0
_KEY_FIELDS = ("passthrough_api_key",)


class Passthrough(Inference):
    """The models of another Llama Stack server."""

    def __init__(self, config: PassthroughConfig) -> None:
        self._forward = config.forward_provider_data
        self._client = Client(config, name=NAME)
        self._keys = Keys(config.api_key, fields=_KEY_FIELDS, needed=False)

    async def stop(self) -> None:
        """Closes all connections."""
        await self._client.close()

    async def health(self) -> Health:
        """Asks the other server how it is."""
        try:
            await self._client.get("/v1/health", self._keys.of_server(), seconds=_HEALTH_SECONDS)
        except LlamaStackError as error:
            return Health("Error", error.message)
        return Health("OK")

    async def list_models(self, *, ctx: Context) -> Sequence[ListedModel]:
        """Asks the other server for its models."""
        raw = await self._client.get("/v1/models", self._keys.of_server(), seconds=_LISTING_SECONDS)
        return listing.models_of(raw, NAME)

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        """Answers a chat."""
        return await self._whole("chat_completions_create", body, body.model, ChatCompletion, ctx)

    def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        """Answers a chat in chunks."""
        return Batches(self._pieces("chat_completions_create", body, body.model, ChatCompletionChunk, ctx))

    async def completions_create(self, body: CreateCompletionRequest, *, ctx: Context) -> Completion:
        """Continues one or more texts."""
        return await self._whole("completions_create", body, body.model, Completion, ctx)

    def completions_create_stream(
        self, body: CreateCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[Completion]:
        """Continues one or more texts in pieces."""
        return Batches(self._pieces("completions_create", body, body.model, Completion, ctx))

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        """Embeds texts."""
        return await self._whole("embeddings_create", body, body.model, EmbeddingList, ctx)

    async def inference_chat_completion(
        self, body: ChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletionResponse:
        """Answers a chat natively."""
        return await self._whole(
            "inference_chat_completion", body, body.model_id, ChatCompletionResponse, ctx
        )

    def inference_chat_completion_stream(
        self, body: ChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionResponseStreamChunk]:
        """Answers a chat natively in events."""
        return Batches(
            self._pieces(
                "inference_chat_completion", body, body.model_id, ChatCompletionResponseStreamChunk, ctx
            )
        )

    async def inference_completion(self, body: CompletionRequest, *, ctx: Context) -> CompletionResponse:
        """Continues a text natively."""
        return await self._whole("inference_completion", body, body.model_id, CompletionResponse, ctx)

    def inference_completion_stream(
        self, body: CompletionRequest, *, ctx: Context
    ) -> AsyncIterator[CompletionResponseStreamChunk]:
        """Continues a text natively in pieces."""
        return Batches(
            self._pieces("inference_completion", body, body.model_id, CompletionResponseStreamChunk, ctx)
        )

    async def inference_embeddings(self, body: EmbeddingsRequest, *, ctx: Context) -> EmbeddingsResponse:
        """Embeds contents natively."""
        return await self._whole("inference_embeddings", body, body.model_id, EmbeddingsResponse, ctx)

    async def inference_batch_chat_completion(
        self, body: BatchChatCompletionRequest, *, ctx: Context
    ) -> BatchChatCompletionResponse:
        """Answers several chats natively."""
        return await self._whole(
            "inference_batch_chat_completion", body, body.model_id, BatchChatCompletionResponse, ctx
        )

    async def inference_batch_completion(
        self, body: BatchCompletionRequest, *, ctx: Context
    ) -> BatchCompletionResponse:
        """Continues several texts natively."""
        return await self._whole(
            "inference_batch_completion", body, body.model_id, BatchCompletionResponse, ctx
        )

    async def inference_rerank(self, body: RerankRequest, *, ctx: Context) -> RerankResponse:
        """Ranks items by relevance."""
        return await self._whole("inference_rerank", body, body.model, RerankResponse, ctx)

    async def _whole(self, call: str, body: BaseModel, model: str, kind: type[M], ctx: Context) -> M:
        key = self._keys.of(ctx)
        raw = await self._client.post(
            _path(call), _json(body), key, model=model, headers=headers_of(ctx, self._forward)
        )
        return forwarding.answer(kind, raw, key)

    async def _pieces(
        self, call: str, body: BaseModel, model: str, kind: type[M], ctx: Context
    ) -> AsyncIterator[Sequence[M]]:
        key = self._keys.of(ctx)
        begun = finished = False
        async with self._client.events(
            _path(call), _json(body), key, model=model, headers=headers_of(ctx, self._forward)
        ) as source:
            async for events in source.batches():
                begun = True
                finished = finished or forwarding.is_last(events)
                for batch in forwarding.batches(kind, events, key):
                    yield batch
            if not (source.ended or finished):
                raise broken_off(NAME) if begun else nonsense(NAME)


def _json(body: BaseModel) -> bytes:
    return body.__pydantic_serializer__.to_json(body, by_alias=True)


@functools.cache
def _path(call: str) -> str:
    """Where an operation is: the contract says it."""
    return next(each.path for each in APIS["inference"].operations if each.call == call)
