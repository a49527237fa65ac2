"""Makes the event stream of an operation from the `itemSchema` that describes its event objects."""

from __future__ import annotations

from collections.abc import Iterator

from generator.build.media import STREAM
from generator.build.names import name
from generator.build.parameters import parameter_nodes
from generator.build.responses import success_of
from generator.build.types import type_of
from generator.ir import Name, Ref, Stream, Type
from generator.load.document import Node

_ERROR = Ref("Error")


def stream_of(operation: Node, *, item: Node) -> Stream | None:
    """The stream of an operation, or `None` where it has none."""
    _, response = success_of(operation)
    media = response["content"][STREAM]
    events = list(_alternatives(media["itemSchema"]))
    data = [choice for event in events for choice in _alternatives(event["properties"]["data"])]
    payloads = [kind for kind in map(_payload, data) if kind is not None and kind != _ERROR]
    if not payloads:
        return None
    switch, switch_in = _switch(operation, item=item)
    return Stream(
        switch=switch,
        switch_in=switch_in,
        payload=payloads[0],
        event_name=any("event" in event["properties"] for event in events),
        terminator=next((each.text("const") for each in data if each.text("const")), None),
    )


def _alternatives(schema: Node) -> Iterator[Node]:
    """The members of a union, or the schema itself; empty for no schema."""
    target = schema.follow()
    for key in ("oneOf", "anyOf"):
        if key in target:
            for member in target[key].elements():
                yield from _alternatives(member)
            return
    if target.object:
        yield target


def _payload(data: Node) -> Type | None:
    return type_of(data["contentSchema"]) if "contentSchema" in data else None


def _switch(operation: Node, *, item: Node) -> tuple[Name | None, str | None]:
    wire = operation.text("x-streaming")
    if not wire:
        return None, None
    for parameter in parameter_nodes(operation, item=item):
        if parameter.text("name") == wire:
            return name(wire), parameter.text("in")
    return name(wire), "body"
