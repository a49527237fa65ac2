"""The SDK and calls to it, under the strictest mypy and the oldest Python."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from llama_stack_client.interfaces import Implementations

from tests.clients.python.conftest import SDK


def every_remote_resource() -> str:
    """A module in which every remote resource stands where its interface is expected."""
    paths = Implementations.__annotations__
    remote = ", ".join(f'"{path}": client.{path}' for path in paths)
    lines = ["from llama_stack_client import AsyncLlamaStackClient, LlamaStackClient"]
    for name in ("LlamaStackClient", "AsyncLlamaStackClient"):
        lines += [f"def as_{name}(client: {name}) -> {name}:", f"    return {name}(resources={{{remote}}})"]
    return "\n".join(lines)


def test_sdk_and_its_use_are_clean_under_strict_mypy(tmp_path: Path) -> None:
    tmp_path.joinpath("every_remote_resource.py").write_text(every_remote_resource())
    run = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--python-version", "3.10"),
            *("--config-file", "", "--follow-imports", "normal", "--warn-unused-ignores"),
            *("-p", "llama_stack_client", "-m", "typed_calls", "-m", "every_remote_resource"),
        ],
        cwd=SDK,
        env={"MYPYPATH": f"{SDK}:{Path(__file__).parent}:{tmp_path}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_sdk_and_its_use_are_clean_under_strict_pyright(tmp_path: Path) -> None:
    every = tmp_path / "every_remote_resource.py"
    every.write_text(every_remote_resource())
    settings = {
        "include": [
            str(SDK / "llama_stack_client"),
            str(Path(__file__).with_name("typed_calls.py")),
            str(every),
        ],
        "extraPaths": [str(SDK)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.10",
    }
    project = tmp_path / "pyrightconfig.json"
    project.write_text(json.dumps(settings))
    # basedpyright is pyright in a wheel; in the mode `strict` it checks what pyright does.
    command = [
        sys.executable,
        "-m",
        "basedpyright",
        "--project",
        str(project),
        "--pythonpath",
        sys.executable,
    ]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
