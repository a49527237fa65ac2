"""Makes the operations of a document."""

from __future__ import annotations

from generator.build.bodies import body_of
from generator.build.names import name
from generator.build.pagination import pagination_of
from generator.build.parameters import parameters_of
from generator.build.responses import errors_of, response_of
from generator.build.streams import stream_of
from generator.ir import Alias, Operation
from generator.load.document import Node, operations


def operations_of(root: Node) -> tuple[Operation, ...]:
    """The operations of a document, in its order."""
    return tuple(
        _operation(path, method, node, item=root["paths"][path]) for path, method, node in operations(root)
    )


def alias_of(text: str, *, method: str) -> Alias:
    """Reads an entry of `x-aliases`: a path, or a method and a path."""
    first, found, rest = text.partition(" ")
    return Alias(first.upper(), rest.strip()) if found else Alias(method, text)


def _operation(path: str, method: str, node: Node, *, item: Node) -> Operation:
    identifier = node.text("operationId")
    *resource, verb = identifier.split(".")
    stream = stream_of(node, item=item)
    return Operation(
        id=identifier,
        resource=tuple(name(each) for each in resource),
        verb=name(verb),
        method=method,
        path=path,
        aliases=tuple(alias_of(each, method=method) for each in node.names("x-aliases")),
        summary=node.text("summary").strip(),
        description=node.text("description").strip(),
        parameters=parameters_of(node, item=item),
        body=body_of(node),
        response=response_of(node, stream=stream),
        errors=errors_of(node),
        stream=stream,
        pagination=pagination_of(node),
        optional=node.flag("x-optional"),
        deprecated=node.flag("deprecated"),
        source=node.source,
    )
