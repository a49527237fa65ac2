"""Shards of L0 to L2 whose time is up: what was finished counts, the rest says why it does not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from llama_stack_conformance.checking.check import Tier
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.contract.outcomes import Outcome, outcome_of
from llama_stack_conformance.contract.shard import Ended, Shard
from llama_stack_conformance.running import run as running_run
from llama_stack_conformance.running.manifest import Manifest
from llama_stack_conformance.running.plan import Choice, plan_of
from llama_stack_conformance.running.run import Settings, carry_out
from llama_stack_conformance.targets.target import Running
from llama_stack_conformance.testing import Quiet

SHARD = Shard("models", ["models.list", "models.retrieve"], (Tier.CONTRACT, Tier.FUZZ, Tier.STATEFUL))
NOBODY = Running("http://127.0.0.1:9")


def events(folder: Path, *scenarios: tuple[str, str]) -> Path:
    """What schemathesis wrote about phases of operations before it was ended, its last line cut off."""
    lines = [
        json.dumps(
            {
                "ScenarioFinished": {
                    "phase": phase,
                    "elapsed_time": 0.1,
                    "recorder": {"label": label, "cases": {"a": {}}},
                }
            }
        )
        for phase, label in scenarios
    ]
    file = folder / "events.ndjson"
    file.write_text("\n".join([*lines, '{"ScenarioFin']), encoding="utf-8")
    return file


def statuses(folder: Path, code: int | None, *scenarios: tuple[str, str]) -> dict[str, Status]:
    """How the checks of the shard end."""
    ended = Ended(events(folder, *scenarios), folder / "schemathesis.log", code, 40.0)
    return {each.of.id: each.status for each in outcome_of(SHARD, ended, NOBODY).results}


def test_what_was_finished_before_time_was_up_counts(tmp_path: Path) -> None:
    found = statuses(
        tmp_path,
        None,
        ("examples", "GET /v1/models"),
        ("coverage", "GET /v1/models"),
        ("examples", "GET /v1/models/{model_id}"),
        ("stateful", "models"),
    )
    assert found == {
        "models.contract.models.list": Status.PASS,
        "models.contract.models.retrieve": Status.FAIL,
        "models.fuzz.models.list": Status.FAIL,
        "models.fuzz.models.retrieve": Status.FAIL,
        "models.stateful": Status.FAIL,
    }


def refused(
    folder: Path, status: int, body: str, *, code: str = "ST202", declared: str = "unsupported"
) -> Outcome:
    """What comes of one finding of schemathesis, with the answer behind it."""
    failure = {"code": code, "operation": "GET /v1/models", "title": "Refused", "message": ""}
    check = {"status": "failure", "failure_info": {"failure": failure}}
    scenario = {
        "phase": "coverage",
        "recorder": {
            "label": "GET /v1/models",
            "cases": {"a": {}},
            "checks": {"a": [check]},
            "interactions": {"a": {"response": {"status_code": status, "content": body}}},
        },
    }
    file = folder / "events.ndjson"
    file.write_text(json.dumps({"ScenarioFinished": scenario}), encoding="utf-8")
    shard = Shard("models", ["models.list"], (Tier.CONTRACT,))
    return outcome_of(shard, Ended(file, folder / "log", 1, 1.0), NOBODY, {declared})


def test_a_refusal_that_is_declared_is_counted_and_no_failure(tmp_path: Path) -> None:
    found = refused(tmp_path, 400, '{"error": {"code": "unsupported"}}')
    assert [each.status for each in found.results] == [Status.PASS]
    assert found.refused == {"unsupported": 1}


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (400, '{"error": {"code": "another"}}', "ST202"),
        (400, '{"error": {"code": null}}', "ST202"),
        (400, "no JSON", "ST202"),
        (400, "[]", "ST202"),
        (422, '{"error": {"code": "unsupported"}}', "ST202"),
        (501, '{"error": {"code": "unsupported"}}', "ST202"),
        (400, '{"error": {"code": "unsupported"}}', "ST109"),
    ],
)
def test_any_other_refusal_is_a_failure(tmp_path: Path, status: int, body: str, code: str) -> None:
    found = refused(tmp_path, status, body, code=code)
    assert [each.status for each in found.results] == [Status.FAIL]
    assert not found.refused


def test_trouble_of_the_tool_is_no_failure_of_the_target(tmp_path: Path) -> None:
    assert set(statuses(tmp_path, 2).values()) == {Status.ERROR}


async def test_patience_is_for_shards_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[float] = []

    async def run_shard(*_words: object, seconds: float, **_others: object) -> Ended:
        given.append(seconds)
        return Ended(tmp_path / "none", tmp_path / "none", None, seconds)

    monkeypatch.setattr(running_run, "run_shard", run_shard)
    plan = plan_of(Choice(["models"], [Tier.CONTRACT]), Manifest(), NOBODY)
    settings = Settings(1, tmp_path, shard_seconds=60, patience=5)
    run = await carry_out(plan, NOBODY, settings, Quiet())
    assert given == [300]
    assert {each.status for each in run.results} == {Status.FAIL}
    assert "--patience" in run.results[0].got
