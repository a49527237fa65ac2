"""The pytest plugin: a test for each check that concerns a provider.

    [tool.pytest.ini_options]
    conformance_provider = "my_provider.provider:PROVIDER"
    conformance_manifest = "conformance.yaml"

    def test_conformance(conformance_check: ConformanceCheck) -> None:
        conformance_check.run()

The provider is started once for all of them, in the process of the tests. Levels L0 to L2 of the contract take one test
each; `conformance_levels = L3` leaves them out.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from llama_stack_conformance.testing import Certified

FIXTURE = "conformance_check"


class ConformanceCheck:
    """One check, bound to the provider that is under test."""

    def __init__(self, identifier: str, certified: Certified) -> None:
        self.id = identifier
        self._certified = certified

    def run(self) -> None:
        """Runs it: fails with what was expected and what came, skips what the manifest declares unsupported."""
        self._certified.run(self.id)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the settings."""
    parser.addini(
        "conformance_provider", "the provider under test, as my_package.my_module:PROVIDER", default=""
    )
    parser.addini("conformance_manifest", "the manifest, relative to the root of the tests", default="")
    parser.addini("conformance_config", "YAML with the provider's settings", default="")
    parser.addini("conformance_levels", "levels to run: L0 L1 L2 L3", default="L0 L1 L2 L3")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Makes a test of each check."""
    if FIXTURE not in metafunc.fixturenames:
        return
    from llama_stack_conformance.testing import ids_for

    metafunc.parametrize(FIXTURE, ids_for(metafunc.config), indirect=True)


@pytest.fixture(scope="session")
def conformance_target(request: pytest.FixtureRequest) -> Iterator[Certified]:
    """The provider, running."""
    from llama_stack_conformance.testing import certified

    with asyncio.Runner() as runner, certified(request.config, runner) as found:
        yield found


@pytest.fixture
def conformance_check(request: pytest.FixtureRequest, conformance_target: Certified) -> ConformanceCheck:
    """A check, by its id."""
    return ConformanceCheck(str(request.param), conformance_target)


def root_of(config: pytest.Config, name: str) -> Path | None:
    """A file that a setting names."""
    value = str(config.getini(name))
    return config.rootpath / value if value else None
