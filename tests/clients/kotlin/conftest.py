"""The Kotlin SDK, built once, and a stub server to call."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clients.kotlin.maven import SDK, forget, maven
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
