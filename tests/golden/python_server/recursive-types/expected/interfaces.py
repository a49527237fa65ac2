# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Recursive types API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_spi import Context
from tiny_api.models.recursive_types import Tree


class RecursiveTypes(ABC):
    """What happens to types that hold themselves?

    Source: recursive_types.yaml
    """

    @abstractmethod
    async def trees_replace(self, body: Tree | None, *, ctx: Context) -> Tree:
        """Replace the tree.

        Keeps a tree.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The tree that is kept.

        Source: recursive_types.yaml#/paths/~1v1~1trees/put
        """
