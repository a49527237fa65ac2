# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from tiny_client.runtime.model import WireModel

ItemOrder = TypeAliasType("ItemOrder", Literal["asc", "desc"] | str)
"""Which way.

Source: pagination.yaml#/components/schemas/ItemOrder
"""


class ItemPage(WireModel):
    """A page.

    Source: pagination.yaml#/components/schemas/ItemPage
    """

    data: list[str]
    """The items."""

    last_id: str | None = None
    """Identifier of the last item."""

    has_more: bool
    """Whether there are more."""
