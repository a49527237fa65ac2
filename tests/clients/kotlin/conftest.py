"""The Kotlin SDK, built once, programs that know it only as a published artifact, and a stub server to call."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.clients.kotlin.maven import SDK, classpath, empty_project, forget, maven
from tests.clients.kotlin.programs import EXAMPLE, page_program, readme_programs, write
from tests.clients.toolchains import require
from tests.fuzz.shard import stub_server


@pytest.fixture(scope="session")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Compiles with warnings as errors, runs the tests, and publishes the artifacts into a folder."""
    require("kotlin")
    folder = tmp_path_factory.mktemp("repository")
    maven(SDK, "deploy", f"-DaltDeploymentRepository=scratch::{folder.as_uri()}")
    forget()
    yield folder
    forget()


@pytest.fixture(scope="session")
def stub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a stub server."""
    with stub_server(tmp_path_factory.mktemp("stub") / "server.log") as url:
        yield url


@pytest.fixture(scope="session")
def run_program(repository: Path, stub: str, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """Runs a program of the README by its section, or of the docs by its name, and returns what it prints."""
    folder = tmp_path_factory.mktemp("programs") / "project"
    empty_project(folder, repository)
    mains = {section: write(folder, section, program) for section, program in readme_programs().items()}
    mains["four languages"] = write(folder, "four languages", ("kotlin", page_program()))
    mains[EXAMPLE.stem] = write(folder, EXAMPLE.stem, ("kotlin", EXAMPLE.read_text(encoding="utf-8")))
    maven(folder, "compile")
    path = classpath(folder)

    def run(name: str, *arguments: str) -> str:
        done = subprocess.run(
            ["java", "-cp", path, mains[name], *arguments],
            env={**os.environ, "LLAMA_STACK_BASE_URL": stub},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, f"{name}: {done.stderr[-3000:]}"
        return done.stdout

    return run
