"""`inline::vllm` in managed mode, with real processes and sockets and a stand-in for vLLM itself."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from llama_stack_api.models.inference import ChatCompletionRequest, CreateChatCompletionRequest
from llama_stack_providers.inference.vllm.arguments import arguments
from llama_stack_providers.inference.vllm.config import VllmConfig
from llama_stack_providers.inference.vllm.provider import Vllm
from llama_stack_spi import Context, InvalidRequestError, LlamaStackError, UnavailableError, given

CTX = Context(request_id="req_test")
FAKE = Path(__file__).with_name("fake_vllm")
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
CLOCK = {"type": "function", "function": {"name": "clock"}}


class House:
    """A folder of models, and what the stand-in is told and tells."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.seen = folder / "seen.jsonl"
        self.ends = folder / "ends"
        os.mkfifo(folder / "alive")
        self._alive = os.open(folder / "alive", os.O_RDONLY | os.O_NONBLOCK)
        os.set_blocking(self._alive, True)
        model = folder / "models" / "talker"
        model.mkdir(parents=True)
        (model / "config.json").write_text("{}", encoding="utf-8")
        (model / "model.safetensors").write_bytes(b"")

    def settings(self, **more: Any) -> dict[str, Any]:
        told = {
            "FAKE_SEEN": str(self.seen),
            "FAKE_ALIVE": str(self.folder / "alive"),
            "FAKE_ENDS": str(self.ends),
        }
        environment = {"PYTHONPATH": str(FAKE), **told}
        facts = {"models_dir": str(self.folder / "models"), "model": "talker", "environment": environment}
        return {**facts, "python": sys.executable, **more}

    def provider(self, **more: Any) -> Vllm:
        return Vllm(VllmConfig.model_validate(self.settings(**more)))

    def got(self, key: str) -> list[Any]:
        lines = [json.loads(line) for line in self.seen.read_text(encoding="utf-8").splitlines()]
        return [line[key] for line in lines if key in line]

    async def all_gone(self) -> bool:
        """Waits until neither the server nor its worker holds its end of the pipe any more."""
        return await asyncio.wait_for(asyncio.to_thread(os.read, self._alive, 1), 20) == b""

    def close(self) -> None:
        os.close(self._alive)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.close()


def chat(**more: object) -> CreateChatCompletionRequest:
    facts = {"model": "talker", "messages": [{"role": "user", "content": "Hi."}], **more}
    return CreateChatCompletionRequest.model_validate(facts)


async def text_of(provider: Vllm, ctx: Context = CTX, **more: object) -> str | None:
    return (await provider.chat_completions_create(chat(**more), ctx=ctx)).choices[0].message.content


async def test_requests_wait_until_it_answers_and_it_goes_with_the_server(house: House) -> None:
    provider = house.provider(context_length=64, parallel=3, arguments=("--seed", "1"), threads=2)
    await provider.start()
    assert (await provider.health()).message == "vLLM is starting."
    assert await text_of(provider) == "Hello there"
    assert (await provider.health()).status == "OK"
    chunks = [
        given(chunk.choices[0].delta.content, "")
        async for chunk in provider.chat_completions_create_stream(chat(stream=True), ctx=CTX)
    ]
    assert "".join(chunks) == "Hello there"
    (given_arguments,), (environment,) = house.got("arguments"), house.got("environment")
    key = environment["VLLM_API_KEY"]
    assert len(key) > 30
    assert key not in " ".join(given_arguments)
    assert environment["OMP_NUM_THREADS"] == "2"
    assert given_arguments[-2:] == ["--seed", "1"]
    for pair in (("--max-model-len", "64"), ("--max-num-seqs", "3"), ("--host", "127.0.0.1")):
        assert given_arguments[given_arguments.index(pair[0]) + 1] == pair[1]
    await provider.stop()
    assert await house.all_gone()


async def test_a_server_that_is_killed_leaves_nothing_behind(house: House, tmp_path: Path) -> None:
    script = (
        "import asyncio, json, sys\n"
        "from llama_stack_providers.inference.vllm.config import VllmConfig\n"
        "from llama_stack_providers.inference.vllm.provider import Vllm\n"
        "async def main():\n"
        "    provider = Vllm(VllmConfig.model_validate(json.loads(sys.argv[1])))\n"
        "    await provider.start()\n"
        "    await provider._up()\n"
        "    print('up', flush=True)\n"
        "    await asyncio.Event().wait()\n"
        "asyncio.run(main())\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", script, json.dumps(house.settings())], stdout=subprocess.PIPE
    )
    assert parent.stdout is not None
    assert await asyncio.to_thread(parent.stdout.readline) == b"up\n"
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    assert await house.all_gone()


async def test_an_end_is_told_and_not_mended_in_silence(house: House) -> None:
    house.ends.touch()
    provider = house.provider(log_file=str(house.folder / "logs" / "vllm.log"))
    await provider.start()
    with pytest.raises(UnavailableError, match=r"vLLM ended with code 3. .*vllm.log has more"):
        await text_of(provider)
    health = await provider.health()
    assert (health.status, health.message) == (
        "Error",
        f"vLLM ended with code 3. {house.folder}/logs/vllm.log has more.",
    )
    assert await house.all_gone()
    assert len(house.got("arguments")) == 1
    await provider.stop()


async def test_it_is_started_again_as_often_as_that_is_wanted(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.ends.touch()
    provider = house.provider(restarts=1)
    await provider.start()
    assert await text_of(provider) == "Hello there"
    assert (await provider.health()).message == "vLLM ended and was started again 1 times."
    assert "vLLM is started again, for time 1 of 1" in caplog.text
    with pytest.raises(Exception, match="vLLM"):
        await text_of(provider, user="kill")
    assert await house.all_gone()
    # Until the end is noticed, it is a server that cannot be reached.
    while "ended with code 7" not in ((await provider.health()).message or ""):  # noqa: ASYNC110  nobody tells when
        await asyncio.sleep(0.01)
    with pytest.raises(UnavailableError, match="vLLM ended with code 7. Set log_file to see why"):
        await text_of(provider)
    await provider.stop()


async def test_a_key_out_of_a_request_reaches_nobody(house: House) -> None:
    provider = house.provider()
    await provider.start()
    data: dict[str, Any] = {"vllm_api_token": "mine", "vllm_api_key": "mine"}
    assert await text_of(provider, Context(request_id="r", provider_data=data)) == "Hello there"
    await provider.stop()


async def test_several_answers_without_chance_are_drawn_from_the_likeliest_token(house: House) -> None:
    provider = house.provider()
    await provider.start()
    wanted = {"n": 3, "temperature": 0, "logit_bias": {"7": 1}, "stop": ["x"]}
    await text_of(provider, **wanted)
    async for _ in provider.chat_completions_create_stream(chat(stream=True, **wanted), ctx=CTX):
        pass
    for sent in house.got("body"):
        assert (sent["n"], sent["temperature"], sent["top_k"]) == (3, 1.0, 1)
        assert (sent["logit_bias"], sent["stop"], sent["messages"][0]["content"]) == ({"7": 1}, ["x"], "Hi.")
    for other in ({"n": 1, "temperature": 0}, {"n": 3, "temperature": 0.5}, {"n": 3}):
        await text_of(provider, **other)
        sent = house.got("body")[-1]
        assert "top_k" not in sent
        assert {**sent, **other} == sent
    await provider.stop()


async def test_calls_keep_to_their_schema(house: House) -> None:
    provider = house.provider(tool_parser="hermes")
    await provider.start()
    body = chat(
        tools=[WEATHER, CLOCK],
        tool_choice={"type": "function", "function": {"name": "get_weather"}},
        stop="x",
    )
    answer = await provider.chat_completions_create(body, ctx=CTX)
    (call,) = answer.choices[0].message.tool_calls
    assert answer.choices[0].finish_reason == "tool_calls"
    assert answer.choices[0].message.content is None
    assert (call.function.name, json.loads(call.function.arguments)) == ("get_weather", {"city": "Paris"})
    sent = house.got("body")[-1]
    assert not {"tools", "tool_choice", "stop"} & sent.keys()
    assert sent["response_format"]["json_schema"]["schema"]["properties"]["name"] == {"const": "get_weather"}
    streamed = body.model_copy(update={"stream": True})
    chunks = [chunk async for chunk in provider.chat_completions_create_stream(streamed, ctx=CTX)]
    assert [chunk.choices[0].finish_reason for chunk in chunks] == [None, "tool_calls"]
    assert chunks[0].choices[0].delta.tool_calls[0].function.name == "get_weather"
    # What is left to the model goes to the parser as it is.
    await provider.chat_completions_create(chat(tools=[WEATHER]), ctx=CTX)
    assert [tool["function"]["name"] for tool in house.got("body")[-1]["tools"]] == ["get_weather"]
    await provider.chat_completions_create(chat(tools=[WEATHER], tool_choice="none"), ctx=CTX)
    assert "tools" not in house.got("body")[-1]
    named = {"type": "function", "function": {"name": "other"}}
    with pytest.raises(InvalidRequestError, match="There is no tool 'other'"):
        await provider.chat_completions_create(chat(tools=[WEATHER], tool_choice=named), ctx=CTX)
    allowed = {
        "type": "allowed_tools",
        "allowed_tools": {"mode": "auto", "tools": [{"type": "function", "function": {"name": "clock"}}]},
    }
    await provider.chat_completions_create(chat(tools=[WEATHER, CLOCK], tool_choice=allowed), ctx=CTX)
    assert [tool["function"]["name"] for tool in house.got("body")[-1]["tools"]] == ["clock"]
    await provider.stop()


async def test_without_a_parser_the_model_is_asked_which_tool_it_wants(house: House) -> None:
    provider = house.provider()
    await provider.start()
    native = {
        "model_id": "talker",
        "messages": [{"role": "user", "content": "Weather in Paris?"}],
        "tools": [{"tool_name": "get_weather", "parameters": {"city": {"param_type": "str"}}}],
    }
    answer = await provider.inference_chat_completion(ChatCompletionRequest.model_validate(native), ctx=CTX)
    (call,) = answer.completion_message.tool_calls
    assert (call.tool_name, call.arguments) == ("get_weather", {"city": "Paris"})
    decision, request = house.got("body")
    assert decision["response_format"]["json_schema"]["schema"]["properties"]["tool"]["enum"] == [
        "get_weather",
        "none",
    ]
    assert request["messages"][0]["role"] == "system"
    metrics = {metric.metric: metric.value for metric in answer.metrics}
    assert metrics["total_tokens"] == 14
    await provider.stop()


def test_files_that_are_missing_are_named_with_the_cure(house: House) -> None:
    def complaint(**more: object) -> str:
        with pytest.raises(UnavailableError) as caught:
            arguments(VllmConfig.model_validate(house.settings(**more)), port=1)
        return caught.value.message

    (house.folder / "models" / "small").mkdir()
    (house.folder / "models" / "small" / "x.gguf").write_bytes(b"")
    assert complaint(model="none").endswith("Run: llama model download none")
    assert complaint(model="../models/talker").endswith("Run: llama model download ../models/talker")
    assert complaint(model="small-safetensors").endswith("Run: llama model convert small")
    assert "Run: llama model convert small, and name small-safetensors" in complaint(model="small")
    assert complaint(adapters=["wing"], adapters_dir=str(house.folder)).startswith(
        "There is no adapter 'wing'"
    )


def test_adapters_and_tasks_become_arguments(house: House) -> None:
    (house.folder / "wing").mkdir()
    (house.folder / "wing" / "adapter_model.safetensors").write_bytes(b"")
    config = VllmConfig.model_validate(
        house.settings(adapters=["wing"], adapters_dir=str(house.folder), task="embed")
    )
    found = arguments(config, port=1)
    module = json.loads(found[found.index("--lora-modules") + 1])
    assert module == {"name": "talker:wing", "path": str(house.folder / "wing")}
    assert found[found.index("--max-loras") + 1] == "2"
    assert found[found.index("--runner") + 1] == "pooling"


@pytest.mark.parametrize(
    "more", [{"mode": "in_process"}, {"adapters": ["x"], "python": None}, {"nonsense": 1}, {"task": "sing"}]
)
def test_settings_that_contradict_each_other_are_refused(house: House, more: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        VllmConfig.model_validate(house.settings(**more))


async def test_a_python_that_is_none_is_said(house: House) -> None:
    provider = house.provider(python="/nowhere/python")
    await provider.start()
    with pytest.raises(
        UnavailableError, match="`python` of inline::vllm is /nowhere/python, which cannot be started"
    ):
        await text_of(provider)
    await provider.stop()


async def test_whatever_else_keeps_it_from_starting_is_said_too(house: House) -> None:
    (house.folder / "file").write_bytes(b"")
    provider = house.provider(log_file=str(house.folder / "file" / "vllm.log"))
    await provider.start()
    with pytest.raises(LlamaStackError, match="vLLM could not be started"):
        await text_of(provider)
    await provider.stop()
