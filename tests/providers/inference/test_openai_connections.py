"""`remote::openai-compatible` and its presets: keys, addresses, limits of time and size, and callers who leave."""

from __future__ import annotations

import asyncio
import json
from typing import cast

import pytest

from llama_stack_api.models.inference import ChatCompletion, ChatCompletionChunk
from llama_stack_providers.inference.upstream import client
from llama_stack_spi import (
    AuthenticationError,
    Batches,
    Context,
    InvalidRequestError,
    UpstreamError,
    UpstreamTimeoutError,
)
from tests.providers.inference.fake_upstream import FakeUpstream, Script, chunk, event
from tests.providers.inference.openai_upstream import CTX, batches, chat, provider


@pytest.mark.parametrize(
    ("preset", "field"),
    [("vllm", "vllm_api_token"), ("openai", "openai_api_key"), ("lm-studio", "lm_studio_api_key")],
)
async def test_the_callers_key_goes_out_and_nothing_else_of_the_caller(
    upstream: FakeUpstream, preset: str, field: str
) -> None:
    ctx = Context("r", headers={"x-evil": "1"}, provider_data={field: "mine", "base_url": "http://evil"})
    async with provider(upstream, preset, api_key="own", headers={"x-team": "a"}) as made:
        await made.chat_completions_create(chat(), ctx=ctx)
        await made.chat_completions_create(chat(), ctx=CTX)
    sent = [request.headers for request in upstream.requests]
    assert [each["authorization"] for each in sent] == ["Bearer mine", "Bearer own"]
    assert {"x-evil", "cookie"} & set(sent[0]) == set()
    assert sent[0]["x-team"] == "a"


async def test_keys_of_a_hundred_callers_at_once_are_not_mixed_up(upstream: FakeUpstream) -> None:
    async with provider(upstream) as made:
        await asyncio.gather(
            *(
                made.chat_completions_create(
                    chat(user=f"{n}"), ctx=Context("r", provider_data={"vllm_api_token": f"{n}"})
                )
                for n in range(100)
            )
        )
    assert sorted(each.headers["authorization"] for each in upstream.requests) == sorted(
        f"Bearer {each.json['user']}" for each in upstream.requests
    )


async def test_a_missing_key_is_asked_for(upstream: FakeUpstream) -> None:
    async with provider(upstream, "openai") as made:
        with pytest.raises(AuthenticationError, match=r"openai_api_key.*api_key: \$\{OPENAI_API_KEY\}"):
            await made.chat_completions_create(chat(), ctx=CTX)
    assert upstream.requests == []


async def test_azure_by_deployments_and_by_v1(upstream: FakeUpstream) -> None:
    resource = {"base_url": upstream.url, "api_version": "2024-10-21"}
    async with provider(upstream, "azure", api_key="k", **resource) as made:
        await made.chat_completions_create(chat(model="gpt-4o.1"), ctx=CTX)
        for model in ("../../x", "a/b", "a?b", ".."):
            with pytest.raises(InvalidRequestError):
                await made.chat_completions_create(chat(model=model), ctx=CTX)
    async with provider(upstream, "azure", api_key="k") as made:
        await made.chat_completions_create(chat(), ctx=CTX)
    old, new = upstream.requests
    assert (old.path, old.query) == (
        "/openai/deployments/gpt-4o.1/chat/completions",
        "api-version=2024-10-21",
    )
    assert (new.path, new.query) == ("/v1/chat/completions", "")
    assert (new.headers["api-key"], "authorization" in new.headers) == ("k", False)


async def test_models_and_health(upstream: FakeUpstream) -> None:
    listed = {
        "data": [{"id": "a", "max_model_len": 2048}, {"id": "b", "type": "embedding"}, {"name": "no id"}]
    }
    upstream.play(Script(body=json.dumps(listed).encode()), Script(), Script(status=401))
    async with provider(upstream, api_key="own") as made:
        models = await made.list_models(ctx=Context("r", provider_data={"vllm_api_token": "mine"}))
        assert [(each.id, each.kind, dict(each.metadata)) for each in models] == [
            ("a", None, {"context_length": 2048}),
            ("b", "embedding", {}),
        ]
        assert (await made.health()).status == "OK"
        sick = await made.health()
    assert (sick.status, "key" in (sick.message or "")) == ("Error", True)
    assert {each.headers["authorization"] for each in upstream.requests} == {"Bearer own"}
    async with provider(upstream, base_url="http://127.0.0.1:9/v1") as made:
        assert (await made.health()).status == "Error"
        with pytest.raises(UpstreamError):
            await made.list_models(ctx=CTX)


async def test_without_a_key_of_the_server_there_is_nothing_to_ask(upstream: FakeUpstream) -> None:
    async with provider(upstream, "openai") as made:
        assert (await made.health()).status == "OK"
        with pytest.raises(AuthenticationError):
            await made.list_models(ctx=CTX)
    assert upstream.requests == []


async def test_the_status_of_an_error_does_not_wait_for_its_body(
    upstream: FakeUpstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "_ERROR_SECONDS", 0.1)
    upstream.play(Script(500, pieces=(b"{",), hold="after"))
    async with provider(upstream) as made:
        with pytest.raises(UpstreamError, match="status 500"):
            await made.chat_completions_create(chat(), ctx=CTX)
    await asyncio.to_thread(upstream.wait_until_left, 1)


async def test_leaving_a_call_or_a_stream_hangs_up_and_the_pool_goes_on(upstream: FakeUpstream) -> None:
    async with provider(upstream) as made:
        upstream.play(Script(hold="before"))
        call = asyncio.create_task(made.chat_completions_create(chat(), ctx=CTX))
        await asyncio.to_thread(upstream.wait_for_requests, 1)
        call.cancel()
        await asyncio.to_thread(upstream.wait_until_left, 1)
        upstream.play(Script(pieces=(event(chunk("a")),), hold="after"))
        stream = made.chat_completions_create_stream(chat(stream=True), ctx=CTX)
        await anext(stream)
        await cast("Batches[ChatCompletionChunk]", stream).aclose()
        await asyncio.to_thread(upstream.wait_until_left, 2)
        found = await asyncio.gather(*(made.chat_completions_create(chat(), ctx=CTX) for _ in range(20)))
    assert all(isinstance(each, ChatCompletion) for each in found)


async def test_a_connection_serves_one_stream_after_the_other(upstream: FakeUpstream) -> None:
    before = upstream.connections
    async with provider(upstream) as made:
        for _ in range(20):
            await batches(made)
            await asyncio.sleep(0)
        assert upstream.connections - before <= 2


async def test_a_slow_reader_stops_the_upstream(upstream: FakeUpstream) -> None:
    many = 4000
    piece = event(chunk("x" * 4000))
    upstream.play(Script(pieces=(piece,) * many, hold="after"))
    async with provider(upstream) as made:
        stream = made.chat_completions_create_stream(chat(stream=True), ctx=CTX)
        await anext(stream)
        # Sixteen megabytes do not fit into the buffers on the way, so the service is still writing.
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(asyncio.to_thread(upstream.wait_until_held, 1.0), 5)
        await cast("Batches[ChatCompletionChunk]", stream).aclose()
        await asyncio.to_thread(upstream.wait_until_left, 1)


@pytest.mark.parametrize(
    ("config", "script"),
    [
        ({"first_byte_seconds": 0.2}, Script(hold="before")),
        ({"first_byte_seconds": 0.2}, Script(pieces=(), hold="after")),
        ({"idle_seconds": 0.2}, Script(pieces=(event(chunk("a")),), hold="after")),
        ({"total_seconds": 0.3}, Script(pieces=(event(chunk("a")),), hold="after")),
    ],
)
async def test_an_upstream_that_is_silent_too_long(
    upstream: FakeUpstream, config: dict[str, float], script: Script
) -> None:
    upstream.play(script)
    async with provider(upstream, **config) as made:
        with pytest.raises(UpstreamTimeoutError):
            await batches(made)
        await asyncio.to_thread(upstream.wait_until_left, 1)


@pytest.mark.parametrize("body", [b"x" * 4096, b'{"a":"' + b"x" * 4096 + b'"}'])
async def test_an_answer_that_is_too_long_is_not_read(upstream: FakeUpstream, body: bytes) -> None:
    upstream.play(Script(body=body), Script(body=body, drop="after"), Script(pieces=(b"data: " + body,)))
    async with provider(upstream, max_answer_bytes=1024, max_event_bytes=1024) as made:
        for _ in range(2):
            with pytest.raises(UpstreamError, match="1024 bytes"):
                await made.chat_completions_create(chat(), ctx=CTX)
        with pytest.raises(UpstreamError, match="1024 bytes"):
            await batches(made)
