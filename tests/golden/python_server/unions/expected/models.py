# Generated from the documents in openapi/ by `make generate`. Do not edit.

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel


class Circle(StackModel):
    """A round shape."""

    kind: Literal["circle"] = "circle"
    """Tag of this kind."""
    radius: Annotated[StrictFloat, Field(ge=0.0)]
    """The radius."""


class Square(StackModel):
    """A shape with four equal sides."""

    kind: Literal["square"] = "square"
    """Tag of this kind."""
    side: Annotated[StrictFloat, Field(ge=0.0)]
    """The side."""


Label = TypeAliasType("Label", StrictStr | list[StrictStr])
"""A text or several."""


class Sketch(StackModel):
    """A shape without a kind."""

    points: list[StrictFloat]
    """The points."""


Unit = TypeAliasType("Unit", Literal["cm", "in", "light year"])
"""Unit of length."""


class Origin(StackModel):
    """Where it comes from; not in a union, but with a tag."""

    type: Literal["origin"] = "origin"
    """Tag of this kind."""


Shape = TypeAliasType("Shape", Annotated[Circle | Square, Field(discriminator="kind")])
"""A shape, told apart by `kind`."""


Choice = TypeAliasType("Choice", Shape | Sketch)
"""A shape, or an object that no tag tells apart."""


class MeasureRequest(StackModel):
    """A shape to measure."""

    shape: Shape
    label: Label | MISSING = MISSING
    choice: Choice | MISSING = MISSING
    unit: Unit | MISSING = MISSING
    origin: Origin | MISSING = MISSING
    repeat: Annotated[StrictInt | MISSING, Field(ge=1, le=9)] = MISSING
    """How many times."""
