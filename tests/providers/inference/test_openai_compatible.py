"""`remote::openai-compatible` and its presets: requests in the words of each upstream, and answers as they come."""

from __future__ import annotations

import base64
import json
from struct import pack
from typing import Any, cast

import pytest

from llama_stack_api.models.inference import (
    ChatCompletionRequest,
    CompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingsRequest,
    RerankRequest,
)
from llama_stack_providers.inference.openai_compatible import provider_of
from llama_stack_providers.inference.openai_compatible.presets import PRESETS
from llama_stack_spi import InvalidRequestError, UnsupportedOperationError, UpstreamError, raw_of
from tests.providers.inference.fake_upstream import DONE, FakeUpstream, Script, answer, chunk, event
from tests.providers.inference.openai_upstream import CTX, HI, batches, chat, provider


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
        ("groq", {"logprobs": False, "top_logprobs": 0, "n": 1, "service_tier": "flex"}, {}),
        ("ollama", {"logit_bias": {}}, {}),
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
    ("preset", "role"),
    [("openai", "developer"), ("openai-compatible", "developer"), ("ollama", "system"), ("vllm", "system")],
)
async def test_who_gives_the_instructions(upstream: FakeUpstream, preset: str, role: str) -> None:
    said = [{"role": "developer", "content": "Be brief."}, *HI]
    async with provider(upstream, preset, api_key="k") as made:
        await made.chat_completions_create(chat(messages=said), ctx=CTX)
    assert upstream.requests[0].json["messages"] == [{"role": role, "content": "Be brief."}, *HI]


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
