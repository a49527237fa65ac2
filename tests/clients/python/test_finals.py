"""Final results of streams: the same as the answer of the call without streaming."""

from __future__ import annotations

import json
from typing import Any

import pytest
from llama_stack_client import APIConnectionError, APIStreamError, LlamaStackClient, types
from llama_stack_client.runtime.final import add_up

from generator.ir import Ref
from tests.clients.python.conftest import async_client, sync_client
from tests.clients.python.test_contract import OPERATIONS
from tests.clients.python.test_streams import ASK, DONE, Body, answering, chunk


def chat_chunk(**choice: Any) -> bytes:
    body = {
        "id": "c",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "delta": {}, "finish_reason": None, **choice}] if choice else [],
        "usage": None if choice else {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
    }
    return b"data: " + json.dumps(body).encode() + b"\n\n"


CALL = {"index": 0, "id": "t", "type": "function", "function": {"name": "f", "arguments": '{"a"'}}
LOGPROB = {"token": "a", "logprob": -1.0, "bytes": None, "top_logprobs": []}
CHAT = [
    chat_chunk(delta={"role": "assistant", "content": ""}),
    chat_chunk(delta={"content": "Hel"}, logprobs={"content": [LOGPROB], "refusal": None}),
    chat_chunk(index=1, delta={"role": "assistant", "tool_calls": [CALL]}),
    chat_chunk(delta={"content": "lo"}, logprobs={"content": [LOGPROB], "refusal": None}),
    chat_chunk(index=1, delta={"tool_calls": [{"index": 0, "function": {"arguments": ": 1}"}}]}),
    chat_chunk(finish_reason="stop"),
    chat_chunk(index=1, finish_reason="tool_calls"),
    chat_chunk(),
    DONE,
]


def test_chat_chunks_add_up() -> None:
    stream = sync_client(answering(Body(*CHAT))).chat.completions.stream(**ASK)
    next(stream)  # what was taken before counts, too
    assert stream.final().to_dict() == {
        "id": "c",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "logprobs": {"content": [LOGPROB, LOGPROB]},
                "message": {"role": "assistant", "content": "Hello", "refusal": None},
            },
            {
                "index": 1,
                "finish_reason": "tool_calls",
                "logprobs": None,
                "message": {
                    "role": "assistant",
                    "content": None,
                    "refusal": None,
                    "tool_calls": [
                        {"id": "t", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}
                    ],
                },
            },
        ],
    }


async def test_async_chat_chunks_add_up() -> None:
    stream = async_client(answering(Body(*CHAT))).chat.completions.stream(**ASK)
    assert (await stream.final()).choices[0].message.content == "Hello"


@pytest.mark.parametrize("pieces", [[], [chunk("a")], CHAT[:-1]])
async def test_stream_that_breaks_off_has_no_final(pieces: list[bytes]) -> None:
    with pytest.raises(APIConnectionError, match="broke off") as caught:
        sync_client(answering(Body(*pieces))).chat.completions.stream(**ASK).final()
    assert len(caught.value.partial) == len(pieces)
    with pytest.raises(APIConnectionError, match="broke off"):
        await async_client(answering(Body(*pieces))).chat.completions.stream(**ASK).final()


def test_error_inside_the_stream_is_raised_by_final() -> None:
    body = Body(chunk("a"), b'data: {"error":{"message":"no more"}}\n\n')
    with pytest.raises(APIStreamError, match="no more"):
        sync_client(answering(body)).chat.completions.stream(**ASK).final()


def test_every_stream_of_the_contract_has_a_final() -> None:
    streams = [each for each in OPERATIONS.values() if each.stream is not None]
    assert streams
    for operation in streams:
        assert operation.stream is not None
        payload, final = operation.stream.payload, operation.response.type
        assert isinstance(payload, Ref)
        assert isinstance(final, Ref)
        assert callable(add_up(payload.schema, final.schema))


CHANGING = frozenset(
    {"id", "created", "created_at", "completed_at", "turn_id", "step_id", "started_at", "call_id"}
)


def constant(value: Any) -> Any:
    """A value without what differs from call to call."""
    if isinstance(value, dict):
        # Events cannot tell an empty list of calls from none.
        kept = {name: each for name, each in value.items() if name not in CHANGING and each != []}
        return {name: constant(each) for name, each in kept.items()}
    return [constant(each) for each in value] if isinstance(value, list) else value


def test_finals_of_a_server_are_what_it_answers_without_streaming(server: str) -> None:
    with LlamaStackClient(base_url=server) as client:
        chat = client.chat.completions
        options = {"include_usage": True}
        final: Any = chat.stream(**STUB, stream_options=options).final()
        assert constant(final.to_dict()) == constant(chat.create(**STUB).to_dict())
        text: dict[str, Any] = {"model": "stub-llm", "prompt": "Say hello."}
        final = client.completions.stream(**text, stream_options=options).final()
        assert constant(final.to_dict()) == constant(client.completions.create(**text).to_dict())
        ask: dict[str, Any] = {"model": "stub-llm", "input": "Say hello."}
        final = client.responses.stream(**ask).final()
        assert constant(final.to_dict()) == constant(client.responses.create(**ask).to_dict())
        native: dict[str, Any] = {"model_id": "stub-llm", "messages": STUB["messages"]}
        final = client.inference.chat_completion_stream(**native).final()
        assert constant(final.to_dict()) == constant(client.inference.chat_completion(**native).to_dict())
        more: dict[str, Any] = {"model_id": "stub-llm", "content": "Say hello."}
        final = client.inference.completion_stream(**more).final()
        assert constant(final.to_dict()) == constant(client.inference.completion(**more).to_dict())
        agent = client.agents.create(agent_config={"model": "stub-llm", "instructions": "Be brief."})
        session = client.agents.sessions.create(agent.agent_id, session_name="s")
        turn = client.agents.turns.stream(
            agent.agent_id, session.session_id, messages=STUB["messages"]
        ).final()
        assert isinstance(turn, types.Turn)
        assert turn.output_message.content


STUB: dict[str, Any] = {"model": "stub-llm", "messages": [{"role": "user", "content": "Say hello."}]}
