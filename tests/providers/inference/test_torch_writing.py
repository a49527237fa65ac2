"""`inline::torch` with tiny models of chance weights: what is written, by whom, and when it ends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from llama_stack_api.models.common import CompletionMessage
from llama_stack_api.models.inference import ChatCompletionRequest, CompletionRequest
from llama_stack_spi import InvalidRequestError, LlamaStackError, given
from tests.providers.inference import engines
from tests.providers.inference.tiny_torch import CTX, LONG, chat, provider, said, texts

pytestmark = [engines.marked, pytest.mark.asyncio(loop_scope="module")]
engines.needs("torch", "transformers", "peft", "xgrammar")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def engine(torch_models: Path, torch_adapters: Path) -> AsyncIterator[Any]:
    async with provider(torch_models, torch_adapters) as made:
        yield made


async def test_the_same_seed_gives_the_same_answer(engine: Any) -> None:
    first, again, other = [await said(engine, temperature=1.0, seed=seed) for seed in (1, 1, 2)]
    assert first == again != other
    assert await said(engine, temperature=1.0, top_p=0.0) == await said(engine, temperature=0)


async def test_answers_written_together_are_those_written_alone(engine: Any) -> None:
    asked = [
        "One.",
        "A longer question, with many more words than the first one has.",
        "Two?",
        "x",
        "And more",
        "y",
    ]
    alone = [await said(engine, each, temperature=0, max_tokens=20) for each in asked]
    together = await asyncio.gather(*(said(engine, each, temperature=0, max_tokens=20) for each in asked))
    assert together == alone
    assert len(set(alone)) > 1


async def test_chunks_add_up_to_the_whole_answers(engine: Any) -> None:
    body = chat(n=3, temperature=1.0, stream_options={"include_usage": True})
    whole = await engine.chat_completions_create(body, ctx=CTX)
    assert len(set(texts(whole))) == 3
    added, reasons = ["", "", ""], []
    chunks = [chunk async for chunk in engine.chat_completions_create_stream(body, ctx=CTX)]
    for chunk in chunks:
        for choice in chunk.choices:
            added[choice.index] += given(choice.delta.content, "")
            reasons += [choice.finish_reason] if choice.finish_reason else []
    assert added == texts(whole)
    assert reasons == ["length"] * 3
    assert len({chunk.id for chunk in chunks}) == 1
    assert chunks[-1].usage == whole.usage
    assert whole.usage.completion_tokens == 36
    assert [choice.index for choice in whole.choices] == [0, 1, 2]


async def test_a_stop_text_ends_the_answer_and_stays_out(engine: Any) -> None:
    whole = await said(engine, temperature=0)
    stop = whole[5:9]
    cut = await engine.chat_completions_create(chat(temperature=0, stop=[stop]), ctx=CTX)
    assert cut.choices[0].finish_reason == "stop"
    assert texts(cut)[0] == whole[: whole.index(stop)]


async def test_leaving_frees_the_place_before_the_next_token(engine: Any) -> None:
    model = await engine._engines.get("talker")
    stream = engine.chat_completions_create_stream(chat(max_tokens=150), ctx=CTX)
    await anext(stream)
    call = asyncio.create_task(engine.chat_completions_create(chat(max_tokens=150), ctx=CTX))
    while model.busy < 2:  # noqa: ASYNC110  the thread tells nobody when it begins
        await asyncio.sleep(0)
    await stream.aclose()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    # The next answer of three tokens is there before the two could have been finished.
    await said(engine, max_tokens=3)
    assert model.busy == 0


async def test_more_than_there_are_places_wait_and_all_are_answered(engine: Any) -> None:
    model = await engine._engines.get("talker")
    answers = await asyncio.gather(*(said(engine, f"Number {n}", temperature=0) for n in range(12)))
    assert [await said(engine, f"Number {n}", temperature=0) for n in range(12)] == answers
    assert model.busy == 0


async def test_what_is_too_long_is_refused_and_the_rest_fits(engine: Any) -> None:
    with pytest.raises(
        InvalidRequestError, match=r"tokens long, but 'talker' reads and writes at most 200"
    ) as caught:
        await said(engine, "word " * 300)
    assert caught.value.code == "context_length_exceeded"
    answer = await engine.chat_completions_create(chat(max_tokens=5000), ctx=CTX)
    assert answer.usage.total_tokens <= LONG
    assert answer.choices[0].finish_reason in {"length", "stop"}


async def test_native_requests_are_answered_too(engine: Any) -> None:
    facts = {"model_id": "talker", "messages": [{"role": "user", "content": "Hi."}]}
    params = {"strategy": {"type": "top_k", "top_k": 1}, "max_tokens": 6, "repetition_penalty": 1.5}
    body = ChatCompletionRequest.model_validate({**facts, "sampling_params": params})
    answer = await engine.inference_chat_completion(body, ctx=CTX)
    assert isinstance(answer.completion_message, CompletionMessage)
    assert answer.completion_message.stop_reason == "out_of_tokens"
    events = [event async for event in engine.inference_chat_completion_stream(body, ctx=CTX)]
    assert events[0].event.event_type == "start"
    text = "".join(each.event.delta.text for each in events)
    assert text == answer.completion_message.content
    shape = {"type": "grammar", "bnf": {"gbnf": 'root ::= "one" | "two"'}}
    limited = CompletionRequest.model_validate(
        {"model_id": "talker", "content": "x", "response_format": shape}
    )
    assert (await engine.inference_completion(limited, ctx=CTX)).content in {"one", "two"}


async def test_a_failure_in_the_thread_reaches_the_caller_and_the_next_request_works(
    engine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = await engine._engines.get("talker")
    with monkeypatch.context() as patch:
        patch.setattr(model, "step", lambda *_: 1 / 0)
        with pytest.raises(LlamaStackError, match="The engine of the model 'talker' failed"):
            await said(engine)
    assert await said(engine)
