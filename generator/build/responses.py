"""Makes the success answer of an operation and the errors that it declares."""

from __future__ import annotations

from collections.abc import Iterator

from generator.build.media import STREAM, examples_of, media_type_of, media_value
from generator.ir import ErrorResponse, Response, Stream
from generator.load.document import Node


def response_of(operation: Node, *, stream: Stream | None) -> Response:
    """The first 2xx answer. An operation that only streams has the type of an event's data here."""
    status, node = success_of(operation)
    description = node.text("description").strip()
    content = node["content"]
    media_type = media_type_of(content)
    if media_type is not None:
        media = content[media_type]
        value = media_value(media, media_type=media_type)
        return Response(status, description, media_type, value, examples_of(media))
    if stream is not None:
        return Response(status, description, STREAM, stream.payload, ())
    return Response(status, description, None, None, ())


def success_of(operation: Node) -> tuple[int, Node]:
    """Status and place of the first 2xx answer, references followed."""
    for status, node in operation["responses"].items():
        if status.startswith("2") and status.isdecimal():
            return int(status), node.follow()
    return 200, operation["responses"]["200"]


def errors_of(operation: Node) -> tuple[ErrorResponse, ...]:
    """Every declared answer that is no success, in the order of the document."""
    return tuple(_errors(operation))


def _errors(operation: Node) -> Iterator[ErrorResponse]:
    for status, node in operation["responses"].items():
        if not status.startswith("2"):
            yield ErrorResponse(status.upper(), node.follow().text("description").strip())
