"""Makes the named schemas: objects, enums, unions, and names for other types."""

from __future__ import annotations

from collections.abc import Iterator

from generator.build.names import name
from generator.build.types import kinds_of, nullable_member, type_of
from generator.ir import (
    AliasSchema,
    Anything,
    EnumSchema,
    EnumValue,
    Field,
    Literal,
    Name,
    ObjectSchema,
    Ref,
    Schema,
    Type,
    UnionSchema,
    Variant,
)
from generator.load.document import Node, schema_name


def schemas_of(root: Node) -> tuple[Schema, ...]:
    """The schemas that a document declares, in its order."""
    return tuple(_schema(wire, schema) for wire, schema in root["components"]["schemas"].items())


def described(node: Node) -> str:
    """The description at a place, or else that of the component it refers to."""
    own = node.text("description")
    target = nullable_member(node) or node
    return (own or target.follow().text("description")).strip()


def _schema(wire: str, schema: Node) -> Schema:
    own, description = name(wire), described(schema)
    if "enum" in schema:
        return EnumSchema(own, description, tuple(_values(schema)), schema.source)
    if _is_union(schema):
        return UnionSchema(own, description, _tag(schema), tuple(_variants(schema)), schema.source)
    if kinds_of(schema) == ("object",) and "properties" in schema:
        return ObjectSchema(own, description, tuple(_fields(schema)), _extra(schema), schema.source)
    return AliasSchema(own, description, type_of(schema), schema.source)


def _values(schema: Node) -> Iterator[EnumValue]:
    for value in schema["enum"].list:
        if isinstance(value, str | int):
            yield EnumValue(name(str(value)), value)


def _fields(schema: Node) -> Iterator[Field]:
    required = schema.names("required")
    for wire, each in schema["properties"].items():
        yield Field(
            name=name(wire),
            type=type_of(each),
            required=wire in required,
            has_default="default" in each,
            default=each.object.get("default"),
            description=described(each),
            deprecated=each.flag("deprecated"),
            source=each.source,
        )


def _extra(schema: Node) -> Type | None:
    extra = schema["additionalProperties"]
    if extra.value is True:
        return Anything()
    return type_of(extra) if extra.object else None


def _is_union(schema: Node) -> bool:
    return nullable_member(schema) is None and ("oneOf" in schema or "anyOf" in schema)


def _tag(schema: Node) -> Name | None:
    wire = schema["discriminator"].text("propertyName")
    return name(wire) if wire else None


def _variants(schema: Node) -> Iterator[Variant]:
    mapping = {tag: schema_name(text) or text for tag, text in _mapping(schema)}
    for member in _members(schema):
        kind = type_of(member)
        reached = _reached(kind, member) if isinstance(kind, Ref) else frozenset()
        yield Variant(
            kind,
            tuple(tag for tag, target in mapping.items() if target in reached) or _own_tag(schema, member),
        )


def _members(schema: Node) -> Iterator[Node]:
    for key in ("oneOf", "anyOf"):
        for member in schema[key].elements():
            if kinds_of(member) != ("null",):
                yield member


def _mapping(schema: Node) -> Iterator[tuple[str, str]]:
    for tag, target in schema["discriminator"]["mapping"].items():
        if isinstance(target.value, str):
            yield tag, target.value


def _own_tag(schema: Node, member: Node) -> tuple[str, ...]:
    """A tag that no mapping names, read from the member's own constant."""
    tag = schema["discriminator"].text("propertyName")
    kind = type_of(member.follow()["properties"][tag]) if tag else None
    return (kind.value,) if isinstance(kind, Literal) and isinstance(kind.value, str) else ()


def _reached(kind: Ref, member: Node) -> frozenset[str]:
    """The member's name, and the names inside it where the member is a union itself."""
    names = {kind.schema}
    target = member.follow()
    if _is_union(target):
        for inner in _members(target):
            inner_kind = type_of(inner)
            if isinstance(inner_kind, Ref):
                names |= _reached(inner_kind, inner)
    return frozenset(names)
