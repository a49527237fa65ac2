"""`remote::anthropic` against a service that speaks the Messages API: chats, and what they are translated to."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from llama_stack_api.models.inference import (
    ChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
)
from llama_stack_spi import (
    AuthenticationError,
    Context,
    InvalidRequestError,
    ListedModel,
    UnsupportedOperationError,
    UpstreamError,
)
from tests.providers.inference.fake_anthropic import PLAIN, FakeAnthropic, events
from tests.providers.inference.vendor_chats import CTX, HI, PIXEL, WEATHER, Caller, image, result_of

pytest.importorskip("anthropic", reason="needs Anthropic's SDK: pip install 'llama-stack[anthropic]'")

from llama_stack_providers.inference.anthropic import build
from llama_stack_providers.inference.anthropic.config import AnthropicConfig
from llama_stack_providers.inference.anthropic.provider import Anthropic

MINE = Context(request_id="req_test", provider_data={"anthropic_api_key": "caller-key"})


@pytest_asyncio.fixture
async def fake() -> AsyncIterator[FakeAnthropic]:
    service = FakeAnthropic()
    async with service.running():
        yield service


def made(fake: FakeAnthropic, **more: object) -> Anthropic:
    config = AnthropicConfig.model_validate({"api_key": "server-key", "base_url": fake.url, **more})
    return build(config)  # type: ignore[return-value]


@pytest_asyncio.fixture
async def claude(fake: FakeAnthropic) -> AsyncIterator[Anthropic]:
    provider = made(fake)
    yield provider
    await provider.stop()


@pytest.fixture
def caller(claude: Anthropic) -> Caller:
    return Caller(claude, "claude-sonnet-4-6")


async def test_a_chat(fake: FakeAnthropic, caller: Caller) -> None:
    fake.says(PLAIN)
    answer = await caller.ask(
        {"role": "developer", "content": "Be kind."},
        HI,
        {"role": "system", "content": "Be brief."},
        max_completion_tokens=99,
        stop=["END"],
        temperature=0.5,
        top_p=0.9,
        user="u-1",
        seed=7,
    )
    (seen,) = fake.seen
    assert (seen.method, seen.path) == ("POST", "/v1/messages")
    assert seen.headers["authorization"] == "Bearer server-key"
    assert seen.headers["anthropic-version"] == "2023-06-01"
    assert seen.body == {
        "model": "claude-sonnet-4-6",
        "max_tokens": 99,
        "system": "Be kind.\n\nBe brief.",
        "messages": [{"role": "user", "content": [{"type": "text", "text": "Hello"}]}],
        "stop_sequences": ["END"],
        "temperature": 0.5,
        "top_p": 0.9,
        "metadata": {"user_id": "u-1"},
        "stream": False,
    }
    choice = answer.choices[0]
    assert (choice.message.content, choice.finish_reason, answer.model) == (
        "Hello! I'm Claude.",
        "stop",
        "claude-sonnet-4-6",
    )
    assert answer.usage.model_dump() == {  # type: ignore[union-attr]
        "prompt_tokens": 40,
        "completion_tokens": 15,
        "total_tokens": 55,
        "prompt_tokens_details": {"cached_tokens": 12, "cache_write_tokens": 3},
        "completion_tokens_details": {"reasoning_tokens": 0},
    }


async def test_without_a_limit_and_with_usual_sampling(fake: FakeAnthropic, caller: Caller) -> None:
    fake.says(PLAIN)
    await caller.ask(temperature=1.0, top_p=1.0, n=1, frequency_penalty=0.0, logprobs=False)
    body = fake.seen[0].body
    assert body["max_tokens"] == 8192
    assert not {"temperature", "top_p"} & set(body)
    assert fake.seen[0].headers["anthropic-version"] != "2023-06-01"


@pytest.mark.parametrize(
    ("more", "param"),
    [
        ({"tool_choice": "required"}, "tool_choice"),
        (
            {"tools": [WEATHER], "tool_choice": {"type": "function", "function": {"name": "x"}}},
            "tool_choice.function.name",
        ),
        ({"tools": [{"type": "custom", "custom": {"name": "x"}}]}, "tools[0]"),
        ({"messages": [HI, result_of("nobody", "x")]}, "messages[1].tool_call_id"),
        ({"messages": [HI, {"role": "function", "name": "x", "content": "y"}]}, "messages[1].role"),
        ({"messages": [{"role": "user", "content": " \n"}]}, "messages"),
    ],
)
async def test_what_makes_no_sense_is_named(
    fake: FakeAnthropic, caller: Caller, more: dict[str, object], param: str
) -> None:
    found = await caller.refused(**more)
    assert (type(found), found.param, fake.seen) == (InvalidRequestError, param, [])


async def test_an_answer_to_go_on_with(fake: FakeAnthropic, caller: Caller) -> None:
    fake.says(PLAIN)
    await caller.ask(HI, {"role": "assistant", "content": "Dear Sir, \n"})
    assert fake.seen[0].body["messages"][1]["content"] == [{"type": "text", "text": "Dear Sir,"}]


async def test_images_and_files(fake: FakeAnthropic, caller: Caller) -> None:
    fake.says(PLAIN)
    parts = [
        image(f"data:image/png;base64,{PIXEL}"),
        image("https://example.org/a.png"),
        {"type": "file", "file": {"file_data": f"data:application/pdf;base64,{PIXEL}", "filename": "a.pdf"}},
        {"type": "file", "file": {"file_data": "data:text/plain;base64,aGk="}},
        {"type": "text", "text": "See?"},
    ]
    await caller.ask({"role": "user", "content": parts})
    pixel = {"type": "base64", "media_type": "image/png", "data": PIXEL}
    assert fake.seen[0].body["messages"][0]["content"] == [
        {"type": "image", "source": pixel},
        {"type": "image", "source": {"type": "url", "url": "https://example.org/a.png"}},
        {"type": "document", "source": {**pixel, "media_type": "application/pdf"}, "title": "a.pdf"},
        {"type": "document", "source": {"type": "text", "media_type": "text/plain", "data": "hi"}},
        {"type": "text", "text": "See?"},
    ]


@pytest.mark.parametrize(
    ("part", "param"),
    [
        (image("http://10.0.0.1/a.png"), "image_url.url"),
        (image("file:///etc/passwd"), "image_url.url"),
        (image("data:image/png,x"), "image_url.url"),
        (image("data:image/png;base64,?"), "image_url.url"),
        (image(f"data:text/html;base64,{PIXEL}"), "image_url.url"),
        ({"type": "file", "file": {"file_id": "file-1"}}, "file.file_id"),
        ({"type": "input_audio", "input_audio": {"data": PIXEL, "format": "wav"}}, "input_audio"),
    ],
)
async def test_what_cannot_be_shown_to_it(
    fake: FakeAnthropic, caller: Caller, part: object, param: str
) -> None:
    found = await caller.refused({"role": "user", "content": [part]})
    assert (type(found), found.param) == (InvalidRequestError, f"messages[0].content[0].{param}")
    assert fake.seen == []


async def test_a_model_that_declines(fake: FakeAnthropic, caller: Caller) -> None:
    details = {"type": "refusal", "category": "bio", "explanation": "This could do harm."}
    fake.says(stop="refusal", stop_details=details)
    fake.streams(*events(stop="refusal", stop_details=details))
    message = (await caller.ask()).choices[0].message
    assert (message.content, message.refusal) == (None, "This could do harm.")
    assert (await caller.stream())[1].choices[0].delta.refusal == "This could do harm."


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("frequency_penalty", 0.5),
        ("presence_penalty", 0.5),
        ("logit_bias", {"1": 5}),
        ("logprobs", True),
        ("verbosity", "low"),
        ("web_search_options", {}),
        ("functions", [{"name": "x"}]),
        ("modalities", ["text", "audio"]),
        ("n", 9),
        ("temperature", 1.5),
    ],
)
async def test_what_changes_the_answer_and_cannot_be_had_is_named(
    fake: FakeAnthropic, caller: Caller, field: str, value: object
) -> None:
    found = await caller.refused(**{field: value})
    assert (type(found), found.param) == (InvalidRequestError, field)
    assert f"`{field}`" in found.message or f"{field} is" in found.message
    assert fake.seen == []


async def test_newer_models_let_no_sampling_be_chosen(fake: FakeAnthropic, caller: Caller) -> None:
    caller.model = "claude-opus-5"
    found = await caller.refused(temperature=0.2)
    assert (type(found), found.param) == (InvalidRequestError, "temperature")
    fake.says(PLAIN)
    native = ChatCompletionRequest.model_validate({"model_id": "claude-opus-5", "messages": [HI]})
    answer = await caller.provider.inference_chat_completion(native, ctx=CTX)
    assert answer.completion_message.content == "Hello! I'm Claude."
    assert "temperature" not in fake.seen[0].body


async def test_a_native_chat_with_native_sampling(fake: FakeAnthropic, caller: Caller) -> None:
    fake.streams(*events(PLAIN))
    sampling = {"strategy": {"type": "top_k", "top_k": 40}, "max_tokens": 12}
    native = {"model_id": caller.model, "messages": [HI], "stream": True, "sampling_params": sampling}
    body = ChatCompletionRequest.model_validate(native)
    found = [chunk async for chunk in caller.provider.inference_chat_completion_stream(body, ctx=CTX)]
    assert (found[0].event.event_type, found[-1].event.event_type) == ("start", "complete")
    assert (fake.seen[0].body["top_k"], fake.seen[0].body["max_tokens"]) == (40, 12)


async def test_what_anthropic_does_not_offer(claude: Anthropic) -> None:
    text = CreateCompletionRequest(model="m", prompt="x")
    with pytest.raises(UnsupportedOperationError, match="makes no embeddings"):
        await claude.embeddings_create(CreateEmbeddingRequest(model="m", input="x"), ctx=CTX)
    with pytest.raises(UnsupportedOperationError, match="/v1/chat/completions"):
        await claude.completions_create(text, ctx=CTX)
    with pytest.raises(UnsupportedOperationError, match="/v1/chat/completions"):
        await anext(aiter(claude.completions_create_stream(text, ctx=CTX)))


async def test_keys(fake: FakeAnthropic, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "canary-token")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    fake.says(PLAIN)
    await caller.ask(ctx=MINE)
    assert fake.seen[0].headers["authorization"] == "Bearer caller-key"
    keyless = made(fake, api_key="")
    found = await Caller(keyless, "m").refused()
    assert type(found) is AuthenticationError
    assert "x-llamastack-provider-data" in found.message
    split = Context("req", provider_data={"anthropic_api_key": "a\r\nb"})
    assert type(await Caller(keyless, "m").refused(ctx=split)) is InvalidRequestError
    assert "bring their own" in ((await keyless.health()).message or "")
    assert len(fake.seen) == 1


async def test_its_models(fake: FakeAnthropic, claude: Anthropic) -> None:
    listed = {"type": "model", "display_name": "x", "created_at": "2026-02-17T00:00:00Z"}
    first = {**listed, "id": "claude-sonnet-4-6", "max_input_tokens": 200000}
    fake.json({"data": [first], "has_more": True, "first_id": "a", "last_id": "b"})
    second = {**listed, "id": "claude-next"}
    fake.json({"data": [second], "has_more": False, "first_id": "c", "last_id": "c"})
    assert await claude.list_models(ctx=MINE) == [
        ListedModel("claude-sonnet-4-6", "llm", {"context_length": 200000}),
        ListedModel("claude-next", "llm"),
    ]
    assert fake.seen[0].headers["authorization"] == "Bearer server-key"
    assert "after_id=b" in fake.seen[1].path
    fake.fails(401, "authentication_error")
    with pytest.raises(UpstreamError):
        await claude.list_models(ctx=CTX)
