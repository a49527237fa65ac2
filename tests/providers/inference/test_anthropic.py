"""`remote::anthropic` against a service that speaks the Messages API: chats, and what they are translated to."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from llama_stack_api.models.inference import (
    ChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
)
from llama_stack_spi import (
    AuthenticationError,
    Context,
    InvalidRequestError,
    ListedModel,
    UnsupportedOperationError,
    UpstreamError,
)
from tests.providers.inference.fake_anthropic import CALL, PLAIN, THOUGHT, FakeAnthropic, events
from tests.providers.inference.vendor_chats import (
    CTX,
    HI,
    LOCATION,
    PERSON,
    PIXEL,
    SCHEMA,
    WEATHER,
    Caller,
    image,
    result_of,
    said,
    text_of,
)

pytest.importorskip("anthropic", reason="needs Anthropic's SDK: pip install 'llama-stack[anthropic]'")

from llama_stack_providers.inference.anthropic import build
from llama_stack_providers.inference.anthropic.config import AnthropicConfig
from llama_stack_providers.inference.anthropic.provider import Anthropic

MINE = Context(request_id="req_test", provider_data={"anthropic_api_key": "caller-key"})


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


async def test_a_chat(fake: FakeAnthropic, caller: Caller) -> None:
    fake.says(PLAIN)
    answer = await caller.ask(
        {"role": "developer", "content": "Be kind."},
        HI,
        {"role": "system", "content": "Be brief."},
        max_completion_tokens=99,
        stop=["END"],
        temperature=0.5,
        top_p=0.9,
        user="u-1",
        seed=7,
    )
    (seen,) = fake.seen
    assert (seen.method, seen.path) == ("POST", "/v1/messages")
    assert seen.headers["authorization"] == "Bearer server-key"
    assert seen.headers["anthropic-version"] == "2023-06-01"
    assert seen.body == {
        "model": "claude-sonnet-4-6",
        "max_tokens": 99,
        "system": "Be kind.\n\nBe brief.",
        "messages": [{"role": "user", "content": [{"type": "text", "text": "Hello"}]}],
        "stop_sequences": ["END"],
        "temperature": 0.5,
        "top_p": 0.9,
        "metadata": {"user_id": "u-1"},
        "stream": False,
    }
    choice = answer.choices[0]
    assert (choice.message.content, choice.finish_reason, answer.model) == (
        "Hello! I'm Claude.",
        "stop",
        "claude-sonnet-4-6",
    )
    assert answer.usage.model_dump() == {  # type: ignore[union-attr]
        "prompt_tokens": 40,
        "completion_tokens": 15,
        "total_tokens": 55,
        "prompt_tokens_details": {"cached_tokens": 12, "cache_write_tokens": 3},
        "completion_tokens_details": {"reasoning_tokens": 0},
    }


async def test_without_a_limit_and_with_usual_sampling(fake: FakeAnthropic, caller: Caller) -> None:
    fake.says(PLAIN)
    await caller.ask(temperature=1.0, top_p=1.0, n=1, frequency_penalty=0.0, logprobs=False)
    body = fake.seen[0].body
    assert body["max_tokens"] == 8192
    assert not {"temperature", "top_p"} & set(body)
    assert fake.seen[0].headers["anthropic-version"] != "2023-06-01"


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


@pytest.mark.parametrize(
    ("more", "param"),
    [
        ({"tool_choice": "required"}, "tool_choice"),
        (
            {"tools": [WEATHER], "tool_choice": {"type": "function", "function": {"name": "x"}}},
            "tool_choice.function.name",
        ),
        ({"tools": [{"type": "custom", "custom": {"name": "x"}}]}, "tools[0]"),
        ({"messages": [HI, result_of("nobody", "x")]}, "messages[1].tool_call_id"),
        ({"messages": [HI, {"role": "function", "name": "x", "content": "y"}]}, "messages[1].role"),
        ({"messages": [{"role": "user", "content": " \n"}]}, "messages"),
    ],
)
async def test_what_makes_no_sense_is_named(
    fake: FakeAnthropic, caller: Caller, more: dict[str, object], param: str
) -> None:
    found = await caller.refused(**more)
    assert (type(found), found.param, fake.seen) == (InvalidRequestError, param, [])


async def test_arguments_of_calls_are_objects(caller: Caller) -> None:
    call = said("c", "clock", {})
    call["tool_calls"][0]["function"]["arguments"] = "{broken"  # type: ignore[index]
    found = await caller.refused(HI, call)
    assert found.param == "messages[1].tool_calls[0].function.arguments"


async def test_images_and_files(fake: FakeAnthropic, caller: Caller) -> None:
    fake.says(PLAIN)
    parts = [
        image(f"data:image/png;base64,{PIXEL}"),
        image("https://example.org/a.png"),
        {"type": "file", "file": {"file_data": f"data:application/pdf;base64,{PIXEL}", "filename": "a.pdf"}},
        {"type": "file", "file": {"file_data": "data:text/plain;base64,aGk="}},
        {"type": "text", "text": "See?"},
    ]
    await caller.ask({"role": "user", "content": parts})
    pixel = {"type": "base64", "media_type": "image/png", "data": PIXEL}
    assert fake.seen[0].body["messages"][0]["content"] == [
        {"type": "image", "source": pixel},
        {"type": "image", "source": {"type": "url", "url": "https://example.org/a.png"}},
        {"type": "document", "source": {**pixel, "media_type": "application/pdf"}, "title": "a.pdf"},
        {"type": "document", "source": {"type": "text", "media_type": "text/plain", "data": "hi"}},
        {"type": "text", "text": "See?"},
    ]


@pytest.mark.parametrize(
    ("part", "param"),
    [
        (image("http://10.0.0.1/a.png"), "image_url.url"),
        (image("file:///etc/passwd"), "image_url.url"),
        (image("data:image/png,x"), "image_url.url"),
        (image("data:image/png;base64,?"), "image_url.url"),
        (image(f"data:text/html;base64,{PIXEL}"), "image_url.url"),
        ({"type": "file", "file": {"file_id": "file-1"}}, "file.file_id"),
        ({"type": "input_audio", "input_audio": {"data": PIXEL, "format": "wav"}}, "input_audio"),
    ],
)
async def test_what_cannot_be_shown_to_it(
    fake: FakeAnthropic, caller: Caller, part: object, param: str
) -> None:
    found = await caller.refused({"role": "user", "content": [part]})
    assert (type(found), found.param) == (InvalidRequestError, f"messages[0].content[0].{param}")
    assert fake.seen == []


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


async def test_a_model_that_declines(fake: FakeAnthropic, caller: Caller) -> None:
    details = {"type": "refusal", "category": "bio", "explanation": "This could do harm."}
    fake.says(stop="refusal", stop_details=details)
    fake.streams(*events(stop="refusal", stop_details=details))
    message = (await caller.ask()).choices[0].message
    assert (message.content, message.refusal) == (None, "This could do harm.")
    assert (await caller.stream())[1].choices[0].delta.refusal == "This could do harm."


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("frequency_penalty", 0.5),
        ("presence_penalty", 0.5),
        ("logit_bias", {"1": 5}),
        ("logprobs", True),
        ("verbosity", "low"),
        ("web_search_options", {}),
        ("functions", [{"name": "x"}]),
        ("modalities", ["text", "audio"]),
        ("n", 9),
        ("temperature", 1.5),
    ],
)
async def test_what_changes_the_answer_and_cannot_be_had_is_named(
    fake: FakeAnthropic, caller: Caller, field: str, value: object
) -> None:
    found = await caller.refused(**{field: value})
    assert (type(found), found.param) == (InvalidRequestError, field)
    assert f"`{field}`" in found.message or f"{field} is" in found.message
    assert fake.seen == []


async def test_newer_models_let_no_sampling_be_chosen(fake: FakeAnthropic, caller: Caller) -> None:
    caller.model = "claude-opus-5"
    found = await caller.refused(temperature=0.2)
    assert (type(found), found.param) == (InvalidRequestError, "temperature")
    fake.says(PLAIN)
    native = ChatCompletionRequest.model_validate({"model_id": "claude-opus-5", "messages": [HI]})
    answer = await caller.provider.inference_chat_completion(native, ctx=CTX)
    assert answer.completion_message.content == "Hello! I'm Claude."
    assert "temperature" not in fake.seen[0].body


async def test_a_native_chat_with_native_sampling(fake: FakeAnthropic, caller: Caller) -> None:
    fake.streams(*events(PLAIN))
    sampling = {"strategy": {"type": "top_k", "top_k": 40}, "max_tokens": 12}
    native = {"model_id": caller.model, "messages": [HI], "stream": True, "sampling_params": sampling}
    body = ChatCompletionRequest.model_validate(native)
    found = [chunk async for chunk in caller.provider.inference_chat_completion_stream(body, ctx=CTX)]
    assert (found[0].event.event_type, found[-1].event.event_type) == ("start", "complete")
    assert (fake.seen[0].body["top_k"], fake.seen[0].body["max_tokens"]) == (40, 12)


async def test_what_anthropic_does_not_offer(claude: Anthropic) -> None:
    text = CreateCompletionRequest(model="m", prompt="x")
    with pytest.raises(UnsupportedOperationError, match="makes no embeddings"):
        await claude.embeddings_create(CreateEmbeddingRequest(model="m", input="x"), ctx=CTX)
    with pytest.raises(UnsupportedOperationError, match="/v1/chat/completions"):
        await claude.completions_create(text, ctx=CTX)
    with pytest.raises(UnsupportedOperationError, match="/v1/chat/completions"):
        await anext(aiter(claude.completions_create_stream(text, ctx=CTX)))


async def test_keys(fake: FakeAnthropic, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "canary-token")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    fake.says(PLAIN)
    await caller.ask(ctx=MINE)
    assert fake.seen[0].headers["authorization"] == "Bearer caller-key"
    keyless = made(fake, api_key="")
    found = await Caller(keyless, "m").refused()
    assert type(found) is AuthenticationError
    assert "x-llamastack-provider-data" in found.message
    split = Context("req", provider_data={"anthropic_api_key": "a\r\nb"})
    assert type(await Caller(keyless, "m").refused(ctx=split)) is InvalidRequestError
    assert "bring their own" in ((await keyless.health()).message or "")
    assert len(fake.seen) == 1


async def test_its_models(fake: FakeAnthropic, claude: Anthropic) -> None:
    listed = {"type": "model", "display_name": "x", "created_at": "2026-02-17T00:00:00Z"}
    first = {**listed, "id": "claude-sonnet-4-6", "max_input_tokens": 200000}
    fake.json({"data": [first], "has_more": True, "first_id": "a", "last_id": "b"})
    second = {**listed, "id": "claude-next"}
    fake.json({"data": [second], "has_more": False, "first_id": "c", "last_id": "c"})
    assert await claude.list_models(ctx=MINE) == [
        ListedModel("claude-sonnet-4-6", "llm", {"context_length": 200000}),
        ListedModel("claude-next", "llm"),
    ]
    assert fake.seen[0].headers["authorization"] == "Bearer server-key"
    assert "after_id=b" in fake.seen[1].path
    fake.fails(401, "authentication_error")
    with pytest.raises(UpstreamError):
        await claude.list_models(ctx=CTX)
