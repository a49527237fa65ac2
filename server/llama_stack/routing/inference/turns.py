"""Take turns in proportion to weights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Turns(Generic[T]):
    """Gives its members one after the other, evenly spread: weights 3 and 1 give a, a, b, a.

    Each member gains its weight at every turn, the richest has the turn, and pays what all gained together.
    """

    def __init__(self, members: Sequence[tuple[T, int]]) -> None:
        self._members = [member for member, _ in members]
        self._weights = [weight for _, weight in members]
        self._credit = [0] * len(members)
        self._total = sum(self._weights)

    def next(self, *, but: T | None = None) -> T:
        """Returns whose turn it is; `but` has none while there is another."""
        if len(self._members) == 1:
            return self._members[0]
        self._credit = [credit + weight for credit, weight in zip(self._credit, self._weights, strict=True)]
        able = [turn for turn, member in enumerate(self._members) if member != but]
        turn = max(able or range(len(self._members)), key=self._credit.__getitem__)
        self._credit[turn] -= self._total
        return self._members[turn]
