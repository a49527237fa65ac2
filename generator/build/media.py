"""What a body or a response holds in one media type."""

from __future__ import annotations

from collections.abc import Iterator

from generator.build.types import type_of
from generator.ir import Binary, Example, Scalar, Type
from generator.load.document import Node

JSON = "application/json"
STREAM = "text/event-stream"


def media_type_of(content: Node) -> str | None:
    """The media type that stands for the content: JSON if there, else the first that is no event stream."""
    if JSON in content:
        return JSON
    return next((each for each, _ in content.items() if each != STREAM), None)


def media_value(media: Node, *, media_type: str) -> Type:
    """The type of a body in a media type; without a schema it is text or bytes."""
    if "schema" in media:
        return type_of(media["schema"])
    return Scalar("string") if media_type.startswith("text/") else Binary()


def examples_of(media: Node) -> tuple[Example, ...]:
    """The named examples of a media type, references followed."""
    return tuple(_examples(media))


def _examples(media: Node) -> Iterator[Example]:
    for name, each in media["examples"].items():
        target = each.follow()
        key = "value" if "value" in target else "dataValue"
        if key in target:
            yield Example(name, target.object[key])
