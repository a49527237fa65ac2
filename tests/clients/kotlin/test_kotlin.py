"""The Kotlin SDK as its users meet it: compiled, tested, published, and called from an empty project."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.clients.kotlin.maven import SDK, classpath, empty_project, maven

pytestmark = pytest.mark.toolchain

LARGEST_JAR = 3 * 1024 * 1024


def test_it_compiles_without_a_warning_and_passes_its_tests(repository: Path) -> None:
    reports = list(SDK.glob("*/target/surefire-reports/TEST-*.xml"))
    assert reports, "no test ran"


def test_the_jar_is_small(repository: Path) -> None:
    jars = [jar for jar in repository.rglob("*.jar") if not jar.stem.endswith(("-sources", "-javadoc"))]
    assert {jar.parent.parent.name for jar in jars} == {
        "llama-stack-client-core", "llama-stack-client", "llama-stack-client-okhttp"
    }  # fmt: skip
    assert sum(jar.stat().st_size for jar in jars) <= LARGEST_JAR


def test_the_core_knows_no_http_and_no_reflection() -> None:
    source = SDK / "client" / "src" / "main" / "kotlin"
    texts = {path: path.read_text(encoding="utf-8") for path in source.rglob("*.kt")}
    banned = re.compile(
        r"^import (java\.net\.http|okhttp3|kotlin\.reflect|java\.lang\.reflect)", re.MULTILINE
    )
    assert [str(path) for path, text in texts.items() if banned.search(text)] == []


def test_the_programs_of_the_readme_run_in_an_empty_project(
    repository: Path, stub: str, tmp_path: Path
) -> None:
    programs = readme_programs()
    assert {language for language, _ in programs} == {"kotlin", "java"}
    folder = tmp_path / "project"
    empty_project(folder, repository)
    mains = [write(folder, number, language, text) for number, (language, text) in enumerate(programs)]
    maven(folder, "compile")
    path = classpath(folder)
    for main in mains:
        done = subprocess.run(
            ["java", "-cp", path, main],
            env={**os.environ, "LLAMA_STACK_BASE_URL": stub},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, f"{main}: {done.stderr[-3000:]}"
        assert done.stdout.strip(), f"{main} printed nothing"


def readme_programs() -> list[tuple[str, str]]:
    """Language and text of every program of the README."""
    text = (SDK / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```(kotlin|java)\n(.*?)```", text, re.DOTALL)
    return [(language, block) for language, block in blocks if "main(" in block]


def write(folder: Path, number: int, language: str, text: str) -> str:
    """Puts a program into the project, in a package of its own, and returns the name of its main class."""
    package = f"example{number}"
    source = folder / "src" / "main" / language / package
    source.mkdir(parents=True)
    if language == "java":
        name = re.search(r"class (\w+)", text)
        assert name is not None
        (source / f"{name[1]}.java").write_text(f"package {package};\n\n{text}", encoding="utf-8")
        return f"{package}.{name[1]}"
    (source / "Example.kt").write_text(f"package {package}\n\n{text}", encoding="utf-8")
    return f"{package}.ExampleKt"
