# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Literal

from pydantic import StrictBool, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

ItemOrder = TypeAliasType("ItemOrder", Literal["asc", "desc"])
"""
Which way.

Source: pagination.yaml#/components/schemas/ItemOrder
"""


class ItemPage(StackModel):
    """A page.

    Source: pagination.yaml#/components/schemas/ItemPage
    """

    data: list[StrictStr]
    """The items."""
    last_id: StrictStr | None
    """Identifier of the last item."""
    has_more: StrictBool
    """Whether there are more."""
