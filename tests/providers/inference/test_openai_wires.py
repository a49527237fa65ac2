"""Presets before services that write as Ollama and TGI do, over TLS, and through a proxy."""

from __future__ import annotations

import json
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from llama_stack_api.models.inference import ChatCompletionRequest, CreateChatCompletionRequest
from llama_stack_providers.inference.openai_compatible import provider_of
from llama_stack_spi import Context, InvalidRequestError, NotFoundError, RateLimitError, UpstreamError
from tests.providers.inference.fake_upstream import DONE, FakeUpstream, Received, Script, event

CTX = Context(request_id="r")
HI = [{"role": "user", "content": "hi"}]
USAGE = {"prompt_tokens": 5, "completion_tokens": 2, "total_tokens": 7}


@asynccontextmanager
async def provider(preset: str, **config: Any) -> AsyncIterator[Any]:
    spec = provider_of(preset)
    assert spec.config is not None
    made: Any = spec.build(spec.config.model_validate(config))
    try:
        yield made
    finally:
        await made.stop()


def chat(**more: Any) -> CreateChatCompletionRequest:
    return CreateChatCompletionRequest.model_validate({"model": "llama3.2", "messages": HI, **more})


def native(**more: Any) -> ChatCompletionRequest:
    return ChatCompletionRequest.model_validate({"model_id": "llama3.2", "messages": HI, **more})


def ollama(received: Received, script: Script) -> tuple[bytes, ...]:
    """Ollama's OpenAI endpoint: no `refusal`, no `logprobs`, whole tool calls in one chunk."""
    head = {
        "id": "chatcmpl-42",
        "created": 1764000000,
        "model": "llama3.2",
        "system_fingerprint": "fp_ollama",
    }
    call = {"id": "call_1", "index": 0, "type": "function", "function": {"name": "f", "arguments": '{"a":1}'}}
    tools = "tools" in received.json
    if not received.json["stream"]:
        said = {
            "role": "assistant",
            "content": "" if tools else "Hello",
            **({"tool_calls": [call]} if tools else {}),
        }
        choice = {"index": 0, "message": said, "finish_reason": "tool_calls" if tools else "stop"}
        return (
            json.dumps({**head, "object": "chat.completion", "choices": [choice], "usage": USAGE}).encode(),
        )

    def chunk(finish: str | None = None, **delta: Any) -> bytes:
        choice = {"index": 0, "delta": {"role": "assistant", "content": "", **delta}, "finish_reason": finish}
        return event({**head, "object": "chat.completion.chunk", "choices": [choice]})

    counts = event({**head, "object": "chat.completion.chunk", "choices": [], "usage": USAGE})
    body = [chunk(tool_calls=[call])] if tools else [chunk(content="Hel"), chunk(content="lo")]
    return (*body, chunk(finish="tool_calls" if tools else "stop"), counts, DONE)


def tgi(received: Received, script: Script) -> tuple[bytes, ...]:
    """TGI: an empty `id`, a single tool call as an object, arguments as an object."""
    head = {"id": "", "created": 1764000000, "model": "llama3.2", "system_fingerprint": "3.3.5-native"}
    tools = "tools" in received.json
    function = {"description": None, "name": "f", "arguments": {"a": 1}}
    if not received.json["stream"]:
        call = {"id": "0", "type": "function", "function": function}
        said: dict[str, Any] = {"role": "assistant", "content": "Hello"}
        if tools:
            said = {"role": "assistant", "tool_calls": [call]}
        choice = {"index": 0, "message": said, "logprobs": None, "finish_reason": "stop"}
        return (
            json.dumps({**head, "object": "chat.completion", "choices": [choice], "usage": USAGE}).encode(),
        )

    def chunk(delta: dict[str, Any], finish: str | None = None) -> bytes:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
        return event({**head, "object": "chat.completion.chunk", "choices": [choice], "usage": None})

    if tools:
        parts = ['{"a"', ":1}"]
        calls = [
            {
                "index": 0,
                "id": "",
                "type": "function",
                "function": {"name": "f" if n == 0 else None, "arguments": part},
            }
            for n, part in enumerate(parts)
        ]
        body = [chunk({"role": "assistant", "tool_calls": call}) for call in calls]
    else:
        body = [chunk({"role": "assistant", "content": "Hel"}), chunk({"role": "assistant", "content": "lo"})]
    return (*body, chunk({"role": "assistant", "content": ""}, "stop"), DONE)


WIRES = {"ollama": ollama, "tgi": tgi}
TOOLS = [{"tool_name": "f", "parameters": {"a": {"param_type": "int"}}}]


@pytest.fixture(scope="module", params=WIRES)
def wire(request: pytest.FixtureRequest) -> Iterator[tuple[str, FakeUpstream]]:
    with FakeUpstream(WIRES[request.param]) as running:
        yield request.param, running


async def test_a_chat_whole_and_in_pieces(wire: tuple[str, FakeUpstream]) -> None:
    preset, upstream = wire
    async with provider(preset, base_url=f"{upstream.url}/v1") as made:
        whole = await made.chat_completions_create(chat(), ctx=CTX)
        chunks = [each async for each in made.chat_completions_create_stream(chat(stream=True), ctx=CTX)]
    message = whole.choices[0].message
    assert (message.content, message.refusal, whole.choices[0].logprobs) == ("Hello", None, None)
    texts = [choice.delta.content for each in chunks for choice in each.choices]
    assert "".join(text for text in texts if isinstance(text, str)) == "Hello"
    assert len({each.id for each in chunks}) == 1


async def test_a_tool_call_natively(wire: tuple[str, FakeUpstream]) -> None:
    preset, upstream = wire
    async with provider(preset, base_url=f"{upstream.url}/v1") as made:
        whole = await made.inference_chat_completion(native(tools=TOOLS), ctx=CTX)
        asked = native(tools=TOOLS, stream=True)
        events = [each async for each in made.inference_chat_completion_stream(asked, ctx=CTX)]
    (call,) = whole.completion_message.tool_calls
    assert (call.tool_name, call.arguments, whole.completion_message.stop_reason) == (
        "f",
        {"a": 1},
        "end_of_message",
    )
    told = [each.event.delta for each in events if each.event.delta.type == "tool_call"]
    assert (told[0].parse_status, told[-1].parse_status) == ("started", "succeeded")
    assert (told[-1].tool_call.tool_name, told[-1].tool_call.arguments) == ("f", {"a": 1})


@pytest.mark.parametrize(
    ("preset", "script", "kind", "code"),
    [
        (
            "ollama",
            Script(404, body=b'{"error":{"message":"model \\"x\\" not found, try pulling it first","type":"api_error","param":null,"code":null}}'),
            NotFoundError,
            "model_not_found",
        ),
        (
            "ollama",
            Script(400, body=b'{"error":{"message":"llama3.2 does not support tools","type":"invalid_request_error","param":null,"code":null}}'),
            InvalidRequestError,
            "invalid_request_error",
        ),
        (
            "tgi",
            Script(422, body=b'{"error":"Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096","error_type":"validation"}'),
            InvalidRequestError,
            "context_length_exceeded",
        ),
        ("tgi", Script(429, body=b'{"error":"Model is overloaded","error_type":"overloaded"}'), RateLimitError, "rate_limit_exceeded"),
        ("tgi", Script(424, body=b'{"error":"Request failed during generation","error_type":"generation"}'), UpstreamError, "upstream_failed"),
    ],
)  # fmt: skip
async def test_errors_as_these_write_them(
    preset: str, script: Script, kind: type[Exception], code: str
) -> None:
    with FakeUpstream(WIRES[preset]) as upstream:
        upstream.play(script)
        async with provider(preset, base_url=f"{upstream.url}/v1") as made:
            with pytest.raises(kind) as caught:
                await made.chat_completions_create(chat(), ctx=CTX)
    assert getattr(caught.value, "code", None) == code


async def test_an_error_of_tgi_in_a_stream() -> None:
    with FakeUpstream(tgi) as upstream:
        upstream.play(
            Script(pieces=(event({"error": "Request failed during generation", "error_type": "generation"}),))
        )
        async with provider("tgi", base_url=f"{upstream.url}/v1") as made:
            with pytest.raises(UpstreamError):
                [each async for each in made.chat_completions_create_stream(chat(stream=True), ctx=CTX)]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    folder: Path = tmp_path_factory.mktemp("tls")
    cert, key = str(folder / "cert.pem"), str(folder / "key.pem")
    command = [
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
        "-subj", "/CN=test", "-addext", "subjectAltName=IP:127.0.0.1", "-out", cert, "-keyout", key,
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)
    return cert, key


async def test_an_upstream_must_prove_who_it_is(certificate: tuple[str, str]) -> None:
    with FakeUpstream(certificate=certificate) as upstream:
        address = {"base_url": f"{upstream.url}/v1"}
        async with provider("openai", api_key="k", **address) as made:
            with pytest.raises(UpstreamError):
                await made.chat_completions_create(chat(), ctx=CTX)
        assert upstream.requests == []
        for trust in ({"tls_verify": False}, {"tls_ca_file": certificate[0]}):
            async with provider("openai", api_key="k", **address, **trust) as made:
                assert await made.chat_completions_create(chat(), ctx=CTX)
        assert len(upstream.requests) == 2


async def test_a_proxy_of_the_settings_is_used_and_those_of_the_environment_are_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with FakeUpstream() as proxy, FakeUpstream() as upstream:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("http_proxy", proxy.url)
        async with provider("vllm", base_url=f"{upstream.url}/v1") as made:
            await made.chat_completions_create(chat(), ctx=CTX)
        assert (len(upstream.requests), proxy.requests) == (1, [])
        async with provider("vllm", base_url="http://nowhere.invalid/v1", proxy=proxy.url) as made:
            await made.chat_completions_create(chat(), ctx=CTX)
        assert proxy.requests[0].headers["host"] == "nowhere.invalid"


async def test_nobody_there_is_502(monkeypatch: pytest.MonkeyPatch) -> None:
    for url in ("http://127.0.0.1:9/v1", "http://nowhere.invalid/v1"):
        async with provider("vllm", base_url=url) as made:
            with pytest.raises(UpstreamError, match="cannot be reached"):
                await made.chat_completions_create(chat(), ctx=CTX)
