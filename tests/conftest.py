"""Options of the whole test suite."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
import structlog


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds `--golden-update`."""
    parser.addoption(
        "--golden-update", action="store_true", help="rewrite tests/golden/*/expected from what comes out now"
    )


@pytest.fixture
def golden_update(request: pytest.FixtureRequest) -> bool:
    """Whether to rewrite expected files instead of comparing with them."""
    return bool(request.config.getoption("--golden-update"))


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    """Undoes what a server that ran inside the test's process did to logging."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    structlog.reset_defaults()
    root.handlers[:] = handlers
    root.setLevel(level)
