"""What came of one check."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from llama_stack_conformance.checking.check import Check, Level, Tier
from llama_stack_conformance.checking.measures import Measure
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.checking.shapes import Shape
from llama_stack_conformance.contract.places import Place, place_of


@dataclass(frozen=True, slots=True)
class About:
    """Which check a result belongs to, whatever its tier.

    Attributes:
        id: The id of the check.
        area: Its area.
        feature: The feature that it belongs to, or the area.
        tier: `L0` to `L3`.
        level: How binding the promise is.
        title: One sentence.
        spec: Where the contract says it.
    """

    id: str
    area: str
    feature: str
    tier: Tier
    level: Level
    title: str
    spec: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """The end of one check.

    Attributes:
        of: What was checked.
        status: How it ended.
        seconds: How long it took, all repetitions together.
        expected: What the contract promises, where it was broken.
        got: What the target did instead.
        reason: Why it was skipped, or how the kit failed.
        exchanges: What was sent and what came back, as a report shows it.
        flaky: Whether repetitions ended differently.
        cases: Requests that the check stands for.
        exercised: Operations that answered with success meanwhile.
        shape: What the check met by way of shapes.
        measured: What it measured.
    """

    of: About
    status: Status
    seconds: float = 0.0
    expected: str = ""
    got: str = ""
    reason: str = ""
    exchanges: Sequence[Mapping[str, object]] = ()
    flaky: bool = False
    cases: int = 1
    exercised: frozenset[str] = frozenset()
    shape: Shape = Shape.KEPT
    measured: Sequence[tuple[Measure, float]] = ()


def about(check: Check) -> About:
    """What a result says about a check."""
    places = tuple(place_of(each) for each in check.spec)
    return About(check.id, check.area, check.feature.name, check.tier, check.level, check.title, places)
