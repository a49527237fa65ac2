# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Literal

from pydantic import Field, StrictBool, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel


class WordsRequest(StackModel):
    """How far to count.

    Source: streams.yaml#/components/schemas/WordsRequest
    """

    count: Annotated[StrictInt, Field(ge=0)]
    """How many words."""
    stream: StrictBool = False
    """Whether to stream."""


class Words(StackModel):
    """Some words.

    Source: streams.yaml#/components/schemas/Words
    """

    words: list[StrictStr]
    """The words."""


class WordAdded(StackModel):
    """A word.

    Source: streams.yaml#/components/schemas/WordAdded
    """

    type: Literal["word.added"] = "word.added"
    """Tag of this kind."""
    word: StrictStr
    """The word."""


class WordsEnded(StackModel):
    """The end.

    Source: streams.yaml#/components/schemas/WordsEnded
    """

    type: Literal["words.ended"] = "words.ended"
    """Tag of this kind."""


WordEvent = TypeAliasType("WordEvent", Annotated[WordAdded | WordsEnded, Field(discriminator="type")])
"""
An event of the stream.

Source: streams.yaml#/components/schemas/WordEvent
"""
