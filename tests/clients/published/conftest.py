"""Runs each published client once in its own environment, against its own stub server."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clients.published.clients import CLIENTS, INSIDE, Client, Report, read
from tests.clients.published.environments import NoInterpreterError, environment
from tests.clients.published.tables import PAGE, page
from tests.fuzz.shard import stub_server

TIME_LIMIT = 300


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--write-tables", action="store_true", help=f"write {PAGE.name} from what the clients did"
    )


@pytest.fixture(scope="session")
def reports(request: pytest.FixtureRequest) -> Iterator[list[Report]]:
    """Collects the reports; with --write-tables they become the page in docs/."""
    collected: list[Report] = []
    yield collected
    if request.config.getoption("--write-tables", default=False):
        PAGE.write_text(page(collected))


@pytest.fixture(scope="session", params=CLIENTS, ids=lambda client: client.name)
def report(
    request: pytest.FixtureRequest, reports: list[Report], tmp_path_factory: pytest.TempPathFactory
) -> Report:
    """What one client did."""
    client: Client = request.param
    try:
        python = environment(client.name, client.requirements, minimum=client.minimum)
    except NoInterpreterError as error:
        pytest.skip(f"{client.title}: {error}")
    result = _run(client, python, tmp_path_factory.mktemp(client.name))
    reports.append(result)
    return result


def _run(client: Client, python: Path, folder: Path) -> Report:
    with stub_server(folder / "server.log") as url:
        done = subprocess.run(
            [str(python), str(INSIDE / client.script), url],
            capture_output=True, text=True, timeout=TIME_LIMIT, cwd=folder, check=False,
        )  # fmt: skip
    report = read(client, done.stdout)
    if done.returncode:
        report.broken.append(f"the script ended with {done.returncode}\n{done.stderr[-3000:]}")
    return report
