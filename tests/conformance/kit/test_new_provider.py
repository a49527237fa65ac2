"""`new-provider` writes a package that passes, and the report names what was made wrong in it; the commands are the docs'."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from llama_stack_conformance.cli import main

ROOT = Path(__file__).parents[3]
DOCS = ROOT / "docs" / "conformance.md"
EXECUTED = re.compile(r"<!-- executed by \S+ -->\n```console\n(.*?)```", re.DOTALL)
WRONG = {
    "inference.chat.n": ("range(given(body.n, 1))", "range(1)"),
    "inference.stream.usage_once": ("yield chunk([], given(whole.usage, None))", "pass"),
    "inference.embeddings.normalised": ("sum(value * value for value in values)", "4.0"),
}
"""Three mistakes, and the check that each is named by."""


def commands(number: int) -> list[str]:
    """The commands of one block of the docs. Installing is left out: the kit and the server are installed."""
    block = EXECUTED.findall(DOCS.read_text("utf-8"))[number]
    lines = [line.removeprefix("$ ") for line in block.splitlines()]
    return [line for line in lines if not line.startswith("pip install")]


def executed(lines: list[str], folder: Path) -> str:
    """Runs commands in one shell, which ends at the first that fails; gives what they print."""
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-euc", "\n".join(lines)],
        cwd=folder, env={**os.environ, "PATH": path}, capture_output=True, text=True, timeout=600,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def statuses(folder: Path) -> dict[str, str]:
    report = json.loads((folder / "conformance-report" / "report.json").read_text("utf-8"))
    return {each["id"]: each["status"] for each in report["checks"]}


def test_the_commands_of_the_docs_make_a_provider_that_passes(tmp_path: Path) -> None:
    out = executed(commands(0), tmp_path)
    assert re.search(r"\d+ passed, \d+ skipped", out)
    assert "my-provider conforms" in out
    assert set(statuses(tmp_path / "my_provider").values()) == {"PASS", "SKIP-declared"}


def test_the_report_names_three_mistakes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert main(["new-provider", "wrong_provider", "--into", str(tmp_path)]) == 0
    folder = tmp_path / "wrong_provider"
    file = folder / "wrong_provider" / "provider.py"
    text = file.read_text("utf-8")
    for right, wrong in WRONG.values():
        assert text.count(right) == 1
        text = text.replace(right, wrong)
    file.write_text(text, encoding="utf-8")
    monkeypatch.chdir(folder)
    monkeypatch.syspath_prepend(folder)
    words = [
        "--provider",
        "wrong_provider.provider:PROVIDER",
        "--manifest",
        "conformance.yaml",
        "--level",
        "L3",
    ]
    assert main([*words, "--no-self-test"]) == 1
    found = {name for name, status in statuses(folder).items() if status in ("FAIL", "WARN")}
    # A stream with two choices has one if answers have one.
    assert found - {"inference.stream.choices"} == set(WRONG)


@pytest.mark.conformance
def test_all_commands_of_the_docs(tmp_path: Path) -> None:
    first = commands(0)
    executed([*first, "pytest", *commands(1)], tmp_path)
    assert set(statuses(tmp_path / "my_provider").values()) == {"PASS", "SKIP-declared"}


@pytest.mark.parametrize("api", ["scoring", "files"])
def test_a_provider_of_any_api_begins_by_asking_the_stub(
    api: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"new_{api}"
    assert main(["new-provider", name, "--api", api, "--into", str(tmp_path)]) == 0
    monkeypatch.chdir(tmp_path / name)
    monkeypatch.syspath_prepend(tmp_path / name)
    words = [
        "--provider",
        f"{name}.provider:PROVIDER",
        "--manifest",
        "conformance.yaml",
        "--level",
        "L3",
        "--level",
        "L2",
    ]
    assert main([*words, "--no-self-test", "--only", f"{api}.[!s]*", "--only", f"{api}.s[!t]*"]) == 0
