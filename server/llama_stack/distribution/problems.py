"""What can be wrong with a distribution, said in one sentence with its place and its cure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    Attributes:
        place: `file:line`, or the file where no line is known.
        message: One sentence.
        cure: What to do about it.
    """

    place: str
    message: str
    cure: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" + (f" {self.cure}" if self.cure else "")


class DistributionError(Exception):
    """A distribution cannot be used. Its text is one line per problem."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
