"""What the tests of upstreams that speak OpenAI share: a provider of a preset, and what it is asked."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast

from llama_stack_api.models.inference import ChatCompletionChunk, CreateChatCompletionRequest
from llama_stack_providers.inference.openai_compatible import provider_of
from llama_stack_providers.inference.upstream.openai.provider import OpenAIUpstream
from llama_stack_spi import Batches, Context
from tests.providers.inference.fake_upstream import FakeUpstream

CTX = Context(request_id="r")
HI = [{"role": "user", "content": "hi"}]


@asynccontextmanager
async def provider(
    upstream: FakeUpstream, preset: str = "vllm", **config: Any
) -> AsyncIterator[OpenAIUpstream]:
    spec = provider_of(preset)
    assert spec.config is not None
    made = cast(
        "OpenAIUpstream",
        spec.build(spec.config.model_validate({"base_url": upstream.url + "/v1", **config})),
    )
    try:
        yield made
    finally:
        await made.stop()


def chat(**more: Any) -> CreateChatCompletionRequest:
    return CreateChatCompletionRequest.model_validate({"model": "m", "messages": HI, **more})


async def batches(made: OpenAIUpstream, **more: Any) -> list[list[ChatCompletionChunk]]:
    stream = made.chat_completions_create_stream(chat(stream=True, **more), ctx=CTX)
    assert isinstance(stream, Batches)
    return [list(batch) async for batch in stream.batches]
