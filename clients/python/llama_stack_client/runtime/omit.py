"""The value of an argument that was not given. `None` is something else: it is JSON's null."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class Omit(Enum):
    """Type of `omit`; an enum with one member, so that type checkers narrow on `is omit`."""

    OMIT = "omit"

    def __bool__(self) -> Literal[False]:
        """Counts as false, like other empty values."""
        return False

    def __repr__(self) -> str:
        """Reads as it is written."""
        return "omit"


omit: Final = Omit.OMIT
"""Leaves an argument out of the request."""
