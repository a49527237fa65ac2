"""The shapes of the bodies that checks met, as results of their own: one for each operation."""

from __future__ import annotations

from collections.abc import Sequence

from llama_stack_conformance.checking.check import MUST, Tier
from llama_stack_conformance.checking.evidence import redacted
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.checking.shapes import Bodies, Shape
from llama_stack_conformance.contract.operations import Operation, operations
from llama_stack_conformance.contract.places import place_of
from llama_stack_conformance.running.result import About, Result
from llama_stack_conformance.targets.target import Running

WORD = "shape"
SHOWN = 8
"""How many ways to be wrong a result tells."""
SHOWN_EXCHANGES = 3
PROBLEM_LENGTH = 200


def about_shape(operation: Operation, schemas: Sequence[str] = ()) -> About:
    """The check of an operation's shapes, whose places are those of the operation and of its schemas."""
    title = f"{operation.method} {operation.path}: bodies and events have the shape of their schema"
    places = (place_of(operation.id), *(place_of(each) for each in schemas))
    identifier = f"{operation.api}.{WORD}.{operation.id}"
    return About(identifier, operation.api, operation.api, Tier.BEHAVIOUR, MUST, title, places)


def is_shape(identifier: str) -> bool:
    """Whether an id is that of such a check."""
    return identifier.partition(".")[2].startswith(f"{WORD}.")


def shape_results(bodies: Bodies, running: Running) -> list[Result]:
    """A result for each operation of which bodies were looked at, in the order of the contract."""
    return [_result(each, bodies, running) for each in operations().values() if each.id in bodies.looked]


def _result(operation: Operation, bodies: Bodies, running: Running) -> Result:
    looked = bodies.looked[operation.id]
    cases = sum(looked.values())
    wrong = sorted(bodies.wrong[operation.id].items(), key=lambda pair: -pair[1].count)
    about = about_shape(operation, list(looked))
    if not wrong:
        return Result(about, Status.PASS, cases=cases)
    lines = [
        f"{schema}: {_cut(problem)} (in {found.count} of {looked[schema]})"
        for (schema, problem), found in wrong
    ]
    if len(lines) > SHOWN:
        lines = [*lines[:SHOWN], f"and {len(lines) - SHOWN} more"]
    exchanges = list({id(found.exchange): found.exchange for _, found in wrong}.values())[:SHOWN_EXCHANGES]
    # The last one stands open in reports: the most frequent.
    return Result(
        about,
        Status.FAIL,
        expected=f"the shape of {', '.join(looked)}",
        got=redacted("\n".join(lines), running.secrets),
        exchanges=[each.shown(running.secrets) for each in reversed(exchanges)],
        cases=cases,
        shape=Shape.ENDED,
    )


def _cut(problem: str) -> str:
    """A problem without the middle of the value that it quotes: the place stands first, what is wrong last."""
    half = PROBLEM_LENGTH // 2
    return problem if len(problem) <= PROBLEM_LENGTH else f"{problem[:half]} … {problem[-half:]}"
