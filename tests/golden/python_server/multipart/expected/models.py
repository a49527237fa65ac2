# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Literal

from pydantic import MISSING, Field, StrictBool, StrictInt, StrictStr

from llama_stack_spi.model import StackModel


class PictureExpiry(StackModel):
    """When it goes.

    Source: multipart.yaml#/components/schemas/PictureExpiry
    """

    anchor: Literal["created_at"] = "created_at"
    """From when."""
    seconds: Annotated[StrictInt, Field(ge=1)]
    """How long."""


class Picture(StackModel):
    """A picture.

    Source: multipart.yaml#/components/schemas/Picture
    """

    id: StrictStr
    """Its identifier."""
    bytes: StrictInt
    """Its size."""


class PictureForm(StackModel):
    """A picture to keep.

    Source: multipart.yaml#/components/schemas/PictureForm
    """

    purpose: StrictStr
    """What it is for."""
    expires_after: PictureExpiry | MISSING = MISSING
    tags: list[StrictStr] | MISSING = MISSING
    """Words about it."""
    public: StrictBool | MISSING = MISSING
    """Whether everyone may see it."""
