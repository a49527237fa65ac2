"""Makes the request body of an operation."""

from __future__ import annotations

from collections.abc import Iterator

from generator.build.media import examples_of, media_type_of, media_value
from generator.build.names import name
from generator.build.types import is_binary
from generator.ir import Body, BodyMedia, Name
from generator.load.document import Node


def body_of(operation: Node) -> Body | None:
    """The request body in its first media type, JSON before others."""
    node = operation["requestBody"].follow()
    media_type = media_type_of(node["content"])
    if media_type is None:
        return None
    media = node["content"][media_type]
    return Body(
        required=node.flag("required"),
        media=BodyMedia(media_type, media_value(media, media_type=media_type), examples_of(media)),
        binary_fields=tuple(_binary_fields(media["schema"].follow())),
        description=node.text("description").strip(),
    )


def _binary_fields(schema: Node) -> Iterator[Name]:
    for wire, field in schema["properties"].items():
        if is_binary(field.follow()) or is_binary(field["items"].follow()):
            yield name(wire)
