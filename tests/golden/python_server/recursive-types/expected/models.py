# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Any, Literal, Union

from pydantic import MISSING, Field, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel


class Comparison(StackModel):
    """A key has a value.

    Source: recursive_types.yaml#/components/schemas/Comparison
    """

    type: Literal["eq"] = "eq"
    """Tag of this kind."""
    key: StrictStr
    """The key."""
    value: Any
    """Any JSON value."""


class Tree(StackModel):
    """A node and what hangs below it.

    Source: recursive_types.yaml#/components/schemas/Tree
    """

    name: StrictStr
    """Name of the node."""
    children: list["Tree"] | MISSING = MISSING
    """The nodes below."""
    filter: Union["Filter", MISSING] = MISSING


Filter = TypeAliasType("Filter", Annotated[Union[Comparison, "Compound"], Field(discriminator="type")])
"""
A condition, or conditions joined.

Source: recursive_types.yaml#/components/schemas/Filter
"""


class Compound(StackModel):
    """All conditions hold.

    Source: recursive_types.yaml#/components/schemas/Compound
    """

    type: Literal["and"] = "and"
    """Tag of this kind."""
    filters: list[Filter]
    """The conditions."""


Tree.model_rebuild()
