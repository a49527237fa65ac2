# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Literal

from tiny_client.runtime.model import WireModel


class Picture(WireModel):
    """A picture.

    Source: multipart.yaml#/components/schemas/Picture
    """

    id: str
    """Its identifier."""

    bytes: int
    """Its size."""


class PictureExpiry(WireModel):
    """When it goes.

    Source: multipart.yaml#/components/schemas/PictureExpiry
    """

    anchor: Literal["created_at"] = "created_at"
    """From when."""

    seconds: int
    """How long."""
