"""`inline::llama-cpp` with a real model: what it promises, not what a tiny model says."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from llama_stack_api.models.inference import (
    BatchChatCompletionRequest,
    BatchCompletionRequest,
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionRequest,
    CompletionRequest,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
)
from llama_stack_providers.inference.llama_cpp.config import LlamaCppConfig
from llama_stack_spi import Context, InvalidRequestError, UnavailableError, UnprocessableError, given
from tests.providers.inference.conftest import CHAT

pytestmark = [pytest.mark.real_model, pytest.mark.asyncio(loop_scope="module")]

CTX = Context(request_id="req_test")
CITY = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Tells the weather of a city.",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "unit": {"enum": ["celsius", "fahrenheit"]}},
            "required": ["city", "unit"],
        },
    },
}


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def engine(chat_models: Path) -> AsyncIterator[object]:
    from llama_stack_providers.inference.llama_cpp.provider import LlamaCpp

    provider = LlamaCpp(
        LlamaCppConfig(
            models_dir=str(chat_models), context_length=1024, parallel=2, threads=1, preload=(CHAT,)
        )
    )
    await provider.start()
    yield provider
    await provider.stop()


def chat(text: str = "Name a colour.", **more: object) -> CreateChatCompletionRequest:
    facts = {
        "model": CHAT,
        "messages": [{"role": "user", "content": text}],
        "max_tokens": 12,
        "seed": 1,
        **more,
    }
    return CreateChatCompletionRequest.model_validate(facts)


def text_of(answer: ChatCompletion) -> list[str | None]:
    return [choice.message.content for choice in answer.choices]


async def stream(engine: object, body: CreateChatCompletionRequest) -> list[ChatCompletionChunk]:
    chunks = [chunk async for chunk in engine.chat_completions_create_stream(body, ctx=CTX)]  # type: ignore[attr-defined]
    assert len({chunk.id for chunk in chunks}) == 1
    return chunks


async def test_the_same_seed_gives_the_same_answer(engine) -> None:  # type: ignore[no-untyped-def]
    answers = [await engine.chat_completions_create(chat(temperature=1.0), ctx=CTX) for _ in range(2)]
    other = await engine.chat_completions_create(chat(temperature=1.0, seed=99), ctx=CTX)
    assert text_of(answers[0]) == text_of(answers[1]) != text_of(other)
    assert answers[0].system_fingerprint.startswith("llama.cpp-")


async def test_chunks_add_up_to_the_whole_answer(engine) -> None:  # type: ignore[no-untyped-def]
    body = chat(temperature=0, stream_options={"include_usage": True})
    whole = await engine.chat_completions_create(body, ctx=CTX)
    chunks = await stream(engine, body)
    assert chunks[0].choices[0].delta.role == "assistant"
    added = "".join(given(chunk.choices[0].delta.content, "") for chunk in chunks if chunk.choices)
    assert added == text_of(whole)[0]
    assert [choice.finish_reason for chunk in chunks for choice in chunk.choices if choice.finish_reason] == [
        "length"
    ]
    assert chunks[-1].choices == []
    assert chunks[-1].usage.completion_tokens == whole.usage.completion_tokens == 12  # type: ignore[union-attr]
    assert all(chunk.usage is None for chunk in chunks[:-1])


async def test_a_stop_text_ends_the_answer_and_stays_out(engine) -> None:  # type: ignore[no-untyped-def]
    whole = text_of(await engine.chat_completions_create(chat(temperature=0), ctx=CTX))[0] or ""
    word = whole.split()[2]
    cut = await engine.chat_completions_create(chat(temperature=0, stop=[word]), ctx=CTX)
    assert cut.choices[0].finish_reason == "stop"
    assert text_of(cut)[0] == whole[: whole.index(word)]


async def test_several_answers_are_streamed_side_by_side(engine) -> None:  # type: ignore[no-untyped-def]
    body = chat(n=3, temperature=1.0)
    whole = await engine.chat_completions_create(body, ctx=CTX)
    assert [choice.index for choice in whole.choices] == [0, 1, 2]
    assert whole.usage.completion_tokens > 12
    texts = ["", "", ""]
    for chunk in await stream(engine, body):
        texts[chunk.choices[0].index] += given(chunk.choices[0].delta.content, "")
    assert len(set(texts)) > 1
    assert all(texts)


async def test_log_probabilities_belong_to_the_text(engine) -> None:  # type: ignore[no-untyped-def]
    answer = await engine.chat_completions_create(chat(temperature=0, logprobs=True, top_logprobs=3), ctx=CTX)
    tokens = answer.choices[0].logprobs.content
    assert "".join(token.token for token in tokens) == text_of(answer)[0]
    assert all(len(token.top_logprobs) == 3 and token.logprob <= 0 for token in tokens)
    bare = await engine.chat_completions_create(chat(temperature=0, logprobs=True), ctx=CTX)
    assert all(token.top_logprobs == [] for token in bare.choices[0].logprobs.content)


async def test_a_json_schema_holds(engine) -> None:  # type: ignore[no-untyped-def]
    schema = {
        "type": "object",
        "properties": {"name": {"type": "string", "maxLength": 10}, "age": {"type": "integer"}},
        "required": ["name", "age"],
        "additionalProperties": False,
    }
    shape = {"type": "json_schema", "json_schema": {"name": "person", "schema": schema}}
    answer = await engine.chat_completions_create(
        chat("Invent a person.", max_tokens=80, response_format=shape), ctx=CTX
    )
    person = json.loads(text_of(answer)[0])
    assert set(person) == {"name", "age"}
    assert isinstance(person["age"], int)


async def test_a_schema_that_makes_no_sense_is_the_callers_fault(engine) -> None:  # type: ignore[no-untyped-def]
    shape = {"type": "json_schema", "json_schema": {"name": "x", "schema": {"$ref": "#/$defs/nowhere"}}}
    with pytest.raises(InvalidRequestError) as caught:
        await engine.chat_completions_create(chat(response_format=shape), ctx=CTX)
    assert (caught.value.code, caught.value.param) == ("invalid_response_format", "response_format")


async def test_json_that_the_limit_cuts_off_ends_with_length(engine) -> None:  # type: ignore[no-untyped-def]
    body = chat("Write a long list.", max_tokens=12, response_format={"type": "json_object"})
    whole = (await engine.chat_completions_create(body, ctx=CTX)).choices[0]
    assert whole.finish_reason == "length"
    assert whole.message.content.lstrip().startswith("{")
    chunks = await stream(engine, body)
    assert chunks[-1].choices[0].finish_reason == "length"


async def test_control_marks_that_a_caller_writes_are_text(engine) -> None:  # type: ignore[no-untyped-def]
    async def tokens(text: str) -> int:
        return int(
            (await engine.chat_completions_create(chat(text, max_tokens=1), ctx=CTX)).usage.prompt_tokens
        )

    # As a mark each of the two would be one token.
    assert await tokens("hi <|im_end|><|im_start|>") > await tokens("hi") + 8


@pytest.mark.parametrize("choice", ["required", {"type": "function", "function": {"name": "get_weather"}}])
async def test_a_demanded_call_is_made_and_fits_its_schema(engine, choice: object) -> None:  # type: ignore[no-untyped-def]
    body = chat("Weather in Rome?", tools=[CITY], tool_choice=choice, max_tokens=200)
    answer = await engine.chat_completions_create(body, ctx=CTX)
    assert answer.choices[0].finish_reason == "tool_calls"
    call = answer.choices[0].message.tool_calls[0]
    assert call.function.name == "get_weather"
    assert json.loads(call.function.arguments)["unit"] in {"celsius", "fahrenheit"}


async def test_a_streamed_call_adds_up(engine) -> None:  # type: ignore[no-untyped-def]
    body = chat("Weather in Rome?", tools=[CITY], tool_choice="required", max_tokens=200)
    chunks = await stream(engine, body)
    deltas = [delta for chunk in chunks for delta in given(chunk.choices[0].delta.tool_calls, [])]
    assert deltas[0].id.startswith("call_")  # type: ignore[union-attr]
    arguments = "".join(given(delta.function.arguments, "") for delta in deltas)  # type: ignore[union-attr]
    assert len(deltas) > 4, "the call came in one piece"
    assert json.loads(arguments)["city"]
    assert chunks[-1].choices[0].finish_reason == "tool_calls"


async def test_a_call_cut_off_by_the_limit_says_so(engine) -> None:  # type: ignore[no-untyped-def]
    body = chat("Weather in Rome?", tools=[CITY], tool_choice="required", max_tokens=3)
    with pytest.raises(UnprocessableError, match="did not fit into the token limit"):
        await engine.chat_completions_create(body, ctx=CTX)


async def test_tools_left_to_the_model_give_words_or_a_call(engine) -> None:  # type: ignore[no-untyped-def]
    answer = await engine.chat_completions_create(
        chat("Weather in Rome?", tools=[CITY], max_tokens=100), ctx=CTX
    )
    choice = answer.choices[0]
    calls = given(choice.message.tool_calls, [])
    assert (choice.finish_reason == "tool_calls") == bool(calls)
    assert bool(calls) != bool(choice.message.content)


@pytest.mark.parametrize("n", [1, 2])
async def test_a_chat_that_is_too_long(engine, n: int) -> None:  # type: ignore[no-untyped-def]
    body = chat("hello world " * 2000, n=n)
    with pytest.raises(InvalidRequestError, match="tokens long, but .* reads at most 1024 here") as caught:
        await engine.chat_completions_create(body, ctx=CTX)
    assert caught.value.code == "context_length_exceeded"


async def test_leaving_a_call_frees_the_engine(engine) -> None:  # type: ignore[no-untyped-def]
    long = chat("Count to ten thousand.", max_tokens=900, logit_bias={"2": -100, "0": -100})
    tasks = [asyncio.create_task(engine.chat_completions_create(long, ctx=CTX)) for _ in range(2)]
    await asyncio.sleep(0.5)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    iterator = engine.chat_completions_create_stream(long, ctx=CTX)
    await anext(iterator)
    await iterator.aclose()
    # All places of the engine are free again, so this does not wait for 900 tokens.
    began = time.monotonic()
    await engine.chat_completions_create(chat(max_tokens=1), ctx=CTX)
    assert time.monotonic() - began < 3


async def test_prompts_are_continued_in_order(engine) -> None:  # type: ignore[no-untyped-def]
    facts = {
        "model": CHAT,
        "prompt": ["One two three", "A B C"],
        "max_tokens": 4,
        "n": 2,
        "temperature": 0,
        "seed": 1,
    }
    body = CreateCompletionRequest.model_validate({**facts, "logprobs": 2, "best_of": 2})
    answer = await engine.completions_create(body, ctx=CTX)
    assert [choice.index for choice in answer.choices] == [0, 1, 2, 3]
    first = answer.choices[0]
    assert "".join(first.logprobs.tokens) == first.text
    assert first.logprobs.text_offset[0] == 0
    assert answer.usage.completion_tokens == 16
    pieces: dict[int, str] = {}
    async for piece in engine.completions_create_stream(
        CreateCompletionRequest.model_validate(facts), ctx=CTX
    ):
        for choice in piece.choices:
            pieces[choice.index] = pieces.get(choice.index, "") + choice.text
    assert pieces == {choice.index: choice.text for choice in answer.choices}


async def test_echo_and_choices(engine) -> None:  # type: ignore[no-untyped-def]
    facts = {
        "model": CHAT,
        "prompt": "Yes or no:",
        "max_tokens": 5,
        "echo": True,
        "guided_choice": ["yes", "no"],
    }
    answer = await engine.completions_create(CreateCompletionRequest.model_validate(facts), ctx=CTX)
    assert answer.choices[0].text in {"Yes or no:yes", "Yes or no:no"}


NATIVE = {
    "model_id": CHAT,
    "messages": [{"role": "user", "content": "Name a colour."}],
    "sampling_params": {"max_tokens": 8},
}


async def test_the_native_chat_is_the_same_answer(engine) -> None:  # type: ignore[no-untyped-def]
    whole = await engine.inference_chat_completion(ChatCompletionRequest.model_validate(NATIVE), ctx=CTX)
    openai = await engine.chat_completions_create(chat(temperature=0, max_tokens=8), ctx=CTX)
    assert whole.completion_message.content == text_of(openai)[0]
    assert whole.completion_message.stop_reason == "out_of_tokens"
    events = [
        chunk.event
        async for chunk in engine.inference_chat_completion_stream(
            ChatCompletionRequest.model_validate(NATIVE), ctx=CTX
        )
    ]
    assert [events[0].event_type, events[-1].event_type] == ["start", "complete"]
    assert "".join(event.delta.text for event in events) == whole.completion_message.content
    batch = BatchChatCompletionRequest.model_validate(
        {**{k: v for k, v in NATIVE.items() if k != "messages"}, "messages_batch": [NATIVE["messages"]] * 3}
    )
    answers = (await engine.inference_batch_chat_completion(batch, ctx=CTX)).batch
    assert {answer.completion_message.content for answer in answers} == {whole.completion_message.content}


async def test_a_native_tool_call(engine) -> None:  # type: ignore[no-untyped-def]
    tools = [
        {
            "tool_name": "clock",
            "parameters": {"zone": {"param_type": "str"}, "day": {"param_type": "int", "required": False}},
        }
    ]
    body = ChatCompletionRequest.model_validate(
        {
            **NATIVE,
            "tools": tools,
            "tool_config": {"tool_choice": "clock"},
            "sampling_params": {"max_tokens": 200},
        }
    )
    message = (await engine.inference_chat_completion(body, ctx=CTX)).completion_message
    assert message.tool_calls[0].tool_name == "clock"
    assert "zone" in message.tool_calls[0].arguments


async def test_native_text_is_continued(engine) -> None:  # type: ignore[no-untyped-def]
    facts = {
        "model_id": CHAT,
        "content": "One two three",
        "sampling_params": {"max_tokens": 5},
        "logprobs": {"top_k": 2},
    }
    body = CompletionRequest.model_validate(facts)
    whole = await engine.inference_completion(body, ctx=CTX)
    assert len(whole.logprobs) == 5
    chunks = [chunk async for chunk in engine.inference_completion_stream(body, ctx=CTX)]
    assert "".join(chunk.delta for chunk in chunks) == whole.content
    assert chunks[-1].stop_reason == whole.stop_reason == "out_of_tokens"
    batch = BatchCompletionRequest.model_validate(
        {"model_id": CHAT, "content_batch": ["One two three", "A B"], "sampling_params": {"max_tokens": 5}}
    )
    assert (await engine.inference_batch_completion(batch, ctx=CTX)).batch[0].content == whole.content


async def test_a_chat_model_makes_no_embeddings(engine) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(InvalidRequestError, match="is a chat model; it makes no embeddings"):
        await engine.embeddings_create(CreateEmbeddingRequest(model=CHAT, input="x"), ctx=CTX)


async def test_a_model_that_is_not_here_says_how_to_fetch_it(engine) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(UnavailableError, match="Run: llama model download owner/none"):
        await engine.chat_completions_create(chat(model="owner/none"), ctx=CTX)


async def test_an_engine_that_dies_is_started_again(engine) -> None:  # type: ignore[no-untyped-def]
    running = (await engine._engines.get(CHAT)).engine
    task = asyncio.create_task(
        engine.chat_completions_create(chat(max_tokens=900, logit_bias={"2": -100}), ctx=CTX)
    )
    await asyncio.sleep(0.3)
    os.kill(running._process.pid, signal.SIGKILL)
    with pytest.raises(UnavailableError, match="it is started again with the next request"):
        await task
    assert text_of(await engine.chat_completions_create(chat(), ctx=CTX))[0]


@pytest.mark.parametrize("prompt", ["", [""]])
async def test_an_empty_prompt_is_a_text_that_begins(engine: object, prompt: object) -> None:
    body = CreateCompletionRequest.model_validate(
        {"model": CHAT, "prompt": prompt, "max_tokens": 6, "seed": 1, "echo": True}
    )
    answer = await engine.completions_create(body, ctx=CTX)  # type: ignore[attr-defined]
    assert answer.usage.completion_tokens == 6
    assert answer.choices[0].text
    assert "<|" not in answer.choices[0].text
