# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from typing_extensions import TypeAliasType

from tiny_client.runtime.model import WireModel


class Memo(WireModel):
    """A memo.

    Source: bodies.yaml#/components/schemas/Memo
    """

    text: str
    """The text."""

    colour: MemoColour | None = None
    """A colour."""

    due: datetime | None = None
    """When it is due."""

    old: str | None = None
    """Deprecated. Not used any more."""


MemoColour = TypeAliasType("MemoColour", Literal["red", "green"] | str)
"""A colour.

Source: bodies.yaml#/components/schemas/MemoColour
"""


MemoCounts = TypeAliasType("MemoCounts", dict[str, int])
"""Counts by colour.

Source: bodies.yaml#/components/schemas/MemoCounts
"""


MemoImport = TypeAliasType("MemoImport", list[Memo])
"""Memos to import.

Source: bodies.yaml#/components/schemas/MemoImport
"""
