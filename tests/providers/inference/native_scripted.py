"""A provider that speaks OpenAI only and answers what it is told, and native requests to it."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Sequence
from typing import Any

from llama_stack_api.models.inference import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionRequest,
    Completion,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
)
from llama_stack_providers.inference.native import Feature, NativeFace
from llama_stack_spi import Batches, Context, UnavailableError, forwarded

CTX = Context(request_id="r")
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(16)).decode()
USAGE = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}
TOKEN = {
    "token": "Hi",
    "logprob": -0.1,
    "bytes": None,
    "top_logprobs": [{"token": "Ho", "logprob": -2.0, "bytes": None}],
}
CALL = {"id": "c1", "type": "function", "function": {"name": "weather", "arguments": '{"city":"Ulm"}'}}
WEATHER = {
    "tool_name": "weather",
    "description": "Tells the weather.",
    "parameters": {
        "city": {"param_type": "str", "description": "Where"},
        "days": {"param_type": "integer", "required": False, "default": 1},
    },
}


class Scripted(NativeFace):
    """Answers what it is told and keeps what it was asked."""

    def __init__(self, *, features: Sequence[Feature] = (), message: dict[str, Any] | None = None) -> None:
        self.native_features = frozenset(features)
        self.asked: list[Any] = []
        self.message = message or {"content": "Hi"}
        self.finish = "stop"
        self.chunks: list[dict[str, Any]] = []
        self.closed = False
        self.running = self.most = 0

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        self.asked.append(body)
        if body.messages[0].content == "fail":
            raise UnavailableError("not now", retry_after=1)
        self.running += 1
        self.most = max(self.most, self.running)
        await asyncio.sleep(0)
        self.running -= 1
        choice = {
            "index": 0,
            "message": {"role": "assistant", "refusal": None, **self.message},
            "finish_reason": self.finish,
            "logprobs": {"content": [TOKEN], "refusal": None} if body.logprobs is True else None,
        }
        raw = {"id": "x", "object": "chat.completion", "created": 1, "model": body.model, "usage": USAGE}
        return ChatCompletion.model_validate({**raw, "choices": [choice]})

    def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        self.asked.append(body)

        async def events() -> AsyncIterator[list[ChatCompletionChunk]]:
            try:
                for each in self.chunks:
                    head = {"id": "x", "object": "chat.completion.chunk", "created": 1, "model": "m"}
                    whole = ChatCompletionChunk.model_validate({**head, "choices": [], **each})
                    yield [forwarded(ChatCompletionChunk, whole.model_dump_json().encode())] * 1
            finally:
                self.closed = True

        return Batches(events())

    async def completions_create(self, body: CreateCompletionRequest, *, ctx: Context) -> Completion:
        self.asked.append(body)
        logprobs = {"tokens": ["Hi"], "token_logprobs": [-0.1], "top_logprobs": [{"Ho": -2.0}]}
        choice = {"index": 0, "text": "Hi", "finish_reason": "length", "logprobs": logprobs}
        raw = {"id": "x", "object": "text_completion", "created": 1, "model": "m", "choices": [choice]}
        return Completion.model_validate(raw)

    async def completions_create_stream(
        self, body: CreateCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[Completion]:
        self.asked.append(body)
        for text, finish in (("Hi", None), ("", "stop")):
            choice = {"index": 0, "text": text, "finish_reason": finish, "logprobs": None}
            raw = {"id": "x", "object": "text_completion", "created": 1, "model": "m", "choices": [choice]}
            yield Completion.model_validate(raw)

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        self.asked.append(body)
        data = [
            {"object": "embedding", "index": 1, "embedding": "AACAPwAAAEA="},
            {"object": "embedding", "index": 0, "embedding": [0.5, 0.25]},
        ]
        usage = {"prompt_tokens": 2, "total_tokens": 2}
        return EmbeddingList.model_validate({"object": "list", "data": data, "model": "m", "usage": usage})


def chat(*messages: dict[str, Any], **more: Any) -> ChatCompletionRequest:
    listed = list(messages) or [{"role": "user", "content": "hi"}]
    return ChatCompletionRequest.model_validate({"model_id": "m", "messages": listed, **more})


async def sent(provider: Scripted, body: ChatCompletionRequest) -> dict[str, Any]:
    """The OpenAI request that a native one becomes."""
    await provider.inference_chat_completion(body, ctx=CTX)
    found: dict[str, Any] = provider.asked[-1].model_dump(by_alias=True)
    return found


def choice(finish_reason: str | None = None, **delta: Any) -> dict[str, Any]:
    return {"choices": [{"index": 0, "delta": delta, "finish_reason": finish_reason}]}
