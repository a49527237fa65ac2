"""Chat completions of the stub in OpenAI's shape."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from llama_stack_api.models.inference import (
    ChatCompletion,
    ChatCompletionChunk,
    CreateChatCompletionRequest,
    UpdateChatCompletionRequest,
)
from llama_stack_providers.stub.inference import PROVIDER, StubInference
from llama_stack_spi import Context, LlamaStackError, NotFoundError
from tests.providers.stub.siblings import built

CTX = Context("test")
OTHER = "smollm2-135m-instruct"
CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
WEATHER = {"type": "function", "function": {"name": "get_weather", "parameters": CITY}}
TIME = {"type": "function", "function": {"name": "getLocalTime"}}
SHELL = {"type": "custom", "custom": {"name": "shell"}}
TOOLS = [WEATHER, TIME, SHELL]
IMAGE = {"type": "image_url", "image_url": {"url": "https://example.com/cat.png"}}


@pytest.fixture
def inference() -> StubInference:
    return built(PROVIDER)


def asking(text: str, **more: Any) -> CreateChatCompletionRequest:
    body = {"model": "stub-llm", "messages": [{"role": "user", "content": text}], **more}
    return CreateChatCompletionRequest.model_validate(body)


async def answered(inference: StubInference, text: str, **more: Any) -> ChatCompletion:
    return await inference.chat_completions_create(asking(text, **more), ctx=CTX)


async def said(inference: StubInference, text: str, **more: Any) -> str:
    content = (await answered(inference, text, **more)).choices[0].message.content
    assert content is not None
    return content


async def called(inference: StubInference, text: str, **more: Any) -> list[str]:
    whole = await answered(inference, text, **({"tools": TOOLS} | more))
    calls = whole.choices[0].message.model_dump().get("tool_calls", [])
    return [call[call["type"]]["name"] for call in calls]


async def streamed(inference: StubInference, text: str, **more: Any) -> list[ChatCompletionChunk]:
    return [each async for each in inference.chat_completions_create_stream(asking(text, **more), ctx=CTX)]


def added_up(chunks: list[ChatCompletionChunk]) -> list[dict[str, Any]]:
    """The choices that the chunks add up to."""
    choices: dict[int, dict[str, Any]] = {}
    for choice in (choice for chunk in chunks for choice in chunk.model_dump()["choices"]):
        whole = choices.setdefault(choice["index"], {"message": {}, "logprobs": None})
        _append(whole["message"], choice["delta"])
        whole["finish_reason"] = choice["finish_reason"]
        if choice.get("logprobs"):
            whole["logprobs"] = whole["logprobs"] or {"content": [], "refusal": None}
            whole["logprobs"]["content"] += choice["logprobs"]["content"]
    return [choices[index] for index in sorted(choices)]


def _append(whole: dict[str, Any], delta: dict[str, Any]) -> None:
    for name, value in delta.items():
        if name == "tool_calls":
            calls = whole.setdefault(name, [])
            for call in value:
                if call["index"] == len(calls):
                    calls.append({})
                _append(calls[call["index"]], {key: each for key, each in call.items() if key != "index"})
        elif isinstance(value, dict):
            _append(whole.setdefault(name, {}), value)
        elif isinstance(value, str) and name not in ("role", "id", "type"):
            whole[name] = whole.get(name, "") + value
        else:
            whole[name] = value


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"n": 3, "seed": 7},
        {"logprobs": True, "top_logprobs": 2},
        {"tools": TOOLS},
        {"functions": [WEATHER["function"]]},
        {"response_format": {"type": "json_schema", "json_schema": {"schema": CITY}}},
        {"max_tokens": 5},
        {"modalities": ["text", "audio"], "audio": {"format": "wav", "voice": "alloy"}},
    ],
)
async def test_streamed_pieces_add_up_to_the_unstreamed_answer(
    inference: StubInference, more: dict[str, Any]
) -> None:
    text = "Use the shell to find the weather and the local time in Lima"
    whole = (await answered(inference, text, **more)).model_dump()["choices"]
    for choice in whole:
        choice["message"].pop("refusal")
        choice.pop("index")
        if audio := choice["message"].get("audio"):
            audio.pop("id"), audio.pop("expires_at")
    pieces = added_up(await streamed(inference, text, **more))
    for choice in pieces:
        if audio := choice["message"].get("audio"):
            audio.pop("id"), audio.pop("expires_at")
    assert pieces == whole


async def test_the_same_request_gets_the_same_answer_and_another_seed_may_not(
    inference: StubInference,
) -> None:
    first, again = [await said(inference, "Hello", seed=1) for _ in range(2)]
    others = {await said(inference, "Hello", seed=seed) for seed in range(8)}
    assert first == again
    assert len(others) > 1


async def test_n_answers_differ(inference: StubInference) -> None:
    choices = (await answered(inference, "Hello", n=3)).choices
    assert [choice.index for choice in choices] == [0, 1, 2]
    assert len({choice.message.content for choice in choices}) == 3


@pytest.mark.parametrize("name", ["max_tokens", "max_completion_tokens"])
async def test_the_answer_ends_at_the_token_limit(inference: StubInference, name: str) -> None:
    whole = await answered(inference, "Hello", **{name: 3})
    assert whole.choices[0].finish_reason == "length"
    assert whole.usage.completion_tokens == 3


async def test_the_answer_ends_before_a_stop_text(inference: StubInference) -> None:
    assert await said(inference, "Hello", stop=["stub", "nowhere"]) == 'You said: "Hello". This is the '
    assert await said(inference, "Hello", stop=" said") == "You"


async def test_each_token_has_its_log_probability(inference: StubInference) -> None:
    whole = await answered(inference, "Hello", logprobs=True, top_logprobs=3, max_tokens=4)
    tokens = whole.choices[0].logprobs.content
    assert "".join(token.token for token in tokens) == whole.choices[0].message.content
    for token in tokens:
        assert token.top_logprobs[0].token == token.token
        assert [each.logprob for each in token.top_logprobs] == sorted(
            (each.logprob for each in token.top_logprobs), reverse=True
        )


@pytest.mark.parametrize(
    ("text", "more", "names"),
    [
        ("How is the weather in Lima?", {}, ["get_weather"]),
        ("please call get_weather", {}, ["get_weather"]),
        ("What time is it there?", {}, ["getLocalTime"]),
        ("Open a shell", {}, ["shell"]),
        ("Did you get my letter?", {}, []),
        ("Weather and time?", {}, ["get_weather", "getLocalTime"]),
        ("Weather and time?", {"parallel_tool_calls": False}, ["get_weather"]),
        ("Weather?", {"tool_choice": "none"}, []),
        ("Hello", {"tool_choice": "required"}, ["get_weather"]),
        ("Hello", {"tool_choice": {"type": "custom", "custom": {"name": "shell"}}}, ["shell"]),
        (
            "Hello",
            {"tool_choice": {"type": "function", "function": {"name": "getLocalTime"}}},
            ["getLocalTime"],
        ),
    ],
)
async def test_tools_are_called_when_mentioned_or_demanded(
    inference: StubInference, text: str, more: dict[str, Any], names: list[str]
) -> None:
    assert await called(inference, text, **more) == names


@pytest.mark.parametrize(("mode", "names"), [("auto", []), ("required", ["shell"])])
async def test_only_allowed_tools_are_called(inference: StubInference, mode: str, names: list[str]) -> None:
    allowed = {"mode": mode, "tools": [{"type": "custom", "custom": {"name": "shell"}}]}
    choice = {"type": "allowed_tools", "allowed_tools": allowed}
    assert await called(inference, "Weather?", tool_choice=choice) == names


async def test_arguments_fit_the_schema_of_the_tool(inference: StubInference) -> None:
    whole = await answered(inference, "How is the weather in Lima?", tools=TOOLS)
    (call,) = whole.model_dump()["choices"][0]["message"]["tool_calls"]
    assert json.loads(call["function"]["arguments"]) == {"city": "Lima"}
    assert whole.choices[0].message.content is None
    assert whole.choices[0].finish_reason == "tool_calls"


async def test_an_unknown_tool_in_the_choice_is_not_found(inference: StubInference) -> None:
    choice = {"type": "function", "function": {"name": "nope"}}
    with pytest.raises(NotFoundError, match="nope"):
        await answered(inference, "Hello", tools=TOOLS, tool_choice=choice)


async def test_the_result_of_a_tool_is_quoted_in_text(inference: StubInference) -> None:
    call = {"id": "c1", "type": "function", "function": {"name": "get_weather", "arguments": "{}"}}
    messages = [
        {"role": "user", "content": "How is the weather?"},
        {"role": "assistant", "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "c1", "content": "21 degrees"},
    ]
    assert "21 degrees" in await said(inference, "", messages=messages, tools=TOOLS)


async def test_an_older_function_is_called_in_the_older_form(inference: StubInference) -> None:
    choice = (await answered(inference, "Weather?", functions=[WEATHER["function"]])).choices[0]
    assert choice.message.function_call.name == "get_weather"
    assert choice.finish_reason == "function_call"


async def test_json_follows_its_schema(inference: StubInference) -> None:
    schema = {"type": "object", "properties": {"n": {"type": "integer", "minimum": 3}}, "required": ["n"]}
    format_ = {"type": "json_schema", "json_schema": {"name": "n", "schema": schema}}
    jsonschema.validate(json.loads(await said(inference, "Hello", response_format=format_)), schema)
    assert isinstance(json.loads(await said(inference, "Hi", response_format={"type": "json_object"})), dict)


@pytest.mark.parametrize("role", ["system", "developer"])
async def test_instructions_and_attachments_are_told(inference: StubInference, role: str) -> None:
    parts = [{"type": "text", "text": "Look"}, IMAGE]
    messages = [{"role": role, "content": "Be kind."}, {"role": "user", "content": parts}]
    text = await said(inference, "", messages=messages)
    assert '"Look"' in text
    assert '"Be kind."' in text
    assert "an image at https://example.com/cat.png" in text


async def test_a_stream_tells_its_usage_when_asked(inference: StubInference) -> None:
    *chunks, last = await streamed(inference, "Hello", stream_options={"include_usage": True})
    whole = await answered(inference, "Hello")
    assert (last.choices, last.usage) == ([], whole.usage)
    assert all(chunk.usage is None for chunk in chunks)
    assert len({chunk.id for chunk in (*chunks, last)}) == 1


async def test_kept_answers_can_be_listed_changed_and_deleted(inference: StubInference) -> None:
    await answered(inference, "Not this one")
    one = await answered(inference, "One", store=True, metadata={"a": "b"})
    two = (await streamed(inference, "Two", store=True, model=OTHER))[0]
    listed = await inference.chat_completions_list(limit=1, ctx=CTX)
    assert ([each.id for each in listed.data], listed.has_more) == ([two.id], True)
    rest = await inference.chat_completions_list(after=two.id, ctx=CTX)
    assert [(each.id, each.metadata) for each in rest.data] == [(one.id, {"a": "b"})]
    assert [each.id for each in (await inference.chat_completions_list(model=OTHER, ctx=CTX)).data] == [
        two.id
    ]
    assert (await inference.chat_completions_list(metadata={"a": "b"}, ctx=CTX)).data == rest.data
    assert (await inference.chat_completions_list(metadata={"a": "c"}, ctx=CTX)).data == []
    changed = UpdateChatCompletionRequest(metadata={"c": "d"})
    await inference.chat_completions_update(one.id, changed, ctx=CTX)
    assert (await inference.chat_completions_retrieve(one.id, ctx=CTX)).metadata == {"c": "d"}
    await inference.chat_completions_delete(one.id, ctx=CTX)
    with pytest.raises(NotFoundError):
        await inference.chat_completions_retrieve(one.id, ctx=CTX)


async def test_messages_of_a_kept_answer_come_in_pages(inference: StubInference) -> None:
    messages = [{"role": "system", "content": "Be kind."}, {"role": "user", "content": [IMAGE]}]
    whole = await answered(inference, "", messages=messages, store=True)
    page = await inference.chat_completions_messages_list(whole.id, limit=1, ctx=CTX)
    assert ([each.content for each in page.data], page.has_more) == (["Be kind."], True)
    rest = await inference.chat_completions_messages_list(whole.id, after=page.last_id, ctx=CTX)
    assert rest.data[0].content is None
    assert rest.data[0].model_dump()["content_parts"] == [IMAGE]


async def test_a_stream_breaks_where_a_model_is_asked_to_fail(inference: StubInference) -> None:
    chunks = inference.chat_completions_create_stream(asking("Hi", model="stub-fault-error"), ctx=CTX)
    await anext(chunks), await anext(chunks)
    with pytest.raises(LlamaStackError):
        await anext(chunks)
