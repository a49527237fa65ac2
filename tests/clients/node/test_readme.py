"""The TypeScript of the SDK's README, as one program: checked under the strictest flags, and run against the stub."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.clients.examples.test_examples import expected
from tests.clients.four_languages import EXPECTED, as_json, blocks
from tests.clients.four_languages import told as told_of
from tests.clients.node.test_node import COMPILERS, SDK, built, run, stub, tools

__all__ = ["built", "stub", "tools"]

BLOCK = re.compile(r"^```ts\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NAMES = {"smollm2-135m-instruct": "stub-llm", "all-minilm-l6-v2": "stub-embedding"}
FLAGS = (
    "strict",
    "exactOptionalPropertyTypes",
    "noUncheckedIndexedAccess",
    "noImplicitReturns",
    "noFallthroughCasesInSwitch",
    "verbatimModuleSyntax",
    "isolatedModules",
)

pytestmark = [pytest.mark.toolchain, pytest.mark.usefixtures("tools")]


def project_of(folder: Path, program: str) -> Path:
    """A project with one program and the package, as if it were installed."""
    (folder / "node_modules").mkdir()
    (folder / "node_modules" / "llama-stack-client").symlink_to(SDK, target_is_directory=True)
    (folder / "package.json").write_text('{"private": true, "type": "module"}', encoding="utf-8")
    options = {
        **dict.fromkeys(FLAGS, True),
        "target": "es2022",
        "lib": ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
        "module": "nodenext",
        "types": [],
        "outDir": "out",
    }
    (folder / "tsconfig.json").write_text(
        json.dumps({"compilerOptions": options, "files": ["readme.ts"]}), encoding="utf-8"
    )
    (folder / "readme.ts").write_text(program, encoding="utf-8")
    return folder


def test_every_block_of_the_readme_runs(built: Path, stub: str, tmp_path: Path) -> None:
    blocks = BLOCK.findall((SDK / "README.md").read_text(encoding="utf-8"))
    program = "\n".join(blocks).replace("http://localhost:8321", stub)
    for name, stand_in in NAMES.items():
        program = program.replace(name, stand_in)
    project = project_of(tmp_path, program)
    for compiler in COMPILERS.values():
        run("node", compiler, "-p", ".", cwd=project)
    told = run("node", "out/readme.js", cwd=project)
    assert "Say hello" in told
    assert "404 req_" in told
    assert "Tool:get_weather Response:Warm in" in told
    assert "Trains to Bergen leave at noon." in told


def test_the_example_of_an_agent_runs(built: Path, stub: str, tmp_path: Path) -> None:
    project = project_of(tmp_path, "")
    shutil.copy(SDK.parents[1] / "docs" / "examples" / "agent_tools.mjs", project)
    told = run("node", "agent_tools.mjs", "--base-url", stub, cwd=project)
    assert told == as_json(expected(Path("agent_tools.mjs")))


def test_the_program_of_the_page_in_four_languages_prints_what_is_expected(
    built: Path, stub: str, tmp_path: Path
) -> None:
    project = project_of(tmp_path, "\n".join(blocks("ts")))
    for compiler in COMPILERS.values():
        run("node", compiler, "-p", ".", cwd=project)
    assert told_of(run("node", "out/readme.js", cwd=project, LLAMA_STACK_BASE_URL=stub)) == EXPECTED
