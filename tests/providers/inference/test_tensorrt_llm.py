"""`remote::tensorrt-llm`: against a service that speaks as Triton does, and one that speaks as `trtllm-serve`."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from pydantic import ValidationError

from llama_stack_api.models.inference import (
    ChatCompletionRequest,
    CompletionRequest,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
)
from llama_stack_providers.inference.tensorrt_llm import PROVIDER
from llama_stack_providers.inference.tensorrt_llm.config import TensorRtConfig
from llama_stack_spi import Context, InvalidRequestError, NotFoundError, UpstreamError
from tests.providers.inference.fake_upstream import FakeUpstream, Received, Script, event

CTX = Context(request_id="r")
HI = [{"role": "user", "content": "hi"}]
TEMPLATE = {
    "begin": "<s>",
    "system": "[S]{content}[/S]",
    "user": "[U]{content}[/U]",
    "assistant": "[A]{content}[/A]",
    "generate": "[A]",
}


def triton_answer(received: Received, script: Script) -> tuple[bytes, ...]:
    """What Triton answers, with the outputs of TensorRT-LLM's ensemble."""
    if received.path == "/v2/health/ready":
        return (b"",)
    if received.path == "/v2/repository/index":
        listed = [
            {"name": "ensemble", "version": "1", "state": "READY"},
            {"name": "ensemble", "version": "2"},
        ]
        return (json.dumps(listed).encode(),)
    head = {"model_name": "ensemble", "model_version": "1", "sequence_end": False, "sequence_id": 0}
    words = ("Hello", " there")
    if received.path.endswith("/generate_stream"):
        return tuple(event({**head, "text_output": word}) for word in (*words, ""))
    return (json.dumps({**head, "cum_log_probs": 0.0, "text_output": "".join(words)}).encode(),)


@pytest.fixture(scope="module")
def service() -> Iterator[FakeUpstream]:
    with FakeUpstream(triton_answer) as running:
        yield running


@pytest.fixture
def triton(service: FakeUpstream) -> FakeUpstream:
    service.forget()
    return service


@asynccontextmanager
async def provider(upstream: FakeUpstream, **config: Any) -> AsyncIterator[Any]:
    settings = TensorRtConfig.model_validate({"base_url": upstream.url, "api": "generate", **config})
    made: Any = PROVIDER.build(settings)
    try:
        yield made
    finally:
        await made.stop()


def chat(**more: Any) -> CreateChatCompletionRequest:
    return CreateChatCompletionRequest.model_validate({"model": "ensemble", "messages": HI, **more})


def text(**more: Any) -> CreateCompletionRequest:
    return CreateCompletionRequest.model_validate({"model": "ensemble", "prompt": "Once", **more})


async def test_a_text_whole_and_in_pieces(triton: FakeUpstream) -> None:
    async with provider(triton) as made:
        whole = await made.completions_create(text(), ctx=CTX)
        pieces = [each async for each in made.completions_create_stream(text(stream=True), ctx=CTX)]
    assert [choice.text for choice in whole.choices] == ["Hello there"]
    assert "".join(each.choices[0].text for each in pieces) == "Hello there"
    assert [each.choices[0].finish_reason for each in pieces][-2:] == [None, "stop"]
    assert [each.path for each in triton.requests] == [
        "/v2/models/ensemble/generate",
        "/v2/models/ensemble/generate_stream",
    ]
    assert triton.requests[0].json == {"text_input": "Once", "max_tokens": 512, "stream": False}
    assert triton.requests[1].json["stream"] is True


async def test_how_a_text_is_continued(triton: FakeUpstream) -> None:
    asked = {
        "temperature": 0.5,
        "top_p": 0.9,
        "seed": -1,
        "stop": "END",
        "max_tokens": 9,
        "presence_penalty": 0.1,
    }
    async with provider(triton) as made:
        await made.completions_create(text(**asked), ctx=CTX)
        await made.completions_create(text(temperature=0, stop=["a", ""]), ctx=CTX)
    first, second = (each.json for each in triton.requests)
    assert first == {
        "text_input": "Once",
        "max_tokens": 9,
        "stream": False,
        "temperature": 0.5,
        "top_p": 0.9,
        "random_seed": 2**64 - 1,
        "stop_words": ["END"],
        "presence_penalty": 0.1,
    }
    assert (second["top_k"], "temperature" in second, second["stop_words"]) == (1, False, ["a"])


async def test_several_texts_are_continued_in_their_order(triton: FakeUpstream) -> None:
    async with provider(triton) as made:
        whole = await made.completions_create(text(prompt=["a", "b"]), ctx=CTX)
    assert [choice.index for choice in whole.choices] == [0, 1]
    assert sorted(each.json["text_input"] for each in triton.requests) == ["a", "b"]


async def test_a_chat_without_a_template_is_refused(triton: FakeUpstream) -> None:
    async with provider(triton) as made:
        with pytest.raises(InvalidRequestError, match="chat_template") as caught:
            await made.chat_completions_create(chat(), ctx=CTX)
        with pytest.raises(InvalidRequestError, match="chat_template"):
            await anext(made.chat_completions_create_stream(chat(stream=True), ctx=CTX))
    assert (caught.value.code, triton.requests) == ("chat_template_missing", [])


async def test_a_chat_with_a_template(triton: FakeUpstream) -> None:
    messages = [
        {"role": "system", "content": "Be {user} brief."},
        {"role": "user", "content": [{"type": "text", "text": "{content}"}, {"type": "text", "text": "b"}]},
        {"role": "assistant", "content": "c"},
        {"role": "user", "content": "d"},
    ]
    async with provider(triton, chat_template=TEMPLATE) as made:
        whole = await made.chat_completions_create(chat(messages=messages), ctx=CTX)
        chunks = [each async for each in made.chat_completions_create_stream(chat(stream=True), ctx=CTX)]
    assert triton.requests[0].json["text_input"] == (
        "<s>[S]Be {user} brief.[/S][U]{content}\nb[/U][A]c[/A][U]d[/U][A]"
    )
    assert (whole.choices[0].message.content, whole.choices[0].finish_reason) == ("Hello there", "stop")
    deltas = [each.choices[0].delta.model_dump() for each in chunks]
    assert deltas == [{"role": "assistant", "content": "Hello"}, {"content": " there"}, {"content": ""}, {}]


@pytest.mark.parametrize(
    ("shape", "guide"),
    [
        ({"type": "json_object"}, {"guided_decoding_guide_type": "json"}),
        (
            {"type": "json_schema", "json_schema": {"name": "x", "schema": {"type": "object"}}},
            {"guided_decoding_guide_type": "json_schema", "guided_decoding_guide": '{"type": "object"}'},
        ),
    ],
)
async def test_the_shape_of_an_answer(
    triton: FakeUpstream, shape: dict[str, Any], guide: dict[str, str]
) -> None:
    async with provider(triton, chat_template=TEMPLATE) as made:
        await made.chat_completions_create(chat(response_format=shape), ctx=CTX)
    sent = triton.requests[0].json
    assert {name: value for name, value in sent.items() if name.startswith("guided")} == guide


async def test_native_requests(triton: FakeUpstream) -> None:
    sampling = {"strategy": {"type": "top_k", "top_k": 5}, "repetition_penalty": 1.2, "max_tokens": 3}
    grammar = {"type": "grammar", "bnf": {"gbnf": "root ::= 'a'"}}
    body = {
        "model_id": "ensemble",
        "content": "Once",
        "sampling_params": sampling,
        "response_format": grammar,
    }
    async with provider(triton, chat_template=TEMPLATE) as made:
        whole = await made.inference_completion(CompletionRequest.model_validate(body), ctx=CTX)
        asked = ChatCompletionRequest.model_validate({"model_id": "ensemble", "messages": HI, "stream": True})
        events = [each async for each in made.inference_chat_completion_stream(asked, ctx=CTX)]
    assert (whole.content, whole.stop_reason) == ("Hello there", "end_of_turn")
    assert triton.requests[0].json == {
        "text_input": "Once",
        "max_tokens": 3,
        "stream": False,
        "temperature": 1.0,
        "top_k": 5,
        "repetition_penalty": 1.2,
        "guided_decoding_guide_type": "ebnf_grammar",
        "guided_decoding_guide": "root ::= 'a'",
    }
    assert [each.event.event_type for each in events] == ["start", "progress", "progress", "complete"]


@pytest.mark.parametrize(
    "more",
    [
        {"n": 2},
        {"logprobs": True},
        {"tools": [{"type": "function", "function": {"name": "f"}}]},
        {"messages": [{"role": "tool", "tool_call_id": "c", "content": "x"}]},
        {
            "messages": [
                {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://x/a.png"}}]}
            ]
        },
        {"model": "../x"},
        {"model": ".."},
        {"model": "a/b"},
    ],
)
async def test_what_the_endpoint_has_nothing_for_is_refused(
    triton: FakeUpstream, more: dict[str, Any]
) -> None:
    async with provider(triton, chat_template=TEMPLATE) as made:
        with pytest.raises(InvalidRequestError):
            await made.chat_completions_create(chat(**more), ctx=CTX)
    assert triton.requests == []


@pytest.mark.parametrize("more", [{"prompt": [1, 2]}, {"echo": True}, {"best_of": 2}, {"logprobs": 1}])
async def test_texts_that_cannot_be_continued_so(triton: FakeUpstream, more: dict[str, Any]) -> None:
    async with provider(triton) as made:
        with pytest.raises(InvalidRequestError):
            await made.completions_create(text(**more), ctx=CTX)
    assert triton.requests == []


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (
            Script(400, body=b'{"error":"Request for unknown model: \'ensemble\' is not found"}'),
            NotFoundError,
        ),
        (Script(400, body=b'{"error":"unexpected input"}'), InvalidRequestError),
        (Script(body=b'{"error":"engine died at 10.0.0.1"}'), UpstreamError),
        (Script(body=b'{"text_output":7}'), UpstreamError),
        (Script(body=b"<html>"), UpstreamError),
        (Script(drop="before"), UpstreamError),
    ],
)
async def test_a_service_that_misbehaves(triton: FakeUpstream, script: Script, kind: type[Exception]) -> None:
    triton.play(script)
    async with provider(triton) as made:
        with pytest.raises(kind) as caught:
            await made.completions_create(text(), ctx=CTX)
    assert "10.0.0.1" not in str(caught.value)


@pytest.mark.parametrize(
    "script",
    [
        Script(pieces=(event({"text_output": "a"}),), drop="after"),
        Script(pieces=(event({"text_output": "a"}), event({"error": "died"}))),
        Script(pieces=()),
    ],
)
async def test_a_stream_that_dies(triton: FakeUpstream, script: Script) -> None:
    triton.play(script)
    async with provider(triton) as made:
        with pytest.raises(UpstreamError):
            [each async for each in made.completions_create_stream(text(stream=True), ctx=CTX)]


async def test_models_and_health(triton: FakeUpstream) -> None:
    async with provider(triton) as made:
        assert [each.id for each in await made.list_models(ctx=CTX)] == ["ensemble"]
        assert (await made.health()).status == "OK"
        triton.play(Script(400, body=b""))
        assert (await made.health()).status == "Error"


def test_a_template_needs_a_place_for_each_content() -> None:
    with pytest.raises(ValidationError, match="user"):
        TensorRtConfig.model_validate({"chat_template": {**TEMPLATE, "user": "[U]"}})


async def test_trtllm_serve_gets_no_field_that_it_refuses() -> None:
    asked = {"max_completion_tokens": 5, "verbosity": "low", "prompt_cache_key": "k", "store": True}
    asked |= {"modalities": ["text"], "web_search_options": None}
    grammar = {"type": "grammar", "bnf": {"gbnf": "g"}}
    body = {"model_id": "m", "messages": HI, "response_format": grammar}
    with FakeUpstream() as upstream:
        async with provider(upstream, api="openai", base_url=f"{upstream.url}/v1") as made:
            await made.chat_completions_create(chat(**asked), ctx=CTX)
            await made.inference_chat_completion(ChatCompletionRequest.model_validate(body), ctx=CTX)
    first, second = (each.json for each in upstream.requests)
    assert first == {"model": "ensemble", "messages": HI, "stream": False, "max_tokens": 5}
    assert second["response_format"] == {"type": "ebnf", "ebnf": "g"}
