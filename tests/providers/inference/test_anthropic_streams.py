"""`remote::anthropic`: streams, and what goes wrong."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from llama_stack_spi import (
    AuthenticationError,
    Context,
    InvalidRequestError,
    LlamaStackError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnavailableError,
    UpstreamError,
    UpstreamTimeoutError,
)
from tests.providers.inference.fake_anthropic import CALL, PLAIN, THOUGHT, FakeAnthropic, error, event, events
from tests.providers.inference.fake_vendor import Reply, Step
from tests.providers.inference.vendor_chats import (
    CTX,
    HI,
    WEATHER,
    Caller,
    calls_of,
    error_in,
    joined,
    result_of,
    said,
    serving,
    text_of,
)

pytest.importorskip("anthropic", reason="needs Anthropic's SDK: pip install 'llama-stack[anthropic]'")

from llama_stack_providers.inference.anthropic import build
from llama_stack_providers.inference.anthropic.config import AnthropicConfig

MINE = Context(request_id="req_test", provider_data={"anthropic_api_key": "caller-key"})
BEGUN = events(PLAIN)[:5]


@pytest_asyncio.fixture
async def fake() -> AsyncIterator[FakeAnthropic]:
    service = FakeAnthropic()
    async with service.running():
        yield service


def made(fake: FakeAnthropic, **more: object) -> Caller:
    config = AnthropicConfig.model_validate({"api_key": "server-key", "base_url": fake.url, **more})
    return Caller(build(config), "claude-sonnet-4-6")  # type: ignore[arg-type]


@pytest_asyncio.fixture
async def caller(fake: FakeAnthropic) -> AsyncIterator[Caller]:
    found = made(fake)
    yield found
    await found.provider.stop()  # type: ignore[attr-defined]


async def test_a_stream(fake: FakeAnthropic, caller: Caller) -> None:
    fake.streams(*events(THOUGHT, PLAIN))
    chunks = await caller.stream()
    assert fake.seen[0].body["stream"] is True
    assert chunks[0].choices[0].delta.model_dump() == {"role": "assistant", "content": ""}
    assert chunks[1].choices[0].delta.reasoning_content == "San Francisco, so Celsius."
    assert text_of(chunks) == "Hello! I'm Claude. "
    assert [chunk.choices[0].finish_reason for chunk in chunks[:-1]] == [None] * (len(chunks) - 2) + ["stop"]
    assert (chunks[-1].choices, chunks[-1].usage.total_tokens) == ([], 55)  # type: ignore[union-attr]
    assert len({chunk.id for chunk in chunks}) == 1


async def test_a_stream_of_calls(fake: FakeAnthropic, caller: Caller) -> None:
    second = {"type": "tool_use", "id": "toolu_2", "name": "clock", "input": {}}
    fake.streams(*events(PLAIN, CALL, second, stop="tool_use"))
    chunks = await caller.stream(tools=[WEATHER])
    deltas = calls_of(chunks)
    assert deltas[0] == {
        "index": 0,
        "id": CALL["id"],
        "type": "function",
        "function": {"name": "get_weather", "arguments": ""},
    }
    assert joined(deltas) == {0: json.dumps(CALL["input"]), 1: "{}"}
    assert [delta["id"] for delta in deltas if "id" in delta] == [CALL["id"], "toolu_2"]
    assert chunks[-2].choices[0].finish_reason == "tool_calls"


async def test_thoughts_of_a_stream_come_back_signed(fake: FakeAnthropic, caller: Caller) -> None:
    fake.streams(*events(THOUGHT, CALL, stop="tool_use"))
    await caller.stream(tools=[WEATHER])
    call = str(CALL["id"])
    fake.says(PLAIN)
    await caller.ask(HI, said(call, "get_weather", CALL["input"]), result_of(call, "12"), tools=[WEATHER])
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
async def test_why_it_ended(fake: FakeAnthropic, caller: Caller, reason: str, finish: str) -> None:
    fake.says(PLAIN, stop=reason)
    fake.streams(*events(PLAIN, stop=reason))
    assert (await caller.ask()).choices[0].finish_reason == finish
    assert (await caller.stream())[-2].choices[0].finish_reason == finish


async def test_several_answers(fake: FakeAnthropic, caller: Caller) -> None:
    for _ in range(2):
        fake.says(PLAIN)
    answer = await caller.ask(n=2)
    assert [choice.index for choice in answer.choices] == [0, 1]
    assert (len(fake.seen), answer.usage.total_tokens) == (2, 110)  # type: ignore[union-attr]
    for _ in range(2):
        fake.streams(*events(PLAIN))
    chunks = await caller.stream(n=2)
    found = {each.index for chunk in chunks for each in chunk.choices if each.finish_reason == "stop"}
    assert (found, chunks[-1].usage.total_tokens) == ({0, 1}, 110)  # type: ignore[union-attr]


async def test_one_of_several_answers_that_fails_ends_the_others(fake: FakeAnthropic, caller: Caller) -> None:
    fake.streams(*BEGUN, Step.HOLD)
    fake.streams(*BEGUN, event(error("overloaded_error")))
    found, _seen = await caller.broken(n=2)
    assert type(found) is UnavailableError
    await asyncio.wait_for(fake.left.wait(), 5)


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize(
    ("status", "kind", "ctx", "raised"),
    [
        (400, "invalid_request_error", CTX, InvalidRequestError),
        (401, "authentication_error", CTX, UpstreamError),
        (401, "authentication_error", MINE, AuthenticationError),
        (402, "billing_error", CTX, UpstreamError),
        (402, "billing_error", MINE, PermissionDeniedError),
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
    caller: Caller,
    caplog: pytest.LogCaptureFixture,
    status: int,
    kind: str,
    ctx: Context,
    raised: type[LlamaStackError],
    streamed: bool,
) -> None:
    fake.fails(status, kind, retry_after="17")
    found = await caller.refused(streamed=streamed, ctx=ctx)
    assert type(found) is raised
    assert found.__suppress_context__, "a log of it would hold the words of the service"
    assert not any(text in found.message + caplog.text for text in ("canary", "server-key", "caller-key"))
    if isinstance(found, RateLimitError | UnavailableError):
        assert found.retry_after == 17
    assert len(fake.seen) == 1, "the router tries again, not the SDK"


async def test_keys_of_callers_do_not_mix(fake: FakeAnthropic, caller: Caller) -> None:
    keys = [f"key-{number % 3}" for number in range(24)]
    for _ in keys:
        fake.says(PLAIN)
    contexts = [Context("req", provider_data={"anthropic_api_key": key}) for key in keys]
    asking = (
        caller.ask({"role": "user", "content": key}, ctx=ctx) for key, ctx in zip(keys, contexts, strict=True)
    )
    await asyncio.gather(*asking)
    for seen in fake.seen:
        assert seen.headers["authorization"] == f"Bearer {seen.body['messages'][0]['content'][0]['text']}"
    assert len(fake.seen) == len(keys)


async def test_a_date_to_come_back(fake: FakeAnthropic, caller: Caller) -> None:
    fake.fails(429, "rate_limit_error", retry_after="Wed, 21 Oct 2099 07:28:00 GMT")
    found = await caller.refused()
    assert isinstance(found, RateLimitError)
    assert found.retry_after is not None
    assert found.retry_after > 60
    fake.fails(429, "rate_limit_error", retry_after="soon")
    found = await caller.refused()
    assert isinstance(found, RateLimitError)
    assert found.retry_after is None


async def test_a_refusal_of_a_field_names_it(fake: FakeAnthropic, caller: Caller) -> None:
    fake.fails(400, "invalid_request_error", "`temperature` is deprecated for this model.")
    found = await caller.refused(temperature=0.5)
    assert (type(found), found.param) == (InvalidRequestError, "temperature")
    fake.fails(400, "invalid_request_error", "prompt is too long: 210000 tokens > 200000 maximum")
    assert (await caller.refused()).code == "context_length_exceeded"


async def test_garbage(fake: FakeAnthropic, caller: Caller) -> None:
    fake.garbage()
    fake.json({"type": "message"})
    for _ in range(2):
        found = await caller.refused()
        assert (type(found), found.code) == (UpstreamError, "upstream_nonsense")
        assert "canary" not in found.message
    fake.garbage()
    fake.streams(b"event: message_start\ndata: {canary-upstream\n\n")
    fake.streams(
        event({"type": "content_block_delta", "index": 7, "delta": {"type": "text_delta", "text": "x"}})
    )
    fake.streams(*events(PLAIN)[:-2])
    for code in ("upstream_broken_off", "upstream_nonsense", "upstream_nonsense", "upstream_broken_off"):
        found, _seen = await caller.broken()
        assert (type(found), found.code) == (UpstreamError, code)


async def test_a_redirect_is_not_followed(fake: FakeAnthropic, caller: Caller) -> None:
    fake.replies.append(Reply([b"x"], 302, {"location": f"{fake.url}/elsewhere"}))
    assert type(await caller.refused()) is UpstreamError
    assert len(fake.seen) == 1


async def test_errors_in_the_middle_of_a_stream(fake: FakeAnthropic, caller: Caller) -> None:
    fake.streams(*BEGUN, event(error("overloaded_error")))
    fake.streams(*BEGUN, Step.DROP)
    for raised in (UnavailableError, UpstreamError):
        found, seen = await caller.broken()
        assert type(found) is raised
        assert "canary" not in found.message
        assert text_of(seen).startswith("Hello! ")


async def test_an_error_before_the_first_word_has_its_status(fake: FakeAnthropic, caller: Caller) -> None:
    fake.streams(*events(PLAIN)[:2], event(error("overloaded_error")))
    assert type(await caller.refused(streamed=True)) is UnavailableError


async def test_silence_is_a_timeout(fake: FakeAnthropic) -> None:
    hasty = made(fake, timeout_seconds=0.05)
    fake.streams(Step.HOLD)
    assert type(await hasty.refused()) is UpstreamTimeoutError
    fake.streams(*BEGUN, Step.HOLD)
    assert type((await hasty.broken())[0]) is UpstreamTimeoutError
    await hasty.provider.stop()  # type: ignore[attr-defined]


async def test_nobody_there(fake: FakeAnthropic) -> None:
    found = await made(fake, base_url="http://127.0.0.1:9").refused()
    assert (type(found), found.code) == (UpstreamError, "upstream_unreachable")


async def test_leaving_a_whole_answer_closes_the_connection(fake: FakeAnthropic, caller: Caller) -> None:
    fake.streams(Step.HOLD)
    asking = asyncio.create_task(caller.ask())
    await fake.held.wait()
    asking.cancel()
    await asyncio.wait_for(fake.left.wait(), 5)


async def test_leaving_a_stream_closes_the_connection(fake: FakeAnthropic, caller: Caller) -> None:
    fake.streams(*BEGUN, Step.HOLD)
    chunks = caller.chunks()
    await anext(chunks)
    await fake.held.wait()
    await chunks.aclose()  # type: ignore[attr-defined]
    await asyncio.wait_for(fake.left.wait(), 5)


async def test_cancelling_a_reader_closes_the_connection(fake: FakeAnthropic, caller: Caller) -> None:
    fake.streams(*BEGUN, Step.HOLD)
    reading = asyncio.create_task(caller.stream())
    await fake.held.wait()
    reading.cancel()
    await asyncio.wait_for(fake.left.wait(), 5)


async def test_through_the_whole_server(fake: FakeAnthropic, tmp_path: Path) -> None:
    fake.streams(*events(PLAIN))
    fake.streams(*BEGUN, event(error("overloaded_error")))
    fake.fails(429, "rate_limit_error", retry_after="9")
    fake.streams(*BEGUN, Step.HOLD)
    body = {"model": "mine", "messages": [HI], "stream": True}
    keys = {"anthropic_api_key": "caller-key"}
    config = f"{{base_url: '{fake.url}'}}"
    async with serving(tmp_path, "remote::anthropic", config, "claude-sonnet-4-6", keys) as http:
        whole = (await http.post("/v1/chat/completions", json=body)).text
        broken = (await http.post("/v1/chat/completions", json=body)).text
        limited = await http.post("/v1/chat/completions", json=body)
        async with http.stream("POST", "/v1/chat/completions", json=body) as answer:
            await anext(answer.aiter_lines())
        await asyncio.wait_for(fake.left.wait(), 5)
    assert whole.strip().endswith("data: [DONE]")
    assert '"content":"Hello! "' in whole
    assert fake.seen[0].body["model"] == "claude-sonnet-4-6"
    assert fake.seen[0].headers["authorization"] == "Bearer caller-key"
    assert error_in(broken)["code"] == "upstream_busy"
    assert (limited.status_code, limited.headers["retry-after"]) == (429, "9")
