# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Annotated, Literal

from typing_extensions import TypeAliasType

from tiny_client.runtime.model import WireModel
from tiny_client.runtime.unions import OpenUnion, UnknownVariant


class Circle(WireModel):
    """A round shape.

    Source: unions.yaml#/components/schemas/Circle
    """

    kind: Literal["circle"] = "circle"
    """Tag of this kind."""

    radius: float
    """The radius."""


Label = TypeAliasType("Label", str | list[str])
"""A text or several.

Source: unions.yaml#/components/schemas/Label
"""


class Origin(WireModel):
    """Where it comes from; not in a union, but with a tag.

    Source: unions.yaml#/components/schemas/Origin
    """

    type: Literal["origin"] = "origin"
    """Tag of this kind."""


class Sketch(WireModel):
    """A shape without a kind.

    Source: unions.yaml#/components/schemas/Sketch
    """

    points: list[float]
    """The points."""


class Square(WireModel):
    """A shape with four equal sides.

    Source: unions.yaml#/components/schemas/Square
    """

    kind: Literal["square"] = "square"
    """Tag of this kind."""

    side: float
    """The side."""


Shape = TypeAliasType(
    "Shape",
    Annotated[
        Circle | Square | UnknownVariant,
        OpenUnion("kind", {"circle": "Circle", "square": "Square"}),
    ],
)
"""A shape, told apart by `kind`.

Source: unions.yaml#/components/schemas/Shape
"""


Choice = TypeAliasType("Choice", Shape | Sketch)
"""A shape, or an object that no tag tells apart.

Source: unions.yaml#/components/schemas/Choice
"""


Unit = TypeAliasType("Unit", Literal["cm", "in", "light year"] | str)
"""Unit of length.

Source: unions.yaml#/components/schemas/Unit
"""
