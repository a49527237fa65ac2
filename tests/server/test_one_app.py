"""`docs/examples/one_app.py` against the starter distribution; `make engines` runs it against those that need more."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.server.processes import ROOT
from tests.server.test_starter import home, server  # noqa: F401  fixtures

pytestmark = pytest.mark.real_model


def test_the_same_application_runs_on_the_starter(server) -> None:  # type: ignore[no-untyped-def]  # noqa: F811
    run = subprocess.run(
        [sys.executable, str(ROOT / "docs/examples/one_app.py"), "--base-url", server.url],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    lines = dict(line.strip().split(": ", 1) for line in run.stdout.splitlines())
    assert [*lines] == ["chat", "streamed chat", "JSON of a schema", "tool call", "embeddings", "ranking"]
    assert re.search(r"in \d\d pieces", lines["streamed chat"])
    assert lines["tool call"] == "get_weather({'city': 'Paris'})"
    assert lines["ranking"].startswith("Chocolate contains theobromine")
