"""Native operations of a provider that speaks OpenAI only: answers, streams and batches."""

from __future__ import annotations

from typing import Any

import pytest

from llama_stack_api.models.inference import BatchChatCompletionRequest, CompletionRequest, EmbeddingsRequest
from llama_stack_providers.inference.native import asked
from llama_stack_spi import UnavailableError
from tests.providers.inference.native_scripted import CALL, CTX, USAGE, Scripted, chat, choice


async def test_an_answer_with_calls_logprobs_and_counts() -> None:
    provider = Scripted(message={"content": None, "tool_calls": [CALL]})
    provider.finish = "tool_calls"
    answer = await provider.inference_chat_completion(chat(logprobs={"top_k": 1}), ctx=CTX)
    assert answer.model_dump() == {
        "completion_message": {
            "role": "assistant",
            "content": "",
            "stop_reason": "end_of_message",
            "tool_calls": [
                {
                    "call_id": "c1",
                    "tool_name": "weather",
                    "arguments": {"city": "Ulm"},
                    "arguments_json": '{"city":"Ulm"}',
                }
            ],
        },
        "logprobs": [{"logprobs_by_token": {"Ho": -2.0, "Hi": -0.1}}],
        "metrics": [
            {"metric": "prompt_tokens", "value": 3.0, "unit": "tokens"},
            {"metric": "completion_tokens", "value": 2.0, "unit": "tokens"},
            {"metric": "total_tokens", "value": 5.0, "unit": "tokens"},
        ],
    }


@pytest.mark.parametrize(
    ("finish", "reason"),
    [("stop", "end_of_turn"), ("length", "out_of_tokens"), ("content_filter", "end_of_turn")],
)
async def test_stop_reasons(finish: str, reason: str) -> None:
    provider = Scripted()
    provider.finish = finish
    answer = await provider.inference_chat_completion(chat(), ctx=CTX)
    assert answer.completion_message.stop_reason == reason


async def test_a_stream_with_calls_side_by_side() -> None:
    def delta(index: int, **function: str) -> dict[str, Any]:
        begun = {"id": f"c{index}", "type": "function"} if "name" in function else {}
        return choice(tool_calls=[{"index": index, "function": function, **begun}])

    provider = Scripted()
    provider.chunks = [
        choice(role="assistant", content="Let"),
        choice(content=" me."),
        delta(0, name="weather", arguments=""),
        delta(0, arguments='{"city":'),
        delta(1, name="clock", arguments="{}"),
        delta(0, arguments='"Ulm"}'),
        choice(finish_reason="tool_calls"),
        {"usage": USAGE},
    ]
    events = [event async for event in provider.inference_chat_completion_stream(chat(stream=True), ctx=CTX)]
    told = [(event.event.event_type, event.event.delta.model_dump()) for event in events]
    assert [kind for kind, _ in told] == ["start", *["progress"] * 9, "complete"]
    assert [each["text"] for _, each in told if each["type"] == "text"] == ["", "Let", " me.", ""]
    calls = [(each["parse_status"], each["tool_call"]) for _, each in told if each["type"] == "tool_call"]
    assert calls[:5] == [
        ("started", ""),
        ("in_progress", '{"city":'),
        ("started", ""),
        ("in_progress", "{}"),
        ("in_progress", '"Ulm"}'),
    ]
    assert [(status, call["call_id"], call["arguments"]) for status, call in calls[5:]] == [
        ("succeeded", "c0", {"city": "Ulm"}),
        ("succeeded", "c1", {}),
    ]
    assert events[-1].event.stop_reason == "end_of_message"
    assert [metric.value for metric in events[-1].metrics] == [3.0, 2.0, 5.0]
    assert provider.asked[0].stream_options.include_usage is True


async def test_leaving_a_stream_closes_the_one_below() -> None:
    provider = Scripted()
    provider.chunks = [choice(content="a"), choice(content="b")]
    stream = provider.inference_chat_completion_stream(chat(stream=True), ctx=CTX)
    assert (await anext(stream)).event.event_type == "start"
    assert not provider.closed
    await stream.aclose()  # type: ignore[attr-defined]  # it is a generator
    assert provider.closed


async def test_a_text_is_continued() -> None:
    provider = Scripted()
    body = CompletionRequest.model_validate({"model_id": "m", "content": "Hel", "logprobs": {"top_k": 1}})
    answer = await provider.inference_completion(body, ctx=CTX)
    assert answer.model_dump() == {
        "content": "Hi",
        "stop_reason": "out_of_tokens",
        "logprobs": [{"logprobs_by_token": {"Ho": -2.0, "Hi": -0.1}}],
    }
    assert (provider.asked[0].prompt, provider.asked[0].logprobs) == ("Hel", 1)
    pieces = [piece async for piece in provider.inference_completion_stream(body, ctx=CTX)]
    assert [piece.delta for piece in pieces] == ["Hi", ""]
    assert pieces[-1].stop_reason == "end_of_turn"


async def test_vectors_come_in_the_order_of_the_contents() -> None:
    provider = Scripted(features=["truncation"])
    contents = ["a", {"type": "text", "text": "b"}]
    more = {"output_dimension": 2, "task_type": "query", "text_truncation": "end"}
    body = EmbeddingsRequest.model_validate({"model_id": "m", "contents": contents, **more})
    answer = await provider.inference_embeddings(body, ctx=CTX)
    assert answer.embeddings == [[0.5, 0.25], [1.0, 2.0]]
    question = provider.asked[0]
    assert (question.input, question.dimensions, question.encoding_format) == (["a", "b"], 2, "float")
    assert (asked(question).text_truncation, asked(question).task_type) == ("end", "query")


async def test_a_batch_runs_a_few_at_once_and_keeps_its_order() -> None:
    provider = Scripted()
    provider.native_batch = 2
    chats = [[{"role": "user", "content": str(number)}] for number in range(5)]
    body = BatchChatCompletionRequest.model_validate({"model_id": "m", "messages_batch": chats})
    answer = await provider.inference_batch_chat_completion(body, ctx=CTX)
    assert (len(answer.batch), provider.most) == (5, 2)


async def test_a_failure_in_a_batch_is_told_as_it_is() -> None:
    chats = [[{"role": "user", "content": text}] for text in ("a", "fail", "b")]
    body = BatchChatCompletionRequest.model_validate({"model_id": "m", "messages_batch": chats})
    with pytest.raises(UnavailableError, match="not now"):
        await Scripted().inference_batch_chat_completion(body, ctx=CTX)
