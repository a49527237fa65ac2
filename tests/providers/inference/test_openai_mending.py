"""`remote::openai-compatible` and its presets: answers with small gaps, and answers that are none."""

from __future__ import annotations

import json
from typing import Any, cast

import pytest

from llama_stack_api.models.inference import CreateCompletionRequest
from llama_stack_spi import InvalidRequestError, LlamaStackError, UpstreamError, raw_of
from tests.providers.inference.fake_upstream import DONE, USAGE, FakeUpstream, Script, answer, chunk, event
from tests.providers.inference.openai_upstream import CTX, batches, chat, provider

GAPS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    # As Ollama writes it.
    (
        {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 1,
            "model": "llama",
            "system_fingerprint": "fp_ollama",
            "choices": [
                {"index": 0, "message": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"}
            ],
            "usage": USAGE,
        },
        {"content": "Hi", "refusal": None},
    ),
    # As vLLM writes it.
    (
        answer(None, finish="tool_calls", annotations=None, audio=None, function_call=None, tool_calls=[]),
        {"content": None, "tool_calls": []},
    ),
    # As some write calls and reasons.
    (
        answer(
            None,
            finish="eos",
            tool_calls=[{"id": "c", "type": "function", "function": {"name": "f", "arguments": {"a": 1}}}],
        ),
        {"content": None},
    ),
]


async def test_a_stream_without_terminator_is_whole_once_a_reason_was_given(upstream: FakeUpstream) -> None:
    upstream.play(Script(pieces=(event(chunk("a")), event(chunk(finish="stop")))))
    upstream.play(Script(pieces=(event(chunk("a")),)))
    upstream.play(Script(pieces=()))
    async with provider(upstream) as made:
        assert len(await batches(made)) >= 1
        with pytest.raises(UpstreamError, match="broke off"):
            await batches(made)
        with pytest.raises(UpstreamError, match="something else"):
            await batches(made)


@pytest.mark.parametrize(("written", "message"), GAPS)
async def test_small_gaps_of_an_answer_are_filled(
    upstream: FakeUpstream, written: dict[str, Any], message: dict[str, Any]
) -> None:
    upstream.play(Script(body=json.dumps(written).encode()))
    async with provider(upstream) as made:
        found = await made.chat_completions_create(chat(), ctx=CTX)
    raw = json.loads(cast(bytes, raw_of(found)))
    said = raw["choices"][0]["message"]
    assert {name: said[name] for name in message} == message
    assert "annotations" not in said
    assert raw["choices"][0]["logprobs"] is None
    assert found.choices[0].finish_reason in {"stop", "tool_calls"}
    assert raw["id"] == written["id"]


async def test_log_probabilities_in_other_forms(upstream: FakeUpstream) -> None:
    beside = {
        "tokens": ["a", "b"],
        "token_logprobs": [-0.5, float("-inf")],
        "top_logprobs": [{"a": -0.5, "c": -2.0}],
    }
    upstream.play(Script(body=json.dumps(set_logprobs(answer(), beside)).encode()))
    vllm = {
        "tokens": ["a", "b"],
        "token_logprobs": [None, float("-inf")],
        "top_logprobs": [None, {"b": float("-inf")}],
        "text_offset": [0, 1],
    }
    choice = {"index": 0, "text": "ab", "finish_reason": "stop", "logprobs": vllm}
    base = {"id": "c", "object": "text_completion", "created": 1, "model": "m", "choices": [choice]}
    upstream.play(Script(body=json.dumps(base).encode()))
    async with provider(upstream) as made:
        found = await made.chat_completions_create(chat(logprobs=True), ctx=CTX)
        asked = CreateCompletionRequest.model_validate(
            {"model": "m", "prompt": "a", "echo": True, "logprobs": 1}
        )
        text = await made.completions_create(asked, ctx=CTX)
    likely = found.choices[0].logprobs
    assert likely is not None
    assert likely.content is not None
    assert [(each.token, each.logprob) for each in likely.content] == [("a", -0.5), ("b", -9999.0)]
    tops = [[(top.token, top.logprob) for top in each.top_logprobs] for each in likely.content]
    assert tops == [[("a", -0.5), ("c", -2.0)], []]
    listed = text.choices[0].logprobs
    assert listed is not None
    assert (listed.token_logprobs, listed.top_logprobs) == ([None, -9999.0], [{}, {"b": -9999.0}])


def set_logprobs(whole: dict[str, Any], logprobs: object) -> dict[str, Any]:
    whole["choices"][0]["logprobs"] = logprobs
    return whole


async def test_small_gaps_of_a_stream_are_filled(upstream: FakeUpstream) -> None:
    sglang = chunk("", role="assistant", tool_calls=None)
    azure = {"id": "", "object": "", "created": 0, "model": "", "choices": [], "prompt_filter_results": []}
    call = chunk(
        tool_calls=[{"index": 0, "id": None, "type": None, "function": {"name": None, "arguments": "{}"}}]
    )
    bare = {"choices": [{"delta": {"content": "x"}}]}
    last = chunk(finish="end_turn")
    upstream.play(Script(pieces=(b"".join(map(event, (sglang, azure, call, bare, bare, last))) + DONE,)))
    async with provider(upstream) as made:
        found = [each for batch in await batches(made) for each in batch]
    assert [each.model for each in found] == ["up-model", "m", "up-model", "m", "m", "up-model"]
    assert found[3].id == found[4].id != ""
    assert found[2].choices[0].delta.model_dump()["tool_calls"] == [
        {"index": 0, "function": {"arguments": "{}"}}
    ]
    assert found[5].choices[0].finish_reason == "stop"


@pytest.mark.parametrize(
    "raw",
    [b"<html>502</html>", b"", b"{", b"[]", b"null", b"{}", b'{"choices":[]} x', b'{"choices":[{"message":{"content":7}}]}', b'{"choices":"no"}'],
)  # fmt: skip
async def test_an_answer_that_is_none(upstream: FakeUpstream, raw: bytes) -> None:
    upstream.play(Script(body=raw))
    upstream.play(Script(pieces=(b"data: " + raw + b"\n\n", DONE)))
    async with provider(upstream) as made:
        with pytest.raises(UpstreamError):
            await made.chat_completions_create(chat(), ctx=CTX)
        with pytest.raises(UpstreamError):
            await batches(made)


async def test_events_cannot_be_smuggled_into_a_batch(upstream: FakeUpstream) -> None:
    two = event(chunk("a"))[:-2] + b"," + event(chunk("b"))[6:]
    upstream.play(Script(pieces=(two + event(chunk(finish="stop")) + DONE,)))
    async with provider(upstream) as made:
        with pytest.raises(UpstreamError):
            await batches(made)


@pytest.mark.parametrize(
    ("code", "kind"), [(400, InvalidRequestError), (500, UpstreamError), ("x", UpstreamError)]
)
async def test_an_error_in_place_of_the_first_event(
    upstream: FakeUpstream, code: object, kind: type[LlamaStackError]
) -> None:
    upstream.play(Script(pieces=(event({"error": {"message": "no", "code": code}}), DONE)))
    async with provider(upstream) as made:
        with pytest.raises(kind):
            await batches(made)
