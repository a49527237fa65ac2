"""Tool calls of `inline::llama-cpp` while they are written, and the events that bring them; no model is needed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from llama_stack_api.models.inference import ChatCompletionChunk, CreateChatCompletionRequest
from llama_stack_providers.inference.calling.arguments import check
from llama_stack_providers.inference.llama_cpp.calls import WrittenCall
from llama_stack_providers.inference.llama_cpp.chunks import Chunks
from llama_stack_providers.inference.llama_cpp.config import LlamaCppConfig
from llama_stack_providers.inference.llama_cpp.engine.marks import control_marks
from llama_stack_providers.inference.llama_cpp.engine.model import split
from llama_stack_providers.inference.llama_cpp.events import piece_of, raw_choice
from llama_stack_providers.inference.llama_cpp.listing import models
from llama_stack_spi import InvalidRequestError, LlamaStackError, UnprocessableError, given, raw_of

ARGUMENTS = '{"zone": "é \\"}{[\\\\", "list": [{"a": 1}, "]"], "deep": {"x": {}}}'
WHOLE = '{"name": "clo\\"ck",\n "arguments": ' + ARGUMENTS + " }"


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_arguments_are_sent_on_as_they_are_written(size: int) -> None:
    call = WrittenCall()
    deltas = [
        delta for start in range(0, len(WHOLE), size) for delta in call.add(WHOLE[start : start + size])
    ]
    call.finish(cut_off=False)
    first, *rest = deltas
    assert first.id.startswith("call_")  # type: ignore[union-attr]
    assert first.function.name == call.name == 'clo"ck'  # type: ignore[union-attr]
    assert "".join(given(delta.function.arguments, "") for delta in deltas) == ARGUMENTS == call.arguments  # type: ignore[union-attr]
    assert json.loads(call.arguments)["deep"] == {"x": {}}
    assert len(rest) >= len(ARGUMENTS) / size - 1


@pytest.mark.parametrize(
    ("cut_off", "why"), [(True, "did not fit into the token limit"), (False, "no valid call")]
)
def test_a_call_that_is_not_whole_is_none(cut_off: bool, why: str) -> None:
    call = WrittenCall()
    call.add('{"name": "clock", "argu')
    with pytest.raises(UnprocessableError, match=why):
        call.finish(cut_off=cut_off)


SCHEMA = {
    "type": "object",
    "properties": {"tags": {"type": "array", "uniqueItems": True}, "next": {"$ref": "#"}},
    "required": ["tags"],
}


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ('{"tags": [1, 1]}', "`tags` breaks the rule `uniqueItems`"),
        ('{"tags": [], "next": {"tags": 2}}', "`next.tags` breaks the rule `type`"),
        ("{}", "the whole breaks the rule `required`"),
        ('{"tags": ', "they are not JSON"),
    ],
)
def test_arguments_that_break_the_schema_are_refused(arguments: str, reason: str) -> None:
    with pytest.raises(UnprocessableError, match=reason) as caught:
        check("f", arguments, SCHEMA)  # type: ignore[arg-type]
    assert caught.value.code == "tool_call_failed"


def test_arguments_that_fit_pass() -> None:
    check("f", '{"tags": [1, 2], "next": {"tags": []}}', SCHEMA)  # type: ignore[arg-type]


@pytest.mark.parametrize("schema", [{"$ref": "http://127.0.0.1:9/x"}, {"type": "str"}, {"$ref": "#/nowhere"}])
def test_a_schema_that_is_none_is_the_callers_fault(schema: dict[str, object]) -> None:
    with pytest.raises(InvalidRequestError, match="not a JSON schema"):
        check("f", "{}", schema)  # type: ignore[arg-type]


EVENT = (
    b'{"choices":[{"finish_reason":null,"index":0,"delta":%s}],"created":1,"id":"x","model":"m",'
    b'"object":"chat.completion.chunk"%s}'
)


def test_text_is_framed_without_being_read() -> None:
    text = b'{"content":"a \\"],\\"created\\":1 \xc3\xa9"}'
    raw = raw_choice(EVENT % (text, b""))
    assert raw is not None
    body = CreateChatCompletionRequest.model_validate(
        {"model": "mine", "messages": [{"role": "user", "content": "x"}]}
    )
    opening, chunk = Chunks(body).of([raw])
    assert opening.choices[0].delta.role == "assistant"
    found = raw_of(chunk)
    assert found is not None
    read = ChatCompletionChunk.model_validate_json(found)
    assert read.choices[0].delta.content == 'a "],"created":1 é'
    assert (read.id, read.created, read.model) == (opening.id, opening.created, "mine")


@pytest.mark.parametrize(
    "event",
    [
        EVENT % (b'{"role":"assistant","content":null}', b""),
        EVENT % (b'{"content":"x"}', b',"prompt_progress":{"total":1}'),
        EVENT.replace(b"null", b'"stop"', 1) % (b'{"content":"x"}', b""),
        EVENT.replace(b'"index":0', b'"index":1') % (b'{"content":"x"}', b""),
        EVENT % (b'{"reasoning_content":"x"}', b""),
        b'{"choices":[],"usage":{"prompt_tokens":1}}',
        b'{"choices":[{"finish_reason":null,"index":0,"delta":{"content":"',
    ],
)
def test_all_other_events_are_read(event: bytes) -> None:
    assert raw_choice(event) is None


def test_progress_is_nothing_to_tell() -> None:
    assert piece_of(EVENT % (b'{"role":"assistant","content":null}', b',"prompt_progress":{}'), top=0) is None


def test_a_file_without_a_tokenizer_is_one_sentence(tmp_path: Path) -> None:
    for name, data in {"empty": b"", "text": b"hello" * 99, "cut": b"GGUF\x03\0\0\0" + b"\xff" * 60}.items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(LlamaStackError, match=f"The tokenizer in {name} cannot be read"):
            control_marks(tmp_path / name)


def test_models_that_are_there_are_listed_with_their_adapters(tmp_path: Path) -> None:
    for path in ("a/x.gguf", "owner/b/y.gguf", "eyes/mmproj-x.gguf", ".partial/z.gguf", "vectors/model.onnx"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(b"GGUF")
    facts = {
        "a": {"adapters": {"pirate": {"file": "p.gguf"}}, "context_length": 64},
        "else": {"file": str(tmp_path / "a" / "x.gguf"), "rerank": True},
        "owner/b": {"embedding": True},
        "gone": {"file": "/nowhere.gguf"},
    }
    config = LlamaCppConfig.model_validate({"models_dir": str(tmp_path), "models": facts})
    assert {model.id: model.kind for model in models(config)} == {
        "a": "llm",
        "a:pirate": "llm",
        "else": "rerank",
        "owner/b": None,
    }
    assert models(config)[0].metadata == {"context_length": 64}
    assert split("owner/b:pirate") == ("owner/b", "pirate")
