"""The provider: the operations of an upstream that speaks OpenAI, in front of a vLLM that belongs to this server."""

from __future__ import annotations

import asyncio
import logging
import secrets
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from typing import TypeVar

from pydantic import BaseModel, SecretStr

from llama_stack_api.models.inference import (
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
    RerankRequest,
    RerankResponse,
)
from llama_stack_providers.inference.upstream.keys import Keys
from llama_stack_providers.inference.upstream.openai.answers import Checked
from llama_stack_providers.inference.upstream.openai.config import OpenAIConfig
from llama_stack_providers.inference.upstream.openai.dialect import Dialect
from llama_stack_providers.inference.upstream.openai.provider import OpenAIUpstream
from llama_stack_providers.inference.vllm.arguments import arguments
from llama_stack_providers.inference.vllm.config import VllmConfig
from llama_stack_providers.inference.vllm.equals import with_equals
from llama_stack_providers.inference.vllm.in_process import InProcess
from llama_stack_providers.inference.vllm.managed import Managed
from llama_stack_spi import Context, Health, ListedModel, LlamaStackError, UnavailableError

LOG = logging.getLogger("llama_stack.inference")
M = TypeVar("M", bound=BaseModel)

DIALECT = Dialect(
    name="vllm",
    title="vLLM",
    refuses=frozenset(),
    features=frozenset({"top_k", "repetition_penalty", "grammar", "completion_shape"}),
    grammar="structured_outputs",
    ranking="documents",
    loose_calls=True,
)
_LOOK_SECONDS = 0.25
_ANSWER_SECONDS = 3.0


class Vllm(OpenAIUpstream):
    """A vLLM of one's own. Requests that come while it starts wait for it."""

    def __init__(self, config: VllmConfig) -> None:
        port, key = _free_port(), secrets.token_urlsafe(32)
        super().__init__(
            DIALECT, OpenAIConfig(base_url=f"http://127.0.0.1:{port}/v1", api_key=SecretStr(key))
        )
        # No key out of a request reaches the child: its own is the only one.
        self._keys = Keys(SecretStr(key), fields=(), needed=False)
        self._has_parser = config.tool_parser is not None
        self._settings = config
        self._port = port
        kind = Managed if config.mode == "managed" else InProcess
        self._make: Callable[[], Managed | InProcess] = lambda: kind(config, port=port, key=key)
        self._engine: Managed | InProcess | None = None
        self._ready: asyncio.Future[None] | None = None
        self._keeping: asyncio.Task[None] | None = None
        self._restarted = 0

    async def start(self) -> None:
        """Looks for the files and starts vLLM in the background."""
        await asyncio.to_thread(lambda: arguments(self._settings, port=self._port))
        self._ready = asyncio.get_running_loop().create_future()
        self._keeping = asyncio.create_task(self._keep())

    async def stop(self) -> None:
        """Stops vLLM, and all that it started."""
        if self._keeping is not None:
            self._keeping.cancel()
            await asyncio.gather(self._keeping, return_exceptions=True)
        if self._engine is not None:
            await self._engine.stop()
        await super().stop()

    async def health(self) -> Health:
        """Tells whether vLLM starts, answers, or has ended."""
        if self._ready is None or not self._ready.done():
            return Health("OK", "vLLM is starting.")
        if error := self._ready.exception():
            return Health("Error", error.message if isinstance(error, LlamaStackError) else "vLLM failed.")
        found = await super().health()
        if found.status == "OK" and self._restarted:
            return Health("OK", f"vLLM ended and was started again {self._restarted} times.")
        return found

    async def list_models(self, *, ctx: Context) -> Sequence[ListedModel]:
        """Tells the model and its adapters."""
        kind = {"generate": "llm", "embed": "embedding", "rank": "rerank"}[self._settings.task]
        names = [
            self._settings.model,
            *(f"{self._settings.model}:{each}" for each in self._settings.adapters),
        ]
        return [ListedModel(name, kind) for name in names]  # type: ignore[arg-type]

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        """Embeds texts."""
        await self._up()
        return await super().embeddings_create(body, ctx=ctx)

    async def inference_rerank(self, body: RerankRequest, *, ctx: Context) -> RerankResponse:
        """Ranks texts by relevance."""
        await self._up()
        return await super().inference_rerank(body, ctx=ctx)

    async def _whole(
        self,
        operation: str,
        body: CreateChatCompletionRequest | CreateCompletionRequest,
        write: Callable[[BaseModel], bytes],
        checked: Checked[M],
        ctx: Context,
    ) -> M:
        await self._up()
        return await super()._whole(operation, with_equals(body), write, checked, ctx)

    async def _pieces(
        self,
        operation: str,
        body: CreateChatCompletionRequest | CreateCompletionRequest,
        write: Callable[[BaseModel], bytes],
        checked: Checked[M],
        ctx: Context,
    ) -> AsyncIterator[Sequence[M]]:
        await self._up()
        async for batch in super()._pieces(operation, with_equals(body), write, checked, ctx):
            yield batch

    async def _up(self) -> None:
        """Waits until vLLM answers, or raises why it will not."""
        if self._ready is None:
            raise UnavailableError("vLLM was not started.", code="engine_stopped")
        await asyncio.shield(self._ready)

    async def _keep(self) -> None:
        """Starts vLLM, waits for its end, and starts it again as often as that is wanted."""
        while True:
            try:
                error = await self._run()
            except Exception:
                LOG.exception("vLLM could not be started")
                error = LlamaStackError("vLLM could not be started.", code="engine_stopped")
            LOG.error("%s", error)
            if self._restarted >= self._settings.restarts:
                self._fail(error)
                return
            self._restarted += 1
            LOG.warning("vLLM is started again, for time %s of %s", self._restarted, self._settings.restarts)
            if self._ready is not None and self._ready.done():
                self._ready = asyncio.get_running_loop().create_future()

    async def _run(self) -> LlamaStackError:
        """One life of vLLM; answers how it ended."""
        self._engine = self._make()
        try:
            await self._engine.start()
        except LlamaStackError as error:
            return error
        ended = asyncio.create_task(self._engine.ended())
        answering = asyncio.create_task(self._answers())
        try:
            seconds = self._settings.start_seconds
            await asyncio.wait({ended, answering}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            if answering.done() and self._ready is not None:
                self._ready.set_result(None)
                return await ended
            if ended.done():
                return ended.result()
            await self._engine.stop()
            return UnavailableError(
                f"vLLM was not ready within {seconds:.0f} seconds. Raise start_seconds, or choose a smaller model.",
                code="model_load_timeout",
            )
        finally:
            ended.cancel()
            answering.cancel()

    async def _answers(self) -> None:
        while (await super().health()).status != "OK":  # noqa: ASYNC110  another process tells nobody
            await asyncio.sleep(_LOOK_SECONDS)

    def _fail(self, error: LlamaStackError) -> None:
        if self._ready is None or self._ready.done():
            self._ready = asyncio.get_running_loop().create_future()
        self._ready.set_exception(error)
        # Marks it as read: that nobody asks for anything any more is no mistake.
        self._ready.exception()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port
