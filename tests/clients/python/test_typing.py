"""The SDK and calls to it, under the strictest mypy and the oldest Python."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.clients.python.conftest import SDK


def test_sdk_and_its_use_are_clean_under_strict_mypy() -> None:
    run = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--python-version", "3.10"),
            *("--config-file", "", "--follow-imports", "normal", "--warn-unused-ignores"),
            *("-p", "llama_stack_client", "-m", "typed_calls"),
        ],
        cwd=SDK,
        env={"MYPYPATH": f"{SDK}:{Path(__file__).parent}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
