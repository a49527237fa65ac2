"""A stub server for the Swift SDK to call, and programs that call it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.clients.four_languages import PAGE, blocks
from tests.clients.swift.package import (
    EXAMPLE,
    STRICT,
    copy,
    empty_package,
    module_name,
    readme_programs,
    swift,
)
from tests.clients.toolchains import require
from tests.fuzz.shard import stub_server


@pytest.fixture(scope="session")
def stub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a stub server."""
    require("swift")
    with stub_server(tmp_path_factory.mktemp("stub") / "server.log") as url:
        yield url


@pytest.fixture(scope="session")
def run_program(stub: str, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """What a program prints: of the README, the example, or of the page in four languages.

    They are compiled together, once, as a release is.
    """
    # One folder holds the SDK and the package: Swift may run in a tree of its own that sees nothing beside it.
    folder = tmp_path_factory.mktemp("swift")
    programs = {
        **readme_programs(),
        EXAMPLE.stem: EXAMPLE.read_text(encoding="utf-8"),
        module_name(PAGE.stem): "\n".join(blocks("swift")),
    }
    copy(folder / "llama-stack-client")
    empty_package(folder / "project", folder / "llama-stack-client", programs)
    swift(folder, "swift", "build", "-c", "release", *STRICT, "--package-path", "project")

    def run(name: str, *arguments: str) -> str:
        program = f"project/.build/release/{name}"
        return swift(folder, program, *arguments, environment={"LLAMA_STACK_BASE_URL": stub}).stdout

    return run
