"""Short programs in the surface that the published Python package has, too: both print the same."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.clients.published.clients import CLIENTS, Client
from tests.clients.published.environments import NoInterpreterError, environment
from tests.clients.python.conftest import ROOT, SDK
from tests.fuzz.shard import stub_server

HERE = Path(__file__).parent
SCRIPTS = sorted((HERE / "scripts").glob("*.py"))
PUBLISHED = [client for client in CLIENTS if client.name.startswith("llama-stack-client-0.2.")]


def clean() -> dict[str, str]:
    """The environment without what leads to our package or to another server."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LLAMA"))}


def printed(python: Path, script: Path, folder: Path, *, ours: bool) -> str:
    """What the script prints against a stub server of its own."""
    with stub_server(folder / "server.log") as url:
        done = subprocess.run(
            [str(python), str(script), url], capture_output=True, text=True, timeout=120, check=False,
            cwd=folder, env={**clean(), "PYTHONPATH": str(SDK)} if ours else clean(),
        )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def expected(script: Path) -> str:
    return (HERE / "expected" / f"{script.stem}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_ours_prints_what_is_expected(script: Path, tmp_path: Path) -> None:
    assert printed(Path(sys.executable), script, tmp_path, ours=True) == expected(script)


@pytest.mark.published
@pytest.mark.parametrize("client", PUBLISHED, ids=lambda client: client.name)
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_the_published_package_prints_the_same(script: Path, client: Client, tmp_path: Path) -> None:
    try:
        python = environment(client.name, client.requirements, minimum=client.minimum)
    except NoInterpreterError as error:
        pytest.skip(f"{client.title}: {error}")
    assert printed(python, script, tmp_path, ours=False) == expected(script)


def test_the_agent_of_the_docs_prints_what_is_expected(tmp_path: Path) -> None:
    script = ROOT / "docs" / "examples" / "agent_tools.py"
    with stub_server(tmp_path / "server.log") as url:
        done = subprocess.run(
            [sys.executable, str(script), "--base-url", url], capture_output=True, text=True, timeout=120,
            check=True, env={**clean(), "PYTHONPATH": str(SDK)},
        )  # fmt: skip
    assert done.stdout == expected(script)
