"""The provider: chats with Claude."""

from __future__ import annotations

import asyncio
import contextlib
import functools
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from typing import Any, cast

import anthropic
import httpx2

from llama_stack_api.models.inference import CreateChatCompletionRequest
from llama_stack_providers.inference.anthropic.answers import Reader, result_of
from llama_stack_providers.inference.anthropic.config import AnthropicConfig
from llama_stack_providers.inference.anthropic.errors import as_ours
from llama_stack_providers.inference.anthropic.requests import SERVICE, Blocks, Request, request_of
from llama_stack_providers.inference.translation.clients import Clients, Key, key_of
from llama_stack_providers.inference.translation.inference import TranslatedInference, Work
from llama_stack_providers.inference.translation.pieces import Piece, Result
from llama_stack_providers.inference.translation.refusals import nonsense
from llama_stack_providers.inference.translation.thoughts import Thoughts
from llama_stack_spi import Context, Health, ListedModel

_PAGE = 100
_THINKING = {"thinking", "redacted_thinking"}


class Anthropic(TranslatedInference):
    """Chats with Claude, by Anthropic's own SDK."""

    service = SERVICE
    native_features = frozenset({"top_k"})

    def __init__(self, config: AnthropicConfig) -> None:
        self._config = config
        self._clients = Clients(self._client, _keep_open)
        self._thoughts: Thoughts[Blocks] = Thoughts()

    async def stop(self) -> None:
        """Closes the connections."""
        if "_http" in self.__dict__:
            await self._http.aclose()

    async def health(self) -> Health:
        """Is well; says where keys come from when the server has none."""
        return Health("OK", None if self._config.api_key else "Callers bring their own keys.")

    async def list_models(self, *, ctx: Context) -> Sequence[ListedModel]:
        """Asks Anthropic for its models, with the server's key."""
        key = key_of(Context(ctx.request_id), "anthropic_api_key", self._config.api_key, service=SERVICE)
        async with self._clients.lease(key.value) as client:
            with as_ours("models", from_caller=False):
                return [_listed(model) async for model in client.models.list(limit=_PAGE)]

    @contextlib.asynccontextmanager
    async def _work(self, body: CreateChatCompletionRequest, ctx: Context) -> AsyncIterator[Work]:
        key = key_of(ctx, "anthropic_api_key", self._config.api_key, service=SERVICE)
        request = request_of(body, self._config, self._thoughts, ctx.tenant)
        async with self._clients.lease(key.value) as client:
            yield _Chat(client, request, key, functools.partial(self._keep, ctx.tenant))

    def _keep(self, tenant: str, blocks: Blocks) -> None:
        if any(block["type"] in _THINKING for block in blocks):
            for block in blocks:
                if block["type"] == "tool_use":
                    self._thoughts.keep(tenant, str(block["id"]), blocks)

    async def _client(self, key: str) -> anthropic.AsyncAnthropic:
        # In a thread: certificates are read from the disk.
        return await asyncio.to_thread(self._make, key)

    def _make(self, key: str) -> anthropic.AsyncAnthropic:
        # All keys share the connections. Trying again is for whoever sees several providers.
        return anthropic.AsyncAnthropic(
            api_key=key, base_url=self._config.base_url, max_retries=0, http_client=self._http
        )

    @functools.cached_property
    def _http(self) -> anthropic.DefaultAsyncHttpxClient:
        config = self._config
        return anthropic.DefaultAsyncHttpxClient(
            follow_redirects=False,
            trust_env=False,
            proxy=config.proxy_url,
            verify=config.trust(),
            timeout=httpx2.Timeout(config.timeout_seconds, connect=config.connect_seconds),
            limits=httpx2.Limits(max_connections=config.max_connections),
        )


class _Chat:
    """A chat on its way to Anthropic."""

    def __init__(
        self,
        client: anthropic.AsyncAnthropic,
        request: Request,
        key: Key,
        keep: functools.partial[None],
    ) -> None:
        self._client = client
        self._request = request
        self._keep = keep
        self._errors = functools.partial(as_ours, str(request.payload["model"]), from_caller=key.from_caller)

    async def result(self, index: int) -> Result:
        """Asks for a whole answer."""
        with self._errors():
            message = await self._ask(stream=False)
            if not isinstance(message, anthropic.types.Message):
                raise nonsense(SERVICE)
            return result_of(message, self._keep, shaped_by_tool=self._request.shaped_by_tool)

    async def pieces(self, index: int) -> AsyncGenerator[Piece, None]:
        """Asks for an answer in pieces."""
        reader = Reader(self._keep, shaped_by_tool=self._request.shaped_by_tool)
        with self._errors():
            async with await self._ask(stream=True) as events:
                async for piece in reader.pieces(events):
                    yield piece

    async def _ask(self, *, stream: bool) -> Any:
        request, timeout = self._request, self._client.timeout
        headers = {"anthropic-version": request.version} if request.version else None
        return await self._client.messages.create(
            **cast("Any", request.payload),
            stream=stream,
            extra_headers=headers,
            extra_body=request.sampling or None,
            timeout=timeout,
        )


def _listed(model: anthropic.types.ModelInfo) -> ListedModel:
    window = model.max_input_tokens
    return ListedModel(model.id, "llm", {"context_length": window} if window else {})


async def _keep_open(client: anthropic.AsyncAnthropic) -> None:
    """Closes nothing: the connections belong to all clients."""
