"""The shape of bodies: a check ends where one is wrong, or notes it and goes on with the body as it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from llama_stack_conformance.checking.evidence import Exchange
from llama_stack_conformance.checking.outcome import Failed
from llama_stack_conformance.contract.operations import operation_of
from llama_stack_conformance.contract.schemas import problems_of

ENVELOPE = "Error"
_INDEX = re.compile(r"\[\d+\]")


class Shape(StrEnum):
    """What a check met: bodies of the right shape only, wrong ones that it passed over, or one that it ended at."""

    KEPT = "kept"
    NOTED = "noted"
    ENDED = "ended"


class Misshapen(Failed):
    """A body has not the shape of its schema, and what it says was not looked at."""


class Judge(Protocol):
    """Looks whether a value has the shape of a schema of the contract.

    `what` is what the value is called where it has not: `a body`, `an event`.
    """

    def __call__(self, value: object, schema: str, what: str = "a body") -> None:
        """Raises `Misshapen` if it has another, unless that is only noted."""
        ...


@dataclass(slots=True)
class Wrong:
    """One way in which bodies are wrong: how many of them are, and the first."""

    exchange: Exchange
    count: int = 0


@dataclass(slots=True)
class Bodies:
    """The bodies of a run, by the operation that answered with them.

    Attributes:
        looked: How many bodies of an operation were looked at, by the schema that they should have had.
        wrong: What is wrong with them, by schema and problem.
    """

    looked: dict[str, dict[str, int]] = field(default_factory=dict)
    wrong: dict[str, dict[tuple[str, str], Wrong]] = field(default_factory=dict)

    def note(self, operation: str, schema: str, problems: list[str], exchange: Exchange) -> None:
        """Notes a body."""
        looked = self.looked.setdefault(operation, {})
        looked[schema] = looked.get(schema, 0) + 1
        found = self.wrong.setdefault(operation, {})
        for problem in dict.fromkeys(_INDEX.sub("[]", each, count=0) for each in problems):
            found.setdefault((schema, problem), Wrong(exchange)).count += 1


class Shapes:
    """Judges the bodies that one run of a check gets.

    Args:
        bodies: Where wrong shapes are noted, so that the check goes on; without it the check ends at the first. A body
            that belongs to no operation of the contract has no place there, and ends the check all the same.
    """

    def __init__(self, bodies: Bodies | None = None) -> None:
        self._bodies = bodies
        self.first: str | None = None
        """What was wrong with the first body that the check passed over."""

    def of(self, exchange: Exchange) -> Judge:
        """A judge of what one exchange brought."""

        def judge(value: object, schema: str, what: str = "a body") -> None:
            problems = problems_of(value, schema)
            operation = operation_of(exchange.method, exchange.path)
            if self._bodies is not None and operation is not None:
                self._bodies.note(operation, schema, problems, exchange)
                if problems and self.first is None:
                    self.first = f"{schema}: {problems[0]}"
            elif problems:
                named = "the error envelope of the contract" if schema == ENVELOPE else f"the shape {schema}"
                raise Misshapen(expected=f"{what} of {named}", got=problems[0])

        return judge


def strict(value: object, schema: str, what: str = "a body") -> None:
    """The judge of an answer that came from nowhere, as in tests."""
    Shapes().of(Exchange("", "", "", {}))(value, schema, what)
