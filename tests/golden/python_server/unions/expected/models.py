# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Literal

from pydantic import MISSING, Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel


class Circle(StackModel):
    """A round shape.

    Source: unions.yaml#/components/schemas/Circle
    """

    kind: Literal["circle"] = "circle"
    """Tag of this kind."""
    radius: Annotated[StrictFloat, Field(ge=0.0)]
    """The radius."""


class Square(StackModel):
    """A shape with four equal sides.

    Source: unions.yaml#/components/schemas/Square
    """

    kind: Literal["square"] = "square"
    """Tag of this kind."""
    side: Annotated[StrictFloat, Field(ge=0.0)]
    """The side."""


Label = TypeAliasType("Label", StrictStr | list[StrictStr])
"""
A text or several.

Source: unions.yaml#/components/schemas/Label
"""


class Sketch(StackModel):
    """A shape without a kind.

    Source: unions.yaml#/components/schemas/Sketch
    """

    points: list[StrictFloat]
    """The points."""


Unit = TypeAliasType("Unit", Literal["cm", "in", "light year"])
"""
Unit of length.

Source: unions.yaml#/components/schemas/Unit
"""


class Origin(StackModel):
    """Where it comes from; not in a union, but with a tag.

    Source: unions.yaml#/components/schemas/Origin
    """

    type: Literal["origin"] = "origin"
    """Tag of this kind."""


Shape = TypeAliasType("Shape", Annotated[Circle | Square, Field(discriminator="kind")])
"""
A shape, told apart by `kind`.

Source: unions.yaml#/components/schemas/Shape
"""


Choice = TypeAliasType("Choice", Shape | Sketch)
"""
A shape, or an object that no tag tells apart.

Source: unions.yaml#/components/schemas/Choice
"""


class MeasureRequest(StackModel):
    """A shape to measure.

    Source: unions.yaml#/components/schemas/MeasureRequest
    """

    shape: Shape
    label: Label | MISSING = MISSING
    choice: Choice | MISSING = MISSING
    unit: Unit | MISSING = MISSING
    origin: Origin | MISSING = MISSING
    repeat: Annotated[StrictInt | MISSING, Field(ge=1, le=9)] = MISSING
    """How many times."""
