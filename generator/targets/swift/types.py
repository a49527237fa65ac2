"""What Swift writes for a type, and what must be known of named types to write them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import (
    AliasSchema,
    Anything,
    Binary,
    Body,
    Contract,
    EnumSchema,
    Field,
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
from generator.targets.swift import names

_SCALARS = {"string": "String", "integer": "Int", "number": "Double", "boolean": "Bool"}
_LITERALS = {str: "String", bool: "Bool", int: "Int", float: "Double"}
# The fields by which a message or a part of one is known; a text alone may stand for it.
_SPOKEN = ("content", "text")


@dataclass(frozen=True, slots=True)
class Schemas:
    """Every named schema of the contract."""

    by_name: dict[str, Schema]

    @staticmethod
    def of(contract: Contract) -> Schemas:
        """Collects the schemas of all APIs."""
        return Schemas({schema.name.wire: schema for api in contract.apis for schema in api.schemas})

    def swift(self, type_: Type) -> str:
        """The type as Swift writes it; null is an optional."""
        match type_:
            case Scalar(kind=kind):
                return _SCALARS[kind]
            case Literal(value=value):
                return _LITERALS[type(value)]
            case Binary():
                return "Upload"
            case Anything(object_only=object_only):
                return "JSONObject" if object_only else "JSONValue"
            case ListOf(items=items):
                return f"[{self.swift(items)}]"
            case MapOf(values=values):
                return f"OrderedMap<{self.swift(values)}>"
            case Nullable(of=inner):
                return f"{self.swift(inner)}?"
            case Ref(schema=name):
                return names.type_name(name)

    def resolved(self, type_: Type) -> Type:
        """The type behind aliases."""
        while isinstance(type_, Ref) and isinstance(schema := self.by_name[type_.schema], AliasSchema):
            type_ = schema.type
        return type_

    def named(self, type_: Type | None) -> Schema | None:
        """The schema that a type names."""
        resolved = None if type_ is None else self.resolved(type_)
        return self.by_name[resolved.schema] if isinstance(resolved, Ref) else None

    def body_object(self, body: Body | None) -> ObjectSchema | None:
        """The object whose fields become arguments; `None` for a body that is passed whole."""
        schema = self.named(body.media.type if body else None)
        return schema if isinstance(schema, ObjectSchema) else None

    def items_of(self, type_: Type | None, field: str) -> tuple[Type, Field] | None:
        """The type of the items in a list field of an answer, and the field."""
        schema = self.named(type_)
        if isinstance(schema, ObjectSchema):
            for each in schema.fields:
                of = each.type.of if isinstance(each.type, Nullable) else each.type
                if each.name.wire == field and isinstance(of := self.resolved(of), ListOf):
                    return of.items, each
        return None

    def kinds(self, type_: Type) -> frozenset[str]:
        """The kinds of JSON that a value of the type can be."""
        match self.resolved(type_):
            case Scalar(kind=kind):
                return frozenset({kind})
            case Literal(value=value):
                return frozenset(
                    {{str: "string", bool: "boolean", int: "integer", float: "number"}[type(value)]}
                )
            case Anything(object_only=False):
                return frozenset({"string", "integer", "number", "boolean", "array", "object"})
            case ListOf():
                return frozenset({"array"})
            case Nullable(of=inner):
                return self.kinds(inner)
            case Ref(schema=name):
                return self._kinds_of_schema(self.by_name[name])
            case _:
                return frozenset({"object"})

    def _kinds_of_schema(self, schema: Schema) -> frozenset[str]:
        match schema:
            case EnumSchema(values=values):
                return frozenset({"integer" if values and isinstance(values[0].value, int) else "string"})
            case UnionSchema(tag=None, variants=variants):
                return frozenset(kind for variant in variants for kind in self.kinds(variant.type))
            case _:
                return frozenset({"object"})

    def takes_text(self, type_: Type) -> bool:
        """Whether a text literal can stand for a value of the type."""
        match self.resolved(type_):
            case Scalar(kind="string"):
                return True
            case Ref(schema=name):
                schema = self.by_name[name]
                return isinstance(schema, UnionSchema) and schema.tag is None and self.text_variant(schema)
            case Nullable(of=inner):
                return self.takes_text(inner)
            case _:
                return False

    def text_variant(self, schema: UnionSchema) -> bool:
        """Whether a union has a plain text among its members."""
        return any(isinstance(each.type, Scalar) and each.type.kind == "string" for each in schema.variants)

    def spoken(self, schema: Schema | None) -> Field | None:
        """The field that a text alone can stand for: `content` or `text` where nothing else is required."""
        if not isinstance(schema, ObjectSchema):
            return None
        found = [each for each in schema.fields if each.name.wire in _SPOKEN and self.takes_text(each.type)]
        others = [
            each
            for each in schema.fields
            if each.required and each not in found[:1] and not isinstance(each.type, Literal)
        ]
        return found[0] if found and not others else None

    def is_recursive(self, schema: ObjectSchema, type_: Type) -> bool:
        """Whether a field of this type would put a structure inside itself."""
        waiting, seen = [type_], set[str]()
        while waiting:
            current = self.resolved(waiting.pop())
            if isinstance(current, Nullable):
                waiting.append(current.of)
            elif isinstance(current, Ref) and current.schema not in seen:
                if current.schema == schema.name.wire:
                    return True
                seen.add(current.schema)
                inner = self.by_name[current.schema]
                waiting += [field.type for field in inner.fields] if isinstance(inner, ObjectSchema) else []
        return False


def references(schema: Schema) -> Iterator[str]:
    """The names of the schemas that a schema refers to directly."""
    match schema:
        case ObjectSchema(fields=fields):
            for field in fields:
                yield from _references(field.type)
        case UnionSchema(variants=variants):
            for variant in variants:
                yield from _references(variant.type)
        case AliasSchema(type=type_):
            yield from _references(type_)


def _references(type_: Type) -> Iterator[str]:
    match type_:
        case Ref(schema=name):
            yield name
        case ListOf(items=inner) | MapOf(values=inner) | Nullable(of=inner):
            yield from _references(inner)
