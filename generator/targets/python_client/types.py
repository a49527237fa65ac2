"""What Python writes for a type: what callers may pass, and what they get back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import (
    AliasSchema,
    Anything,
    Binary,
    Contract,
    EnumSchema,
    ListOf,
    Literal,
    MapOf,
    Nullable,
    ObjectSchema,
    Ref,
    Scalar,
    Schema,
    Type,
    UnionSchema,
)

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_DICT = "Mapping[str, object]"


@dataclass(frozen=True, slots=True)
class Schemas:
    """Every named schema of the contract."""

    by_name: dict[str, Schema]

    @staticmethod
    def of(contract: Contract) -> Schemas:
        """Collects the schemas of all APIs."""
        return Schemas({schema.name.wire: schema for api in contract.apis for schema in api.schemas})

    def given(self, type_: Type) -> str:
        """The annotation of an argument: models or plain mappings for objects, any sequence for lists."""
        return " | ".join(dict.fromkeys(self._given(type_, frozenset())))

    def _given(self, type_: Type, seen: frozenset[str]) -> Iterator[str]:
        match type_:
            case Scalar(kind="string", format="date-time"):
                yield from ("datetime", "str")
            case Scalar(kind=kind):
                yield _SCALARS[kind]
            case Literal(value=value):
                yield f"Literal[{value!r}]"
            case Binary():
                yield "FileInput"
            case Anything(object_only=object_only):
                yield _DICT if object_only else "object"
            case ListOf(items=items):
                yield f"Sequence[{' | '.join(dict.fromkeys(self._given(items, seen)))}]"
            case MapOf(values=values):
                yield f"Mapping[str, {' | '.join(dict.fromkeys(self._given(values, seen)))}]"
            case Nullable(of=inner):
                yield from self._given(inner, seen)
                yield "None"
            case Ref(schema=name):
                yield from self._given_schema(self.by_name[name], seen)

    def _given_schema(self, schema: Schema, seen: frozenset[str]) -> Iterator[str]:
        name = schema.name.wire
        match schema:
            case ObjectSchema():
                yield from (f"types.{name}", _DICT)
            case EnumSchema():
                yield f"types.{name}"
            case UnionSchema(tag=tag) if tag is not None or name in seen:
                yield from (f"types.{name}", _DICT)
            case UnionSchema(variants=variants):
                for variant in variants:
                    yield from self._given(variant.type, seen | {name})
            case AliasSchema(type=type_):
                yield from [f"types.{name}"] if name in seen else self._given(type_, seen | {name})

    def answered(self, type_: Type | None) -> tuple[str, str]:
        """The annotation of an answer, and the expression that makes its reader."""
        match type_:
            case None:
                return "None", "NoAnswer()"
            case Binary():
                return "Download", "BytesAnswer()"
            case Ref(schema=name):
                return f"types.{name}", f'JsonAnswer("{name}")'
            case ListOf(items=Ref(schema=name)):
                return f"Sequence[types.{name}]", f'JsonAnswer("{name}", shape="list")'
            case MapOf(values=Ref(schema=name)):
                return f"Mapping[str, types.{name}]", f'JsonAnswer("{name}", shape="map")'
            case _:
                return "object", "AnyAnswer()"

    def items_of(self, type_: Type | None, field: str) -> str | None:
        """The type of the items in a field of an answer; `None` where there is no such list."""
        schema = self.by_name.get(type_.schema) if isinstance(type_, Ref) else None
        if not isinstance(schema, ObjectSchema):
            return None
        for each in schema.fields:
            if each.name.wire == field:
                of = each.type.of if isinstance(each.type, Nullable) else each.type
                return self._received(of.items) if isinstance(of, ListOf) else None
        return None

    def _received(self, type_: Type) -> str:
        match type_:
            case Ref(schema=name):
                return f"types.{name}"
            case Scalar(kind=kind):
                return _SCALARS[kind]
            case _:
                return "object"

    def spread(self, type_: Type) -> ObjectSchema | None:
        """The object whose fields become arguments; `None` for a body that is passed whole."""
        schema = self.by_name.get(type_.schema) if isinstance(type_, Ref) else None
        return schema if isinstance(schema, ObjectSchema) else None


def references(type_: Type) -> Iterator[str]:
    """The names of the schemas that a type refers to directly."""
    match type_:
        case Ref(schema=name):
            yield name
        case ListOf(items=inner) | MapOf(values=inner) | Nullable(of=inner):
            yield from references(inner)


def schema_references(schema: Schema) -> Iterator[str]:
    """The names of the schemas that a schema refers to directly."""
    match schema:
        case ObjectSchema(fields=fields, extra=extra):
            for field in fields:
                yield from references(field.type)
            if extra is not None:
                yield from references(extra)
        case UnionSchema(variants=variants):
            for variant in variants:
                yield from references(variant.type)
        case AliasSchema(type=type_):
            yield from references(type_)
