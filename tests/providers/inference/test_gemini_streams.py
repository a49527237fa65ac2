"""`remote::gemini`: streams, and what goes wrong."""

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
from tests.providers.inference.fake_gemini import CALL, THOUGHT, FakeGemini, error, response, sse
from tests.providers.inference.fake_vendor import Reply, Step
from tests.providers.inference.vendor_chats import (
    CTX,
    HI,
    WEATHER,
    Caller,
    calls_of,
    error_in,
    serving,
    text_of,
)

pytest.importorskip("google.genai", reason="needs Google's SDK: pip install 'llama-stack[gemini]'")

from llama_stack_providers.inference.gemini import build
from llama_stack_providers.inference.gemini.config import GeminiConfig

MINE = Context(request_id="req_test", provider_data={"gemini_api_key": "caller-key"})
WRONG_KEY = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}
WAIT = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "17s"}
WORDS = [
    response({"text": "Hello"}, finish=None),
    response({"text": ", I am"}, finish=None),
    response({"text": " Gemini."}),
]


@pytest_asyncio.fixture
async def fake() -> AsyncIterator[FakeGemini]:
    service = FakeGemini()
    async with service.running():
        yield service


def made(fake: FakeGemini, **more: object) -> Caller:
    config = {"api_key": "server-key", "base_url": fake.url, **more}
    return Caller(build(GeminiConfig.model_validate(config)), "gemini-2.5-flash")  # type: ignore[arg-type]


@pytest_asyncio.fixture
async def caller(fake: FakeGemini) -> AsyncIterator[Caller]:
    found = made(fake)
    yield found
    await found.provider.stop()  # type: ignore[attr-defined]


async def test_a_stream(fake: FakeGemini, caller: Caller) -> None:
    fake.streams(*sse(response(THOUGHT, finish=None), *WORDS))
    chunks = await caller.stream()
    assert fake.seen[0].path == "/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse"
    assert chunks[0].choices[0].delta.model_dump() == {"role": "assistant", "content": ""}
    assert chunks[1].choices[0].delta.reasoning_content == "They greet me."
    assert text_of(chunks) == "Hello, I am Gemini."
    assert [chunk.choices[0].finish_reason for chunk in chunks[:-1]] == [None] * (len(chunks) - 2) + ["stop"]
    assert (chunks[-1].choices, chunks[-1].usage.total_tokens) == ([], 22)  # type: ignore[union-attr]


async def test_a_stream_of_calls(fake: FakeGemini, caller: Caller) -> None:
    second = {"functionCall": {"id": "9", "name": "clock", "args": {}}}
    fake.streams(*sse(response(CALL, finish=None), response(second, finish=None), response({"text": ""})))
    chunks = await caller.stream(tools=[WEATHER])
    assert [(each["index"], each["id"], each["function"]) for each in calls_of(chunks)] == [
        (0, "8f2b1a3c", {"name": "get_weather", "arguments": '{"location": "London"}'}),
        (1, "9", {"name": "clock", "arguments": "{}"}),
    ]
    assert chunks[-2].choices[0].finish_reason == "tool_calls"


async def test_a_chat_that_is_not_read(fake: FakeGemini, caller: Caller) -> None:
    fake.streams(*sse({"promptFeedback": {"blockReason": "SAFETY"}}))
    chunks = await caller.stream()
    assert chunks[1].choices[0].delta.refusal == "Gemini did not read the chat: SAFETY."
    assert chunks[2].choices[0].finish_reason == "content_filter"


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize(
    ("body", "ctx", "raised"),
    [
        (error(400, "INVALID_ARGUMENT"), CTX, InvalidRequestError),
        (error(400, "INVALID_ARGUMENT", WRONG_KEY), CTX, UpstreamError),
        (error(400, "INVALID_ARGUMENT", WRONG_KEY), MINE, AuthenticationError),
        (error(403, "PERMISSION_DENIED"), CTX, UpstreamError),
        (error(403, "PERMISSION_DENIED"), MINE, PermissionDeniedError),
        (error(404, "NOT_FOUND"), CTX, NotFoundError),
        (error(429, "RESOURCE_EXHAUSTED", WAIT), CTX, RateLimitError),
        (error(500, "INTERNAL"), CTX, UpstreamError),
        (error(503, "UNAVAILABLE", WAIT), CTX, UnavailableError),
        (error(504, "DEADLINE_EXCEEDED"), CTX, UpstreamTimeoutError),
    ],
)
async def test_refusals_keep_their_meaning_and_not_their_words(
    fake: FakeGemini,
    caller: Caller,
    body: dict[str, dict[str, int]],
    ctx: Context,
    raised: type[LlamaStackError],
    streamed: bool,
) -> None:
    fake.json(body, body["error"]["code"])
    found = await caller.refused(streamed=streamed, ctx=ctx)
    assert type(found) is raised
    assert not any(text in found.message for text in ("canary", "server-key", "caller-key"))
    if isinstance(found, RateLimitError | UnavailableError):
        assert found.retry_after == 17
    assert fake.seen[0].headers["x-goog-api-key"] == ("caller-key" if ctx is MINE else "server-key")
    assert len(fake.seen) == 1, "the router tries again, not the SDK"


async def test_nothing_of_the_environment_gets_in_the_way(
    fake: FakeGemini, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOOGLE_API_KEY", "canary-key")
    monkeypatch.setenv("GOOGLE_GENAI_USE_VERTEXAI", "true")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    fake.json(WORDS[2])
    await caller.ask(ctx=MINE)
    assert fake.seen[0].headers["x-goog-api-key"] == "caller-key"


async def test_keys_of_callers_do_not_mix(fake: FakeGemini, caller: Caller) -> None:
    keys = [f"key-{number % 3}" for number in range(24)]
    for _ in keys:
        fake.json(WORDS[2])
    contexts = [Context("req", provider_data={"gemini_api_key": key}) for key in keys]
    asking = (
        caller.ask({"role": "user", "content": key}, ctx=ctx) for key, ctx in zip(keys, contexts, strict=True)
    )
    await asyncio.gather(*asking)
    for seen in fake.seen:
        assert seen.headers["x-goog-api-key"] == seen.body["contents"][0]["parts"][0]["text"]
    assert len(fake.seen) == len(keys)


async def test_without_a_key(fake: FakeGemini) -> None:
    found = await made(fake, api_key="").refused()
    assert type(found) is AuthenticationError
    assert "gemini_api_key" in found.message


async def test_garbage(fake: FakeGemini, caller: Caller) -> None:
    fake.garbage()
    fake.json({"candidates": [{"content": {"parts": "canary"}}]})
    fake.json({})
    for _ in range(3):
        found = await caller.refused()
        assert (type(found), found.code) == (UpstreamError, "upstream_nonsense")
        assert "canary" not in found.message
    fake.garbage()
    fake.streams(b"data: {canary-upstream\r\n\r\n")
    fake.streams(*sse(*WORDS[:2]))
    for _ in range(3):
        found, _seen = await caller.broken()
        assert type(found) is UpstreamError
        assert "canary" not in found.message


async def test_a_redirect_is_not_followed(fake: FakeGemini, caller: Caller) -> None:
    fake.replies.append(Reply([b""], 302, {"location": f"{fake.url}/elsewhere"}))
    assert type(await caller.refused()) is UpstreamError
    assert len(fake.seen) == 1


async def test_errors_in_the_middle_of_a_stream(fake: FakeGemini, caller: Caller) -> None:
    fake.streams(*sse(*WORDS[:2], error(503, "UNAVAILABLE")))
    fake.streams(*sse(*WORDS[:2]), Step.DROP)
    for raised in (UnavailableError, UpstreamError):
        found, seen = await caller.broken()
        assert type(found) is raised
        assert "canary" not in found.message
        assert text_of(seen) == "Hello, I am"


async def test_silence_is_a_timeout(fake: FakeGemini) -> None:
    hasty = made(fake, timeout_seconds=0.05)
    fake.streams(Step.HOLD)
    assert type(await hasty.refused()) is UpstreamTimeoutError
    fake.streams(*sse(*WORDS[:2]), Step.HOLD)
    assert type((await hasty.broken())[0]) is UpstreamTimeoutError


async def test_nobody_there(fake: FakeGemini) -> None:
    found = await made(fake, base_url="http://127.0.0.1:9").refused()
    assert (type(found), found.code) == (UpstreamError, "upstream_unreachable")


async def test_leaving_a_whole_answer_closes_the_connection(fake: FakeGemini, caller: Caller) -> None:
    fake.streams(Step.HOLD)
    asking = asyncio.create_task(caller.ask())
    await fake.held.wait()
    asking.cancel()
    await asyncio.wait_for(fake.left.wait(), 5)


async def test_leaving_a_stream_closes_the_connection(fake: FakeGemini, caller: Caller) -> None:
    fake.streams(*sse(*WORDS[:2]), Step.HOLD)
    chunks = caller.chunks()
    await anext(chunks)
    await fake.held.wait()
    await chunks.aclose()  # type: ignore[attr-defined]
    await asyncio.wait_for(fake.left.wait(), 5)


async def test_cancelling_a_reader_closes_the_connection(fake: FakeGemini, caller: Caller) -> None:
    fake.streams(*sse(*WORDS[:2]), Step.HOLD)
    reading = asyncio.create_task(caller.stream())
    await fake.held.wait()
    reading.cancel()
    await asyncio.wait_for(fake.left.wait(), 5)


async def test_through_the_whole_server(fake: FakeGemini, tmp_path: Path) -> None:
    fake.streams(*sse(*WORDS))
    fake.streams(*sse(WORDS[0], error(503, "UNAVAILABLE")))
    fake.json(error(429, "RESOURCE_EXHAUSTED", WAIT), 429)
    fake.streams(*sse(*WORDS[:2]), Step.HOLD)
    body = {"model": "mine", "messages": [HI], "stream": True}
    keys = {"gemini_api_key": "caller-key"}
    config = f"{{base_url: '{fake.url}'}}"
    async with serving(tmp_path, "remote::gemini", config, "gemini-2.5-flash", keys) as http:
        whole = (await http.post("/v1/chat/completions", json=body)).text
        broken = (await http.post("/v1/chat/completions", json=body)).text
        limited = await http.post("/v1/chat/completions", json=body)
        async with http.stream("POST", "/v1/chat/completions", json=body) as answer:
            await anext(answer.aiter_lines())
        await asyncio.wait_for(fake.left.wait(), 5)
    assert whole.strip().endswith("data: [DONE]")
    assert '"content":" Gemini."' in whole
    assert fake.seen[0].headers["x-goog-api-key"] == "caller-key"
    assert error_in(broken)["code"] == "upstream_busy"
    assert (limited.status_code, limited.headers["retry-after"]) == (429, "17")
