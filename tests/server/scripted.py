"""Providers of inference that play a script, and a house with a router over them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from llama_stack.builtin.models import ModelRegistry
from llama_stack.distribution import Discovery, ModelResource
from llama_stack.routing.inference import Discoverer, InferenceRouter, ModelTable
from llama_stack.storage import MemoryStore, Resource
from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.models.inference import ChatCompletion, ChatCompletionChunk, CreateChatCompletionRequest
from llama_stack_spi import Batches, Context, ListedModel, forwarded

CTX = Context(request_id="req_test")


def chat(model: str, *, stream: bool = False) -> CreateChatCompletionRequest:
    return CreateChatCompletionRequest.model_validate(
        {"model": model, "messages": [{"role": "user", "content": "hi"}], "stream": stream}
    )


def answer_of(provider: str, model: str, *, chunk: bool = False) -> bytes:
    kind = "chat.completion.chunk" if chunk else "chat.completion"
    return (
        f'{{"id": "{provider}", "object": "{kind}", "created": 1, "model": "{model}",'
        ' "choices": [], "unknown": true}'
    ).encode()


class Scripted(Inference):
    """Fails as often as its script says, then answers with its name. In a stream each error has its place in a batch.

    `seen` are the names of models as they arrived. With `hold` set, calls wait for it, and `held` counts them.
    """

    def __init__(self, name: str, *script: Exception, after_chunks: int = 0) -> None:
        self.name = name
        self.script = list(script)
        self.after_chunks = after_chunks
        self.seen: list[str] = []
        self.hold: asyncio.Event | None = None
        self.held = 0
        self.changed = asyncio.Event()
        self.closed = 0

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        await self._arrive(body)
        if self.script:
            raise self.script.pop(0)
        return forwarded(ChatCompletion, answer_of(self.name, body.model))

    def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        return Batches(self._chunks(body))

    async def _chunks(
        self, body: CreateChatCompletionRequest
    ) -> AsyncIterator[Sequence[ChatCompletionChunk]]:
        try:
            await self._arrive(body)
            chunk = forwarded(ChatCompletionChunk, answer_of(self.name, body.model, chunk=True))
            error = self.script.pop(0) if self.script else None
            for _ in range(self.after_chunks if error else 2):
                yield [chunk, chunk]
            if error:
                raise error
        finally:
            self.closed += 1

    async def _arrive(self, body: CreateChatCompletionRequest) -> None:
        self.seen.append(body.model)
        if self.hold is not None:
            self.held += 1
            self.changed.set()
            try:
                await self.hold.wait()
            finally:
                self.held -= 1
                self.changed.set()

    async def until_held(self, count: int) -> None:
        """Waits until so many calls are under way here."""
        async with asyncio.timeout(5):
            while self.held != count:
                self.changed.clear()
                await self.changed.wait()


class Lister(Scripted):
    """Lists models: each answer of `lists` in turn, the last one for ever. `asked` wakes who waits for a listing."""

    def __init__(self, name: str, *lists: Sequence[ListedModel] | Exception | asyncio.Event) -> None:
        super().__init__(name)
        self.lists = list(lists)
        self.times = 0
        self.asked = asyncio.Event()

    async def list_models(self, *, ctx: Context) -> Sequence[ListedModel]:
        self.times += 1
        self.asked.set()
        found = self.lists.pop(0) if len(self.lists) > 1 else self.lists[0]
        if isinstance(found, asyncio.Event):
            await found.wait()
            return []
        if isinstance(found, Exception):
            raise found
        return found


class CountingStore(MemoryStore):
    """Counts how often it is read."""

    def __init__(self) -> None:
        super().__init__()
        self.reads = 0

    async def get(self, kind: str, identifier: str) -> Resource | None:
        self.reads += 1
        return await super().get(kind, identifier)

    async def list(self, kind: str) -> Sequence[Resource]:
        self.reads += 1
        return await super().list(kind)


class House:
    """A router over providers, and the registry of its models."""

    def __init__(
        self,
        *providers: Scripted,
        discover: Mapping[str, Discovery] | None = None,
        store: MemoryStore | None = None,
    ) -> None:
        self.store = store or CountingStore()
        self.table = ModelTable(self.store)
        by_name = {each.name: each for each in providers}
        self.models = ModelRegistry(self.table, providers=list(by_name))
        self.discoverer: Discoverer | None = None
        if discover:
            listing = {name: (by_name[name], settings) for name, settings in discover.items()}
            self.discoverer = Discoverer(listing, self.table)  # type: ignore[arg-type]
        self.router = InferenceRouter(by_name, self.table, self.discoverer)

    async def declare(self, **model: Any) -> None:
        await self.models.declare([ModelResource.model_validate(model)])

    async def ask(self, model: str) -> str:
        """Asks for a chat; returns which provider answered."""
        return (await self.router.chat_completions_create(chat(model), ctx=CTX)).id

    async def stream(self, model: str) -> list[str]:
        stream = self.router.chat_completions_create_stream(chat(model, stream=True), ctx=CTX)
        return [chunk.id async for chunk in stream]

    async def names(self) -> list[str]:
        return [model.identifier for model in (await self.models.models_list(ctx=CTX)).data]
