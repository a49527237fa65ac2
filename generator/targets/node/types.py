"""Types of TypeScript for the types of the contract: one case for each kind."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.ir import (
    AliasSchema,
    Anything,
    Binary,
    Contract,
    EnumSchema,
    Field,
    ListOf,
    Literal,
    MapOf,
    Nullable,
    ObjectSchema,
    Operation,
    Ref,
    Scalar,
    Schema,
    Type,
    UnionSchema,
)
from generator.targets.node import layout, names

_SCALARS = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean"}
_ANY_OBJECT = "{ [key: string]: unknown }"


def members(type_: Type, *, prefix: str = "") -> list[str]:
    """The type as the members of a union; `prefix` stands before the names of schemas."""
    match type_:
        case Scalar(kind=kind):
            return [_SCALARS[kind]]
        case Literal(value=str() as value):
            return [names.quoted(value)]
        case Literal(value=value):
            return [json.dumps(value)]
        case Binary():
            return ["FileInput"]
        case Anything(object_only=object_only):
            return [_ANY_OBJECT if object_only else "unknown"]
        case ListOf(items=items):
            inner = members(items, prefix=prefix)
            return [f"{inner[0]}[]" if len(inner) == 1 else f"({' | '.join(inner)})[]"]
        case MapOf(values=values):
            return [f"{{ [key: string]: {written(values, prefix=prefix)} }}"]
        case Nullable(of=inner_type):
            return [*members(inner_type, prefix=prefix), "null"]
        case Ref(schema=name):
            return [f"{prefix}{name}"]


def written(type_: Type, *, prefix: str = "") -> str:
    """The type as text."""
    return " | ".join(members(type_, prefix=prefix))


def property_line(field: Field) -> str:
    """A property of an interface. What may be absent may also be given as `undefined`."""
    found = members(field.type)
    if field.required or found == ["unknown"]:
        return layout.field(names.key(field.name.wire) + ("" if field.required else "?"), found)
    return layout.field(f"{names.key(field.name.wire)}?", [*found, "undefined"])


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
            for each in fields:
                yield from references(each.type)
            if extra is not None:
                yield from references(extra)
        case UnionSchema(variants=variants):
            for variant in variants:
                yield from references(variant.type)
        case AliasSchema(type=type_):
            yield from references(type_)
        case EnumSchema():
            pass


@dataclass(frozen=True)
class Schemas:
    """The schemas of the contract, by name."""

    contract: Contract

    @cached_property
    def by_name(self) -> dict[str, Schema]:
        """Every schema."""
        return {schema.name.wire: schema for api in self.contract.apis for schema in api.schemas}

    @cached_property
    def module_of(self) -> dict[str, str]:
        """The file that declares each schema."""
        return {
            schema.name.wire: names.module(api.name.wire)
            for api in self.contract.apis
            for schema in api.schemas
        }

    def object_of(self, type_: Type | None) -> ObjectSchema | None:
        """The object that a type refers to; `None` where it is something else."""
        schema = self.by_name.get(type_.schema) if isinstance(type_, Ref) else None
        return schema if isinstance(schema, ObjectSchema) else None

    def items_of(self, type_: Type | None, field: str) -> Type | None:
        """The type of the items in a field of an answer; `None` where there is no such list."""
        schema = self.object_of(type_)
        for each in schema.fields if schema is not None else ():
            if each.name.wire == field:
                of = each.type.of if isinstance(each.type, Nullable) else each.type
                return of.items if isinstance(of, ListOf) else None
        return None

    def is_merged(self, type_: Type) -> bool:
        """Whether the fields of a body stand among the parameters: it is an object, or one of several."""
        match type_:
            case Ref(schema=name):
                schema = self.by_name[name]
                return isinstance(schema, ObjectSchema) or (
                    isinstance(schema, UnionSchema)
                    and all(self.is_merged(each.type) for each in schema.variants)
                )
            case _:
                return False

    def answered(self) -> list[Schema]:
        """What answers and events consist of, each after what it refers to, as far as that goes."""
        ordered: dict[str, Schema] = {}
        seen: set[str] = set()

        def visit(name: str) -> None:
            if name in seen:
                return
            seen.add(name)
            for each in schema_references(self.by_name[name]):
                visit(each)
            ordered[name] = self.by_name[name]

        for operation in self.operations:
            for type_ in (operation.response.type, operation.stream and operation.stream.payload):
                for name in references(type_) if type_ else ():
                    visit(name)
        return list(ordered.values())

    @property
    def operations(self) -> list[Operation]:
        """Every operation, in the order of the documents."""
        return [operation for api in self.contract.apis for operation in api.operations]
