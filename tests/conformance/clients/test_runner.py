"""The runner can fail: drivers that do one thing wrong are found out, each for what it does."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conformance.clients.cases import Case, VectorError, load_file
from tests.conformance.clients.drivers import ROOT, Language
from tests.conformance.clients.run import Outcome, run

LIAR = Path(__file__).with_name("liar.py")
VECTORS = """
cases:
  - id: first
    why: The server is well.
    operation: inspect.health
    responses: [{json: {status: OK}}]
    expect: {request: {method: GET, target: /v1/health, headers: {accept: application/json}}, result: {status: OK}}
  - id: second
    why: The server is still well.
    operation: inspect.health
    responses: [{json: {status: OK}}]
    expect: {result: {status: OK}}
  - id: third
    why: The connection is to be left.
    operation: inspect.health
    responses: [{json: {status: OK}, then: hold}]
    expect: {result: {status: OK}, leaves_within: 0.5}
"""


@pytest.fixture
def cases(tmp_path: Path) -> list[Case]:
    path = tmp_path / "liar.yaml"
    path.write_text(VECTORS, encoding="utf-8")
    return load_file(path)


def outcomes(
    cases: list[Case], *hows: str, known: Mapping[str, str] | None = None, seconds: float = 10
) -> list[Outcome]:
    languages = [
        Language(name=how, command=[sys.executable, str(LIAR), how], user_agent="liar", processes=1)
        for how in hows
    ]
    return asyncio.run(run(cases, languages, known=lambda _: known or {}, case_seconds=seconds))


def test_honest_driver_passes(cases: list[Case]) -> None:
    assert [outcome.problems for outcome in outcomes(cases, "honest")] == [(), (), ()]


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ("other-target", "/v1/helth"),
        ("other-result", '+ "status": "ok"'),
        ("no-result", "<no result>"),
        ("error", "expected a result, got"),
        ("anonymous", "user-agent is 'urllib'"),
        ("idempotent-get", "idempotency-key is '1' on GET"),
        ("twice", "expected 1 requests, got 2"),
        ("babbles", "the driver printed no answer to the case"),
        ("other-case", "the driver printed no answer to the case"),
    ],
)
def test_lie_is_found_out(cases: list[Case], how: str, says: str) -> None:
    found = outcomes(cases[:1], how)[0]
    assert not found.passed
    assert says in "\n".join(found.problems)


def test_connection_that_stays_open_is_found_out(cases: list[Case]) -> None:
    assert "the connection was still open after 0.5 s" in outcomes(cases[2:], "stays")[0].problems


def test_driver_that_dies_fails_its_case_and_is_started_again(cases: list[Case]) -> None:
    first, second, third = outcomes(cases, "dies")
    assert first.passed
    assert "the driver ended" in second.problems[0]
    assert "I have had enough." in second.problems[0]
    assert third.passed


def test_driver_that_hangs_is_stopped(cases: list[Case]) -> None:
    [found] = outcomes(cases[:1], "hangs", seconds=-29.0)  # thirty seconds are given to a driver that starts
    assert "gave no answer within" in found.problems[0]


def test_languages_are_compared_with_each_other(cases: list[Case]) -> None:
    honest, other = outcomes(cases[:1], "honest", "other-header")
    assert honest.passed
    assert "requests beside those of honest" in other.problems[0]
    assert "x-note" in other.problems[0]


def test_known_failure_must_fail(cases: list[Case]) -> None:
    known = {"liar/f*": "It lies."}
    assert outcomes(cases[:1], "other-result", known=known)[0].passed
    [surprise] = outcomes(cases[:1], "honest", known=known)
    assert not surprise.passed
    assert not surprise.problems


@pytest.mark.parametrize(
    ("case", "says"),
    [
        ("{id: x, operation: a.b, expect: {result: 1}}", "lacks why or expect"),
        ("{id: x, why: y, operation: a.b, expect: {}}", "lacks why or expect"),
        ("{id: x, why: y, operation: a.b, expect: {resutl: 1}}", "resutl"),
        ("{id: x, why: y, operation: a.b, mod: stream, expect: {result: 1}}", "mod"),
        ("{id: x, why: y, operation: a.b, responses: [{jsn: 1}], expect: {result: 1}}", "jsn"),
        ("{id: x, why: y, operation: a.b, responses: [{then: stay}], expect: {result: 1}}", "stay"),
        ("{id: x, why: y, operation: a.b, stream: [{wat: 1}], expect: {result: 1}}", "wat"),
    ],
)
def test_vector_that_breaks_the_format_is_refused(tmp_path: Path, case: str, says: str) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(f"cases:\n  - {case}\n", encoding="utf-8")
    with pytest.raises(VectorError, match=says):
        load_file(path)


def test_missing_toolchain_is_said() -> None:
    missing = Language(name="cobol", command=["cobol"], toolchain=["no-such-program"])
    unbuilt = Language(name="cobol", command=["cobol"], built=["no/such/file"], build="make cobol")
    assert missing.missing() == "no cobol toolchain: no-such-program is missing (make toolchains)"
    assert unbuilt.missing() == "no/such/file is not built (make cobol)"


def test_command_prints_a_table_and_tells_by_its_status(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.conformance.clients", "--language", "python", "--case", "sse/lf"]
    ran = subprocess.run(
        [*command, "--json", tmp_path / "out.json"], cwd=ROOT, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "1 passed, 0 failed" in ran.stdout
    [outcome] = json.loads((tmp_path / "out.json").read_text())["outcomes"]
    assert (outcome["case"], outcome["language"], outcome["passed"]) == ("sse/lf", "python", True)
