"""Calls that are demanded of vLLM, against a service that breaks them as vLLM does."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any, cast

import jsonschema
import pytest

from llama_stack_api.models.inference import ChatCompletionRequest, CreateChatCompletionRequest
from llama_stack_providers.inference.openai_compatible import provider_of
from llama_stack_providers.inference.openai_compatible.presets import PRESETS
from llama_stack_providers.inference.upstream.openai.provider import OpenAIUpstream
from llama_stack_spi import Context, InvalidRequestError, UnprocessableError, given, raw_of
from tests.providers.inference.fake_upstream import (
    DONE,
    USAGE,
    FakeUpstream,
    Received,
    Script,
    answer,
    chunk,
    event,
    openai_answer,
)

CTX = Context(request_id="r")
HI = [{"role": "user", "content": "Weather in Paris?"}]
CITY: dict[str, Any] = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
WEATHER = {"type": "function", "function": {"name": "get_weather", "parameters": CITY}}
CLOCK = {"type": "function", "function": {"name": "clock"}}
NAMED = {"type": "function", "function": {"name": "get_weather"}}


def allowed(mode: str) -> dict[str, Any]:
    return {"type": "allowed_tools", "allowed_tools": {"mode": mode, "tools": [NAMED]}}


DEMANDS = pytest.mark.parametrize(
    "choice", ["required", NAMED, allowed("required")], ids=["required", "named", "allowed"]
)
LEFT = pytest.mark.parametrize(
    "choice", [None, "auto", "none", allowed("auto")], ids=["unsaid", "auto", "none", "allowed"]
)


def like_vllm(received: Received, script: Script) -> tuple[bytes, ...]:
    """Keeps to schemas of answers, and not to those of tools that are demanded."""
    asked = json.loads(received.body) if received.body else {}
    if "response_format" in asked:
        schema = asked["response_format"]["json_schema"]["schema"]
        call = schema if "properties" in schema else schema["anyOf"][0]
        name = call["properties"]["name"]["const"]
        return (json.dumps(answer(json.dumps({"name": name, "arguments": {"city": "Paris"}}))).encode(),)
    if asked.get("tool_choice", "auto") not in ("auto", "none"):
        call = {"id": "c", "type": "function", "function": {"name": "get_weather", "arguments": '"Paris"'}}
        if asked["stream"]:
            return event(chunk(tool_calls=[{"index": 0, **call}])), event(chunk(finish="tool_calls")), DONE
        return (json.dumps(answer(None, finish="tool_calls", tool_calls=[call])).encode(),)
    return openai_answer(received, script)


@pytest.fixture(scope="module")
def service() -> Iterator[FakeUpstream]:
    with FakeUpstream(like_vllm) as running:
        yield running


@asynccontextmanager
async def provider(upstream: FakeUpstream, preset: str = "vllm") -> AsyncIterator[OpenAIUpstream]:
    spec = provider_of(preset)
    assert spec.config is not None
    config = spec.config.model_validate({"base_url": upstream.url + "/v1", "api_key": "k"})
    made = cast("OpenAIUpstream", spec.build(config))
    try:
        yield made
    finally:
        await made.stop()


def chat(choice: object = "required", **more: Any) -> CreateChatCompletionRequest:
    facts = {"model": "m", "messages": HI, "tools": [WEATHER, CLOCK], **more}
    return CreateChatCompletionRequest.model_validate(
        facts if choice is None else {**facts, "tool_choice": choice}
    )


def call_of(arguments: object, name: str = "get_weather", **more: Any) -> Script:
    return Script(
        body=json.dumps(answer(json.dumps({"name": name, "arguments": arguments}), **more)).encode()
    )


@DEMANDS
async def test_arguments_of_a_demanded_call_keep_to_the_schema_of_the_tool(
    upstream: FakeUpstream, choice: object
) -> None:
    async with provider(upstream) as made:
        found = await made.chat_completions_create(chat(choice, stop=["x"], seed=7), ctx=CTX)
    (said,) = json.loads(found.model_dump_json(exclude_unset=True))["choices"]
    (call,) = said["message"]["tool_calls"]
    jsonschema.validate(json.loads(call["function"]["arguments"]), CITY)
    assert (call["function"]["name"], said["finish_reason"]) == ("get_weather", "tool_calls")
    assert said["message"]["content"] is None
    (sent,) = [request.json for request in upstream.requests]
    assert not {"tools", "tool_choice", "stop"} & sent.keys()
    assert (sent["seed"], sent["messages"][0]["role"], sent["messages"][1:]) == (7, "system", HI)


@DEMANDS
async def test_a_demanded_call_is_streamed(upstream: FakeUpstream, choice: object) -> None:
    body = chat(choice, stream=True, stream_options={"include_usage": True})
    async with provider(upstream) as made:
        chunks = [each async for each in made.chat_completions_create_stream(body, ctx=CTX)]
    first, last, counts = (json.loads(each.model_dump_json(exclude_unset=True)) for each in chunks)
    (call,) = first["choices"][0]["delta"]["tool_calls"]
    assert (call["index"], call["type"], call["function"]["name"]) == (0, "function", "get_weather")
    jsonschema.validate(json.loads(call["function"]["arguments"]), CITY)
    assert last["choices"][0]["finish_reason"] == "tool_calls"
    assert (counts["choices"], counts["usage"]["total_tokens"]) == ([], USAGE["total_tokens"])


async def test_a_native_demand(upstream: FakeUpstream) -> None:
    tool = {"tool_name": "get_weather", "parameters": {"city": {"param_type": "str"}}}
    body = {"model_id": "m", "messages": HI, "tools": [tool], "tool_config": {"tool_choice": "get_weather"}}
    async with provider(upstream) as made:
        found = await made.inference_chat_completion(ChatCompletionRequest.model_validate(body), ctx=CTX)
    (call,) = given(found.completion_message.tool_calls, [])
    assert (call.tool_name, call.arguments) == ("get_weather", {"city": "Paris"})


@LEFT
async def test_what_is_left_to_the_model_goes_and_comes_as_it_is(
    upstream: FakeUpstream, choice: object
) -> None:
    said = json.dumps(answer("Hi", own_field=1), indent=1).encode()
    pieces = [event(each) for each in (chunk("a", role="assistant"), chunk(finish="stop"))]
    upstream.play(Script(body=said), Script(pieces=(*pieces, DONE)))
    async with provider(upstream) as made:
        found = await made.chat_completions_create(chat(choice), ctx=CTX)
        stream = made.chat_completions_create_stream(chat(choice, stream=True), ctx=CTX)
        raws = [raw_of(each) async for each in stream]
    assert raw_of(found) == said
    assert raws == [each[6:-2] for each in pieces]
    named = {} if choice is None else {"tool_choice": choice}
    shared = {"model": "m", "messages": HI, "tools": [WEATHER, CLOCK], **named}
    assert [request.json for request in upstream.requests] == [
        {**shared, "stream": False},
        {**shared, "stream": True},
    ]


@DEMANDS
async def test_ollama_which_overlooks_choices_is_made_to_keep_to_them(
    upstream: FakeUpstream, choice: object
) -> None:
    async with provider(upstream, "ollama") as made:
        found = await made.chat_completions_create(chat(choice), ctx=CTX)
    (call,) = given(found.choices[0].message.tool_calls, [])
    assert call.function.name == "get_weather"  # type: ignore[union-attr]
    assert "response_format" in upstream.requests[0].json


async def test_ollama_gets_no_tools_that_are_not_to_be_called(upstream: FakeUpstream) -> None:
    async with provider(upstream, "ollama") as made:
        await made.chat_completions_create(chat("none", parallel_tool_calls=False), ctx=CTX)
        await made.chat_completions_create(chat(allowed("auto")), ctx=CTX)
        await made.chat_completions_create(chat("auto"), ctx=CTX)
    none, some, all_of_them = (request.json for request in upstream.requests)
    assert none == {"model": "m", "messages": HI, "stream": False}
    assert some["tools"] == [WEATHER]
    assert (all_of_them["tools"], all_of_them["messages"]) == ([WEATHER, CLOCK], HI)


@pytest.mark.parametrize("preset", sorted(PRESETS.keys() - {"vllm", "azure", "ollama"}))
async def test_other_upstreams_keep_their_own_calls(upstream: FakeUpstream, preset: str) -> None:
    async with provider(upstream, preset) as made:
        found = await made.chat_completions_create(chat(NAMED), ctx=CTX)
    assert b'"arguments": "\\"Paris\\""' in (raw_of(found) or b"")
    assert (upstream.requests[0].json["tool_choice"], upstream.requests[0].json["messages"]) == (NAMED, HI)


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        (call_of({"town": "Paris"}), "arguments that break its schema: the whole breaks the rule `required`"),
        (call_of({"city": 7}), "`city` breaks the rule `type`"),
        (call_of("Paris"), "the whole breaks the rule `type`"),
        (call_of({}, "wing"), "called a tool that it was not given"),
        (Script(body=json.dumps(answer('{"name": "get_w', finish="length")).encode()), "token limit"),
        (Script(body=json.dumps(answer("In Paris it rains.")).encode()), "wrote no valid call"),
    ],
    ids=["missing", "wrong", "bare", "unknown", "cut", "words"],
)
async def test_an_upstream_that_does_not_keep_to_schemas_is_told(
    upstream: FakeUpstream, script: Script, sentence: str
) -> None:
    upstream.play(script, script)
    async with provider(upstream) as made:
        with pytest.raises(UnprocessableError, match=sentence) as caught:
            await made.chat_completions_create(chat(NAMED), ctx=CTX)
        with pytest.raises(UnprocessableError, match=sentence):
            await anext(aiter(made.chat_completions_create_stream(chat(NAMED, stream=True), ctx=CTX)))
    assert caught.value.code == "tool_call_failed"


async def test_a_tool_that_is_none_of_the_chat_never_gets_there(upstream: FakeUpstream) -> None:
    async with provider(upstream) as made:
        with pytest.raises(InvalidRequestError, match="There is no tool 'wing' in `tools`"):
            await made.chat_completions_create(
                chat({"type": "function", "function": {"name": "wing"}}), ctx=CTX
            )
    assert upstream.requests == []


async def test_who_leaves_ends_the_request_upstream(upstream: FakeUpstream) -> None:
    upstream.play(Script(hold="before"))
    async with provider(upstream) as made:
        stream = made.chat_completions_create_stream(chat(stream=True), ctx=CTX)
        waiting = asyncio.ensure_future(anext(aiter(stream)))
        await asyncio.to_thread(upstream.wait_until_held)
        waiting.cancel()
        await asyncio.to_thread(upstream.wait_until_left)
