"""What a model thought before it called tools.

Services sign it and want it back unchanged with the answers of the tools, but OpenAI's messages have no place for
signatures. So it is kept here, under the identifiers of the calls, until the chat comes back; a chat that was forgotten
goes on without.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Generic, TypeVar

T = TypeVar("T")

KEPT = 512


class Thoughts(Generic[T]):
    """The latest thoughts, by tenant and call."""

    def __init__(self, kept: int = KEPT) -> None:
        self._kept = kept
        self._by_call: OrderedDict[tuple[str, str], T] = OrderedDict()

    def keep(self, tenant: str, call: str, thought: T) -> None:
        """Keeps a thought, and forgets the oldest one when there are too many."""
        self._by_call[tenant, call] = thought
        self._by_call.move_to_end((tenant, call))
        while len(self._by_call) > self._kept:
            self._by_call.popitem(last=False)

    def before(self, tenant: str, call: str) -> T | None:
        """What was thought before a call."""
        return self._by_call.get((tenant, call))
