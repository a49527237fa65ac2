"""What Kotlin writes for a type, and for what reads and writes it."""

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

_SCALARS = {"string": "String", "integer": "Long", "number": "Double", "boolean": "Boolean"}
_LITERALS = {str: "string", bool: "boolean", int: "integer", float: "number"}


@dataclass(frozen=True, slots=True)
class Schemas:
    """Every named schema of the contract; `parents` are the unions that a schema is a member of."""

    by_name: dict[str, Schema]
    parents: dict[str, tuple[str, ...]]
    requested: frozenset[str]

    @staticmethod
    def of(contract: Contract) -> Schemas:
        """Collects the schemas of all APIs."""
        by_name = {schema.name.wire: schema for api in contract.apis for schema in api.schemas}
        bodies = [each.body.media.type for api in contract.apis for each in api.operations if each.body]
        return Schemas(by_name, _parents(by_name), _reachable(bodies, by_name))

    def kotlin(self, type_: Type) -> str:
        """The type of a value that is there."""
        match type_:
            case Scalar(kind=kind):
                return _SCALARS[kind]
            case Literal(value=value):
                return _SCALARS[_LITERALS[type(value)]]
            case Binary():
                return "FileInput"
            case Anything(object_only=object_only):
                return "JsonObject" if object_only else "JsonElement"
            case ListOf(items=items):
                return f"List<{self.kotlin(items)}>"
            case MapOf(values=values):
                return f"Map<String, {self.kotlin(values)}>"
            case Nullable(of=inner):
                return f"{self.kotlin(inner)}?"
            case Ref(schema=name):
                return name

    def decoder(self, type_: Type) -> str:
        """The expression that reads a type."""
        match type_:
            case Scalar(kind=kind):
                return f"{_SCALARS[kind]}Decoder"
            case Literal(value=value):
                return f"{_SCALARS[_LITERALS[type(value)]]}Decoder"
            case Binary():
                raise AssertionError("bytes are no JSON")
            case Anything(object_only=object_only):
                return "AnyObjectDecoder" if object_only else "AnyDecoder"
            case ListOf(items=items):
                return f"ListDecoder({self.decoder(items)})"
            case MapOf(values=values):
                return f"MapDecoder({self.decoder(values)})"
            case Nullable(of=inner):
                return f"NullableDecoder({self.decoder(inner)})"
            case Ref(schema=name):
                schema = self.by_name[name]
                if isinstance(schema, AliasSchema):
                    return self.decoder(schema.type)
                return f"model {{ {name}(it) }}" if isinstance(schema, ObjectSchema) else name

    def resolved(self, type_: Type) -> Type:
        """The type behind aliases."""
        schema = self.by_name.get(type_.schema) if isinstance(type_, Ref) else None
        return self.resolved(schema.type) if isinstance(schema, AliasSchema) else type_

    def kinds(self, type_: Type) -> frozenset[str]:
        """The types of JSON that a type can have: `JsonKind`'s names."""
        match self.resolved(type_):
            case Scalar(kind=kind):
                return frozenset({"NUMBER" if kind in ("integer", "number") else kind.upper()})
            case Literal(value=value):
                return self.kinds(Scalar(_LITERALS[type(value)]))
            case ListOf():
                return frozenset({"ARRAY"})
            case MapOf() | Anything():
                return frozenset({"OBJECT"})
            case Nullable(of=inner):
                return self.kinds(inner) | {"NULL"}
            case Binary():
                return frozenset()
            case Ref(schema=name):
                match self.by_name[name]:
                    case EnumSchema():
                        return frozenset({"STRING"})
                    case UnionSchema(variants=variants):
                        return frozenset(kind for each in variants for kind in self.kinds(each.type))
        return frozenset({"OBJECT"})

    def takes_text(self, type_: Type) -> bool:
        """Whether it is a union that may be a plain text, which `.of("…")` makes."""
        schema = self.by_name.get(type_.schema) if isinstance(type_, Ref) else None
        return isinstance(schema, UnionSchema) and any(
            isinstance(each.type, Scalar) and each.type.kind == "string" for each in schema.variants
        )

    def object_of(self, type_: Type | None) -> ObjectSchema | None:
        """The object that a type refers to."""
        schema = self.by_name.get(type_.schema) if isinstance(type_, Ref) else None
        return schema if isinstance(schema, ObjectSchema) else None

    def is_form(self, schema: ObjectSchema) -> bool:
        """Whether an object is a form: it holds files."""
        return any(holds_file(field.type) for field in schema.fields)


def holds_file(type_: Type) -> bool:
    """Whether a type is a file or a list of files."""
    match type_:
        case Binary():
            return True
        case ListOf(items=inner) | Nullable(of=inner):
            return holds_file(inner)
    return False


def references(type_: Type) -> Iterator[str]:
    """The names of the schemas that a type refers to directly."""
    match type_:
        case Ref(schema=name):
            yield name
        case ListOf(items=inner) | MapOf(values=inner) | Nullable(of=inner):
            yield from references(inner)


def _schema_references(schema: Schema) -> Iterator[str]:
    match schema:
        case ObjectSchema(fields=fields):
            for field in fields:
                yield from references(field.type)
        case UnionSchema(variants=variants):
            for variant in variants:
                yield from references(variant.type)
        case AliasSchema(type=type_):
            yield from references(type_)


def _reachable(types: list[Type], by_name: dict[str, Schema]) -> frozenset[str]:
    found: set[str] = set()
    due = [name for type_ in types for name in references(type_)]
    while due:
        name = due.pop()
        if name not in found:
            found.add(name)
            due += _schema_references(by_name[name])
    return frozenset(found)


def _parents(by_name: dict[str, Schema]) -> dict[str, tuple[str, ...]]:
    """The unions of each schema, without those that another one of its unions implies."""
    direct: dict[str, list[str]] = {}
    for union in by_name.values():
        if isinstance(union, UnionSchema):
            for variant in union.variants:
                if isinstance(variant.type, Ref):
                    direct.setdefault(variant.type.schema, []).append(union.name.wire)

    def implied(name: str) -> set[str]:
        return {above for parent in direct.get(name, ()) for above in (parent, *implied(parent))}

    return {
        name: tuple(sorted(each for each in parents if all(each not in implied(other) for other in parents)))
        for name, parents in direct.items()
    }
