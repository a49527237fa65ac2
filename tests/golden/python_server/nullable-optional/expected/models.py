# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Any, Literal

from pydantic import MISSING, AwareDatetime, Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

Colour = TypeAliasType("Colour", Literal["red", "green"])
"""
A colour.

Source: nullable_optional.yaml#/components/schemas/Colour
"""


class Note(StackModel):
    """A note with fields of every kind.

    Source: nullable_optional.yaml#/components/schemas/Note
    """

    must: StrictStr
    """Required."""
    must_or_null: StrictStr | None
    """Required, and null is a value."""
    may: StrictStr | MISSING = MISSING
    """Optional, but never null."""
    may_or_null: Annotated[StrictFloat | None | MISSING, Field(ge=0.0, le=2.0)] = MISSING
    """Optional, and null is a value."""
    with_default: Annotated[StrictInt, Field(ge=0)] = 20
    """Optional with a default."""
    nested: Colour | None | MISSING = MISSING
    """A component or null."""
    free: dict[str, Any] | MISSING = MISSING
    """Any object."""
    names: dict[str, StrictStr] | MISSING = MISSING
    """Texts by name."""
    at: AwareDatetime | MISSING = MISSING
    """A time."""
    link: StrictStr | MISSING = MISSING
    """An address."""
