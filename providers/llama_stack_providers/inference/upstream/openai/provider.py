"""The provider: one implementation for every upstream that speaks OpenAI."""

from __future__ import annotations

import base64
import re
from collections.abc import AsyncIterator, Callable, Sequence
from struct import pack
from typing import TypeVar

from pydantic import BaseModel

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
from llama_stack_providers.inference.calling.by_schema import Caller
from llama_stack_providers.inference.native import NativeFace
from llama_stack_providers.inference.upstream.client import Client
from llama_stack_providers.inference.upstream.faults import broken_off, nonsense
from llama_stack_providers.inference.upstream.keys import Keys
from llama_stack_providers.inference.upstream.openai import listing, mending, ranking
from llama_stack_providers.inference.upstream.openai.answers import Checked
from llama_stack_providers.inference.upstream.openai.config import OpenAIConfig
from llama_stack_providers.inference.upstream.openai.dialect import Dialect
from llama_stack_providers.inference.upstream.openai.mending import Asked
from llama_stack_providers.inference.upstream.openai.paths import Paths
from llama_stack_providers.inference.upstream.openai.requests import RequestWriter
from llama_stack_providers.inference.upstream.openai.usage import UsageAtEnd
from llama_stack_spi import (
    AuthenticationError,
    Batches,
    Context,
    Health,
    ListedModel,
    LlamaStackError,
    UnsupportedOperationError,
    given,
)

M = TypeVar("M", bound=BaseModel)

_HEALTH_SECONDS = 3.0
_LISTING_SECONDS = 30.0
_FINISHED = re.compile(rb'"finish_reason"\s*:\s*"')
_NUMBERS = re.compile(rb'"embedding"\s*:\s*\[')


class OpenAIUpstream(NativeFace):
    """An upstream that speaks OpenAI.

    Args:
        dialect: Where it differs.
        config: Where it is.
        paths: Where its operations are, if elsewhere than usual.

    Requests go on with no more changed than the upstream needs, and what comes back is checked once and forwarded.
    """

    def __init__(self, dialect: Dialect, config: OpenAIConfig, paths: Paths | None = None) -> None:
        self.native_features = dialect.features
        self._dialect = dialect
        self._name = dialect.title
        self._client = Client(config, name=dialect.title, key_header=dialect.key_header)
        self._keys = Keys(
            config.api_key,
            fields=dialect.key_fields,
            needed=dialect.key_needed,
            variable=dialect.key_variable,
        )
        self._paths = paths or Paths()
        self._has_parser = True if dialect.overlooks_choice else None
        self._write = RequestWriter(dialect, drop=config.drop_fields)
        self._chats = Checked(
            ChatCompletion, mending.mend_chat, name=dialect.title, nameless=dialect.nameless
        )
        self._chunks = Checked(
            ChatCompletionChunk, mending.mend_chunk, name=dialect.title, nameless=dialect.nameless
        )
        self._completions = Checked(
            Completion, mending.mend_completion, name=dialect.title, nameless=dialect.nameless
        )
        self._embeddings = Checked(EmbeddingList, mending.mend_embeddings, name=dialect.title)

    async def stop(self) -> None:
        """Closes all connections."""
        await self._client.close()

    async def health(self) -> Health:
        """Asks for the models, which every upstream answers quickly."""
        if not self._dialect.lists_models:
            return Health("Not Implemented", f"{self._name} has nothing to ask for its health.")
        try:
            key = self._keys.of_server()
        except AuthenticationError:
            return Health("OK", "Requests bring their own keys.")
        try:
            await self._client.get(self._paths.models, key, seconds=_HEALTH_SECONDS)
        except LlamaStackError as error:
            return Health("Error", error.message)
        return Health("OK")

    async def list_models(self, *, ctx: Context) -> Sequence[ListedModel]:
        """Asks the upstream for its models."""
        if not self._dialect.lists_models:
            raise UnsupportedOperationError(f"{self._name} does not list its models.")
        raw = await self._client.get(self._paths.models, self._keys.of_server(), seconds=_LISTING_SECONDS)
        return listing.models_of(raw, self._name)

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        """Answers a chat."""
        if (caller := self._caller(body, ctx)) is not None:
            return await caller.answer(body)
        return await self._chat(body, ctx)

    def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        """Answers a chat in chunks; a call that is made by a schema comes whole."""
        if (caller := self._caller(body, ctx)) is not None:
            return caller.stream(body)
        return Batches(self._pieces("/chat/completions", body, self._write.chat, self._chunks, ctx))

    async def completions_create(self, body: CreateCompletionRequest, *, ctx: Context) -> Completion:
        """Continues one or more texts."""
        self._expect(self._dialect.completions, "continues no texts; ask it in a chat")
        return await self._whole("/completions", body, self._write.completion, self._completions, ctx)

    def completions_create_stream(
        self, body: CreateCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[Completion]:
        """Continues one or more texts in pieces."""
        self._expect(self._dialect.completions, "continues no texts; ask it in a chat")
        return Batches(self._pieces("/completions", body, self._write.completion, self._completions, ctx))

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        """Embeds texts."""
        self._expect(self._dialect.embeddings, "makes no embeddings")
        key = self._keys.of(ctx)
        raw = await self._client.post(
            self._paths.of("/embeddings", body.model), self._write.embeddings(body), key, model=body.model
        )
        answer = self._embeddings.answer(raw, asked=Asked(body.model), key=key)
        if given(body.encoding_format, "float") == "base64" and _NUMBERS.search(raw):
            _encode(answer)
        return answer

    async def inference_rerank(self, body: RerankRequest, *, ctx: Context) -> RerankResponse:
        """Ranks texts by relevance."""
        way = self._dialect.ranking
        if way is None:
            raise UnsupportedOperationError(f"{self._name} does not rank.")
        request = ranking.request_of(body, way)
        path = self._paths.of(self._dialect.ranking_path, body.model)
        raw = await self._client.post(path, request, self._keys.of(ctx), model=body.model)
        return ranking.response_of(raw, body, name=self._name)

    def _caller(self, body: CreateChatCompletionRequest, ctx: Context) -> Caller | None:
        """Who makes the calls of a chat, where the upstream's own are not to be trusted."""
        if not (self._dialect.loose_calls or self._dialect.overlooks_choice):
            return None
        if self._dialect.overlooks_choice and given(body.tool_choice, "auto") == "none":
            # Without tools the upstream has no choice.
            return None
        caller = Caller(lambda asked: self._chat(asked, ctx), has_parser=self._has_parser)
        return caller if caller.needed(body) else None

    async def _chat(self, body: CreateChatCompletionRequest, ctx: Context) -> ChatCompletion:
        return await self._whole("/chat/completions", body, self._write.chat, self._chats, ctx)

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
        return checked.answer(raw, asked=Asked(body.model), key=key)

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
        asked = Asked(body.model)
        options = given(body.stream_options, None)
        usage = UsageAtEnd(asked=options is not None and given(options.include_usage, False))
        last = b""
        finished = False
        async with self._client.events(path, write(body), key, model=body.model) as source:
            async for events in source.batches():
                last = events[-1]
                finished = finished or any(map(_FINISHED.search, events))
                for batch in checked.batches(usage.without(events), asked=asked, key=key):
                    yield batch
            if not (source.ended or finished):
                raise broken_off(self._name) if last else nonsense(self._name)
        for batch in checked.batches(usage.owed(), asked=asked, key=key):
            yield batch

    def _expect(self, able: bool, otherwise: str) -> None:
        if not able:
            raise UnsupportedOperationError(f"{self._name} {otherwise}.")


def _encode(answer: EmbeddingList) -> None:
    """Writes the vectors as the caller wants them, where the upstream knows numbers only."""
    for item in answer.data:
        if not isinstance(item.embedding, str):
            item.embedding = base64.b64encode(pack(f"<{len(item.embedding)}f", *item.embedding)).decode()
