"""`remote::anthropic`: calls of tools, what is thought before them, and answers of a wanted shape."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from llama_stack_spi import Context, InvalidRequestError
from tests.providers.inference.fake_anthropic import CALL, PLAIN, THOUGHT, FakeAnthropic, events
from tests.providers.inference.vendor_chats import (
    HI,
    LOCATION,
    PERSON,
    SCHEMA,
    WEATHER,
    Caller,
    result_of,
    said,
    text_of,
)

pytest.importorskip("anthropic", reason="needs Anthropic's SDK: pip install 'llama-stack[anthropic]'")

from llama_stack_providers.inference.anthropic import build
from llama_stack_providers.inference.anthropic.config import AnthropicConfig
from llama_stack_providers.inference.anthropic.provider import Anthropic


@pytest_asyncio.fixture
async def fake() -> AsyncIterator[FakeAnthropic]:
    service = FakeAnthropic()
    async with service.running():
        yield service


def made(fake: FakeAnthropic, **more: object) -> Anthropic:
    config = AnthropicConfig.model_validate({"api_key": "server-key", "base_url": fake.url, **more})
    return build(config)  # type: ignore[return-value]


@pytest_asyncio.fixture
async def claude(fake: FakeAnthropic) -> AsyncIterator[Anthropic]:
    provider = made(fake)
    yield provider
    await provider.stop()


@pytest.fixture
def caller(claude: Anthropic) -> Caller:
    return Caller(claude, "claude-sonnet-4-6")


async def test_a_round_of_tools(fake: FakeAnthropic, caller: Caller) -> None:
    fake.says({"type": "text", "text": "I look."}, CALL, stop="tool_use")
    answer = await caller.ask(tools=[WEATHER], parallel_tool_calls=False)
    (call,) = answer.choices[0].message.tool_calls  # type: ignore[union-attr]
    assert (call.id, call.function.name) == (CALL["id"], "get_weather")  # type: ignore[union-attr]
    assert json.loads(call.function.arguments) == CALL["input"]  # type: ignore[union-attr]
    assert answer.choices[0].finish_reason == "tool_calls"
    tool = {"name": "get_weather", "description": "Tells the weather.", "input_schema": LOCATION}
    assert fake.seen[0].body["tools"] == [tool]
    assert fake.seen[0].body["tool_choice"] == {"type": "auto", "disable_parallel_tool_use": True}

    fake.says(PLAIN)
    back = [answer.choices[0].message.model_dump(exclude={"refusal"}), result_of(call.id, "sunny")]
    await caller.ask(HI, *back, {"role": "user", "content": "So?"}, tools=[WEATHER])
    answered = {"type": "tool_result", "tool_use_id": CALL["id"], "content": "sunny"}
    assert fake.seen[1].body["messages"][1:] == [
        {"role": "assistant", "content": [{"type": "text", "text": "I look."}, CALL]},
        {"role": "user", "content": [answered, {"type": "text", "text": "So?"}]},
    ]


@pytest.mark.parametrize(
    ("choice", "sent"),
    [
        ("auto", {"type": "auto"}),
        ("none", {"type": "none"}),
        ("required", {"type": "any"}),
        ({"type": "function", "function": {"name": "get_weather"}}, {"type": "tool", "name": "get_weather"}),
    ],
)
async def test_choices_of_tools(fake: FakeAnthropic, caller: Caller, choice: object, sent: object) -> None:
    fake.says(PLAIN)
    await caller.ask(tools=[WEATHER], tool_choice=choice)
    assert fake.seen[0].body["tool_choice"] == sent


async def test_only_some_of_the_tools(fake: FakeAnthropic, caller: Caller) -> None:
    fake.says(PLAIN)
    clock = {"type": "function", "function": {"name": "clock", "strict": True}}
    named = [{"type": "function", "function": {"name": "clock"}}]
    choice = {"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": named}}
    await caller.ask(tools=[WEATHER, clock], tool_choice=choice)
    body = fake.seen[0].body
    schema = {"type": "object", "properties": {}, "additionalProperties": False}
    assert body["tools"] == [{"name": "clock", "input_schema": schema, "strict": True}]
    assert body["tool_choice"] == {"type": "any"}


async def test_arguments_of_calls_are_objects(caller: Caller) -> None:
    call = said("c", "clock", {})
    call["tool_calls"][0]["function"]["arguments"] = "{broken"  # type: ignore[index]
    found = await caller.refused(HI, call)
    assert found.param == "messages[1].tool_calls[0].function.arguments"


async def test_thoughts_are_shown_and_come_back_signed(fake: FakeAnthropic, caller: Caller) -> None:
    fake.says(THOUGHT, CALL, stop="tool_use")
    answer = await caller.ask(tools=[WEATHER], reasoning_effort="high")
    assert fake.seen[0].body["thinking"] == {"type": "adaptive", "display": "summarized"}
    assert fake.seen[0].body["output_config"] == {"effort": "high"}
    message = answer.choices[0].message
    assert (message.reasoning_content, message.content) == ("San Francisco, so Celsius.", None)

    back = [HI, message.model_dump(exclude={"refusal"}), result_of(str(CALL["id"]), "12")]
    fake.says(PLAIN)
    await caller.ask(*back, tools=[WEATHER])
    assert fake.seen[1].body["messages"][1]["content"] == [THOUGHT, CALL]

    fake.says(PLAIN)
    await caller.ask(*back, tools=[WEATHER], ctx=Context("req_other", tenant="other"))
    assert fake.seen[2].body["messages"][1]["content"] == [CALL]


@pytest.mark.parametrize("choice", ["required", {"type": "function", "function": {"name": "get_weather"}}])
async def test_a_call_that_is_demanded_leaves_no_time_to_think(
    fake: FakeAnthropic, caller: Caller, choice: object
) -> None:
    fake.says(CALL, stop="tool_use")
    await caller.ask(tools=[WEATHER], tool_choice=choice, reasoning_effort="high")
    assert "thinking" not in fake.seen[0].body
    assert fake.seen[0].body["output_config"] == {"effort": "high"}


async def test_calls_of_another_model_get_identifiers_that_anthropic_takes(
    fake: FakeAnthropic, caller: Caller
) -> None:
    fake.says(PLAIN)
    odd = "functions.get_weather:0"
    await caller.ask(HI, said(odd, "get_weather", {}), result_of(odd, "sunny"), tools=[WEATHER])
    call, answer = (message["content"][0] for message in fake.seen[0].body["messages"][1:])
    assert call["id"] == answer["tool_use_id"]
    assert re.fullmatch("call_[0-9a-f]{24}", call["id"])


async def test_older_models_think_within_a_budget(fake: FakeAnthropic, caller: Caller) -> None:
    caller.model = "claude-haiku-4-5"
    for effort, thinking in (
        ("medium", {"type": "enabled", "budget_tokens": 8191}),
        ("none", {"type": "disabled"}),
    ):
        fake.says(PLAIN)
        await caller.ask(reasoning_effort=effort)
        assert fake.seen[-1].body["thinking"] == thinking
    assert (await caller.refused(reasoning_effort="low", max_tokens=500)).param == "reasoning_effort"


async def test_json_of_a_schema_by_structured_outputs(fake: FakeAnthropic, caller: Caller) -> None:
    fake.says({"type": "text", "text": '{"age": 3}'})
    answer = await caller.ask(response_format=PERSON)
    wanted = fake.seen[0].body["output_config"]["format"]
    assert (wanted["type"], wanted["schema"]["additionalProperties"]) == ("json_schema", False)
    assert "minimum" not in wanted["schema"]["properties"]["age"]
    assert answer.choices[0].message.content == '{"age": 3}'
    shapeless = {"type": "json_schema", "json_schema": {"name": "x", "schema": {"properties": {}}}}
    assert (await caller.refused(response_format=shapeless)).param == "response_format.json_schema.schema"


async def test_what_structured_outputs_cannot_say_comes_by_a_tool(
    fake: FakeAnthropic, caller: Caller
) -> None:
    counts = {"type": "object", "additionalProperties": {"type": "integer"}}
    fake.says({"type": "tool_use", "id": "toolu_1", "name": "answer", "input": {"a": 1}}, stop="tool_use")
    wanted = {"type": "json_schema", "json_schema": {"name": "counts", "schema": counts}}
    answer = await caller.ask(response_format=wanted)
    assert fake.seen[0].body["tools"][0]["input_schema"] == counts
    assert answer.choices[0].message.content == '{"a": 1}'


async def test_older_models_know_no_strict_tools(fake: FakeAnthropic, caller: Caller) -> None:
    caller.model = "claude-sonnet-4-20250514"
    fake.says(PLAIN)
    function = {"name": "clock", "strict": True, "parameters": {"type": "object", "properties": {}}}
    await caller.ask(tools=[{"type": "function", "function": function}])
    assert fake.seen[0].body["tools"] == [{"name": "clock", "input_schema": function["parameters"]}]


async def test_json_of_a_schema_by_a_tool(fake: FakeAnthropic, caller: Caller) -> None:
    caller.model = "claude-3-5-haiku-20241022"
    call = {"type": "tool_use", "id": "toolu_1", "name": "answer", "input": {"age": 3}}
    fake.says(call, stop="tool_use")
    answer = await caller.ask(response_format=PERSON)
    body = fake.seen[0].body
    assert body["tool_choice"] == {"type": "tool", "name": "answer"}
    assert body["tools"][0]["input_schema"] == SCHEMA
    choice = answer.choices[0]
    assert (choice.message.content, choice.finish_reason) == ('{"age": 3}', "stop")
    assert "tool_calls" not in choice.message.model_dump()

    fake.streams(*events(call, stop="tool_use"))
    chunks = await caller.stream(response_format={"type": "json_object"})
    assert fake.seen[1].body["tools"][0]["input_schema"] == {"type": "object"}
    assert text_of(chunks) == '{"age": 3}'
    assert chunks[-2].choices[0].finish_reason == "stop"
    found = await caller.refused(response_format={"type": "json_object"}, tools=[WEATHER])
    assert (type(found), found.param) == (InvalidRequestError, "response_format")
