"""The parts of `inline::torch` that need no torch."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import tokenizers

from llama_stack_api.models.inference import CreateChatCompletionRequest
from llama_stack_providers.inference.native import AskedChat
from llama_stack_providers.inference.torch_engine.calls import CallReader
from llama_stack_providers.inference.torch_engine.engine.files import find_adapter, find_model, split
from llama_stack_providers.inference.torch_engine.engine.text import Text
from llama_stack_providers.inference.torch_engine.engine.work import Chance
from llama_stack_providers.inference.torch_engine.messages import to_template
from llama_stack_providers.inference.torch_engine.sampling import sampling_of, seeded, stops_of
from llama_stack_spi import InvalidRequestError, UnavailableError

CALL = '{"name": "weather", "arguments": {"city": "Paris"}}'


def chat(*messages: object, **more: object) -> CreateChatCompletionRequest:
    listed = list(messages) or [{"role": "user", "content": "hi"}]
    return AskedChat.model_validate({"model": "m", "messages": listed, **more})


@pytest.fixture
def models(tmp_path: Path) -> Path:
    def made(name: str, *files: str, config: object = None) -> None:
        folder = tmp_path / "models" / name
        folder.mkdir(parents=True)
        for file in files:
            (folder / file).write_bytes(b"")
        if config is not None:
            (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")

    made("talker", "model.safetensors", config={"architectures": ["LlamaForCausalLM"]})
    made("owner/vectors", "model.safetensors", config={"architectures": ["BertModel"]})
    made("ranks", "model.safetensors", config={"architectures": ["BertForSequenceClassification"]})
    made("gguf", "model-Q4.gguf")
    made("pickled", "pytorch_model.bin", config={"architectures": ["LlamaForCausalLM"]})
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "model.gguf").write_bytes(b"")
    return tmp_path / "models"


@pytest.mark.parametrize(
    ("name", "kind", "gguf"),
    [
        ("talker", "language", None),
        ("owner/vectors", "vectors", None),
        ("ranks", "ranks", None),
        ("gguf", "language", "model-Q4.gguf"),
    ],
)
def test_a_model_is_found_and_its_kind_told(models: Path, name: str, kind: str, gguf: str | None) -> None:
    found = find_model(name, models)
    assert (found.folder, found.kind, found.gguf) == (models / name, kind, gguf)


@pytest.mark.parametrize("name", ["none", "pickled", "../secret", "/etc", "talker/../../secret", "", "."])
def test_no_name_leads_out_of_the_folder_or_to_a_pickle(models: Path, name: str) -> None:
    with pytest.raises(UnavailableError, match="Run: llama model download"):
        find_model(name, models)


def test_an_adapter_is_named_behind_a_colon(tmp_path: Path) -> None:
    assert split("owner/base") == ("owner/base", None)
    assert split("owner/base:pelican") == ("owner/base", "pelican")
    folder = tmp_path / "pelican"
    folder.mkdir()
    (folder / "adapter_config.json").write_text("{}", encoding="utf-8")
    (folder / "adapter_model.bin").write_bytes(b"")
    for name, where in (("pelican", tmp_path), ("../x", tmp_path), ("", tmp_path), ("pelican", None)):
        with pytest.raises(InvalidRequestError, match="There is no adapter"):
            find_adapter(name, where)
    (folder / "adapter_model.safetensors").write_bytes(b"")
    assert find_adapter("pelican", tmp_path) == folder


def test_torch_is_loaded_with_the_first_model_and_not_before() -> None:
    # Nor may it be: what keeps its threads from spinning is set just before.
    code = "import sys; import llama_stack_providers.inference.torch_engine.provider; print('torch' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"


@pytest.mark.parametrize(
    ("written", "text", "names"),
    [
        ("Just words.", "Just words.", []),
        (f"<tool_call>\n{CALL}\n</tool_call>", "", ["weather"]),
        (f"Let me see. <tool_call>{CALL}</tool_call>\n<tool_call>{CALL}", "Let me see. ", ["weather"] * 2),
        ('  {"name": "weather", "parameters": {}}', "", ["weather"]),
        (f"[{CALL}]", "", ["weather"]),
        ('{"name": "other", "arguments": {}}', '{"name": "other", "arguments": {}}', []),
        ('{"answer": 42}', '{"answer": 42}', []),
        ("<tool_call>{broken", "<tool_call>{broken", []),
        ("a < b <tool", "a < b <tool", []),
        ("[not JSON", "[not JSON", []),
    ],
)
@pytest.mark.parametrize("step", [1, 3, 1000])
def test_calls_are_found_in_what_a_model_writes(written: str, text: str, names: list[str], step: int) -> None:
    reader = CallReader(["weather"])
    said = "".join(reader.add(written[at : at + step]) for at in range(0, len(written), step))
    rest, calls = reader.end()
    assert said + rest == text
    assert [call.function.name for call in calls] == names


def test_words_are_not_held_back_for_long() -> None:
    reader = CallReader(["weather"])
    assert reader.add("It is ") == "It is "
    assert reader.add("a <") == "a "
    assert reader.add("b") == "<b"


def test_templates_get_arguments_as_objects_and_others_get_words() -> None:
    call = {"id": "1", "type": "function", "function": {"name": "weather", "arguments": '{"city": "Paris"}'}}
    messages = [
        {"role": "developer", "content": "Be brief."},
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "1", "content": "rain"},
    ]
    system, said, result = to_template(chat(*messages).messages, has_tools=True)
    assert system == {"role": "system", "content": "Be brief."}
    assert said["tool_calls"] == [{**call, "function": {"name": "weather", "arguments": {"city": "Paris"}}}]
    assert result["role"] == "tool"
    _, said, result = to_template(chat(*messages).messages, has_tools=False)
    assert said == {"role": "assistant", "content": 'I call weather with {"city": "Paris"}.'}
    assert result == {"role": "user", "content": "Result of the tool: rain"}


def test_sampling_is_read_with_what_native_requests_add() -> None:
    body = chat(
        temperature=0.5, top_p=0.9, top_k=3, repetition_penalty=1.2, seed=7, logit_bias={"5": -100}, stop="x"
    )
    found = sampling_of(body, temperature=1.0, size=10)
    assert (found.temperature, found.top_p, found.top_k, found.repetition_penalty) == (0.5, 0.9, 3, 1.2)
    assert found.bias == {5: -100}
    assert [seeded(found, index).seed for index in (0, 1, 2)] == [7, 8, 9]
    assert stops_of(body) == ("x",)
    assert sampling_of(chat(), temperature=0.3, size=10).temperature == 0.3
    for name in ("10", "-1", "word"):
        with pytest.raises(InvalidRequestError, match="this model has tokens from 0 to 9"):
            sampling_of(chat(logit_bias={name: 1}), temperature=1.0, size=10)


@pytest.fixture(scope="module")
def letters() -> tokenizers.Tokenizer:
    """A tokenizer whose tokens are bytes."""
    alphabet = sorted(tokenizers.pre_tokenizers.ByteLevel.alphabet())
    model = tokenizers.models.BPE(vocab={letter: place for place, letter in enumerate(alphabet)}, merges=[])
    found = tokenizers.Tokenizer(model)
    found.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    found.decoder = tokenizers.decoders.ByteLevel()
    return found


def written(letters: tokenizers.Tokenizer, text: str, *stops: str) -> tuple[list[str], str, bool, str]:
    """What comes out token by token, all of it, whether it was stopped, and the texts of the tokens told."""
    writer = Text(letters, letters.encode("before").ids, stops)
    pieces, told, stopped = [], "", False
    for token in letters.encode(text).ids:
        piece, chances, stopped = writer.add(token, Chance(letters.decode([token]), -1.0, b""))
        pieces.append(piece)
        told += "".join(chance.text for chance in chances)
        if stopped:
            return pieces, "".join(pieces), True, told
    rest, chances = writer.rest()
    return pieces, "".join(pieces) + rest, stopped, told + "".join(chance.text for chance in chances)


def test_text_comes_as_soon_as_it_is_certain(letters: tokenizers.Tokenizer) -> None:
    assert written(letters, "héy")[0] == ["h", "", "é", "y"]
    pieces, text, stopped, told = written(letters, "abSTOcd", "STOP", "xy")
    assert pieces == ["a", "b", "", "", "", "STOc", "d"]
    assert (text, stopped, told) == ("abSTOcd", False, "abSTOcd")


def test_a_stop_text_stays_out_with_its_tokens(letters: tokenizers.Tokenizer) -> None:
    assert written(letters, "abSTOPcd", "STOP") == (["a", "b", "", "", "", ""], "ab", True, "ab")
    assert written(letters, "abab", "ba")[1:3] == ("a", True)
    assert written(letters, "ab", "abc")[1:3] == ("ab", False)
