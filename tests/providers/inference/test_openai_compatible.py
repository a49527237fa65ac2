"""`remote::openai-compatible` and its presets, against a service on a real socket."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from struct import pack
from typing import Any, cast

import pytest

from llama_stack_api.models.inference import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionRequest,
    CompletionRequest,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingsRequest,
    RerankRequest,
)
from llama_stack_providers.inference.openai_compatible import provider_of
from llama_stack_providers.inference.openai_compatible.presets import PRESETS
from llama_stack_providers.inference.upstream import client
from llama_stack_providers.inference.upstream.openai.provider import OpenAIUpstream
from llama_stack_spi import (
    AuthenticationError,
    Batches,
    Context,
    InvalidRequestError,
    LlamaStackError,
    UnsupportedOperationError,
    UpstreamError,
    UpstreamTimeoutError,
    raw_of,
)
from tests.providers.inference.fake_upstream import (
    DONE,
    USAGE,
    FakeUpstream,
    Script,
    answer,
    chunk,
    event,
)

CTX = Context(request_id="r")
HI = [{"role": "user", "content": "hi"}]


@pytest.fixture(scope="module")
def service() -> Iterator[FakeUpstream]:
    with FakeUpstream() as running:
        yield running


@pytest.fixture
def upstream(service: FakeUpstream) -> FakeUpstream:
    service.forget()
    return service


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


async def test_a_chat_goes_and_comes_as_it_is(upstream: FakeUpstream) -> None:
    said = json.dumps(answer("Hi", reasoning_content="Hm.", own_field={"kept": True}), indent=1).encode()
    upstream.play(Script(body=said))
    tools = [{"type": "function", "function": {"name": "clock", "parameters": {"type": "object"}}}]
    asked = {
        "temperature": 0.5,
        "tools": tools,
        "parallel_tool_calls": False,
        "seed": 7,
        "stop": ["x"],
        "n": 2,
    }
    async with provider(upstream) as made:
        found = await made.chat_completions_create(chat(**asked), ctx=CTX)
    assert raw_of(found) == said
    assert found.choices[0].message.reasoning_content == "Hm."
    assert upstream.requests[0].json == {"model": "m", "messages": HI, "stream": False, **asked}
    assert upstream.requests[0].path == "/v1/chat/completions"


async def test_events_come_as_they_are_and_those_of_one_arrival_together(upstream: FakeUpstream) -> None:
    first, second, last = (
        event(each) for each in (chunk("a", role="assistant"), chunk("b"), chunk(finish="stop"))
    )
    upstream.play(Script(pieces=(first + b": ping\n\n" + second + last[:20], last[20:] + DONE)))
    async with provider(upstream) as made:
        found = await batches(made)
    raws = [[raw_of(each) for each in batch] for batch in found]
    flat = [raw for batch in raws for raw in batch]
    assert flat == [each[6:-2] for each in (first, second, last)]
    assert raws[0][:2] == flat[:2]


@pytest.mark.parametrize(
    ("preset", "asked", "sent"),
    [
        ("openai", {"max_tokens": 5, "store": True, "metadata": {"a": "b"}}, {"max_completion_tokens": 5}),
        ("ollama", {"max_completion_tokens": 5, "n": 1, "prompt_cache_key": "k"}, {"max_tokens": 5}),
        ("ollama", {"max_completion_tokens": 5, "max_tokens": 4}, {"max_tokens": 4}),
        (
            "vllm",
            {"max_completion_tokens": 5, "logprobs": True},
            {"max_completion_tokens": 5, "logprobs": True},
        ),
        ("groq", {"logprobs": False, "n": 1, "service_tier": "flex"}, {}),
        ("together", {"logprobs": True, "top_logprobs": 3}, {"logprobs": 3}),
        ("together", {"logprobs": True}, {"logprobs": 1}),
        ("together", {"logprobs": False}, {}),
        ("openai-compatible", {"service_tier": "flex", "store": True}, {"service_tier": "flex"}),
    ],
)
async def test_quirks_of_a_chat(
    upstream: FakeUpstream, preset: str, asked: dict[str, Any], sent: dict[str, Any]
) -> None:
    async with provider(upstream, preset, api_key="k") as made:
        await made.chat_completions_create(chat(**asked), ctx=CTX)
    assert upstream.requests[0].json == {"model": "m", "messages": HI, "stream": False, **sent}


@pytest.mark.parametrize(
    ("preset", "asked", "param"),
    [
        ("ollama", {"n": 2}, "n"),
        ("ollama", {"logit_bias": {"7": 1}}, "logit_bias"),
        ("tgi", {"n": 2}, "n"),
        ("groq", {"n": 2}, "n"),
        ("groq", {"logprobs": True}, "logprobs"),
    ],
)
async def test_what_an_upstream_would_overlook_is_refused(
    upstream: FakeUpstream, preset: str, asked: dict[str, Any], param: str
) -> None:
    async with provider(upstream, preset, api_key="k") as made:
        with pytest.raises(InvalidRequestError) as caught:
            await made.chat_completions_create(chat(**asked), ctx=CTX)
    assert (caught.value.param, upstream.requests) == (param, [])


async def test_an_operator_can_leave_fields_out(upstream: FakeUpstream) -> None:
    async with provider(upstream, "openai-compatible", drop_fields=["stream_options", "user"]) as made:
        found = await batches(made, stream_options={"include_usage": True}, user="u")
    assert upstream.requests[0].json == {"model": "m", "messages": HI, "stream": True}
    assert found


@pytest.mark.parametrize(
    ("preset", "sampling", "shape", "sent"),
    [
        (
            "vllm",
            {"strategy": {"type": "top_k", "top_k": 5}, "repetition_penalty": 1.1},
            None,
            {"temperature": 1.0, "top_k": 5, "repetition_penalty": 1.1},
        ),
        ("llama-cpp-server", {"repetition_penalty": 1.1}, None, {"temperature": 0.0, "repeat_penalty": 1.1}),
        ("vllm", {}, "g", {"temperature": 0.0, "structured_outputs": {"grammar": "g"}}),
        ("llama-cpp-server", {}, "g", {"temperature": 0.0, "grammar": "g"}),
        ("sglang", {}, "g", {"temperature": 0.0, "ebnf": "g"}),
        ("fireworks", {}, "g", {"temperature": 0.0, "response_format": {"type": "grammar", "grammar": "g"}}),
    ],
)
async def test_native_wishes_in_the_words_of_the_upstream(
    upstream: FakeUpstream, preset: str, sampling: dict[str, Any], shape: str | None, sent: dict[str, Any]
) -> None:
    more = {} if shape is None else {"response_format": {"type": "grammar", "bnf": {"gbnf": shape}}}
    body = {"model_id": "m", "messages": HI, "sampling_params": sampling, **more}
    async with provider(upstream, preset, api_key="k") as made:
        found = await made.inference_chat_completion(ChatCompletionRequest.model_validate(body), ctx=CTX)
    assert found.completion_message.content == "Hello there"
    assert upstream.requests[0].json == {"model": "m", "messages": HI, "stream": False, **sent}


async def test_a_native_stream(upstream: FakeUpstream) -> None:
    body = ChatCompletionRequest.model_validate({"model_id": "m", "messages": HI, "stream": True})
    async with provider(upstream) as made:
        events = [each async for each in made.inference_chat_completion_stream(body, ctx=CTX)]
    assert [each.event.event_type for each in events] == ["start", *["progress"] * 3, "complete"]
    assert [metric.value for metric in cast("list[Any]", events[-1].metrics)] == [5.0, 3.0, 8.0]


@pytest.mark.parametrize(
    ("preset", "field"), [("vllm", "response_format"), ("llama-cpp-server", "json_schema")]
)
async def test_the_shape_of_a_continuation(upstream: FakeUpstream, preset: str, field: str) -> None:
    shape = {"type": "json_schema", "json_schema": {"type": "object"}}
    body = CompletionRequest.model_validate({"model_id": "m", "content": "Hello", "response_format": shape})
    async with provider(upstream, preset) as made:
        found = await made.inference_completion(body, ctx=CTX)
    assert found.content == " world"
    wanted = upstream.requests[0].json[field]
    assert (wanted.get("json_schema", {}).get("schema") or wanted) == {"type": "object"}


async def test_continuations_whole_and_in_pieces(upstream: FakeUpstream) -> None:
    body = {"model": "m", "prompt": "Hello", "guided_choice": ["a", "b"]}
    async with provider(upstream) as made:
        whole = await made.completions_create(CreateCompletionRequest.model_validate(body), ctx=CTX)
        asked = CreateCompletionRequest.model_validate({**body, "stream": True})
        pieces = [each async for each in made.completions_create_stream(asked, ctx=CTX)]
    assert (whole.choices[0].text, [each.choices[0].finish_reason for each in pieces]) == (
        " world",
        [None, "stop"],
    )
    assert upstream.requests[0].json["structured_outputs"] == {"choice": ["a", "b"]}


async def test_vectors_in_the_encoding_asked_for(upstream: FakeUpstream) -> None:
    body = CreateEmbeddingRequest.model_validate(
        {"model": "m", "input": ["a", "b"], "encoding_format": "base64"}
    )
    async with provider(upstream) as made:
        found = await made.embeddings_create(body, ctx=CTX)
    assert found.data[1].embedding == base64.b64encode(pack("<2f", 1.0, 0.5)).decode()


@pytest.mark.parametrize(
    ("model", "task", "sent"),
    [
        ("e5", "query", {"input_type": "query", "truncate": "END"}),
        ("e5", None, {"input_type": "passage", "truncate": "END"}),
        ("e5-query", "document", {"truncate": "END"}),
    ],
)
async def test_nvidia_asks_for_the_side_of_the_search(
    upstream: FakeUpstream, model: str, task: str | None, sent: dict[str, str]
) -> None:
    more = {} if task is None else {"task_type": task}
    body = {"model_id": model, "contents": ["a"], "text_truncation": "end", **more}
    async with provider(upstream, "nvidia") as made:
        await made.inference_embeddings(EmbeddingsRequest.model_validate(body), ctx=CTX)
    found = upstream.requests[0].json
    assert found == {"model": model, "input": ["a"], "encoding_format": "float", **sent}


@pytest.mark.parametrize(
    ("preset", "path", "raw"),
    [
        ("vllm", "/v1/rerank", {"results": [{"index": 0, "relevance_score": 0.1}, {"index": 1, "relevance_score": 0.9}]}),
        ("sglang", "/v1/rerank", [{"index": 0, "score": 0.1, "document": "a"}, {"index": 1, "score": 0.9}]),
        ("fireworks", "/v1/rerank", {"data": [{"index": 1, "relevance_score": 0.9}, {"index": 0, "relevance_score": 0.1}]}),
        ("nvidia", "/v1/ranking", {"rankings": [{"index": 1, "logit": 0.9}, {"index": 0, "logit": 0.1}]}),
    ],
)  # fmt: skip
async def test_ranking(upstream: FakeUpstream, preset: str, path: str, raw: object) -> None:
    upstream.play(Script(body=json.dumps(raw).encode()))
    body = RerankRequest.model_validate(
        {"model": "m", "query": "q", "items": ["a", "b"], "max_num_results": 1}
    )
    async with provider(upstream, preset, api_key="k") as made:
        found = await made.inference_rerank(body, ctx=CTX)
    assert [(each.index, each.relevance_score) for each in found.data] == [(1, 0.9)]
    assert upstream.requests[0].path == path


@pytest.mark.parametrize("raw", [b"{}", b"[1]", b'{"results":[{"index":9,"relevance_score":1}]}', b"<html>", b'{"results":[{"index":0}]}'])  # fmt: skip
async def test_a_ranking_that_is_none(upstream: FakeUpstream, raw: bytes) -> None:
    upstream.play(Script(body=raw))
    body = RerankRequest.model_validate({"model": "m", "query": "q", "items": ["a"]})
    async with provider(upstream) as made:
        with pytest.raises(UpstreamError):
            await made.inference_rerank(body, ctx=CTX)


async def test_what_an_upstream_lacks_is_said_before_anything_is_sent(upstream: FakeUpstream) -> None:
    async with provider(upstream, "groq", api_key="k") as made:
        with pytest.raises(UnsupportedOperationError):
            await made.embeddings_create(
                CreateEmbeddingRequest.model_validate({"model": "m", "input": "x"}), ctx=CTX
            )
        with pytest.raises(UnsupportedOperationError):
            made.completions_create_stream(
                CreateCompletionRequest.model_validate({"model": "m", "prompt": "x"}), ctx=CTX
            )
        with pytest.raises(UnsupportedOperationError):
            await made.inference_rerank(
                RerankRequest.model_validate({"model": "m", "query": "q", "items": ["a"]}), ctx=CTX
            )
    assert upstream.requests == []


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


async def test_a_stream_without_terminator_is_whole_once_a_reason_was_given(upstream: FakeUpstream) -> None:
    upstream.play(Script(pieces=(event(chunk("a")), event(chunk(finish="stop")))))
    upstream.play(Script(pieces=(event(chunk("a")),)))
    upstream.play(Script(pieces=()))
    async with provider(upstream) as made:
        assert len(await batches(made)) >= 1
        with pytest.raises(UpstreamError, match="broke off"):
            await batches(made)
        with pytest.raises(UpstreamError, match="something else"):
            await batches(made)


GAPS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    # As Ollama writes it.
    (
        {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 1,
            "model": "llama",
            "system_fingerprint": "fp_ollama",
            "choices": [
                {"index": 0, "message": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"}
            ],
            "usage": USAGE,
        },
        {"content": "Hi", "refusal": None},
    ),
    # As vLLM writes it.
    (
        answer(None, finish="tool_calls", annotations=None, audio=None, function_call=None, tool_calls=[]),
        {"content": None, "tool_calls": []},
    ),
    # As some write calls and reasons.
    (
        answer(
            None,
            finish="eos",
            tool_calls=[{"id": "c", "type": "function", "function": {"name": "f", "arguments": {"a": 1}}}],
        ),
        {"content": None},
    ),
]


@pytest.mark.parametrize(("written", "message"), GAPS)
async def test_small_gaps_of_an_answer_are_filled(
    upstream: FakeUpstream, written: dict[str, Any], message: dict[str, Any]
) -> None:
    upstream.play(Script(body=json.dumps(written).encode()))
    async with provider(upstream) as made:
        found = await made.chat_completions_create(chat(), ctx=CTX)
    raw = json.loads(cast(bytes, raw_of(found)))
    said = raw["choices"][0]["message"]
    assert {name: said[name] for name in message} == message
    assert "annotations" not in said
    assert raw["choices"][0]["logprobs"] is None
    assert found.choices[0].finish_reason in {"stop", "tool_calls"}
    assert raw["id"] == written["id"]


async def test_log_probabilities_in_other_forms(upstream: FakeUpstream) -> None:
    beside = {
        "tokens": ["a", "b"],
        "token_logprobs": [-0.5, float("-inf")],
        "top_logprobs": [{"a": -0.5, "c": -2.0}],
    }
    upstream.play(Script(body=json.dumps(set_logprobs(answer(), beside)).encode()))
    vllm = {
        "tokens": ["a", "b"],
        "token_logprobs": [None, float("-inf")],
        "top_logprobs": [None, {"b": float("-inf")}],
        "text_offset": [0, 1],
    }
    choice = {"index": 0, "text": "ab", "finish_reason": "stop", "logprobs": vllm}
    base = {"id": "c", "object": "text_completion", "created": 1, "model": "m", "choices": [choice]}
    upstream.play(Script(body=json.dumps(base).encode()))
    async with provider(upstream) as made:
        found = await made.chat_completions_create(chat(logprobs=True), ctx=CTX)
        asked = CreateCompletionRequest.model_validate(
            {"model": "m", "prompt": "a", "echo": True, "logprobs": 1}
        )
        text = await made.completions_create(asked, ctx=CTX)
    likely = found.choices[0].logprobs
    assert likely is not None
    assert likely.content is not None
    assert [(each.token, each.logprob) for each in likely.content] == [("a", -0.5), ("b", -9999.0)]
    tops = [[(top.token, top.logprob) for top in each.top_logprobs] for each in likely.content]
    assert tops == [[("a", -0.5), ("c", -2.0)], []]
    listed = text.choices[0].logprobs
    assert listed is not None
    assert (listed.token_logprobs, listed.top_logprobs) == ([None, -9999.0], [{}, {"b": -9999.0}])


def set_logprobs(whole: dict[str, Any], logprobs: object) -> dict[str, Any]:
    whole["choices"][0]["logprobs"] = logprobs
    return whole


async def test_small_gaps_of_a_stream_are_filled(upstream: FakeUpstream) -> None:
    sglang = chunk("", role="assistant", tool_calls=None)
    azure = {"id": "", "object": "", "created": 0, "model": "", "choices": [], "prompt_filter_results": []}
    call = chunk(
        tool_calls=[{"index": 0, "id": None, "type": None, "function": {"name": None, "arguments": "{}"}}]
    )
    bare = {"choices": [{"delta": {"content": "x"}}]}
    last = chunk(finish="end_turn")
    upstream.play(Script(pieces=(b"".join(map(event, (sglang, azure, call, bare, bare, last))) + DONE,)))
    async with provider(upstream) as made:
        found = [each for batch in await batches(made) for each in batch]
    assert [each.model for each in found] == ["up-model", "m", "up-model", "m", "m", "up-model"]
    assert found[3].id == found[4].id != ""
    assert found[2].choices[0].delta.model_dump()["tool_calls"] == [
        {"index": 0, "function": {"arguments": "{}"}}
    ]
    assert found[5].choices[0].finish_reason == "stop"


@pytest.mark.parametrize(
    "raw",
    [b"<html>502</html>", b"", b"{", b"[]", b"null", b"{}", b'{"choices":[]} x', b'{"choices":[{"message":{"content":7}}]}', b'{"choices":"no"}'],
)  # fmt: skip
async def test_an_answer_that_is_none(upstream: FakeUpstream, raw: bytes) -> None:
    upstream.play(Script(body=raw))
    upstream.play(Script(pieces=(b"data: " + raw + b"\n\n", DONE)))
    async with provider(upstream) as made:
        with pytest.raises(UpstreamError):
            await made.chat_completions_create(chat(), ctx=CTX)
        with pytest.raises(UpstreamError):
            await batches(made)


async def test_events_cannot_be_smuggled_into_a_batch(upstream: FakeUpstream) -> None:
    two = event(chunk("a"))[:-2] + b"," + event(chunk("b"))[6:]
    upstream.play(Script(pieces=(two + event(chunk(finish="stop")) + DONE,)))
    async with provider(upstream) as made:
        with pytest.raises(UpstreamError):
            await batches(made)


@pytest.mark.parametrize(
    ("code", "kind"), [(400, InvalidRequestError), (500, UpstreamError), ("x", UpstreamError)]
)
async def test_an_error_in_place_of_the_first_event(
    upstream: FakeUpstream, code: object, kind: type[LlamaStackError]
) -> None:
    upstream.play(Script(pieces=(event({"error": {"message": "no", "code": code}}), DONE)))
    async with provider(upstream) as made:
        with pytest.raises(kind):
            await batches(made)


def test_every_preset_says_where_it_is_or_asks() -> None:
    for name, preset in PRESETS.items():
        spec = provider_of(name)
        assert spec.config is not None
        assert spec.config.model_fields["base_url"].is_required() == (preset.base_url is None)
        assert spec.provider_type == f"remote::{name}"
    assert {name for name, preset in PRESETS.items() if preset.base_url is None} == {
        "openai-compatible",
        "azure",
        "databricks",
    }
