"""`remote::bedrock`: streams, and what goes wrong."""

from __future__ import annotations

import asyncio
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
from tests.providers.inference.fake_bedrock import (
    CALL,
    TEXT,
    THOUGHT,
    FakeBedrock,
    exception,
    frame,
    frames,
)
from tests.providers.inference.fake_vendor import Step
from tests.providers.inference.vendor_chats import (
    CTX,
    HI,
    WEATHER,
    Caller,
    calls_of,
    error_in,
    joined,
    serving,
    text_of,
)

pytest.importorskip("aiobotocore", reason="needs the SDK of AWS: pip install 'llama-stack[bedrock]'")

from llama_stack_providers.inference.bedrock import build
from llama_stack_providers.inference.bedrock.config import BedrockConfig

KEYS = {
    "aws_access_key_id": "AKIACALLER",
    "aws_secret_access_key": "caller-secret",
    "aws_region_name": "us-east-1",
}
MINE = Context(request_id="req_test", provider_data=KEYS)


@pytest_asyncio.fixture
async def fake() -> AsyncIterator[FakeBedrock]:
    service = FakeBedrock()
    async with service.running():
        yield service


def made(fake: FakeBedrock, **more: object) -> Caller:
    own = {"aws_access_key_id": "AKIASERVER", "aws_secret_access_key": "server-secret"}
    config = BedrockConfig.model_validate({"region": "eu-west-1", "base_url": fake.url, **own, **more})
    return Caller(build(config), "amazon.nova-lite-v1:0")  # type: ignore[arg-type]


@pytest_asyncio.fixture
async def caller(fake: FakeBedrock) -> AsyncIterator[Caller]:
    found = made(fake)
    yield found
    await found.provider.stop()  # type: ignore[attr-defined]


async def test_a_stream(fake: FakeBedrock, caller: Caller) -> None:
    fake.streams(*frames(THOUGHT, TEXT))
    chunks = await caller.stream()
    assert fake.seen[0].path == "/model/amazon.nova-lite-v1%3A0/converse-stream"
    assert chunks[0].choices[0].delta.model_dump() == {"role": "assistant", "content": ""}
    assert chunks[1].choices[0].delta.reasoning_content == "They greet me."
    assert text_of(chunks) == "Hello! I am here. "
    assert [chunk.choices[0].finish_reason for chunk in chunks[:-1]] == [None] * (len(chunks) - 2) + ["stop"]
    assert (chunks[-1].choices, chunks[-1].usage.total_tokens) == ([], 55)  # type: ignore[union-attr]


async def test_frames_arrive_in_any_pieces(fake: FakeBedrock, caller: Caller) -> None:
    whole = b"".join(frames(TEXT))
    fake.streams(*(whole[start : start + 7] for start in range(0, len(whole), 7)))
    assert text_of(await caller.stream()) == "Hello! I am here. "


async def test_a_stream_of_calls(fake: FakeBedrock, caller: Caller) -> None:
    second = {"toolUse": {"toolUseId": "t2", "name": "clock", "input": {}}}
    fake.streams(*frames(TEXT, CALL, second, stop="tool_use"))
    chunks = await caller.stream(tools=[WEATHER])
    deltas = calls_of(chunks)
    assert deltas[0] == {
        "index": 0,
        "id": CALL["toolUse"]["toolUseId"],
        "type": "function",
        "function": {"name": "get_weather", "arguments": ""},
    }
    assert joined(deltas) == {0: '{"location": "Oslo"}', 1: "{}"}
    assert [delta["id"] for delta in deltas if "id" in delta] == [CALL["toolUse"]["toolUseId"], "t2"]
    assert chunks[-2].choices[0].finish_reason == "tool_calls"


@pytest.mark.parametrize(
    ("reason", "finish"),
    [
        ("stop_sequence", "stop"),
        ("max_tokens", "length"),
        ("guardrail_intervened", "content_filter"),
        ("content_filtered", "content_filter"),
    ],
)
async def test_why_it_ended(fake: FakeBedrock, caller: Caller, reason: str, finish: str) -> None:
    fake.says(TEXT, stop=reason)
    fake.streams(*frames(TEXT, stop=reason))
    assert (await caller.ask()).choices[0].finish_reason == finish
    assert (await caller.stream())[-2].choices[0].finish_reason == finish


async def test_a_malformed_call_is_no_answer(fake: FakeBedrock, caller: Caller) -> None:
    fake.says(TEXT, stop="malformed_tool_use")
    assert (await caller.refused()).code == "upstream_malformed"


async def test_several_answers(fake: FakeBedrock, caller: Caller) -> None:
    for _ in range(3):
        fake.streams(*frames(TEXT))
    chunks = await caller.stream(n=3)
    found = {each.index for chunk in chunks for each in chunk.choices if each.finish_reason == "stop"}
    assert (found, chunks[-1].usage.total_tokens) == ({0, 1, 2}, 165)  # type: ignore[union-attr]


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize(
    ("status", "kind", "ctx", "raised"),
    [
        (400, "ValidationException", CTX, InvalidRequestError),
        (403, "UnrecognizedClientException", CTX, UpstreamError),
        (403, "UnrecognizedClientException", MINE, AuthenticationError),
        (403, "ExpiredTokenException", MINE, AuthenticationError),
        (403, "AccessDeniedException", CTX, UpstreamError),
        (403, "AccessDeniedException", MINE, PermissionDeniedError),
        (404, "ResourceNotFoundException", CTX, NotFoundError),
        (408, "ModelTimeoutException", CTX, UpstreamTimeoutError),
        (424, "ModelErrorException", CTX, UpstreamError),
        (429, "ThrottlingException", CTX, RateLimitError),
        (400, "ServiceQuotaExceededException", CTX, RateLimitError),
        (500, "InternalServerException", CTX, UpstreamError),
        (503, "ServiceUnavailableException", CTX, UnavailableError),
    ],
)
async def test_refusals_keep_their_meaning_and_not_their_words(
    fake: FakeBedrock,
    caller: Caller,
    status: int,
    kind: str,
    ctx: Context,
    raised: type[LlamaStackError],
    streamed: bool,
) -> None:
    fake.fails(status, kind, retry_after="17")
    found = await caller.refused(streamed=streamed, ctx=ctx)
    assert type(found) is raised
    assert not any(text in found.message for text in ("canary", "AKIA", "secret"))
    if isinstance(found, RateLimitError | UnavailableError):
        assert found.retry_after == 17
    assert len(fake.seen) == 1, "the router tries again, not the SDK"


async def test_keys_of_callers_do_not_mix(fake: FakeBedrock, caller: Caller) -> None:
    keys = [f"AKIA{number % 3}" for number in range(24)]
    for _ in keys:
        fake.says(TEXT)
    contexts = [Context("req", provider_data={**KEYS, "aws_access_key_id": key}) for key in keys]
    asking = (
        caller.ask({"role": "user", "content": key}, ctx=ctx) for key, ctx in zip(keys, contexts, strict=True)
    )
    await asyncio.gather(*asking)
    for seen in fake.seen:
        text = seen.body["messages"][0]["content"][0]["text"]
        assert f"Credential={text}/" in seen.headers["authorization"]
    assert len(fake.seen) == len(keys)


async def test_a_refusal_of_a_field_names_it(fake: FakeBedrock, caller: Caller) -> None:
    fake.fails(400, "ValidationException", "The model does not support toolChoice.any")
    assert (await caller.refused()).param == "tool_choice"
    fake.fails(400, "ValidationException", "The provided model identifier is invalid.")
    assert (await caller.refused()).code == "model_not_found"
    fake.fails(400, "ValidationException", "Input is too long for requested model.")
    assert (await caller.refused()).code == "context_length_exceeded"


async def test_garbage(fake: FakeBedrock, caller: Caller) -> None:
    fake.garbage()
    fake.json({"output": {"canary": 1}})
    for _ in range(2):
        found = await caller.refused()
        assert (type(found), found.code) == (UpstreamError, "upstream_nonsense")
        assert "canary" not in found.message
    fake.garbage()
    fake.streams(frame("messageStart", {"role": "assistant"}), b"canary-upstream" * 20)
    fake.streams(*frames(TEXT)[:3])
    for _ in range(3):
        found, _seen = await caller.broken()
        assert type(found) is UpstreamError
        assert "canary" not in found.message


async def test_errors_in_the_middle_of_a_stream(fake: FakeBedrock, caller: Caller) -> None:
    fake.streams(*frames(TEXT)[:3], exception("throttlingException"))
    fake.streams(*frames(TEXT)[:3], exception("modelStreamErrorException"))
    fake.streams(*frames(TEXT)[:3], Step.DROP)
    for raised in (RateLimitError, UpstreamError, UpstreamError):
        found, seen = await caller.broken()
        assert type(found) is raised
        assert "canary" not in found.message
        assert text_of(seen) == "Hello! I "


async def test_an_error_before_the_first_word_has_its_status(fake: FakeBedrock, caller: Caller) -> None:
    fake.streams(frames(TEXT)[0], exception("serviceUnavailableException"))
    assert type(await caller.refused(streamed=True)) is UnavailableError


async def test_silence_is_a_timeout(fake: FakeBedrock) -> None:
    hasty = made(fake, timeout_seconds=0.05)
    fake.streams(Step.HOLD)
    assert type(await hasty.refused()) is UpstreamTimeoutError
    fake.streams(*frames(TEXT)[:3], Step.HOLD)
    assert type((await hasty.broken())[0]) is UpstreamTimeoutError
    await hasty.provider.stop()  # type: ignore[attr-defined]


async def test_nobody_there(fake: FakeBedrock) -> None:
    lost = made(fake, base_url="http://127.0.0.1:9")
    found = await lost.refused()
    assert (type(found), found.code) == (UpstreamError, "upstream_unreachable")
    await lost.provider.stop()  # type: ignore[attr-defined]


async def test_leaving_a_whole_answer_closes_the_connection(fake: FakeBedrock, caller: Caller) -> None:
    fake.streams(Step.HOLD)
    asking = asyncio.create_task(caller.ask())
    await fake.held.wait()
    asking.cancel()
    await asyncio.wait_for(fake.left.wait(), 5)


async def test_leaving_a_stream_closes_the_connection(fake: FakeBedrock, caller: Caller) -> None:
    fake.streams(*frames(TEXT)[:3], Step.HOLD)
    chunks = caller.chunks()
    await anext(chunks)
    await fake.held.wait()
    await chunks.aclose()  # type: ignore[attr-defined]
    await asyncio.wait_for(fake.left.wait(), 5)


async def test_cancelling_a_reader_closes_the_connection(fake: FakeBedrock, caller: Caller) -> None:
    fake.streams(*frames(TEXT)[:3], Step.HOLD)
    reading = asyncio.create_task(caller.stream())
    await fake.held.wait()
    reading.cancel()
    await asyncio.wait_for(fake.left.wait(), 5)


async def test_through_the_whole_server(fake: FakeBedrock, tmp_path: Path) -> None:
    fake.streams(*frames(TEXT))
    fake.streams(*frames(TEXT)[:3], exception("serviceUnavailableException"))
    fake.fails(429, "ThrottlingException", retry_after="9")
    fake.streams(*frames(TEXT)[:3], Step.HOLD)
    body = {"model": "mine", "messages": [HI], "stream": True}
    config = f"{{base_url: '{fake.url}'}}"
    async with serving(tmp_path, "remote::bedrock", config, "amazon.nova-lite-v1:0", KEYS) as http:
        whole = (await http.post("/v1/chat/completions", json=body)).text
        broken = (await http.post("/v1/chat/completions", json=body)).text
        limited = await http.post("/v1/chat/completions", json=body)
        async with http.stream("POST", "/v1/chat/completions", json=body) as answer:
            await anext(answer.aiter_lines())
        await asyncio.wait_for(fake.left.wait(), 5)
    assert whole.strip().endswith("data: [DONE]")
    assert '"content":"Hello! "' in whole
    assert "Credential=AKIACALLER/" in fake.seen[0].headers["authorization"]
    assert error_in(broken)["code"] == "upstream_busy"
    assert (limited.status_code, limited.headers["retry-after"]) == (429, "9")
