"""Native operations of a provider that speaks OpenAI only: requests, and what they become."""

from __future__ import annotations

from typing import Any

import pytest

from llama_stack_api.models.inference import CompletionRequest, CreateChatCompletionRequest
from llama_stack_providers.inference.native import AskedChat, asked
from llama_stack_spi import InvalidRequestError
from tests.providers.inference.native_scripted import CTX, PNG, WEATHER, Scripted, chat, sent


async def test_a_conversation_in_openai_form() -> None:
    body = chat(
        {"role": "system", "content": [{"type": "text", "text": "Be"}, {"type": "text", "text": "brief."}]},
        {"role": "user", "content": "What is this?", "context": "A river."},
        {
            "role": "assistant",
            "content": "",
            "stop_reason": "end_of_message",
            "tool_calls": [{"call_id": "c1", "tool_name": "weather", "arguments": {"city": "Ulm"}}],
        },
        {"role": "tool", "call_id": "c1", "content": "sunny"},
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "And this?"},
                {"type": "image", "image": {"data": PNG}},
                {"type": "image", "image": {"url": {"uri": "https://example.org/a.png"}}},
            ],
        },
    )
    messages = (await sent(Scripted(), body))["messages"]
    assert messages == [
        {"role": "system", "content": "Be\nbrief."},
        {"role": "user", "content": "What is this?\nA river."},
        {
            "role": "assistant",
            "content": None,
            "tool_calls": [
                {
                    "id": "c1",
                    "type": "function",
                    "function": {"name": "weather", "arguments": '{"city": "Ulm"}'},
                }
            ],
        },
        {"role": "tool", "tool_call_id": "c1", "content": "sunny"},
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "And this?"},
                {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{PNG}"}},
                {"type": "image_url", "image_url": {"url": "https://example.org/a.png"}},
            ],
        },
    ]


@pytest.mark.parametrize(
    ("params", "fields"),
    [
        (None, {"temperature": 0.0}),
        ({}, {"temperature": 0.0}),
        ({"strategy": {"type": "greedy"}, "max_tokens": 7}, {"temperature": 0.0, "max_completion_tokens": 7}),
        ({"strategy": {"type": "top_p", "top_p": 0.9}}, {"temperature": 1.0, "top_p": 0.9}),
        ({"strategy": {"type": "top_k", "top_k": 40}}, {"temperature": 1.0, "top_k": 40}),
        (
            {"stop": ["", "END"], "repetition_penalty": 1.2},
            {"temperature": 0.0, "stop": ["END"], "repetition_penalty": 1.2},
        ),
    ],
)
async def test_sampling(params: dict[str, Any] | None, fields: dict[str, Any]) -> None:
    more = {} if params is None else {"sampling_params": params}
    found = await sent(Scripted(features=["top_k", "repetition_penalty"]), chat(**more))
    plain = {"model": "m", "messages": [{"role": "user", "content": "hi"}], "stream": False}
    assert found == {**plain, **fields}


async def test_tools_shape_and_logprobs() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}}
    body = chat(
        tools=[WEATHER],
        tool_config={"tool_choice": "weather"},
        response_format={"type": "json_schema", "json_schema": schema},
        logprobs={"top_k": 1},
    )
    found = await sent(Scripted(), body)
    assert found["tools"][0]["function"] == {
        "name": "weather",
        "description": "Tells the weather.",
        "parameters": {
            "type": "object",
            "properties": {
                "city": {"type": "string", "description": "Where"},
                "days": {"type": "integer", "default": 1},
            },
            "required": ["city"],
        },
    }
    assert found["tool_choice"] == {"type": "function", "function": {"name": "weather"}}
    assert found["response_format"]["json_schema"]["schema"] == schema
    assert (found["logprobs"], found["top_logprobs"]) == (True, 1)


@pytest.mark.parametrize(
    ("more", "param"),
    [
        ({"sampling_params": {"strategy": {"type": "top_k", "top_k": 40}}}, "sampling_params.strategy"),
        ({"sampling_params": {"repetition_penalty": 1.5}}, "sampling_params.repetition_penalty"),
        (
            {"sampling_params": {"strategy": {"type": "top_p", "temperature": 3.0}}},
            "sampling_params.strategy.temperature",
        ),
        ({"response_format": {"type": "grammar", "bnf": {"gbnf": "root ::= 'a'"}}}, "response_format"),
        ({"tools": [WEATHER], "tool_config": {"tool_choice": "clock"}}, "tool_config.tool_choice"),
        ({"tools": [{"tool_name": ""}]}, "tools[0].tool_name"),
    ],
)
async def test_what_cannot_be_said_is_refused(more: dict[str, Any], param: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        await sent(Scripted(), chat(**more))
    assert caught.value.param == param


@pytest.mark.parametrize(
    "image", [{"url": {"uri": "file:///etc/passwd"}}, {}, {"data": "AAAA"}, {"data": "§"}]
)
async def test_an_image_that_is_none_is_refused(image: dict[str, Any]) -> None:
    message = {"role": "user", "content": [{"type": "image", "image": image}]}
    with pytest.raises(InvalidRequestError, match="image"):
        await sent(Scripted(), chat(message))


async def test_extras_are_read_from_a_native_request_only() -> None:
    provider = Scripted(features=["grammar"])
    await sent(provider, chat(response_format={"type": "grammar", "bnf": {"gbnf": "root ::= [a-z]"}}))
    assert isinstance(provider.asked[0], AskedChat)
    assert asked(provider.asked[0]).grammar == "root ::= [a-z]"
    plain = {"model": "m", "messages": [{"role": "user", "content": "x"}], "grammar": "root ::= x"}
    assert asked(CreateChatCompletionRequest.model_validate(plain)).grammar is None


async def test_a_shape_for_a_continuation_needs_a_provider_that_can() -> None:
    shape = {"type": "json_schema", "json_schema": {"type": "object"}}
    body = CompletionRequest.model_validate({"model_id": "m", "content": "x", "response_format": shape})
    with pytest.raises(InvalidRequestError, match="does not take the shape"):
        await Scripted().inference_completion(body, ctx=CTX)
    able = Scripted(features=["completion_shape"])
    await able.inference_completion(body, ctx=CTX)
    assert asked(able.asked[0]).response_format.json_schema.schema_ == {"type": "object"}  # type: ignore[union-attr]
