"""A stub server for the Swift SDK to call."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.clients.toolchains import require
from tests.fuzz.shard import stub_server


@pytest.fixture(scope="session")
def stub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a stub server."""
    require("swift")
    with stub_server(tmp_path_factory.mktemp("stub") / "server.log") as url:
        yield url
