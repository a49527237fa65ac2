"""How an operation answers: with a value, with nothing, in pages, as a stream, as bytes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Binary, ListOf, Nullable, Operation, Ref, Stream, Type
from generator.targets.kotlin import names
from generator.targets.kotlin.diagnostics import unsupported
from generator.targets.kotlin.fields import field_views
from generator.targets.kotlin.rendering import literal
from generator.targets.kotlin.types import Schemas


@dataclass(frozen=True, slots=True)
class Shape:
    """How one method answers: its Kotlin type, and what the runtime does for it."""

    name: str
    kind: str  # call | nothing | list | stream | download
    returns: str
    runs: str
    arguments: tuple[str, ...]
    trailing: str = ""
    accept: str = ""
    switched: bool = False


def shapes(operation: Operation, schemas: Schemas) -> Iterator[Shape]:
    """The answers of an operation: the whole, the stream, or both."""
    stream = operation.stream
    if stream is None or stream.switch is not None:
        yield _whole(operation, schemas)
    if stream is not None:
        yield _stream(operation, stream, schemas)


def _whole(operation: Operation, schemas: Schemas) -> Shape:
    name = names.method(operation)
    type_ = operation.response.type
    if type_ is None:
        return Shape(name, "nothing", "Unit", "run", ())
    if isinstance(type_, Binary):
        return Shape(name, "download", "Download", "download", (), accept="MediaTypes.ANY")
    returns, decoder = schemas.kotlin(type_), schemas.decoder(type_)
    item = _items(operation, schemas)
    if item is not None:
        kotlin, items = item
        return Shape(
            name,
            "list",
            f"Pages<{returns}, {kotlin}>",
            "pages",
            (decoder, _paging(operation)),
            f" {{ {items} }}",
        )
    return Shape(name, "call", returns, "answer", (decoder,))


def _stream(operation: Operation, stream: Stream, schemas: Schemas) -> Shape:
    if not isinstance(stream.payload, Ref) or operation.response.type is None:
        raise unsupported(operation.id, "streams payloads without a name")
    payload, result = schemas.kotlin(stream.payload), schemas.kotlin(operation.response.type)
    terminator = literal(stream.terminator) if stream.terminator is not None else "null"
    return Shape(
        names.stream_method(operation) if stream.switch is not None else names.method(operation),
        "stream",
        f"EventStream<{payload}, {result}>",
        "events",
        (
            f'"{payload}"',
            schemas.decoder(stream.payload),
            schemas.decoder(operation.response.type),
            terminator,
        ),
        accept="MediaTypes.EVENTS",
        switched=stream.switch is not None,
    )


def _items(operation: Operation, schemas: Schemas) -> tuple[str, str] | None:
    """The type of a list's items, and the expression that takes them out of the answer."""
    if operation.pagination is None and operation.verb.wire != "list":
        return None
    wire = operation.pagination.items if operation.pagination is not None else "data"
    schema = schemas.object_of(operation.response.type)
    if schema is None:
        return None
    for field, view in zip(schema.fields, field_views(schema, schemas), strict=True):
        if field.name.wire == wire:
            of: Type = field.type.of if isinstance(field.type, Nullable) else field.type
            of = schemas.resolved(of)
            if isinstance(of, ListOf):
                value = {"required": "", "field": ".value.orEmpty()"}.get(view.state, ".orEmpty()")
                return schemas.kotlin(of.items), f"it.{view.name}{value}"
    return None


def _paging(operation: Operation) -> str:
    pagination = operation.pagination
    if pagination is None:
        return "Paging()"
    facts = {
        "style": pagination.style,
        "cursor": pagination.cursor,
        "next": pagination.next,
        "more": pagination.more,
    }
    if pagination.items != "data":
        facts["items"] = pagination.items
    written = [f'{key} = "{value}"' for key, value in facts.items() if value]
    query = [each.name.wire for each in operation.parameters if each.location == "query"]
    before = query[: query.index(pagination.cursor)] if pagination.cursor in query else []
    if before:
        written.append("before = setOf({})".format(", ".join(f'"{each}"' for each in before)))
    return f"Paging({', '.join(written)})"
