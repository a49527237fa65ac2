"""The Kotlin SDK as its users meet it: compiled, tested, published, and called from an empty project."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.clients.examples.test_examples import expected
from tests.clients.four_languages import EXPECTED, as_json, told
from tests.clients.kotlin.maven import ROOT, SDK, property_of
from tests.clients.kotlin.programs import EXAMPLE, readme_programs

pytestmark = pytest.mark.toolchain

LARGEST_JAR = 3 * 1024 * 1024
README = {
    "llama-stack-client for Kotlin and Java": "Say hello",
    "Settings": "1.0.0 [] []",
    "Streams": "Say hello",
    "Lists": "stub-llm",
    "Files": '{"row": 1}',
    "Absent, null, unknown": "Say hello",
    "Errors": "404 model_not_found",
    "Agents": "Tool:get_weather Response:Warm in",
    "Retrieval": "Trains to Bergen leave at noon.",
    "Resources of your own": "version",
    "Transports": "GET /v1/models\n200 application/json",
    "Record and replay": "true",
    "Java": "Say hello",
}
"""What the program of each section prints, among other things."""


def test_it_compiles_without_a_warning_and_passes_its_tests(repository: Path) -> None:
    reports = list(SDK.glob("*/target/surefire-reports/TEST-*.xml"))
    assert reports, "no test ran"


def published(repository: Path) -> list[Path]:
    """The jars of classes."""
    return [jar for jar in repository.rglob("*.jar") if not jar.stem.endswith("-sources")]


def test_the_jar_is_small(repository: Path) -> None:
    jars = published(repository)
    assert {jar.parent.parent.name for jar in jars} == {
        "llama-stack-client-core", "llama-stack-client", "llama-stack-client-okhttp"
    }  # fmt: skip
    assert sum(jar.stat().st_size for jar in jars) <= LARGEST_JAR


def test_every_jar_holds_the_license_and_has_its_sources_beside_it(repository: Path) -> None:
    for jar in published(repository):
        with ZipFile(jar) as classes, ZipFile(jar.with_stem(f"{jar.stem}-sources")) as sources:
            assert classes.read("META-INF/LICENSE") == (ROOT / "LICENSE").read_bytes()
            assert any(name.endswith(".kt") for name in sources.namelist())


def test_the_version_is_the_same_everywhere() -> None:
    version = property_of("version")
    provenance = SDK / "client/src/main/kotlin/com/llamastack/client/runtime/Provenance.kt"
    assert f'VERSION: String = "{version}"' in provenance.read_text(encoding="utf-8")
    assert f'version = "{version}"' in (SDK / "build.gradle.kts").read_text(encoding="utf-8")
    assert f"<version>{version}</version>" in (SDK / "README.md").read_text(encoding="utf-8")


def test_the_core_knows_no_http_and_no_reflection() -> None:
    source = SDK / "client" / "src" / "main" / "kotlin"
    texts = {path: path.read_text(encoding="utf-8") for path in source.rglob("*.kt")}
    banned = re.compile(
        r"^import (java\.net\.http|okhttp3|kotlin\.reflect|java\.lang\.reflect)", re.MULTILINE
    )
    assert [str(path) for path, text in texts.items() if banned.search(text)] == []


def test_every_program_of_the_readme_is_expected_to_print_something() -> None:
    assert list(readme_programs()) == list(README)


@pytest.mark.parametrize("section", README)
def test_the_program_of_the_readme_runs(section: str, run_program: Callable[..., str]) -> None:
    assert README[section] in run_program(section)


def test_the_program_of_the_page_in_four_languages_prints_what_is_expected(
    run_program: Callable[..., str],
) -> None:
    assert told(run_program("four languages")) == EXPECTED


def test_the_agent_of_the_docs_prints_what_is_expected(stub: str, run_program: Callable[..., str]) -> None:
    assert run_program(EXAMPLE.stem, "--base-url", stub) == as_json(expected(EXAMPLE))
