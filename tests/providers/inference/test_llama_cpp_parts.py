"""The parts of `inline::llama-cpp` that need no model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

import pytest

from llama_stack_api.models.inference import CreateChatCompletionRequest, CreateCompletionRequest
from llama_stack_providers.inference.llama_cpp.completion import from_openai
from llama_stack_providers.inference.llama_cpp.config import LlamaCppConfig
from llama_stack_providers.inference.llama_cpp.engine.connection import _events
from llama_stack_providers.inference.llama_cpp.engine.cores import physical_cores
from llama_stack_providers.inference.llama_cpp.engine.files import find_model
from llama_stack_providers.inference.llama_cpp.engine.marks import Marks
from llama_stack_providers.inference.llama_cpp.engine.pool import Engines
from llama_stack_providers.inference.llama_cpp.engine.refusals import refusal
from llama_stack_providers.inference.llama_cpp.engine.settings import child_environment
from llama_stack_providers.inference.llama_cpp.generation import Usage
from llama_stack_providers.inference.llama_cpp.logprobs import NEVER, tokens_of
from llama_stack_providers.inference.llama_cpp.messages import Messages
from llama_stack_providers.inference.llama_cpp.sampling import seed_for
from llama_stack_spi import InvalidRequestError, LlamaStackError, UnavailableError


def chat(*messages: object, **more: object) -> CreateChatCompletionRequest:
    listed = list(messages) or [{"role": "user", "content": "hi"}]
    return CreateChatCompletionRequest.model_validate({"model": "m", "messages": listed, **more})


def to_engine(
    body: CreateChatCompletionRequest,
    *,
    has_tools: bool = True,
    sees: bool = False,
    marks: tuple[str, ...] = (),
) -> list[dict[str, Any]]:
    messages = Messages(has_tools=has_tools, sees=sees, marks=Marks(marks))
    return messages.to_engine(body.messages)


def test_messages_for_a_model_that_knows_no_tools() -> None:
    call = {"id": "c", "type": "function", "function": {"name": "clock", "arguments": "{}"}}
    body = chat(
        {"role": "developer", "content": "Be kind."},
        {"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]},
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "c", "content": "noon"},
    )
    assert to_engine(body, has_tools=False) == [
        {"role": "system", "content": "Be kind."},
        {"role": "user", "content": "a\nb"},
        {"role": "assistant", "content": "I call clock with {}."},
        {"role": "user", "content": "Result of the tool: noon"},
    ]
    assert to_engine(body)[2:] == [
        {"role": "assistant", "content": "", "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "c", "content": "noon"},
    ]


def test_an_image_is_refused_with_its_place() -> None:
    image = {"type": "image_url", "image_url": {"url": "http://x/y.png"}}
    body = chat({"role": "user", "content": [{"type": "text", "text": "see"}, image]})
    with pytest.raises(InvalidRequestError, match="reads text only") as caught:
        to_engine(body)
    assert caught.value.param == "messages[0].content[1]"
    with pytest.raises(InvalidRequestError, match="addresses are not fetched") as caught:
        to_engine(body, sees=True)
    assert caught.value.param == "messages[0].content[1].image_url.url"


def test_a_model_that_sees_gets_the_image_itself() -> None:
    image = {"type": "image_url", "image_url": {"url": "data:image/png;base64,aGk="}}
    body = chat({"role": "user", "content": [{"type": "text", "text": "see"}, image]})
    assert to_engine(body, sees=True)[0]["content"] == [{"type": "text", "text": "see"}, image]


def test_control_marks_in_what_anybody_says_are_broken() -> None:
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": '{"a": "<|end|>"}'}}
    body = chat(
        {"role": "system", "content": "s<|end|>"},
        {
            "role": "user",
            "content": [{"type": "text", "text": "u<|end|><|end"}, {"type": "text", "text": "|>"}],
        },
        {"role": "assistant", "content": "<|end|>", "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "c", "content": "t<|end|>"},
    )
    for has_tools in (True, False):
        told = json.dumps(to_engine(body, has_tools=has_tools, marks=("<|end|>", "<")), ensure_ascii=False)
        assert "<|end|>" not in told
        assert told.count("<\u200b|end|>") == 5


@pytest.mark.parametrize("more", [{"prompt_logprobs": 1}, {"echo": True, "logprobs": 1}])
def test_log_probabilities_of_prompts_are_refused(more: dict[str, Any]) -> None:
    body = CreateCompletionRequest.model_validate({"model": "m", "prompt": "x", **more})
    with pytest.raises(InvalidRequestError, match="no log probabilities of prompts") as caught:
        from_openai(cast("Any", None), body, temperature=1.0)
    assert caught.value.code == "unsupported"


def test_each_of_several_answers_has_its_own_seed() -> None:
    assert [seed_for(7, index) for index in range(2)] == [7, 8]
    assert seed_for(None, 1) is None
    assert 0 <= (seed_for(-(2**63), 0) or 0) < 2**32 - 1


def test_what_cannot_be_has_a_finite_log_probability() -> None:
    found = tokens_of(
        {"content": [{"token": "a", "logprob": None, "bytes": [97], "top_logprobs": []}]}, top=0
    )
    assert found[0].logprob == NEVER


async def test_events_survive_any_cut_of_the_bytes() -> None:
    whole = 'data: {"a":"\u2028é"}\n\n: ping\n\ndata: [DONE]\n\n'.encode()

    class Cut:
        def __init__(self, size: int) -> None:
            self.pieces = [whole[start : start + size] for start in range(0, len(whole), size)]

        async def readany(self) -> bytes:
            return self.pieces.pop(0) if self.pieces else b""

    for size in range(1, len(whole) + 1):
        found = [event async for events in _events(Cut(size)) for event in events]  # type: ignore[arg-type]
        assert found == ['{"a":"\u2028é"}'.encode(), b"[DONE]"]


def test_a_prompt_is_counted_once_for_several_answers() -> None:
    assert Usage(10, 3, 1).beside(Usage(10, 4, 9)) == Usage(10, 7, 9)


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (
            400,
            {"error": {"type": "exceed_context_size_error", "n_prompt_tokens": 9, "n_ctx": 5}},
            "context_length_exceeded",
        ),
        (
            400,
            {"error": {"message": "Failed to initialize samplers: failed to parse grammar"}},
            "invalid_response_format",
        ),
        (400, {"error": {"message": "bad"}}, "engine_refused"),
        (500, {"error": {"message": "context does not support logits computation"}}, "model_type_mismatch"),
        (500, {"error": {"message": "input is too large to process"}}, "context_length_exceeded"),
        (400, {"error": {"message": "Prompt contains invalid tokens"}}, "unknown_token"),
        (503, {"error": {"message": "Loading model"}}, "model_loading"),
        (500, "<html>", "engine_failed"),
    ],
)
def test_refusals_of_the_engine_have_codes(status: int, body: object, code: str) -> None:
    assert refusal(status, json.dumps(body).encode(), model="m", path="/v1/completions").code == code


def test_a_model_is_found_in_its_folder_only(tmp_path: Path) -> None:
    (tmp_path / "inside").mkdir()
    (tmp_path / "inside" / "x.gguf").write_bytes(b"GGUF")
    (tmp_path / "models" / "m").mkdir(parents=True)
    (tmp_path / "models" / "m" / "x.gguf").write_bytes(b"GGUF")
    folder = tmp_path / "models"
    assert find_model("m", folder=folder) == folder / "m" / "x.gguf"
    assert find_model("mine", folder=folder, file=str(folder / "m" / "x.gguf")).name == "x.gguf"
    for name in ("../inside", "..", "/", "m/../../inside", str(tmp_path / "inside"), "none"):
        with pytest.raises(UnavailableError, match="Run: llama model download"):
            find_model(name, folder=folder)


async def test_a_file_that_is_no_model_is_one_sentence(tmp_path: Path) -> None:
    pytest.importorskip("xllamacpp")
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "x.gguf").write_bytes(b"this is not a model" * 100)
    engines = Engines(LlamaCppConfig(models_dir=str(tmp_path), log_file=str(tmp_path / "log" / "engine.log")))
    with pytest.raises(LlamaStackError, match="The model 'm' could not be loaded from x.gguf: .* has more."):
        await engines.get("m")
    assert "RuntimeError: Failed to init server" in (tmp_path / "log" / "engine.log").read_text()


def test_the_operator_decides_how_threads_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_WAIT_POLICY", raising=False)
    monkeypatch.delenv("GOMP_SPINCOUNT", raising=False)
    assert child_environment()["GOMP_SPINCOUNT"] == "1000"
    monkeypatch.setenv("GOMP_SPINCOUNT", "7")
    assert child_environment()["GOMP_SPINCOUNT"] == "7"
    monkeypatch.delenv("GOMP_SPINCOUNT")
    monkeypatch.setenv("OMP_WAIT_POLICY", "ACTIVE")
    assert "GOMP_SPINCOUNT" not in child_environment()


def test_threads_follow_physical_cores(tmp_path: Path) -> None:
    import os

    cpus = sorted(os.sched_getaffinity(0))
    for cpu in cpus:
        folder = tmp_path / f"cpu{cpu}" / "topology"
        folder.mkdir(parents=True)
        (folder / "thread_siblings_list").write_text("0-1\n")
    assert physical_cores(tmp_path) == 1
    assert physical_cores(tmp_path / "nowhere") == len(cpus)
