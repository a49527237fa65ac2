"""Makes the parameters of an operation, with every default of OpenAPI written down."""

from __future__ import annotations

from collections.abc import Iterator

from generator.build.names import name
from generator.build.schemas import described
from generator.build.types import type_of
from generator.ir import Parameter
from generator.load.document import Node

# OpenAPI 3.2, section 4.12.2: the default of `style` depends on the location.
_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


def parameters_of(operation: Node, *, item: Node) -> tuple[Parameter, ...]:
    """The parameters of an operation, those of its path item first; its own win over those of the same name."""
    found: dict[tuple[str, str], Parameter] = {}
    for node in parameter_nodes(operation, item=item):
        parameter = _parameter(node)
        found[parameter.location, parameter.name.wire] = parameter
    return tuple(found.values())


def parameter_nodes(operation: Node, *, item: Node) -> Iterator[Node]:
    """The places where the parameters are declared, references followed."""
    for holder in (item, operation):
        for each in holder["parameters"].elements():
            target = each.follow()
            if target.text("name"):
                yield target


def _parameter(node: Node) -> Parameter:
    schema = node["schema"]
    location = node.text("in")
    style = node.text("style", _STYLES.get(location, "form"))
    explode = node.object.get("explode")
    return Parameter(
        name=name(node.text("name")),
        location=location,
        type=type_of(schema),
        required=node.flag("required"),
        has_default="default" in schema,
        default=schema.object.get("default"),
        style=style,
        explode=explode if isinstance(explode, bool) else style == "form",
        multi_segment=node.flag("x-multi-segment"),
        deprecated=node.flag("deprecated"),
        description=described(node) or described(schema),
        source=node.source,
    )
