"""Every vector is a test, in both Python clients. `make test-clients` runs the others, which must be built first."""

from __future__ import annotations

import asyncio
import json
from collections import Counter

import pytest

from tests.conformance.clients.all_cases import all_cases
from tests.conformance.clients.derived import IR
from tests.conformance.clients.drivers import languages
from tests.conformance.clients.run import Outcome, run

CASES = {case.id: case for case in all_cases()}
LANGUAGES = {name: each for name, each in languages().items() if each.user_agent == "python"}


@pytest.fixture(scope="session")
def outcomes(request: pytest.FixtureRequest) -> dict[tuple[str, str], Outcome]:
    """All that were selected, run at once: cases of one language share driver processes."""
    selected = [
        item.callspec.params
        for item in request.session.items
        if isinstance(item, pytest.Function) and "outcomes" in item.fixturenames
    ]
    found: dict[tuple[str, str], Outcome] = {}
    for name in LANGUAGES:
        cases = [CASES[str(params["case"])] for params in selected if params["language"] == name]
        if cases:
            found |= {(name, each.case.id): each for each in asyncio.run(run(cases, [LANGUAGES[name]]))}
    return found


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_vector(language: str, case: str, outcomes: dict[tuple[str, str], Outcome]) -> None:
    outcome = outcomes[language, case]
    if outcome.known is not None and outcome.passed:
        pytest.xfail(outcome.known)
    problems = outcome.problems or ("passes, though it is known to fail",)
    assert outcome.passed, "\n".join([outcome.case.why, *problems])


def test_every_operation_has_a_case() -> None:
    contract = json.loads(IR.read_text(encoding="utf-8"))
    operations = [each for api in contract["apis"] for each in api.get("operations", [])]
    assert [f"operation/{each['id']}" for each in operations] == [
        each for each in CASES if each.startswith("operation/")
    ]
    streaming = {each["id"] for each in operations if "stream" in each}
    for mode in ("stream", "final"):
        assert streaming == {
            case.operation
            for case in CASES.values()
            if case.group == "finals" and case.call.get("mode") == mode
        }


def test_event_streams_have_enough_vectors() -> None:
    assert Counter(case.group for case in CASES.values())["sse"] >= 60


def test_every_case_says_why_in_a_sentence() -> None:
    assert [case.id for case in CASES.values() if not case.why.endswith(".")] == []
