# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from tiny_client.runtime.model import WireModel


class House(WireModel):
    """A house.

    Source: nested_resources.yaml#/components/schemas/House
    """

    id: str
    """Its identifier."""


class HouseList(WireModel):
    """Houses.

    Source: nested_resources.yaml#/components/schemas/HouseList
    """

    data: list[House]
    """The houses."""


class Room(WireModel):
    """A room.

    Source: nested_resources.yaml#/components/schemas/Room
    """

    id: str
    """Its identifier."""
