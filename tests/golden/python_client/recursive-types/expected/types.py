# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from typing_extensions import TypeAliasType

from tiny_client.runtime.model import WireModel
from tiny_client.runtime.unions import OpenUnion, UnknownVariant


class Comparison(WireModel):
    """A key has a value.

    Source: recursive_types.yaml#/components/schemas/Comparison
    """

    type: Literal["eq"] = "eq"
    """Tag of this kind."""

    key: str
    """The key."""

    value: Any
    """Any JSON value."""


class Compound(WireModel):
    """All conditions hold.

    Source: recursive_types.yaml#/components/schemas/Compound
    """

    type: Literal["and"] = "and"
    """Tag of this kind."""

    filters: list[Filter]
    """The conditions."""


Filter = TypeAliasType(
    "Filter",
    Annotated[
        Comparison | Compound | UnknownVariant,
        OpenUnion("type", {"eq": "Comparison", "and": "Compound"}),
    ],
)
"""A condition, or conditions joined.

Source: recursive_types.yaml#/components/schemas/Filter
"""


class Tree(WireModel):
    """A node and what hangs below it.

    Source: recursive_types.yaml#/components/schemas/Tree
    """

    name: str
    """Name of the node."""

    children: list[Tree] | None = None
    """The nodes below."""

    filter: Filter | None = None
    """A condition, or conditions joined."""
