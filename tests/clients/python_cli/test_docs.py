"""Every command of docs/cli.md, in its order, in one shell."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.clients.python.conftest import ROOT
from tests.clients.python_cli.conftest import PROGRAM

PAGE = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FAILURE = re.compile(r"^```console\n\$ (llama-stack-client .*)\n(.*)\n```$", re.MULTILINE)


def shell(script: str, server: str) -> subprocess.CompletedProcess[str]:
    script = script.replace("http://localhost:8321", server)
    program = " ".join(PROGRAM)
    whole = f'set -euo pipefail\nllama-stack-client() {{ {program} "$@"; }}\n{script}'
    return subprocess.run(["bash", "-c", whole], capture_output=True, text=True, check=False, timeout=300)


def test_the_commands_of_the_page_run(server: str, tmp_path: Path) -> None:
    blocks = [block[1] for block in BLOCK.finditer(PAGE) if not block[1].startswith("pip ")]
    done = shell("".join(blocks), server)
    assert done.returncode == 0, done.stderr
    assert "Trains to Bergen leave at noon." in done.stdout
    assert (tmp_path / "results" / "sums_results.json").exists()


def test_the_failure_of_the_page_is_what_is_printed(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = FAILURE.search(PAGE)
    assert found is not None
    monkeypatch.setenv("LLAMA_STACK_BASE_URL", server)
    assert shell(found[1], server).stderr == f"{found[2]}\n"
