# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from typing_extensions import TypeAliasType

from tiny_client.runtime.model import WireModel

Colour = TypeAliasType("Colour", Literal["red", "green"] | str)
"""A colour.

Source: nullable_optional.yaml#/components/schemas/Colour
"""


class Note(WireModel):
    """A note with fields of every kind.

    Source: nullable_optional.yaml#/components/schemas/Note
    """

    must: str
    """Required."""

    must_or_null: str | None = None
    """Required, and null is a value."""

    may: str | None = None
    """Optional, but never null."""

    may_or_null: float | None = None
    """Optional, and null is a value."""

    with_default: int | None = 20
    """Optional with a default."""

    nested: Colour | None = None
    """A component or null."""

    free: dict[str, Any] | None = None
    """Any object."""

    names: dict[str, str] | None = None
    """Texts by name."""

    at: datetime | None = None
    """A time."""

    link: str | None = None
    """An address."""
