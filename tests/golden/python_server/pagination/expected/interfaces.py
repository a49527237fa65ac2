# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Pagination API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_spi import Context
from tiny_api.models.pagination import ItemOrder, ItemPage


class Pagination(ABC):
    """What happens to parameters of lists?

    Source: pagination.yaml
    """

    @abstractmethod
    async def items_list(
        self,
        *,
        after: str | None = None,
        limit: int = 20,
        order: ItemOrder | None = None,
        ids: list[int] | None = None,
        include: list[ItemOrder] | None = None,
        ratio: float | None = None,
        all: bool | None = None,
        filter: dict[str, str] | None = None,
        x_tenant: str | None = None,
        ctx: Context,
    ) -> ItemPage:
        """List items.

        Lists items.

        Args:
            after: Identifier of the last item before.
            limit: How many items.
            order: Which way.
            ids: Only these.
            include: What to add.
            ratio: A number.
            all: A boolean.
            filter: Texts by name.
            x_tenant: Who asks.
            ctx: The request around this call.

        Returns:
            A page of items.

        Source: pagination.yaml#/paths/~1v1~1items/get
        """
