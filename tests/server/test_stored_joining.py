"""Chunks of a stream become the answer that a call without a stream would have got."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic_core import from_json, to_json

from llama_stack.storing.assembling import NoChatError, stored_chat
from llama_stack.storing.messages import message_page
from llama_stack.storing.operations import shown
from llama_stack.storing.records import Events, Record, lines_of
from llama_stack_api.models.inference import (
    StoredChatCompletion,
)


def joined(*chunks: dict[str, Any]) -> dict[str, Any]:
    events = Events()
    for each in chunks:
        events.add(to_json({"id": "c", "created": 7, "model": "u", "choices": [], **each}, indent=1))
    raw = to_json({"model": "m", "messages": [], "metadata": None})
    chat = stored_chat(Record("t", 1, "r", raw, events.whole(), streamed=True))
    StoredChatCompletion.model_validate_json(shown(chat))
    found: dict[str, Any] = from_json(chat.body)
    return found


def delta(index: int = 0, finish: str | None = None, **more: object) -> dict[str, object]:
    return {"choices": [{"index": index, "delta": more, "finish_reason": finish}]}


class TestJoining:
    def test_tool_calls_grow_by_their_index(self) -> None:
        whole = joined(
            delta(
                tool_calls=[
                    {"index": 0, "id": "a", "type": "function", "function": {"name": "f", "arguments": ""}}
                ]
            ),
            delta(tool_calls=[{"index": 1, "id": "b", "function": {"name": "g", "arguments": "{}"}}]),
            delta(tool_calls=[{"index": 0, "function": {"name": None, "arguments": '{"x":'}}]),
            delta(tool_calls=[{"index": 0, "function": {"arguments": "1}"}}], finish="tool_calls"),
        )
        [choice] = whole["choices"]
        assert choice["message"]["tool_calls"] == [
            {"type": "function", "id": "a", "function": {"name": "f", "arguments": '{"x":1}'}},
            {"type": "function", "id": "b", "function": {"name": "g", "arguments": "{}"}},
        ]
        assert (choice["finish_reason"], choice["message"]["content"]) == ("tool_calls", None)

    def test_several_answers_logprobs_and_usage(self) -> None:
        token = {"token": "a", "logprob": -1.0, "bytes": None, "top_logprobs": []}
        logprobs = {"content": [token], "refusal": None}
        one = {"index": 1, "delta": {"content": "b"}, "finish_reason": None, "logprobs": logprobs}
        usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
        whole = joined(
            {"choices": [one, {"index": 0, "delta": {"role": "assistant", "content": "a"}}], "usage": None},
            {"choices": [one], "service_tier": "default"},
            {"choices": [{"index": 0, "delta": {}, "finish_reason": "length"}]},
            {"usage": usage},
        )
        assert [each["message"]["content"] for each in whole["choices"]] == ["a", "bb"]
        assert whole["choices"][1]["logprobs"]["content"] == [token, token]
        assert [each["finish_reason"] for each in whole["choices"]] == ["length", "stop"]
        assert (whole["usage"], whole["service_tier"], whole["model"]) == (usage, "default", "m")

    def test_thought_and_older_function_calls_and_sound_grow(self) -> None:
        whole = joined(
            delta(reasoning_content="th", function_call={"name": "f", "arguments": "{"}),
            delta(reasoning_content="ink", function_call={"arguments": "}"}),
            delta(audio={"id": "a", "data": "AA", "transcript": "x", "expires_at": 9}),
            delta(audio={"data": "BB", "transcript": "y"}, finish="function_call"),
        )
        message = whole["choices"][0]["message"]
        assert message["reasoning_content"] == "think"
        assert message["function_call"] == {"name": "f", "arguments": "{}"}
        assert message["audio"] == {"id": "a", "data": "AABB", "transcript": "xy", "expires_at": 9}

    def test_an_error_in_the_stream_is_no_answer(self) -> None:
        with pytest.raises(NoChatError):
            joined(delta(content="a"), {"error": {"message": "x"}})
        with pytest.raises(NoChatError):
            joined()

    def test_halves_of_a_character_become_one(self) -> None:
        halves = [
            rb'{"choices":[{"index":0,"delta":{"content":"\ud83d"}}]}',
            rb'{"choices":[{"delta":{"content":"\ude00!"}}]}',
        ]
        raw = to_json({"model": "m", "messages": []})
        chat = stored_chat(Record("t", 1_700_000_000_000_000_000, "r", raw, lines_of(halves), streamed=True))
        whole = StoredChatCompletion.model_validate_json(shown(chat))
        assert whole.choices[0].message.content == "😀!"
        assert (whole.id, whole.created) == ("chatcmpl-1700000000000000000", 1_700_000_000)

    def test_half_a_character_stays_what_it_is(self) -> None:
        half = rb'{"id":"c","created":1.0,"choices":[{"message":{"content":"\ud83d"}}]}'
        raw = to_json({"model": "m", "messages": [{"role": "user", "content": "x"}]})
        chat = stored_chat(Record("t", 1, "r", raw, half, streamed=False))
        assert json.loads(shown(chat))["choices"][0]["message"]["content"] == "\ud83d"
        assert message_page(chat, after=None, limit=1, ascending=True)["data"][0]["content"] == "x"
