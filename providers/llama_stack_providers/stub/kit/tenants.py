"""What the stub keeps for each tenant apart."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Generic, TypeVar

from llama_stack_spi import Context

M = TypeVar("M")


class Tenants(Generic[M]):
    """One memory for each tenant: a copy of `furnished`, made when the tenant comes first.

    So each finds what is there from the start, and deletes or changes its own copy of it. A provider furnishes before it
    answers its first request. Identifiers that shelves give later are unique over all tenants.
    """

    def __init__(self, furnished: M) -> None:
        self.furnished = furnished
        self._memories: dict[str, M] = {}

    def of(self, ctx: Context) -> M:
        """The memory of whose request it is."""
        memory = self._memories.get(ctx.tenant)
        if memory is None:
            memory = self._memories[ctx.tenant] = copy.deepcopy(self.furnished)
        return memory

    def __iter__(self) -> Iterator[M]:
        """The memories of all tenants that have come so far."""
        return iter(list(self._memories.values()))
