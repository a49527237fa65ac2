"""Options of the whole test suite."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds `--golden-update`."""
    parser.addoption(
        "--golden-update", action="store_true", help="rewrite tests/golden/*/expected from what comes out now"
    )


@pytest.fixture
def golden_update(request: pytest.FixtureRequest) -> bool:
    """Whether to rewrite expected files instead of comparing with them."""
    return bool(request.config.getoption("--golden-update"))
