"""Makes the type of a schema at the place where it is used."""

from __future__ import annotations

from generator.ir import Anything, Binary, Constraints, ListOf, Literal, MapOf, Nullable, Ref, Scalar, Type
from generator.load.document import Node, schema_name

_SCALARS = ("string", "integer", "number", "boolean")


def type_of(schema: Node) -> Type:
    """The type that a schema stands for; a schema that says nothing is any JSON value."""
    if schema.reference is not None:
        return _reference(schema)
    if members := nullable_member(schema):
        return Nullable(type_of(members))
    if "const" in schema:
        return _literal(schema)
    kinds = kinds_of(schema)
    if "null" in kinds and len(kinds) == 2:
        return Nullable(_of_kind(schema, next(kind for kind in kinds if kind != "null")))
    return _of_kind(schema, kinds[0]) if len(kinds) == 1 else Anything()


def kinds_of(schema: Node) -> tuple[str, ...]:
    """The JSON types that a schema allows by `type`; empty where it does not say."""
    return schema.names("type") or tuple(filter(None, [schema.text("type")]))


def nullable_member(schema: Node) -> Node | None:
    """`X` in `anyOf: [X, {type: 'null'}]`, the form of a nullable component."""
    for key in ("anyOf", "oneOf"):
        members = list(schema[key].elements())
        others = [each for each in members if kinds_of(each) != ("null",)]
        if len(members) == 2 and len(others) == 1:
            return others[0]
    return None


def constraints_of(schema: Node) -> Constraints:
    """The limits that a schema sets on a value."""
    value = schema.object

    def number(key: str) -> float | None:
        found = value.get(key)
        return found if isinstance(found, int | float) and not isinstance(found, bool) else None

    def count(key: str) -> int | None:
        found = value.get(key)
        return found if isinstance(found, int) and not isinstance(found, bool) else None

    return Constraints(
        minimum=number("minimum"),
        maximum=number("maximum"),
        exclusive_minimum=number("exclusiveMinimum"),
        exclusive_maximum=number("exclusiveMaximum"),
        multiple_of=number("multipleOf"),
        min_length=count("minLength"),
        max_length=count("maxLength"),
        pattern=schema.text("pattern") or None,
        min_items=count("minItems"),
        max_items=count("maxItems"),
        unique_items=schema.flag("uniqueItems"),
    )


def is_binary(schema: Node) -> bool:
    """Whether a schema means raw bytes, as a file field of a form does."""
    return schema.text("type") == "string" and schema.text("format") == "binary"


def _reference(schema: Node) -> Type:
    named = schema_name(schema.reference or "")
    return Ref(named) if named and schema.follow().value != {} else Anything()


def _literal(schema: Node) -> Type:
    value = schema.object["const"]
    return Literal(value) if isinstance(value, str | int | float | bool) else Anything()


def _of_kind(schema: Node, kind: str) -> Type:
    if kind == "array":
        items = schema["items"]
        return ListOf(type_of(items) if items.object else Anything(), constraints_of(schema))
    if kind == "object":
        return _object(schema)
    if is_binary(schema):
        return Binary()
    if kind in _SCALARS:
        return Scalar(kind, schema.text("format") or None, constraints_of(schema))
    return Anything()


def _object(schema: Node) -> Type:
    values = schema["additionalProperties"]
    return MapOf(type_of(values)) if values.object else Anything(object_only=True)
