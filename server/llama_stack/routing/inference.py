"""Inference over several providers: the model in the request decides which one answers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TypeVar

from pydantic import BaseModel

from llama_stack.routing.lookup import Lookup
from llama_stack.storage import Resource, ResourceStore
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
from llama_stack_spi import Context, InvalidRequestError

B = TypeVar("B", bound=BaseModel)

_CANNOT = {
    "llm": "is a chat model; it cannot",
    "embedding": "is an embedding model; it cannot",
    "rerank": "is a reranking model; it cannot",
}


class InferenceRouter(Inference):
    """Sends each request to the provider of its model, under the name that the model has there.

    Stored chat completions stay with the providers that keep them; this router does not list across providers.
    """

    def __init__(self, providers: Mapping[str, object], store: ResourceStore) -> None:
        self._models = Lookup[Inference]("model", providers, store)

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        """Answers a chat."""
        provider, resource = await self._find(body.model, "model", "llm", "chat")
        answer = await provider.chat_completions_create(_renamed(body, "model", resource), ctx=ctx)
        answer.model = body.model
        return answer

    async def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        """Answers a chat in chunks."""
        provider, resource = await self._find(body.model, "model", "llm", "chat")
        async for chunk in provider.chat_completions_create_stream(
            _renamed(body, "model", resource), ctx=ctx
        ):
            chunk.model = body.model
            yield chunk

    async def completions_create(self, body: CreateCompletionRequest, *, ctx: Context) -> Completion:
        """Continues a text."""
        provider, resource = await self._find(body.model, "model", "llm", "continue text")
        answer = await provider.completions_create(_renamed(body, "model", resource), ctx=ctx)
        answer.model = body.model
        return answer

    async def completions_create_stream(
        self, body: CreateCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[Completion]:
        """Continues a text in pieces."""
        provider, resource = await self._find(body.model, "model", "llm", "continue text")
        async for piece in provider.completions_create_stream(_renamed(body, "model", resource), ctx=ctx):
            piece.model = body.model
            yield piece

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        """Embeds texts."""
        provider, resource = await self._find(body.model, "model", "embedding", "embed")
        answer = await provider.embeddings_create(_renamed(body, "model", resource), ctx=ctx)
        answer.model = body.model
        return answer

    async def inference_chat_completion(
        self, body: ChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletionResponse:
        """Answers a chat natively."""
        provider, resource = await self._find(body.model_id, "model_id", "llm", "chat")
        return await provider.inference_chat_completion(_renamed(body, "model_id", resource), ctx=ctx)

    async def inference_chat_completion_stream(
        self, body: ChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionResponseStreamChunk]:
        """Answers a chat natively in chunks."""
        provider, resource = await self._find(body.model_id, "model_id", "llm", "chat")
        async for chunk in provider.inference_chat_completion_stream(
            _renamed(body, "model_id", resource), ctx=ctx
        ):
            yield chunk

    async def inference_completion(self, body: CompletionRequest, *, ctx: Context) -> CompletionResponse:
        """Continues a text natively."""
        provider, resource = await self._find(body.model_id, "model_id", "llm", "continue text")
        return await provider.inference_completion(_renamed(body, "model_id", resource), ctx=ctx)

    async def inference_completion_stream(
        self, body: CompletionRequest, *, ctx: Context
    ) -> AsyncIterator[CompletionResponseStreamChunk]:
        """Continues a text natively in pieces."""
        provider, resource = await self._find(body.model_id, "model_id", "llm", "continue text")
        async for chunk in provider.inference_completion_stream(
            _renamed(body, "model_id", resource), ctx=ctx
        ):
            yield chunk

    async def inference_batch_chat_completion(
        self, body: BatchChatCompletionRequest, *, ctx: Context
    ) -> BatchChatCompletionResponse:
        """Answers several chats natively."""
        provider, resource = await self._find(body.model_id, "model_id", "llm", "chat")
        return await provider.inference_batch_chat_completion(_renamed(body, "model_id", resource), ctx=ctx)

    async def inference_batch_completion(
        self, body: BatchCompletionRequest, *, ctx: Context
    ) -> BatchCompletionResponse:
        """Continues several texts natively."""
        provider, resource = await self._find(body.model_id, "model_id", "llm", "continue text")
        return await provider.inference_batch_completion(_renamed(body, "model_id", resource), ctx=ctx)

    async def inference_embeddings(self, body: EmbeddingsRequest, *, ctx: Context) -> EmbeddingsResponse:
        """Embeds contents natively."""
        provider, resource = await self._find(body.model_id, "model_id", "embedding", "embed")
        return await provider.inference_embeddings(_renamed(body, "model_id", resource), ctx=ctx)

    async def inference_rerank(self, body: RerankRequest, *, ctx: Context) -> RerankResponse:
        """Ranks items by relevance; any model may be able to, so its provider decides."""
        provider, resource = await self._models.find(body.model, param="model")
        return await provider.inference_rerank(_renamed(body, "model", resource), ctx=ctx)

    async def _find(self, model: str, param: str, kind: str, verb: str) -> tuple[Inference, Resource]:
        provider, resource = await self._models.find(model, param=param)
        actual = str(resource.body.get("model_type", "llm"))
        if actual != kind:
            raise InvalidRequestError(
                f"'{model}' {_CANNOT[actual]} {verb}. `GET /v1/models` shows what each model does.",
                code="model_type_mismatch",
                param=param,
            )
        return provider, resource


def _renamed(body: B, field: str, resource: Resource) -> B:
    return body.model_copy(update={field: resource.provider_resource_id})
