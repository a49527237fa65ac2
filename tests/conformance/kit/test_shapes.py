"""Shapes apart from behaviour: a wrong one is a finding of its own, and checks go on wherever there is something to judge."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from llama_stack_conformance.checking.check import checks
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.checking.shapes import Bodies, Shape
from llama_stack_conformance.checking.subject import Models
from llama_stack_conformance.cli import SEED, main
from llama_stack_conformance.commands.proving import fits
from llama_stack_conformance.mutants.breaking import answers, at
from llama_stack_conformance.mutants.mutant import mutants
from llama_stack_conformance.proving.golden import MODELS
from llama_stack_conformance.proving.proof import prove
from llama_stack_conformance.running.one import run_check
from llama_stack_conformance.running.result import Result
from llama_stack_conformance.running.shapes import shape_results
from llama_stack_conformance.targets.hosting import App, hosted
from llama_stack_conformance.targets.target import Running
from tests.conformance.kit.test_cli import STUB
from tests.conformance.kit.test_reports import SCHEMA

CHAT = at("POST", "/v1/chat/completions")
SHAPE = "inference.shape.chat.completions.create"
Change = Callable[[Any], Any]


@dataclass
class Stub:
    """A stub distribution that can be made to answer chats otherwise."""

    running: Running = field(default_factory=lambda: Running(""))
    wrap: Callable[[App], App] | None = None

    def before(self, app: App) -> App:
        """Stands before the application."""

        async def chosen(scope: Any, receive: Any, send: Any) -> None:
            await (self.wrap(app) if self.wrap else app)(scope, receive, send)

        return chosen

    def changes(self, change: Change, *, status: int = 200) -> None:
        """Changes the bodies of chats from now on."""
        self.wrap = lambda app: answers(app, CHAT, change, status=status)

    async def run(self, identifier: str, bodies: Bodies | None = None) -> Result:
        """Runs a check."""
        return await run_check(checks()[identifier], self.running, Models(MODELS), seed=SEED, bodies=bodies)


@pytest.fixture(scope="module")
def house() -> Iterator[Stub]:
    stub = Stub()
    with hosted(STUB, stub.before) as url:
        stub.running = Running(url)
        yield stub


@pytest.fixture
def stub(house: Stub) -> Stub:
    house.wrap = None
    return house


def leaves_refusal_out(body: Any) -> Any:
    """What llama.cpp's server does: no `refusal` in a message."""
    for choice in body["choices"]:
        del choice["message"]["refusal"]
    return body


async def test_a_check_ends_at_a_wrong_shape_by_itself(stub: Stub) -> None:
    stub.changes(leaves_refusal_out)
    result = await stub.run("inference.chat.n")
    assert (result.status, result.shape) == (Status.FAIL, Shape.ENDED)
    assert "refusal" in result.got


async def test_noted_once_the_shape_fails_and_the_behaviour_passes(stub: Stub) -> None:
    stub.changes(leaves_refusal_out)
    bodies = Bodies()
    for identifier in ("inference.chat.n", "inference.chat.stop"):
        result = await stub.run(identifier, bodies)
        assert (result.status, result.shape) == (Status.PASS, Shape.NOTED), result
    (found,) = shape_results(bodies, stub.running)
    assert (found.of.id, found.status) == (SHAPE, Status.FAIL)
    assert 'choices[].message: "refusal" is a required property (in 3 of 3)' in found.got
    assert [place.pointer for place in found.of.spec][1] == "/components/schemas/ChatCompletion"
    assert "curl" in str(found.exchanges[-1]["curl"])


async def test_a_behaviour_that_is_wrong_fails_behind_a_wrong_shape(stub: Stub) -> None:
    def worse(app: App) -> App:
        return answers(mutants()["inference.chat.n"][0].wrap(app), CHAT, leaves_refusal_out, status=200)

    stub.wrap = worse
    result = await stub.run("inference.chat.n", Bodies())
    assert (result.status, result.shape) == (Status.FAIL, Shape.NOTED)
    assert (result.expected, result.got) == ("[0, 1, 2]", "[0]")


async def test_what_cannot_be_judged_is_no_pass_and_no_fault_of_the_kit(stub: Stub) -> None:
    stub.changes(lambda body: {key: value for key, value in body.items() if key != "choices"})
    result = await stub.run("inference.chat.n", Bodies())
    assert (result.status, result.shape) == (Status.FAIL, Shape.ENDED)
    assert '"choices" is a required property' in result.got


async def test_an_envelope_of_another_shape_still_has_its_status(stub: Stub) -> None:
    stub.changes(lambda _body: {"detail": "no"}, status=400)
    bodies = Bodies()
    assert (await stub.run("inference.errors.not_a_number", bodies)).status is Status.PASS
    result = await stub.run("inference.errors.missing_field", bodies)
    assert (result.status, result.shape, result.got) == (Status.FAIL, Shape.NOTED, "{}")
    (found,) = shape_results(bodies, stub.running)
    assert found.got == 'Error: the body: "error" is a required property (in 5 of 5)'


async def test_where_the_envelope_is_the_promise_nothing_is_passed_over(stub: Stub) -> None:
    stub.wrap = mutants()["server.paths.unknown"][0].wrap
    bodies = Bodies()
    result = await stub.run("server.paths.unknown", bodies)
    assert (result.status, result.shape) == (Status.FAIL, Shape.ENDED)
    assert shape_results(bodies, stub.running) == []


async def test_golden_and_mutants_hold_where_shapes_are_noted_once() -> None:
    some = ("inference.chat.*", "inference.errors.*", "inference.tools.*")
    proof = await prove(
        [check for check in checks().values() if fits(check.id, some)], seed=SEED, shape_once=True
    )
    assert [f"{mutant.check}: {mutant.name}" for mutant, _ in proof.survived] == []
    assert proof.holds


def test_the_run_fails_all_the_same(
    stub: Stub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    stub.changes(leaves_refusal_out)
    words = ["--url", stub.running.url, "--shape", "once", "--no-self-test"]
    assert main([*words, "--only", "inference.chat.n", "--only", "inference.chat.seed"]) == 1
    assert f"FAIL          {SHAPE}" in capsys.readouterr().out
    report = json.loads(Path("conformance-report/report.json").read_text("utf-8"))
    assert list(jsonschema_rs.Draft202012Validator(SCHEMA).iter_errors(report)) == []
    assert {each["id"]: (each["status"], each["shape"]) for each in report["checks"]} == {
        "inference.chat.n": ("PASS", "noted"),
        "inference.chat.seed": ("PASS", "noted"),
        SHAPE: ("FAIL", "ended"),
    }
    verdicts = {each["name"]: each["verdict"] for each in report["profiles"]}
    assert verdicts["inference.chat"] == "failing", "a badge is no cheaper by going on"
    stub.wrap = None
    assert main([*words, "--rerun-failed"]) == 0
    report = json.loads(Path("conformance-report/report.json").read_text("utf-8"))
    assert {each["id"] for each in report["checks"]} == {"inference.chat.n", "inference.chat.seed", SHAPE}
