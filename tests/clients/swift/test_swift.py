"""The Swift SDK as its users meet it: compiled strictly, tested, and called from an empty package.

The library is compiled twice: for debugging with its tests, and for release with programs that are not its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.clients.examples.test_examples import expected
from tests.clients.four_languages import EXPECTED, PAGE, as_json, told
from tests.clients.swift.package import EXAMPLE, SDK, STRICT, module_name, readme_programs, swift
from tests.clients.toolchains import require

pytestmark = pytest.mark.toolchain

SOURCES = SDK / "Sources" / "LlamaStackClient"
README = {
    "llamastackclient_for_swift": "Say hello",
    "settings": "1.0.0 [] []",
    "streams": "Say hello",
    "lists": "stub-llm",
    "files": '{"row": 1}',
    "absent_null_unknown": "Say hello",
    "errors": "404 ",
    "agents": "Tool:get_weather Response:Warm in",
    "retrieval": "Trains to Bergen leave at noon.",
    "resources_of_your_own": "0 models",
    "transports": "GET /v1/models\n200 application/json",
    "record_and_replay": "true",
}
"""What the program of each section prints, among other things."""


def test_it_compiles_without_a_warning_and_passes_its_tests() -> None:
    require("swift")
    swift(SDK, "swift", "build", "--build-tests", *STRICT)
    done = swift(SDK, "swift", "test", "--skip-build")
    ran = re.search(r"Test run with (\d+) tests passed", done.stdout)
    assert ran is not None
    assert int(ran[1]) >= 40


def test_everything_is_formatted() -> None:
    require("swift")
    swift(SDK, "swift", "format", "lint", "--strict", "--recursive", "Package.swift", "Sources", "Tests")


def test_only_one_type_vouches_for_itself_and_one_file_knows_the_network() -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.swift")}
    unchecked = {name for name, text in texts.items() if re.search(r": *@unchecked Sendable {", text)}
    assert unchecked == {"Locked.swift"}
    assert {name for name, text in texts.items() if "import FoundationNetworking" in text} == {
        "URLSessionTransport.swift"
    }


def test_every_program_of_the_readme_is_expected_to_print_something() -> None:
    assert list(readme_programs()) == list(README)


@pytest.mark.parametrize("section", README)
def test_the_program_of_the_readme_runs(section: str, run_program: Callable[..., str]) -> None:
    assert README[section] in run_program(section)


def test_the_agent_of_the_docs_prints_what_is_expected(stub: str, run_program: Callable[..., str]) -> None:
    assert run_program(EXAMPLE.stem, "--base-url", stub) == as_json(expected(EXAMPLE))


def test_the_program_of_the_page_in_four_languages_prints_what_is_expected(
    run_program: Callable[..., str],
) -> None:
    assert told(run_program(module_name(PAGE.stem))) == EXPECTED
