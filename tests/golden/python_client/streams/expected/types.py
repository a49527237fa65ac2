# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Annotated, Literal

from typing_extensions import TypeAliasType

from tiny_client.runtime.model import WireModel
from tiny_client.runtime.unions import OpenUnion, UnknownVariant


class WordAdded(WireModel):
    """A word.

    Source: streams.yaml#/components/schemas/WordAdded
    """

    type: Literal["word.added"] = "word.added"
    """Tag of this kind."""

    word: str
    """The word."""


class Words(WireModel):
    """Some words.

    Source: streams.yaml#/components/schemas/Words
    """

    words: list[str]
    """The words."""


class WordsEnded(WireModel):
    """The end.

    Source: streams.yaml#/components/schemas/WordsEnded
    """

    type: Literal["words.ended"] = "words.ended"
    """Tag of this kind."""


WordEvent = TypeAliasType(
    "WordEvent",
    Annotated[
        WordAdded | WordsEnded | UnknownVariant,
        OpenUnion("type", {"word.added": "WordAdded", "words.ended": "WordsEnded"}),
    ],
)
"""An event of the stream.

Source: streams.yaml#/components/schemas/WordEvent
"""
