"""`remote::anthropic` against a service that speaks the Messages API."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from llama_stack_api.models.inference import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionRequest,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
)
from llama_stack_providers.inference.anthropic import build
from llama_stack_providers.inference.anthropic.config import AnthropicConfig
from llama_stack_spi import (
    AuthenticationError,
    Context,
    InvalidRequestError,
    ListedModel,
    LlamaStackError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnavailableError,
    UnsupportedOperationError,
    UpstreamError,
    UpstreamTimeoutError,
)
from tests.providers.inference.fake_anthropic import CALL, PLAIN, THOUGHT, FakeAnthropic, error, event, events
from tests.providers.inference.fake_vendor import Step
from tests.server.processes import RunningServer

pytest.importorskip("anthropic", reason="needs Anthropic's SDK: pip install 'llama-stack[anthropic]'")

from llama_stack_providers.inference.anthropic.provider import Anthropic

CTX = Context(request_id="req_test")
HI = {"role": "user", "content": "Hello"}
PIXEL = "iVBORw0KGgo="
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Tells the weather.",
        "parameters": {"type": "object", "properties": {"location": {"type": "string"}}},
    },
}
PERSON = {
    "type": "json_schema",
    "json_schema": {
        "name": "person",
        "schema": {
            "type": "object",
            "properties": {"age": {"type": "integer", "minimum": 1}},
            "required": ["age"],
        },
    },
}


@pytest_asyncio.fixture
async def fake() -> AsyncIterator[FakeAnthropic]:
    service = FakeAnthropic()
    async with service.running():
        yield service


@pytest_asyncio.fixture
async def claude(fake: FakeAnthropic) -> AsyncIterator[Anthropic]:
    provider = made(fake)
    yield provider
    await provider.stop()


def made(fake: FakeAnthropic, **more: object) -> Anthropic:
    config = AnthropicConfig.model_validate({"api_key": "server-key", "base_url": fake.url, **more})
    return build(config)  # type: ignore[return-value]


def chat(*messages: object, model: str = "claude-sonnet-4-6", **more: object) -> CreateChatCompletionRequest:
    listed = list(messages) or [HI]
    return CreateChatCompletionRequest.model_validate({"model": model, "messages": listed, **more})


async def ask(claude: Anthropic, *messages: object, ctx: Context = CTX, **more: object) -> ChatCompletion:
    return await claude.chat_completions_create(chat(*messages, **more), ctx=ctx)  # type: ignore[arg-type]


async def stream(claude: Anthropic, *messages: object, **more: object) -> list[ChatCompletionChunk]:
    body = chat(*messages, stream=True, stream_options={"include_usage": True}, **more)  # type: ignore[arg-type]
    return [chunk async for chunk in claude.chat_completions_create_stream(body, ctx=CTX)]


async def first_chunk(claude: Anthropic, ctx: Context = CTX) -> ChatCompletionChunk:
    return await anext(aiter(claude.chat_completions_create_stream(chat(stream=True), ctx=ctx)))


async def broken(claude: Anthropic) -> tuple[LlamaStackError, list[ChatCompletionChunk]]:
    """What a stream raises, and what it said before."""
    seen: list[ChatCompletionChunk] = []
    try:
        async for chunk in claude.chat_completions_create_stream(chat(stream=True), ctx=CTX):
            seen.append(chunk)
    except LlamaStackError as error:
        return error, seen
    raise AssertionError("the stream did not break")


async def refused(claude: Anthropic, **more: object) -> LlamaStackError:
    with pytest.raises(LlamaStackError) as caught:
        await ask(claude, **more)
    return caught.value


async def test_a_chat(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.says(PLAIN)
    answer = await ask(
        claude,
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


async def test_without_a_limit_and_with_usual_sampling(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.says(PLAIN)
    await ask(claude, temperature=1.0, top_p=1.0, n=1, frequency_penalty=0.0, logprobs=False)
    body = fake.seen[0].body
    assert body["max_tokens"] == 8192
    assert not {"temperature", "top_p"} & set(body)
    assert fake.seen[0].headers["anthropic-version"] != "2023-06-01"


async def test_a_round_of_tools(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.says({"type": "text", "text": "I look."}, CALL, stop="tool_use")
    answer = await ask(claude, tools=[WEATHER], parallel_tool_calls=False)
    (call,) = answer.choices[0].message.tool_calls  # type: ignore[union-attr]
    assert (call.id, call.function.name) == (CALL["id"], "get_weather")  # type: ignore[union-attr]
    assert json.loads(call.function.arguments) == CALL["input"]  # type: ignore[union-attr]
    assert answer.choices[0].finish_reason == "tool_calls"
    assert fake.seen[0].body["tools"] == [
        {
            "name": "get_weather",
            "description": "Tells the weather.",
            "input_schema": WEATHER["function"]["parameters"],  # type: ignore[index]
        }
    ]
    assert fake.seen[0].body["tool_choice"] == {"type": "auto", "disable_parallel_tool_use": True}

    fake.says(PLAIN)
    said = answer.choices[0].message.model_dump(exclude={"refusal"})
    result = {"role": "tool", "tool_call_id": call.id, "content": "sunny"}
    await ask(claude, HI, said, result, {"role": "user", "content": "So?"}, tools=[WEATHER])
    assert fake.seen[1].body["messages"][1:] == [
        {"role": "assistant", "content": [{"type": "text", "text": "I look."}, CALL]},
        {
            "role": "user",
            "content": [
                {"type": "tool_result", "tool_use_id": CALL["id"], "content": "sunny"},
                {"type": "text", "text": "So?"},
            ],
        },
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
async def test_choices_of_tools(fake: FakeAnthropic, claude: Anthropic, choice: object, sent: object) -> None:
    fake.says(PLAIN)
    await ask(claude, tools=[WEATHER], tool_choice=choice)
    assert fake.seen[0].body["tool_choice"] == sent


async def test_images_and_files(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.says(PLAIN)
    parts = [
        {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{PIXEL}"}},
        {"type": "image_url", "image_url": {"url": "https://example.org/a.png", "detail": "low"}},
        {"type": "file", "file": {"file_data": f"data:application/pdf;base64,{PIXEL}", "filename": "a.pdf"}},
        {"type": "text", "text": "See?"},
    ]
    await ask(claude, {"role": "user", "content": parts})
    assert fake.seen[0].body["messages"][0]["content"] == [
        {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": PIXEL}},
        {"type": "image", "source": {"type": "url", "url": "https://example.org/a.png"}},
        {
            "type": "document",
            "source": {"type": "base64", "media_type": "application/pdf", "data": PIXEL},
            "title": "a.pdf",
        },
        {"type": "text", "text": "See?"},
    ]


@pytest.mark.parametrize(
    "url", ["http://10.0.0.1/a.png", "file:///etc/passwd", "data:image/png,x", "data:image/png;base64,?"]
)
async def test_an_image_that_nobody_may_fetch(fake: FakeAnthropic, claude: Anthropic, url: str) -> None:
    image = {"role": "user", "content": [{"type": "image_url", "image_url": {"url": url}}]}
    with pytest.raises(InvalidRequestError) as caught:
        await ask(claude, image)
    assert caught.value.param == "messages[0].content[0].image_url.url"
    assert fake.seen == []


async def test_thoughts_are_shown_and_come_back_signed(fake: FakeAnthropic, claude: Anthropic) -> None:
    model = "claude-opus-4-6"
    fake.says(THOUGHT, CALL, stop="tool_use")
    answer = await ask(claude, model=model, tools=[WEATHER], reasoning_effort="high")
    assert fake.seen[0].body["thinking"] == {"type": "adaptive", "display": "summarized"}
    assert fake.seen[0].body["output_config"] == {"effort": "high"}
    message = answer.choices[0].message
    assert (message.reasoning_content, message.content) == ("San Francisco, so Celsius.", None)

    back = [
        message.model_dump(exclude={"refusal"}),
        {"role": "tool", "tool_call_id": CALL["id"], "content": "12"},
    ]
    fake.says(PLAIN)
    await ask(claude, HI, *back, model=model, tools=[WEATHER])
    assert fake.seen[1].body["messages"][1]["content"] == [THOUGHT, CALL]

    fake.says(PLAIN)
    await ask(claude, HI, *back, model=model, tools=[WEATHER], ctx=Context("req_other", tenant="other"))
    assert fake.seen[2].body["messages"][1]["content"] == [CALL]


async def test_older_models_think_within_a_budget(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.says(PLAIN)
    await ask(claude, reasoning_effort="medium", model="claude-haiku-4-5")
    assert fake.seen[0].body["thinking"] == {"type": "enabled", "budget_tokens": 8191}
    assert (
        await refused(claude, model="claude-haiku-4-5", reasoning_effort="low", max_tokens=500)
    ).param == "reasoning_effort"


async def test_json_of_a_schema_by_structured_outputs(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.says({"type": "text", "text": '{"age": 3}'})
    answer = await ask(claude, response_format=PERSON)
    wanted = fake.seen[0].body["output_config"]["format"]
    assert (wanted["type"], wanted["schema"]["additionalProperties"]) == ("json_schema", False)
    assert "minimum" not in wanted["schema"]["properties"]["age"]
    assert answer.choices[0].message.content == '{"age": 3}'


async def test_json_of_a_schema_by_a_tool(fake: FakeAnthropic, claude: Anthropic) -> None:
    call = {"type": "tool_use", "id": "toolu_1", "name": "answer", "input": {"age": 3}}
    fake.says(call, stop="tool_use")
    answer = await ask(claude, response_format=PERSON, model="claude-3-5-haiku-20241022")
    body = fake.seen[0].body
    assert body["tool_choice"] == {"type": "tool", "name": "answer"}
    assert body["tools"][0]["input_schema"] == PERSON["json_schema"]["schema"]  # type: ignore[index]
    choice = answer.choices[0]
    assert (choice.message.content, choice.finish_reason) == ('{"age": 3}', "stop")
    assert choice.message.model_dump().get("tool_calls") is None

    fake.streams(*events(call, stop="tool_use"))
    chunks = await stream(claude, response_format={"type": "json_object"})
    assert fake.seen[1].body["tools"][0]["input_schema"] == {"type": "object"}
    assert text_of(chunks) == '{"age": 3}'
    assert chunks[-2].choices[0].finish_reason == "stop"


async def test_json_by_a_tool_leaves_no_room_for_tools(claude: Anthropic) -> None:
    found = await refused(claude, response_format={"type": "json_object"}, tools=[WEATHER])
    assert (type(found), found.param) == (InvalidRequestError, "response_format")


def text_of(chunks: list[ChatCompletionChunk]) -> str:
    return "".join(
        str(each.delta.content)
        for chunk in chunks
        for each in chunk.choices
        if isinstance(each.delta.content, str)
    )


async def test_a_stream(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.streams(*events(THOUGHT, PLAIN))
    chunks = await stream(claude)
    assert fake.seen[0].body["stream"] is True
    assert chunks[0].choices[0].delta.model_dump() == {"role": "assistant", "content": ""}
    assert chunks[1].choices[0].delta.reasoning_content == "San Francisco, so Celsius."
    assert text_of(chunks) == "Hello! I'm Claude. "
    assert [chunk.choices[0].finish_reason for chunk in chunks[:-1]] == [None] * (len(chunks) - 2) + ["stop"]
    assert (chunks[-1].choices, chunks[-1].usage.total_tokens) == ([], 55)  # type: ignore[union-attr]
    assert len({chunk.id for chunk in chunks}) == 1


async def test_a_stream_of_calls(fake: FakeAnthropic, claude: Anthropic) -> None:
    second = {"type": "tool_use", "id": "toolu_2", "name": "clock", "input": {}}
    fake.streams(*events(PLAIN, CALL, second, stop="tool_use"))
    chunks = await stream(claude, tools=[WEATHER])
    deltas = [
        call.model_dump()
        for chunk in chunks
        for each in chunk.choices
        if isinstance(each.delta.tool_calls, list)
        for call in each.delta.tool_calls
    ]
    assert deltas[0] == {
        "index": 0,
        "id": CALL["id"],
        "type": "function",
        "function": {"name": "get_weather", "arguments": ""},
    }
    joined = {0: "", 1: ""}
    for delta in deltas:
        joined[delta["index"]] += delta["function"]["arguments"]
    assert (json.loads(joined[0]), joined[1]) == (CALL["input"], "{}")
    assert [delta["id"] for delta in deltas if "id" in delta] == [CALL["id"], "toolu_2"]
    assert chunks[-2].choices[0].finish_reason == "tool_calls"


async def test_thoughts_of_a_stream_come_back_signed(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.streams(*events(THOUGHT, CALL, stop="tool_use"))
    await stream(claude, tools=[WEATHER])
    function = {"name": "get_weather", "arguments": json.dumps(CALL["input"])}
    said = {"role": "assistant", "tool_calls": [{"id": CALL["id"], "type": "function", "function": function}]}
    fake.says(PLAIN)
    await ask(
        claude, HI, said, {"role": "tool", "tool_call_id": CALL["id"], "content": "12"}, tools=[WEATHER]
    )
    assert fake.seen[1].body["messages"][1]["content"] == [THOUGHT, CALL]


@pytest.mark.parametrize(
    ("reason", "finish"),
    [
        ("end_turn", "stop"),
        ("stop_sequence", "stop"),
        ("max_tokens", "length"),
        ("model_context_window_exceeded", "length"),
        ("refusal", "content_filter"),
    ],
)
async def test_why_it_ended(fake: FakeAnthropic, claude: Anthropic, reason: str, finish: str) -> None:
    fake.says(PLAIN, stop=reason)
    fake.streams(*events(PLAIN, stop=reason))
    assert (await ask(claude)).choices[0].finish_reason == finish
    assert (await stream(claude))[-2].choices[0].finish_reason == finish


async def test_a_model_that_declines(fake: FakeAnthropic, claude: Anthropic) -> None:
    details = {"type": "refusal", "category": "bio", "explanation": "This could do harm."}
    fake.says(stop="refusal", stop_details=details)
    fake.streams(*events(stop="refusal", stop_details=details))
    message = (await ask(claude)).choices[0].message
    assert (message.content, message.refusal) == (None, "This could do harm.")
    assert (await stream(claude))[1].choices[0].delta.refusal == "This could do harm."


async def test_several_answers(fake: FakeAnthropic, claude: Anthropic) -> None:
    for _ in range(2):
        fake.says(PLAIN)
    answer = await ask(claude, n=2)
    assert [choice.index for choice in answer.choices] == [0, 1]
    assert (len(fake.seen), answer.usage.total_tokens) == (2, 110)  # type: ignore[union-attr]
    for _ in range(2):
        fake.streams(*events(PLAIN))
    chunks = await stream(claude, n=2)
    found = {each.index for chunk in chunks for each in chunk.choices if each.finish_reason == "stop"}
    assert (found, chunks[-1].usage.total_tokens) == ({0, 1}, 110)  # type: ignore[union-attr]


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
    fake: FakeAnthropic, claude: Anthropic, field: str, value: object
) -> None:
    found = await refused(claude, **{field: value})
    assert (type(found), found.param) == (InvalidRequestError, field)
    assert f"`{field}`" in found.message or f"{field} is" in found.message
    assert fake.seen == []


async def test_newer_models_let_no_sampling_be_chosen(fake: FakeAnthropic, claude: Anthropic) -> None:
    found = await refused(claude, model="claude-opus-4-7", temperature=0.2)
    assert (type(found), found.param) == (InvalidRequestError, "temperature")
    fake.says(PLAIN)
    native = {"model_id": "claude-opus-5", "messages": [HI]}
    answer = await claude.inference_chat_completion(ChatCompletionRequest.model_validate(native), ctx=CTX)
    assert answer.completion_message.content == "Hello! I'm Claude."
    assert "temperature" not in fake.seen[0].body


async def test_a_native_chat_with_native_sampling(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.streams(*events(PLAIN))
    native = {
        "model_id": "claude-sonnet-4-6",
        "messages": [HI],
        "stream": True,
        "sampling_params": {"strategy": {"type": "top_k", "top_k": 40}, "max_tokens": 12},
    }
    body = ChatCompletionRequest.model_validate(native)
    found = [chunk async for chunk in claude.inference_chat_completion_stream(body, ctx=CTX)]
    assert (found[0].event.event_type, found[-1].event.event_type) == ("start", "complete")
    assert (fake.seen[0].body["top_k"], fake.seen[0].body["max_tokens"]) == (40, 12)


async def test_what_anthropic_does_not_offer(claude: Anthropic) -> None:
    with pytest.raises(UnsupportedOperationError, match="makes no embeddings"):
        await claude.embeddings_create(CreateEmbeddingRequest(model="m", input="x"), ctx=CTX)
    with pytest.raises(UnsupportedOperationError, match="/v1/chat/completions"):
        await claude.completions_create(CreateCompletionRequest(model="m", prompt="x"), ctx=CTX)
    with pytest.raises(UnsupportedOperationError, match="/v1/chat/completions"):
        await anext(
            aiter(claude.completions_create_stream(CreateCompletionRequest(model="m", prompt="x"), ctx=CTX))
        )


MINE = Context(request_id="req_test", provider_data={"anthropic_api_key": "caller-key"})


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize(
    ("status", "kind", "ctx", "raised"),
    [
        (400, "invalid_request_error", CTX, InvalidRequestError),
        (401, "authentication_error", CTX, UpstreamError),
        (401, "authentication_error", MINE, AuthenticationError),
        (403, "permission_error", CTX, UpstreamError),
        (403, "permission_error", MINE, PermissionDeniedError),
        (404, "not_found_error", CTX, NotFoundError),
        (413, "request_too_large", CTX, InvalidRequestError),
        (429, "rate_limit_error", CTX, RateLimitError),
        (500, "api_error", CTX, UpstreamError),
        (504, "timeout_error", CTX, UpstreamTimeoutError),
        (529, "overloaded_error", CTX, UnavailableError),
    ],
)
async def test_refusals_keep_their_meaning_and_not_their_words(
    fake: FakeAnthropic,
    claude: Anthropic,
    status: int,
    kind: str,
    ctx: Context,
    raised: type[LlamaStackError],
    streamed: bool,
) -> None:
    fake.fails(status, kind, retry_after="17")
    asking = first_chunk(claude, ctx) if streamed else ask(claude, ctx=ctx)
    with pytest.raises(LlamaStackError) as caught:
        await asking
    assert type(caught.value) is raised
    assert "canary" not in caught.value.message
    assert not any(key in caught.value.message for key in ("server-key", "caller-key"))
    if isinstance(caught.value, RateLimitError | UnavailableError):
        assert caught.value.retry_after == 17
    assert len(fake.seen) == 1, "the router tries again, not the SDK"


async def test_a_refusal_of_a_field_names_it(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.fails(400, "invalid_request_error", "`temperature` is deprecated for this model.")
    found = await refused(claude, temperature=0.5)
    assert (type(found), found.param) == (InvalidRequestError, "temperature")
    fake.fails(400, "invalid_request_error", "prompt is too long: 210000 tokens > 200000 maximum")
    assert (await refused(claude)).code == "context_length_exceeded"


async def test_keys(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.says(PLAIN)
    await ask(claude, ctx=MINE)
    assert fake.seen[0].headers["authorization"] == "Bearer caller-key"
    keyless = made(fake, api_key=None)
    with pytest.raises(AuthenticationError, match="x-llamastack-provider-data"):
        await ask(keyless)
    with pytest.raises(InvalidRequestError, match="printable"):
        await ask(keyless, ctx=Context("req", provider_data={"anthropic_api_key": "a\r\nb"}))
    assert "bring their own" in ((await keyless.health()).message or "")
    assert len(fake.seen) == 1


async def test_an_unset_variable_is_no_key(fake: FakeAnthropic) -> None:
    with pytest.raises(AuthenticationError):
        await ask(made(fake, api_key=""))


async def test_its_models(fake: FakeAnthropic, claude: Anthropic) -> None:
    listed = {
        "type": "model",
        "id": "claude-sonnet-4-6",
        "display_name": "x",
        "created_at": "2026-02-17T00:00:00Z",
    }
    fake.json(
        {"data": [{**listed, "max_input_tokens": 200000}], "has_more": True, "first_id": "a", "last_id": "b"}
    )
    fake.json({"data": [{**listed, "id": "claude-next"}], "has_more": False, "first_id": "c", "last_id": "c"})
    assert await claude.list_models(ctx=MINE) == [
        ListedModel("claude-sonnet-4-6", "llm", {"context_length": 200000}),
        ListedModel("claude-next", "llm"),
    ]
    assert fake.seen[0].headers["authorization"] == "Bearer server-key"
    assert "after_id=b" in fake.seen[1].path
    fake.fails(401, "authentication_error")
    with pytest.raises(UpstreamError):
        await claude.list_models(ctx=CTX)


async def test_garbage(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.garbage()
    fake.json({"type": "message"})
    fake.garbage()
    fake.streams(b"event: message_start\ndata: {canary-upstream\n\n")
    fake.streams(*events(PLAIN)[:-2])
    for _ in range(2):
        found = await refused(claude)
        assert (type(found), found.code) == (UpstreamError, "upstream_nonsense")
        assert "canary" not in found.message
    for code in ("upstream_broke_off", "upstream_nonsense", "upstream_broke_off"):
        with pytest.raises(UpstreamError) as caught:
            await stream(claude)
        assert caught.value.code == code


async def test_errors_in_the_middle_of_a_stream(fake: FakeAnthropic, claude: Anthropic) -> None:
    begun = events(PLAIN)[:5]
    fake.streams(*begun, event(error("overloaded_error")))
    fake.streams(*begun, Step.DROP)
    for raised in (UnavailableError, UpstreamError):
        found, seen = await broken(claude)
        assert type(found) is raised
        assert "canary" not in found.message
        assert text_of(seen).startswith("Hello! ")


async def test_an_error_before_the_first_word_has_its_status(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.streams(*events(PLAIN)[:2], event(error("overloaded_error")))
    with pytest.raises(UnavailableError):
        await first_chunk(claude)


async def test_silence_is_a_timeout(fake: FakeAnthropic) -> None:
    hasty = made(fake, timeout_seconds=0.05)
    fake.streams(Step.HOLD)
    with pytest.raises(UpstreamTimeoutError):
        await ask(hasty)
    fake.streams(*events(PLAIN)[:5], Step.HOLD)
    with pytest.raises(UpstreamTimeoutError):
        await stream(hasty)
    await hasty.stop()


async def test_nobody_there() -> None:
    lost = build(AnthropicConfig.model_validate({"api_key": "k", "base_url": "http://127.0.0.1:9"}))
    with pytest.raises(UpstreamError) as caught:
        await ask(lost)  # type: ignore[arg-type]
    assert caught.value.code == "upstream_unreachable"


async def test_leaving_a_whole_answer_closes_the_connection(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.streams(Step.HOLD)
    asking = asyncio.create_task(ask(claude))
    await fake.held.wait()
    asking.cancel()
    await asyncio.wait_for(fake.left.wait(), 5)


async def test_leaving_a_stream_closes_the_connection(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.streams(*events(PLAIN)[:5], Step.HOLD)
    chunks = claude.chat_completions_create_stream(chat(stream=True), ctx=CTX)
    await anext(aiter(chunks))
    await fake.held.wait()
    await chunks.aclose()  # type: ignore[attr-defined]
    await asyncio.wait_for(fake.left.wait(), 5)


async def test_cancelling_a_reader_closes_the_connection(fake: FakeAnthropic, claude: Anthropic) -> None:
    fake.streams(*events(PLAIN)[:5], Step.HOLD)
    reading = asyncio.create_task(stream(claude))
    await fake.held.wait()
    reading.cancel()
    await asyncio.wait_for(fake.left.wait(), 5)


async def test_through_the_whole_server(fake: FakeAnthropic, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(
        "apis:\n  inference:\n    - id: claude\n      provider: remote::anthropic\n"
        f"      config: {{base_url: '{fake.url}'}}\n"
        "resources:\n  models: [{model_id: sonnet, provider_model_id: claude-sonnet-4-6}]\n"
    )
    server = await asyncio.to_thread(RunningServer, str(file))
    body = {"model": "sonnet", "messages": [HI], "stream": True}
    own = {"x-llamastack-provider-data": json.dumps({"anthropic_api_key": "caller-key"})}
    try:
        fake.streams(*events(PLAIN))
        fake.streams(*events(PLAIN)[:5], event(error("overloaded_error")))
        fake.fails(429, "rate_limit_error", retry_after="9")
        async with httpx.AsyncClient(base_url=server.url, headers=own) as http:
            whole = (await http.post("/v1/chat/completions", json=body)).text
            broken = (await http.post("/v1/chat/completions", json=body)).text
            limited = await http.post("/v1/chat/completions", json=body)
    finally:
        await asyncio.to_thread(server.close)
    assert whole.strip().endswith("data: [DONE]")
    assert '"content":"Hello! "' in whole
    assert fake.seen[0].body["model"] == "claude-sonnet-4-6"
    last = json.loads(broken.strip().split("\n\n")[-1].removeprefix("data: "))
    assert last["error"]["code"] == "upstream_unavailable"
    assert (limited.status_code, limited.headers["retry-after"]) == (429, "9")
