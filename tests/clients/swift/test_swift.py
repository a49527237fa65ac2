"""The Swift SDK as its users meet it: compiled strictly, tested, and called from an empty package."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.clients.swift.package import SDK, STRICT, copy, empty_package, readme_programs, swift
from tests.clients.toolchains import require

pytestmark = pytest.mark.toolchain

SOURCES = SDK / "Sources" / "LlamaStackClient"


def test_it_compiles_without_a_warning_and_passes_its_tests() -> None:
    require("swift")
    swift(SDK, "swift", "build", *STRICT)
    done = swift(SDK, "swift", "test", *STRICT)
    ran = re.search(r"Test run with (\d+) tests passed", done.stdout)
    assert ran is not None
    assert int(ran[1]) >= 20


def test_a_release_compiles_without_a_warning() -> None:
    require("swift")
    swift(SDK, "swift", "build", "-c", "release", *STRICT)


def test_only_one_type_vouches_for_itself_and_one_file_knows_the_network() -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.swift")}
    unchecked = {name for name, text in texts.items() if re.search(r": *@unchecked Sendable {", text)}
    assert unchecked == {"Locked.swift"}
    assert {name for name, text in texts.items() if "import FoundationNetworking" in text} == {
        "URLSessionTransport.swift"
    }


def test_the_programs_of_the_readme_run_in_an_empty_package(stub: str, tmp_path: Path) -> None:
    programs = {f"program{number}": text for number, text in enumerate(readme_programs(), start=1)}
    assert len(programs) >= 6
    # One folder holds both: Swift may run in a tree of its own that sees nothing beside it.
    copy(tmp_path / "llama-stack-client")
    empty_package(tmp_path / "project", tmp_path / "llama-stack-client", programs)
    swift(tmp_path, "swift", "build", "--package-path", "project")
    printed = {
        name: swift(
            tmp_path, f"project/.build/debug/{name}", environment={"LLAMA_STACK_BASE_URL": stub}
        ).stdout
        for name in programs
    }
    assert [text for text in printed.values() if text.startswith("404 ")]
    assert [name for name, text in printed.items() if not text.strip()] == []
    assert printed[f"program{len(programs)}"].strip() == "true"
