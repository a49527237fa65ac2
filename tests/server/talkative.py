"""A provider of inference whose answers have identifiers of their own, as those of services do.

`tests.server.talkative:FORWARDING` sends JSON on that nobody has read, `tests.server.talkative:SPEAKING` makes models.
The model says what happens: `fails` breaks off after two chunks, `waits` never ends.
"""

from __future__ import annotations

import asyncio
import itertools
import uuid
from collections.abc import AsyncIterator, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict
from pydantic_core import to_json

from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.models.inference import (
    ChatCompletion,
    ChatCompletionChunk,
    CreateChatCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
)
from llama_stack_spi import Batches, Context, InvalidRequestError, ProviderSpec, UpstreamError, forwarded

USAGE = {"prompt_tokens": 2, "completion_tokens": 3, "total_tokens": 5}


class TalkativeConfig(BaseModel):
    model_config = ConfigDict(extra="forbid")

    chunks: int = 3
    pause: float = 0.0


class Talkative(Inference):
    """Answers with what was said last, or with as many chunks as it is told."""

    forwards = False

    def __init__(self, config: TalkativeConfig) -> None:
        self.config = config
        self.seen: list[CreateChatCompletionRequest] = []
        self.contexts: list[Context] = []
        self.under_way = self.most_under_way = 0

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        self._note(body, ctx)
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            await asyncio.sleep(self.config.pause)
        finally:
            self.under_way -= 1
        text = str(body.messages[-1].content)
        if text.startswith("refuse"):
            raise InvalidRequestError("I will not answer that.", code="refused")
        message = {"role": "assistant", "content": f"You said: {text}", "refusal": None}
        choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
        head = self._head("chat.completion", body.model)
        answer: ChatCompletion = self._made(ChatCompletion, {**head, "choices": [choice], "usage": USAGE})
        return answer

    def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        self._note(body, ctx)
        return Batches(self._batches(body)) if self.forwards else self._chunks(body)

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        row = {"object": "embedding", "index": 0, "embedding": [1.0, 2.0]}
        usage = {"prompt_tokens": 4, "total_tokens": 4}
        whole = {"object": "list", "data": [row], "model": body.model, "usage": usage}
        answer: EmbeddingList = self._made(EmbeddingList, whole)
        return answer

    async def _chunks(self, body: CreateChatCompletionRequest) -> AsyncIterator[ChatCompletionChunk]:
        head = self._head("chat.completion.chunk", body.model)
        for number in itertools.count() if body.model == "waits" else range(self.config.chunks):
            await asyncio.sleep(self.config.pause)
            if body.model == "fails" and number == 2:
                raise UpstreamError("The service behind broke off.")
            choice = {"index": 0, "delta": {"content": f"{number} "}, "finish_reason": None}
            yield self._made(ChatCompletionChunk, {**head, "choices": [choice]})
        choice = {"index": 0, "delta": {}, "finish_reason": "stop"}
        yield self._made(ChatCompletionChunk, {**head, "choices": [choice], "usage": USAGE})

    async def _batches(
        self, body: CreateChatCompletionRequest
    ) -> AsyncIterator[Sequence[ChatCompletionChunk]]:
        async for chunk in self._chunks(body):
            yield [chunk]

    def _note(self, body: CreateChatCompletionRequest, ctx: Context) -> None:
        self.seen.append(body)
        self.contexts.append(ctx)

    def _head(self, kind: str, model: str) -> dict[str, Any]:
        return {
            "id": f"chatcmpl-{uuid.uuid4().hex}",
            "object": kind,
            "created": 1_700_000_000,
            "model": model,
        }

    def _made(self, model: type[Any], value: dict[str, Any]) -> Any:
        return forwarded(model, to_json(value)) if self.forwards else model.model_validate(value)


class Forwarding(Talkative):
    """The same, as JSON that came from elsewhere."""

    forwards = True


SPEAKING = ProviderSpec("inference", "inline::speaking", Talkative, config=TalkativeConfig)
FORWARDING = ProviderSpec("inference", "inline::forwarding", Forwarding, config=TalkativeConfig)
