"""The SDK for TypeScript: compiled, tested, measured, packed, and installed alone."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.clients.toolchains import require
from tests.fuzz.shard import stub_server

SDK = Path(__file__).parents[3] / "clients" / "node"
HERE = Path(__file__).parent
MODULES = SDK / "node_modules"
# Both compilers that users have: the last one in JavaScript, and the native one.
COMPILERS = {
    "typescript-5": MODULES / "typescript" / "bin" / "tsc",
    "typescript-7": MODULES / "@typescript" / "native" / "bin" / "tsc",
}

pytestmark = [pytest.mark.toolchain, pytest.mark.usefixtures("tools")]


def run(*command: str | Path, cwd: Path = SDK, **environment: str) -> str:
    """What a command prints; it must succeed."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


@pytest.fixture(scope="module")
def tools() -> None:
    require("node")
    if not COMPILERS["typescript-5"].is_file():
        run("npm", "ci", "--no-audit", "--no-fund")


@pytest.fixture(scope="module")
def built(tools: None) -> Path:
    run("node", "scripts/build.mjs")
    return SDK / "dist"


@pytest.fixture(scope="module")
def stub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with stub_server(tmp_path_factory.mktemp("stub") / "log") as url:
        yield url


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("project", ["tsconfig.json", "tsconfig.web.json", "test/types"])
def test_it_compiles_under_the_strictest_flags(compiler: str, project: str, built: Path) -> None:
    run("node", COMPILERS[compiler], "-p", project, "--noEmit")


def test_everything_is_formatted() -> None:
    run(
        "node",
        MODULES / "prettier" / "bin" / "prettier.cjs",
        "--check",
        "src",
        "test",
        "scripts",
        "conformance",
    )


def test_its_own_tests_pass(built: Path) -> None:
    run("npm", "test")


def test_bundles_stay_within_their_budgets(built: Path) -> None:
    sizes = json.loads(run("node", "scripts/budget.mjs", "--json"))
    assert sizes["one streaming call"]["gzip"] <= 12 * 1024
    assert sizes["the whole client"]["gzip"] <= 40 * 1024


def test_every_resolution_finds_its_types(built: Path) -> None:
    run("node", MODULES / "@arethetypeswrong" / "cli" / "dist" / "index.js", "--pack", ".")


def test_the_package_is_well_formed(built: Path) -> None:
    assert "All good" in run("node", MODULES / "publint" / "src" / "cli.js", "--strict")


def test_nothing_but_the_entry_for_node_imports_node(built: Path) -> None:
    for path in built.rglob("*.js"):
        found = re.search(r"""(?:from|require\(|import\()\s*["'](?![./])""", path.read_text(encoding="utf-8"))
        assert found is None or path.name == "node.js", path


def test_nothing_is_needed_at_run_time() -> None:
    package = json.loads((SDK / "package.json").read_text(encoding="utf-8"))
    assert not {"dependencies", "peerDependencies", "optionalDependencies"} & package.keys()
    assert '"resolved"' not in (SDK / "package-lock.json").read_text(encoding="utf-8")


def test_its_version_is_the_package_s() -> None:
    package = json.loads((SDK / "package.json").read_text(encoding="utf-8"))
    assert f'"{package["version"]}"' in (SDK / "src" / "version.ts").read_text(encoding="utf-8")


def test_it_works_alone_in_an_empty_project(built: Path, stub: str, tmp_path: Path) -> None:
    packed = json.loads(run("npm", "pack", "--json", "--pack-destination", tmp_path))
    tarball = tmp_path / packed[0]["filename"]
    project = tmp_path / "project"
    project.mkdir()
    (project / "package.json").write_text('{"private": true}', encoding="utf-8")
    run("npm", "install", "--offline", "--no-audit", "--no-fund", tarball, cwd=project)
    assert [path.name for path in (project / "node_modules").iterdir() if not path.name.startswith(".")] == [
        "llama-stack-client"
    ]
    script = project / "call.mjs"
    script.write_text((HERE / "clean_room.mjs").read_text(encoding="utf-8"), encoding="utf-8")
    models = httpx.get(f"{stub}/v1/models").json()["data"]
    model = next(each["identifier"] for each in models if each["model_type"] == "llm")
    found = json.loads(run("node", script, model, cwd=project, LLAMA_STACK_BASE_URL=stub))
    assert found["models"]
    assert found["answer"]
    assert found["chunks"] > 1
    assert found["error"] == "NotFoundError"
    assert found["same"]
    assert found["compatible"] == []
