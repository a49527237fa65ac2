"""The provider: chats with Gemini, and its embeddings."""

from __future__ import annotations

import asyncio
import contextlib
import functools
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from typing import Any

import httpx2
from google import genai

from llama_stack_api.models.inference import (
    CreateChatCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
)
from llama_stack_providers.inference.gemini.answers import Reader
from llama_stack_providers.inference.gemini.config import GeminiConfig
from llama_stack_providers.inference.gemini.connections import closing_connection, connections
from llama_stack_providers.inference.gemini.embeddings import embed
from llama_stack_providers.inference.gemini.errors import as_ours
from llama_stack_providers.inference.gemini.requests import SERVICE, Request, request_of
from llama_stack_providers.inference.translation.clients import Clients, Key, key_of
from llama_stack_providers.inference.translation.inference import TranslatedInference, Work
from llama_stack_providers.inference.translation.pieces import Piece, Result
from llama_stack_providers.inference.translation.thoughts import Thoughts
from llama_stack_providers.inference.translation.vectors import embedding_list
from llama_stack_spi import Context, Health, ListedModel

_KEY = "gemini_api_key"


class Gemini(TranslatedInference):
    """Chats with Gemini, by Google's own SDK."""

    service = SERVICE
    native_features = frozenset({"top_k"})

    def __init__(self, config: GeminiConfig) -> None:
        self._config = config
        self._clients = Clients(self._client, _close)
        self._thoughts: Thoughts[bytes] = Thoughts()

    async def stop(self) -> None:
        """Closes the connections."""
        await self._clients.close()
        if "_http" in self.__dict__:
            await self._http.aclose()

    async def health(self) -> Health:
        """Is well; says where keys come from when the server has none."""
        return Health("OK", None if self._config.api_key else "Callers bring their own keys.")

    async def list_models(self, *, ctx: Context) -> Sequence[ListedModel]:
        """Asks Gemini for its models, with the server's key."""
        key = key_of(Context(ctx.request_id), _KEY, self._config.api_key, service=SERVICE)
        async with self._clients.lease(key.value) as client:
            with as_ours("models", from_caller=False):
                return [
                    listed
                    async for model in await client.aio.models.list()
                    if (listed := _listed(model)) is not None
                ]

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        """Embeds texts."""
        key = key_of(ctx, _KEY, self._config.api_key, service=SERVICE)
        async with self._clients.lease(key.value) as client:
            with as_ours(body.model, from_caller=key.from_caller):
                vectors, tokens = await embed(client, body)
        return embedding_list(body, vectors, tokens)

    @contextlib.asynccontextmanager
    async def _work(self, body: CreateChatCompletionRequest, ctx: Context) -> AsyncIterator[Work]:
        key = key_of(ctx, _KEY, self._config.api_key, service=SERVICE)
        request = request_of(body, self._thoughts, ctx.tenant)
        async with self._clients.lease(key.value) as client:
            yield _Chat(client, request, key, functools.partial(self._thoughts.keep, ctx.tenant))

    async def _client(self, key: str) -> genai.Client:
        # In a thread: certificates are read from the disk.
        return await asyncio.to_thread(self._make, key)

    def _make(self, key: str) -> genai.Client:
        trust = self._config.trust()
        options = genai.types.HttpOptions(
            base_url=self._config.base_url,
            api_version=self._config.api_version,
            timeout=int(self._config.timeout_seconds * 1000),
            httpx_async_client=self._http,
            # For what is not used here; without them the SDK reads certificates for each client again.
            client_args={"verify": trust},
            async_client_args={"verify": trust, "ssl": trust},
        )
        return genai.Client(vertexai=False, api_key=key, http_options=options)

    @functools.cached_property
    def _http(self) -> httpx2.AsyncClient:
        return connections(self._config)


class _Chat:
    """A chat on its way to Gemini."""

    def __init__(
        self, client: genai.Client, request: Request, key: Key, keep: functools.partial[None]
    ) -> None:
        self._models = client.aio.models
        self._request = request
        self._contents = [genai.types.Content.model_validate(each) for each in request.contents]
        self._keep = keep
        self._errors = functools.partial(as_ours, request.model, from_caller=key.from_caller)

    async def result(self, index: int) -> Result:
        """Asks for a whole answer."""
        with self._errors():
            response = await self._models.generate_content(**self._asked(index))
            return Reader(self._keep).result(response)

    async def pieces(self, index: int) -> AsyncGenerator[Piece, None]:
        """Asks for an answer in pieces."""
        with self._errors():
            chunks = await self._models.generate_content_stream(**self._asked(index))
            async with closing_connection(chunks) as watched:
                async for piece in Reader(self._keep).pieces(watched):
                    yield piece

    def _asked(self, index: int) -> dict[str, Any]:
        config = genai.types.GenerateContentConfig.model_validate(self._request.config_of(index))
        return {"model": self._request.model, "contents": self._contents, "config": config}


def _listed(model: genai.types.Model) -> ListedModel | None:
    actions = model.supported_actions or []
    window = model.input_token_limit
    facts = {"context_length": window} if window else {}
    name = (model.name or "").removeprefix("models/")
    if "embedContent" in actions:
        return ListedModel(name, "embedding", facts)
    return ListedModel(name, "llm", facts) if "generateContent" in actions else None


async def _close(client: genai.Client) -> None:
    """Closes what the client has of its own; the connections belong to all clients."""
    client.close()
