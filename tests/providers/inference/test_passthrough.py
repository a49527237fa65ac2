"""`remote::passthrough`, before a real server with the stub behind it, and before one that misbehaves."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any, cast

import pytest
from pydantic import BaseModel

from llama_stack_api.models.inference import (
    BatchChatCompletionRequest,
    BatchCompletionRequest,
    ChatCompletionRequest,
    CompletionRequest,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingsRequest,
    RerankRequest,
)
from llama_stack_providers.inference.passthrough import PROVIDER
from llama_stack_providers.inference.passthrough.provider import Passthrough
from llama_stack_spi import (
    AuthenticationError,
    Batches,
    Context,
    InvalidRequestError,
    NotFoundError,
    RateLimitError,
    UpstreamError,
    raw_of,
)
from tests.providers.inference.fake_upstream import FakeUpstream, Script, chunk, event
from tests.server.processes import RunningServer

CTX = Context(request_id="r-1")
HI = [{"role": "user", "content": "hi"}]
CHAT = {"model": "stub-llm", "messages": HI}
NATIVE = {"model_id": "stub-llm", "messages": HI}


@pytest.fixture(scope="module")
def stack() -> Iterator[RunningServer]:
    running = RunningServer("stub")
    yield running
    running.close()


@asynccontextmanager
async def provider(url: str, **config: Any) -> AsyncIterator[Passthrough]:
    assert PROVIDER.config is not None
    made = cast("Passthrough", PROVIDER.build(PROVIDER.config.model_validate({"base_url": url, **config})))
    try:
        yield made
    finally:
        await made.stop()


CALLS: dict[str, BaseModel] = {
    "chat_completions_create": CreateChatCompletionRequest.model_validate(CHAT),
    "completions_create": CreateCompletionRequest.model_validate({"model": "stub-llm", "prompt": "Hello"}),
    "embeddings_create": CreateEmbeddingRequest.model_validate({"model": "stub-llm", "input": ["a", "b"]}),
    "inference_chat_completion": ChatCompletionRequest.model_validate(NATIVE),
    "inference_completion": CompletionRequest.model_validate({"model_id": "stub-llm", "content": "Hello"}),
    "inference_embeddings": EmbeddingsRequest.model_validate({"model_id": "stub-llm", "contents": ["a"]}),
    "inference_batch_chat_completion": BatchChatCompletionRequest.model_validate(
        {"model_id": "stub-llm", "messages_batch": [HI, HI]}
    ),
    "inference_batch_completion": BatchCompletionRequest.model_validate(
        {"model_id": "stub-llm", "content_batch": ["a"]}
    ),
    "inference_rerank": RerankRequest.model_validate(
        {"model": "stub-llm", "query": "a", "items": ["a", "b"]}
    ),
}


@pytest.mark.parametrize("call", CALLS)
async def test_every_operation_is_the_other_servers(stack: RunningServer, call: str) -> None:
    async with provider(stack.url) as made:
        found = await getattr(made, call)(CALLS[call], ctx=CTX)
    assert raw_of(found)
    assert found.model_dump()


@pytest.mark.parametrize(
    "call",
    ["chat_completions_create", "completions_create", "inference_chat_completion", "inference_completion"],
)
async def test_every_stream_is_the_other_servers(stack: RunningServer, call: str) -> None:
    body = CALLS[call].model_copy(update={"stream": True})
    async with provider(stack.url) as made:
        stream = getattr(made, f"{call}_stream")(body, ctx=CTX)
        assert isinstance(stream, Batches)
        found = [item async for batch in stream.batches for item in batch]
    assert len(found) > 1
    assert all(raw_of(item) for item in found)
    assert all(item.model_dump() for item in found)


async def test_models_health_and_an_unknown_model(stack: RunningServer) -> None:
    async with provider(stack.url) as made:
        models = {each.id: each.kind for each in await made.list_models(ctx=CTX)}
        assert models["stub-llm"] == "llm"
        assert (await made.health()).status == "OK"
        with pytest.raises(NotFoundError, match="'nobody'"):
            await made.chat_completions_create(
                CreateChatCompletionRequest.model_validate({**CHAT, "model": "nobody"}), ctx=CTX
            )
    async with provider("http://127.0.0.1:9") as made:
        assert (await made.health()).status == "Error"


async def test_only_chosen_provider_data_goes_along(upstream: FakeUpstream) -> None:
    data = {"openai_api_key": "a\r\nb", "other_api_key": "no", "passthrough_api_key": "mine"}
    ctx = Context(request_id="r-1", provider_data=data)
    body = CreateChatCompletionRequest.model_validate(CHAT)
    async with provider(
        upstream.url, api_key="own", forward_provider_data=["openai_api_key", "gone"]
    ) as made:
        await made.chat_completions_create(body, ctx=ctx)
        await made.chat_completions_create(body, ctx=CTX)
    mine, own = (request.headers for request in upstream.requests)
    assert json.loads(mine["x-llamastack-provider-data"]) == {"openai_api_key": "a\r\nb"}
    assert (mine["authorization"], own["authorization"]) == ("Bearer mine", "Bearer own")
    assert "x-llamastack-provider-data" not in own
    assert mine["x-request-id"] == "r-1"


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (Script(body=b"<html>"), UpstreamError),
        (Script(body=b"[]"), UpstreamError),
        (Script(body=b'{"error":{"message":"no","type":"invalid_request_error"}}'), InvalidRequestError),
        (Script(429, {"retry-after": "3"}, b"{}"), RateLimitError),
        (Script(401, body=b"{}"), UpstreamError),
        (Script(drop="before"), UpstreamError),
    ],
)
async def test_a_server_that_misbehaves(
    upstream: FakeUpstream, script: Script, kind: type[Exception]
) -> None:
    upstream.play(script)
    async with provider(upstream.url) as made:
        with pytest.raises(kind):
            await made.chat_completions_create(CreateChatCompletionRequest.model_validate(CHAT), ctx=CTX)


async def test_a_callers_key_that_is_refused(upstream: FakeUpstream) -> None:
    upstream.play(Script(401, body=b"{}"))
    ctx = Context("r", provider_data={"passthrough_api_key": "mine"})
    async with provider(upstream.url) as made:
        with pytest.raises(AuthenticationError):
            await made.chat_completions_create(CreateChatCompletionRequest.model_validate(CHAT), ctx=ctx)


@pytest.mark.parametrize(
    ("pieces", "kind"),
    [
        ((event(chunk("a")),), UpstreamError),
        ((), UpstreamError),
        ((b"data: {\n\n",), UpstreamError),
        ((b'data: {"a":1},{"b":2}\n\n',), UpstreamError),
        ((b"data: 7\n\n",), UpstreamError),
        ((event({"error": {"message": "x", "type": "rate_limit_error"}}),), RateLimitError),
    ],
)
async def test_a_stream_that_is_none(
    upstream: FakeUpstream, pieces: tuple[bytes, ...], kind: type[Exception]
) -> None:
    upstream.play(Script(pieces=pieces))
    body = CreateChatCompletionRequest.model_validate({**CHAT, "stream": True})
    async with provider(upstream.url) as made:
        with pytest.raises(kind):
            [item async for item in made.chat_completions_create_stream(body, ctx=CTX)]


async def test_native_events_need_no_terminator(upstream: FakeUpstream) -> None:
    last = {
        "event": {
            "event_type": "complete",
            "delta": {"type": "text", "text": ""},
            "stop_reason": "end_of_turn",
        }
    }
    upstream.play(Script(pieces=(event(last),)), Script(pieces=(event({"event": {"event_type": "start"}}),)))
    body = ChatCompletionRequest.model_validate({**NATIVE, "stream": True})
    async with provider(upstream.url) as made:
        assert len([item async for item in made.inference_chat_completion_stream(body, ctx=CTX)]) == 1
        with pytest.raises(UpstreamError, match="broke off"):
            [item async for item in made.inference_chat_completion_stream(body, ctx=CTX)]
