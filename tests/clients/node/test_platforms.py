"""The package in Deno, Bun and workerd, which Cloudflare's workers run in; each from npm, a few hundred megabytes in all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import httpx
import pytest

from tests.clients.node.test_node import HERE, SDK, built, run, stub, tools

__all__ = ["built", "stub", "tools"]

PLATFORMS = HERE / "platforms"
CACHE = HERE.parents[2] / ".cache" / "platforms"
COMMANDS = {"deno": ("deno", "run", "--allow-all"), "bun": ("bun", "run")}

pytestmark = [pytest.mark.toolchain, pytest.mark.usefixtures("tools")]


@pytest.fixture(scope="module")
def programs() -> Path:
    """Where the programs of the platforms are."""
    CACHE.mkdir(parents=True, exist_ok=True)
    shutil.copy(PLATFORMS / "package.json", CACHE)
    run("npm", "install", "--silent", "--no-audit", "--no-fund", "--no-package-lock", cwd=CACHE)
    return CACHE / "node_modules" / ".bin"


@pytest.mark.parametrize("platform", COMMANDS)
def test_it_works_in_an_empty_project(
    platform: str, programs: Path, built: Path, stub: str, tmp_path: Path
) -> None:
    packed = json.loads(run("npm", "pack", "--json", "--pack-destination", tmp_path))
    (tmp_path / "package.json").write_text('{"private": true}', encoding="utf-8")
    run(
        "npm", "install", "--offline", "--no-audit", "--no-fund", tmp_path / packed[0]["filename"], cwd=tmp_path
    )  # fmt: skip
    shutil.copy(HERE / "clean_room.mjs", tmp_path)
    program, *options = COMMANDS[platform]
    command = (programs / program, *options, "clean_room.mjs", "stub-llm")
    found = json.loads(run(*command, cwd=tmp_path, LLAMA_STACK_BASE_URL=stub))
    assert found["models"]
    assert found["answer"]
    assert found["chunks"] > 1
    assert found["error"] == "NotFoundError"
    assert found["same"]
    assert found["compatible"] == []


def test_it_works_in_a_worker(programs: Path, built: Path, stub: str, tmp_path: Path) -> None:
    esbuild = SDK / "node_modules" / "esbuild" / "bin" / "esbuild"
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / "llama-stack-client").symlink_to(SDK, target_is_directory=True)
    for name in ("worker.mjs", "workerd.capnp"):
        shutil.copy(PLATFORMS / name, tmp_path)
    run(
        esbuild, "worker.mjs", "--bundle", "--format=esm", "--outfile=worker.js", "--log-level=error", cwd=tmp_path
    )  # fmt: skip
    command = [
        programs / "workerd",
        "serve",
        "workerd.capnp",
        "--socket-addr=http=127.0.0.1:0",
        "--control-fd=1",
    ]
    environment = {**os.environ, "LLAMA_STACK_BASE_URL": stub}
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True
    ) as worker:
        assert worker.stdout is not None
        try:
            listening = json.loads(worker.stdout.readline())
            told = httpx.get(f"http://127.0.0.1:{listening['port']}/", timeout=30).json()
        finally:
            worker.kill()
    assert told["version"] == json.loads((SDK / "package.json").read_text(encoding="utf-8"))["version"]
    assert len(told["pieces"]) > 1
    assert told["error"] == "NotFoundError"
