"""One shard: a fresh stub server, and schemathesis on the operations of one API."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.fuzz.document import written_to

START_LIMIT = 60.0


@dataclass(frozen=True, slots=True)
class Result:
    """What one shard did; `log` is schemathesis' own output."""

    api: str
    operations: int
    cases: int
    failures: int
    seconds: float
    exit_code: int
    log: Path


def free_port() -> int:
    """A TCP port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def stub_server(log: Path, *, python: str | Path = sys.executable) -> Iterator[str]:
    """A stub server of an installation for the time of the block; gives its base URL."""
    port = free_port()
    command = [python, "-m", "llama_stack", "stack", "run", "stub", "--port", str(port)]
    with log.open("wb") as output:
        server = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
    url = f"http://127.0.0.1:{port}"
    try:
        _wait(url, server, log)
        yield url
    finally:
        server.send_signal(signal.SIGTERM)
        try:
            server.wait(15)
        except subprocess.TimeoutExpired:
            server.kill()


def _wait(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_LIMIT
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise RuntimeError(f"The stub server stopped while starting; see {log}")
        with contextlib.suppress(httpx.HTTPError):
            if httpx.get(f"{url}/v1/health").status_code == 200:
                return
        time.sleep(0.1)
    raise RuntimeError(f"The stub server did not answer within {START_LIMIT:.0f} s; see {log}")


def run(api: str, tag: str, *, seed: int, examples: int, reports: Path) -> Result:
    """Fuzzes one API and returns the counts."""
    folder = (reports / api).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    log, report = folder / "schemathesis.log", folder / "report.json"
    began = time.monotonic()
    with stub_server(folder / "server.log") as url:
        command = [
            str(Path(sys.executable).with_name("schemathesis")), "run", str(written_to(folder)), "--url", url,
            "--include-tag", tag, "--phases", "examples,coverage,fuzzing,stateful", "--workers", "1",
            "--seed", str(seed), "--max-examples", str(examples), "--continue-on-failure", "--checks", "all",
            # What an earlier run has found would change what this one sends.
            "--generation-database", "none",
            # Both speak of the generator, not of the server: its speed on a busy machine, and values it throws away.
            "--suppress-health-check", "too_slow,filter_too_much",
            "--report", "json,junit", "--report-json-path", str(report), "--report-junit-path", str(folder / "junit.xml"),
        ]  # fmt: skip
        with log.open("wb") as output:
            environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": "160"}
            code = subprocess.run(
                command, cwd=folder, stdout=output, stderr=subprocess.STDOUT, env=environment
            ).returncode
    seconds = time.monotonic() - began
    return _result(api, report, code, seconds, log)


def _result(api: str, report: Path, code: int, seconds: float, log: Path) -> Result:
    if not report.exists():
        return Result(api, 0, 0, 1, seconds, code, log)
    totals = json.loads(report.read_text())
    cases, failed = totals["test_cases"], len(totals["failures"]) + len(totals["errors"])
    complete = totals["complete"] and totals["operations"]["tested"] == totals["operations"]["selected"]
    return Result(
        api=api,
        operations=totals["operations"]["tested"],
        cases=cases["generated"],
        failures=failed if complete else max(1, failed),
        seconds=seconds,
        exit_code=code,
        log=log,
    )
