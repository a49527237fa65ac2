"""What kind of value a schema describes, references followed; shared by several rules."""

from __future__ import annotations

from collections.abc import Iterator

from generator.load.document import Node


def types_of(schema: Node) -> tuple[str, ...]:
    """The JSON types that `type` names."""
    return schema.names("type") or tuple(filter(None, [schema.text("type")]))


def is_null(schema: Node) -> bool:
    """Whether only null fits."""
    return types_of(schema) == ("null",)


def members_of(schema: Node) -> list[Node]:
    """The members of a union that are not null; empty where the schema is no union."""
    return [each for key in ("oneOf", "anyOf") for each in schema[key].elements() if not is_null(each)]


def is_nullable_form(schema: Node) -> bool:
    """Whether a schema is `anyOf: [X, {type: 'null'}]`."""
    members = list(schema["anyOf"].elements())
    return len(members) == 2 and sum(map(is_null, members)) == 1


def is_scalar(schema: Node) -> bool:
    """Whether a schema, as written, describes text, numbers, booleans or one constant."""
    kinds = set(types_of(schema)) - {"null"}
    return bool(kinds and kinds <= {"string", "integer", "number", "boolean"}) or "const" in schema


def is_object(schema: Node, *, seen: frozenset[tuple[str, str]] = frozenset()) -> bool:
    """Whether objects fit a schema: an object, or a union of which any member is one."""
    target = schema.follow()
    place = (target.file, target.pointer)
    if place in seen:
        return False
    if "object" in types_of(target) or "properties" in target:
        return True
    return any(is_object(each, seen=seen | {place}) for each in members_of(target))


def leaves_of(schema: Node, *, seen: frozenset[tuple[str, str]] = frozenset()) -> Iterator[Node]:
    """The object members of a union, those of unions inside it in their place."""
    target = schema.follow()
    place = (target.file, target.pointer)
    if place in seen:
        return
    members = members_of(target)
    for each in members:
        yield from leaves_of(each, seen=seen | {place})
    if not members and is_object(target):
        yield target
