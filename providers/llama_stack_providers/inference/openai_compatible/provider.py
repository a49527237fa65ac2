"""The provider: one implementation for every upstream that speaks OpenAI."""

from __future__ import annotations

import base64
import re
from collections.abc import AsyncIterator, Callable, Sequence
from struct import pack
from typing import TypeVar

from pydantic import BaseModel
from pydantic_core import from_json

from llama_stack_api.models.inference import (
    ChatCompletion,
    ChatCompletionChunk,
    Completion,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
    RerankRequest,
    RerankResponse,
)
from llama_stack_providers.inference.native import NativeFace
from llama_stack_providers.inference.openai_compatible import mending, ranking
from llama_stack_providers.inference.openai_compatible.answers import Checked
from llama_stack_providers.inference.openai_compatible.config import AzureConfig, OpenAICompatibleConfig
from llama_stack_providers.inference.openai_compatible.paths import Paths
from llama_stack_providers.inference.openai_compatible.presets import Preset
from llama_stack_providers.inference.openai_compatible.requests import RequestWriter
from llama_stack_providers.inference.upstream.client import Client
from llama_stack_providers.inference.upstream.faults import broken_off, nonsense
from llama_stack_providers.inference.upstream.keys import Keys
from llama_stack_spi import (
    Batches,
    Context,
    Health,
    ListedModel,
    LlamaStackError,
    ModelKind,
    UnsupportedOperationError,
    given,
)

M = TypeVar("M", bound=BaseModel)

_HEALTH_SECONDS = 3.0
_LISTING_SECONDS = 30.0
_FINISHED = re.compile(rb'"finish_reason"\s*:\s*"')
_NUMBERS = re.compile(rb'"embedding"\s*:\s*\[')


class OpenAICompatible(NativeFace):
    """An upstream that speaks OpenAI.

    Requests go on with no more changed than the upstream needs, and what comes back is checked once and forwarded.
    """

    def __init__(self, preset: Preset, config: OpenAICompatibleConfig) -> None:
        self.native_features = preset.features
        self._preset = preset
        self._name = preset.title
        self._client = Client(config, name=preset.title, key_header=preset.key_header)
        self._keys = Keys(config.api_key, fields=preset.key_fields, needed=preset.key_needed)
        self._paths = Paths(config.api_version if isinstance(config, AzureConfig) else None)
        self._write = RequestWriter(preset, drop=config.drop_fields)
        self._chats = Checked(ChatCompletion, mending.mend_chat, name=preset.title)
        self._chunks = Checked(ChatCompletionChunk, mending.mend_chunk, name=preset.title)
        self._completions = Checked(Completion, mending.mend_completion, name=preset.title)
        self._embeddings = Checked(EmbeddingList, mending.mend_embeddings, name=preset.title)

    async def stop(self) -> None:
        """Closes all connections."""
        await self._client.close()

    async def health(self) -> Health:
        """Asks for the models, which every upstream answers quickly."""
        if not self._preset.lists_models:
            return Health("Not Implemented", f"{self._name} has nothing to ask for its health.")
        if self._keys.own.text is None and self._preset.key_needed:
            return Health("OK", "Requests bring their own keys.")
        try:
            await self._client.get(self._paths.models, self._keys.own, seconds=_HEALTH_SECONDS)
        except LlamaStackError as error:
            return Health("Error", error.message)
        return Health("OK")

    async def list_models(self, *, ctx: Context) -> Sequence[ListedModel]:
        """Asks the upstream for its models."""
        if not self._preset.lists_models:
            raise UnsupportedOperationError(f"{self._name} does not list its models.")
        raw = await self._client.get(self._paths.models, self._keys.own, seconds=_LISTING_SECONDS)
        return _listed(raw, self._name)

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        """Answers a chat."""
        return await self._whole("/chat/completions", body, self._write.chat, self._chats, ctx)

    def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        """Answers a chat in chunks."""
        return Batches(self._pieces("/chat/completions", body, self._write.chat, self._chunks, ctx))

    async def completions_create(self, body: CreateCompletionRequest, *, ctx: Context) -> Completion:
        """Continues one or more texts."""
        self._expect(self._preset.completions, "continues no texts; ask it in a chat")
        return await self._whole("/completions", body, self._write.completion, self._completions, ctx)

    def completions_create_stream(
        self, body: CreateCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[Completion]:
        """Continues one or more texts in pieces."""
        self._expect(self._preset.completions, "continues no texts; ask it in a chat")
        return Batches(self._pieces("/completions", body, self._write.completion, self._completions, ctx))

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        """Embeds texts."""
        self._expect(self._preset.embeddings, "makes no embeddings")
        key = self._keys.of(ctx)
        raw = await self._client.post(
            self._paths.of("/embeddings", body.model), self._write.embeddings(body), key, model=body.model
        )
        answer = self._embeddings.answer(raw, model=body.model, key=key)
        if given(body.encoding_format, "float") == "base64" and _NUMBERS.search(raw):
            _encode(answer)
        return answer

    async def inference_rerank(self, body: RerankRequest, *, ctx: Context) -> RerankResponse:
        """Ranks texts by relevance."""
        way = self._preset.ranking
        if way is None:
            raise UnsupportedOperationError(f"{self._name} does not rank.")
        request = ranking.request_of(body, way)
        path = self._paths.of(self._preset.ranking_path, body.model)
        raw = await self._client.post(path, request, self._keys.of(ctx), model=body.model)
        return ranking.response_of(raw, body, name=self._name)

    async def _whole(
        self,
        operation: str,
        body: CreateChatCompletionRequest | CreateCompletionRequest,
        write: Callable[[BaseModel], bytes],
        checked: Checked[M],
        ctx: Context,
    ) -> M:
        key = self._keys.of(ctx)
        path = self._paths.of(operation, body.model)
        raw = await self._client.post(path, write(body), key, model=body.model)
        return checked.answer(raw, model=body.model, key=key)

    async def _pieces(
        self,
        operation: str,
        body: CreateChatCompletionRequest | CreateCompletionRequest,
        write: Callable[[BaseModel], bytes],
        checked: Checked[M],
        ctx: Context,
    ) -> AsyncIterator[Sequence[M]]:
        key = self._keys.of(ctx)
        path = self._paths.of(operation, body.model)
        last = b""
        finished = False
        async with self._client.events(path, write(body), key, model=body.model) as source:
            async for events in source.batches():
                last = events[-1]
                finished = finished or any(map(_FINISHED.search, events))
                yield checked.batch(events, model=body.model, key=key)
            if not (source.ended or finished):
                raise broken_off(self._name) if last else nonsense(self._name)

    def _expect(self, able: bool, otherwise: str) -> None:
        if not able:
            raise UnsupportedOperationError(f"{self._name} {otherwise}.")


_KINDS: dict[object, ModelKind] = {
    "chat": "llm",
    "language": "llm",
    "llm": "llm",
    "embedding": "embedding",
    "embeddings": "embedding",
    "rerank": "rerank",
}
"""What upstreams that tell the kinds of their models call them."""


def _listed(raw: bytes, name: str) -> list[ListedModel]:
    try:
        found = from_json(raw)
    except ValueError:
        raise nonsense(name) from None
    data = found.get("data", found.get("models")) if isinstance(found, dict) else found
    if not isinstance(data, list):
        raise nonsense(name)
    return [_model(item) for item in data if isinstance(item, dict) and isinstance(item.get("id"), str)]


def _model(item: dict[str, object]) -> ListedModel:
    length = item.get("max_model_len", item.get("context_length", item.get("context_window")))
    metadata = {"context_length": length} if isinstance(length, int) and length > 0 else {}
    return ListedModel(str(item["id"]), _KINDS.get(item.get("type")), metadata)


def _encode(answer: EmbeddingList) -> None:
    """Writes the vectors as the caller wants them, where the upstream knows numbers only."""
    for item in answer.data:
        if not isinstance(item.embedding, str):
            item.embedding = base64.b64encode(pack(f"<{len(item.embedding)}f", *item.embedding)).decode()
