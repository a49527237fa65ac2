"""Providers for tests, named by dotted path in distributions: `tests.server.fakes:LEFT`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from pydantic import BaseModel, ConfigDict, SecretStr

from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.interfaces.prompts import Prompts
from llama_stack_api.models.inference import (
    ChatChunkChoice,
    ChatCompletion,
    ChatCompletionChunk,
    ChatDelta,
    CreateChatCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
    EmbeddingUsage,
)
from llama_stack_spi import Context, LlamaStackError, ProviderSpec

EVENTS: list[str] = []
"""What happened, in order; tests clear it."""


class FakeConfig(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str
    key: SecretStr = SecretStr("canary-secret")
    chunks: int = 3
    pause: float = 0.0
    fail_start: bool = False


class FakeInference(Inference):
    """Answers with its own name, and streams as many chunks as it is told."""

    def __init__(self, config: FakeConfig) -> None:
        self.config = config
        self.seen: list[str] = []
        self.contexts: list[Context] = []

    async def start(self) -> None:
        EVENTS.append(f"start {self.config.name}")
        if self.config.fail_start:
            raise LlamaStackError("The model is missing. Run: llama model download it")

    async def stop(self) -> None:
        EVENTS.append(f"stop {self.config.name}")

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        self.seen.append(body.model)
        self.contexts.append(ctx)
        await asyncio.sleep(self.config.pause)
        return ChatCompletion(
            id=self.config.name, object="chat.completion", created=1, model=body.model, choices=[]
        )

    async def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        self.seen.append(body.model)
        for number in range(self.config.chunks):
            await asyncio.sleep(self.config.pause)
            delta = ChatDelta(content=f"{number} ")
            choice = ChatChunkChoice(index=0, delta=delta, finish_reason=None, logprobs=None)
            yield ChatCompletionChunk(
                id=self.config.name,
                object="chat.completion.chunk",
                created=1,
                model=body.model,
                choices=[choice],
            )

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        self.seen.append(body.model)
        usage = EmbeddingUsage(prompt_tokens=1, total_tokens=1)
        return EmbeddingList(object="list", data=[], model=body.model, usage=usage)


class Unfinished(Prompts):
    """Lacks every method."""


def _needs_a_package(_config: object) -> object:
    import a_package_that_nobody_has  # noqa: F401

    return object()


def _siblings(config: object, **siblings: object) -> object:
    EVENTS.append(f"siblings {sorted(name for name, sibling in siblings.items() if sibling is not None)}")
    return FakeInference(FakeConfig(name="caller"))


LEFT = ProviderSpec("inference", "inline::fake", FakeInference, config=FakeConfig)
SECRETIVE = ProviderSpec("inference", "inline::needy", _needs_a_package, pip=("llama-stack[something]",))
UNFINISHED = ProviderSpec("prompts", "inline::unfinished", lambda _config: Unfinished())  # type: ignore[abstract]
FOREIGN = ProviderSpec("prompts", "inline::foreign", lambda _config: object())
CALLER = ProviderSpec("inference", "inline::caller", _siblings, requires=("files",))
USER = ProviderSpec("inference", "inline::user", _siblings, uses=("files", "tools"))
CIRCULAR = ProviderSpec("files", "inline::circular", lambda _config, **_: object(), requires=("inference",))
NOT_A_CARD = object()
