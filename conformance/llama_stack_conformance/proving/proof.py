"""Every check must pass the golden server and catch each of its mutants."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field

from llama_stack_conformance.checking.check import Check, Need
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.checking.shapes import Bodies, Shape
from llama_stack_conformance.mutants.front import standing
from llama_stack_conformance.mutants.mutant import Mutant, Switch, mutants
from llama_stack_conformance.proving.golden import golden
from llama_stack_conformance.running.models import find_models
from llama_stack_conformance.running.one import run_check
from llama_stack_conformance.running.result import Result
from llama_stack_conformance.targets.target import Running

CAUGHT = (Status.FAIL, Status.WARN)


@dataclass(slots=True)
class Proof:
    """What the kit found out about itself.

    Attributes:
        golden: How each check ended on the golden server.
        killed: Mutants that their check caught.
        survived: Mutants that it did not, with how it ended.
        unproven: Checks that no mutant tests, which none may be.
    """

    golden: list[Result] = field(default_factory=list)
    killed: list[Mutant] = field(default_factory=list)
    survived: list[tuple[Mutant, Result]] = field(default_factory=list)
    unproven: list[str] = field(default_factory=list)

    def add(self, other: Proof) -> None:
        """Takes over what another proof found."""
        self.golden += other.golden
        self.killed += other.killed
        self.survived += other.survived
        self.unproven += other.unproven

    @property
    def holds(self) -> bool:
        """Whether the golden server passed everything and no mutant survived."""
        return (
            not self.survived
            and not self.unproven
            and all(each.status is Status.PASS and each.shape is Shape.KEPT for each in self.golden)
        )

    @property
    def sentence(self) -> str:
        """`mutants killed n of n`, as every report prints it."""
        passed = sum(each.status is Status.PASS for each in self.golden)
        return f"golden {passed} of {len(self.golden)}, mutants killed {len(self.killed)} of {self.total}"

    @property
    def total(self) -> int:
        """The mutants there are; a check without one counts as one that survived."""
        return len(self.killed) + len(self.survived) + len(self.unproven)


Tell = Callable[[str, Result, Mutant | None], None]
"""Told about every check on the golden server (no mutant) and on each mutant."""


async def prove(
    chosen: Sequence[Check],
    *,
    seed: int,
    shape_once: bool = False,
    tell: Tell = lambda _id, _result, _mutant: None,
) -> Proof:
    """Runs checks against the golden server and against their mutants.

    Where shapes are reported once, a mutant is caught by its check or by the shapes that the check met.
    """
    proof = Proof()
    bodies = Bodies() if shape_once else None
    for group, members in _groups(chosen).items():
        async with (
            golden(
                upstream=Need.UPSTREAM in group, keys=Need.SECOND_KEY in group, kept=Need.RESTART in group
            ) as (running, switch),
            running.client() as client,
        ):
            models = await find_models(client, running.models)
            for check in members:
                result = await run_check(check, running, models, seed=seed, bodies=bodies)
                proof.golden.append(result)
                tell(check.id, result, None)
                wrong = mutants().get(check.id, ())
                if not wrong:
                    proof.unproven.append(check.id)
                for mutant in wrong:
                    async with _mutated(mutant, switch, running):
                        result = await run_check(check, running, models, seed=seed, bodies=bodies)
                    if result.status in CAUGHT or result.shape is not Shape.KEPT:
                        proof.killed.append(mutant)
                    else:
                        proof.survived.append((mutant, result))
                    tell(check.id, result, mutant)
    return proof


@contextlib.asynccontextmanager
async def _mutated(mutant: Mutant, switch: Switch, running: Running) -> AsyncIterator[None]:
    """Makes the mutant of the golden server, for the time of the block."""
    golden_url = running.url
    async with contextlib.AsyncExitStack() as stack:
        if mutant.front is not None:
            running.url = await stack.enter_async_context(standing(mutant.front, golden_url))
        switch.become(mutant)
        try:
            yield
        finally:
            switch.become(None)
            if mutant.front is not None:
                running.url = golden_url


def _groups(chosen: Sequence[Check]) -> dict[frozenset[Need], list[Check]]:
    found: dict[frozenset[Need], list[Check]] = {}
    for check in chosen:
        found.setdefault(check.needs, []).append(check)
    return found
