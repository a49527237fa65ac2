"""The provider: chats and embeddings of the models at Bedrock."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from typing import Any

from llama_stack_api.models.inference import (
    CreateChatCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
)
from llama_stack_providers.inference.bedrock.accounts import CONTROL, Account, Accounts, account_of
from llama_stack_providers.inference.bedrock.answers import Reader, result_of
from llama_stack_providers.inference.bedrock.config import BedrockConfig
from llama_stack_providers.inference.bedrock.embeddings import embed
from llama_stack_providers.inference.bedrock.errors import as_ours
from llama_stack_providers.inference.bedrock.listing import listed
from llama_stack_providers.inference.bedrock.requests import SERVICE, Fields, Request, request_of
from llama_stack_providers.inference.translation.inference import TranslatedInference, Work
from llama_stack_providers.inference.translation.pieces import Piece, Result
from llama_stack_providers.inference.translation.thoughts import Thoughts
from llama_stack_providers.inference.translation.vectors import embedding_list
from llama_stack_spi import Context, Health, ListedModel


class Bedrock(TranslatedInference):
    """Chats and embeddings of the models at Bedrock."""

    service = SERVICE

    def __init__(self, config: BedrockConfig) -> None:
        self._config = config
        self._accounts = Accounts(config)
        self._thoughts: Thoughts[list[Fields]] = Thoughts()

    async def start(self) -> None:
        """Loads what the SDK knows of the service."""
        await self._accounts.prepare()

    async def stop(self) -> None:
        """Closes the connections."""
        await self._accounts.close()

    async def health(self) -> Health:
        """Is well; says where keys come from when the server has none."""
        own = self._config.aws_access_key_id or self._config.ambient_credentials
        return Health("OK", None if own else "Callers bring their own keys.")

    async def list_models(self, *, ctx: Context) -> Sequence[ListedModel]:
        """Asks Bedrock for the models and inference profiles of its region, with the server's key."""
        account = account_of(Context(ctx.request_id), self._config, api=CONTROL)
        async with self._accounts.lease(account) as client:
            with as_ours("models", from_caller=False):
                found = await client.list_foundation_models()
                pages = client.get_paginator("list_inference_profiles").paginate()
                profiles = [each async for page in pages for each in page["inferenceProfileSummaries"]]
                return listed(found["modelSummaries"], profiles)

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        """Embeds texts."""
        account = account_of(ctx, self._config)
        async with self._accounts.lease(account) as client:
            with as_ours(body.model, from_caller=account.from_caller):
                vectors, tokens = await embed(client, body)
        return embedding_list(body, vectors, tokens)

    @contextlib.asynccontextmanager
    async def _work(self, body: CreateChatCompletionRequest, ctx: Context) -> AsyncIterator[Work]:
        account = account_of(ctx, self._config)
        request = request_of(body, self._config, self._thoughts, ctx.tenant)
        async with self._accounts.lease(account) as client:
            yield _Chat(client, request, account, functools.partial(self._keep, ctx.tenant))

    def _keep(self, tenant: str, blocks: list[Fields]) -> None:
        if any("reasoningContent" in block for block in blocks):
            for block in blocks:
                if "toolUse" in block:
                    self._thoughts.keep(tenant, block["toolUse"]["toolUseId"], blocks)


class _Chat:
    """A chat on its way to Bedrock."""

    def __init__(
        self, client: Any, request: Request, account: Account, keep: functools.partial[None]
    ) -> None:
        self._client = client
        self._request = request
        self._keep = keep
        self._errors = functools.partial(as_ours, request.fields["modelId"], from_caller=account.from_caller)

    async def result(self, index: int) -> Result:
        """Asks for a whole answer."""
        with self._errors():
            response = await self._client.converse(**self._request.fields)
            return result_of(response, self._keep, shaped_by_tool=self._request.shaped_by_tool)

    async def pieces(self, index: int) -> AsyncGenerator[Piece, None]:
        """Asks for an answer in pieces."""
        reader = Reader(self._keep, shaped_by_tool=self._request.shaped_by_tool)
        with self._errors():
            response = await self._client.converse_stream(**self._request.fields)
            with contextlib.closing(response["stream"]) as events:
                async for piece in reader.pieces(events):
                    yield piece
