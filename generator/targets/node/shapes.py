"""Shapes: what is left of the answers' types at run time, as plain data (see `clients/node/src/runtime/shape.ts`)."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.ir import (
    AliasSchema,
    Anything,
    Binary,
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
from generator.targets.node import layout, names
from generator.targets.node.types import Schemas

_SCALARS = {"string": '"s"', "integer": '"i"', "number": '"n"', "boolean": '"b"'}


@dataclass
class ShapeWriter:
    """Writes the shapes of schemas in an order in which nearly each refers only to earlier ones."""

    schemas: Schemas
    done: set[str] = field(default_factory=set)

    def declarations(self) -> list[str]:
        """One constant for each schema that an answer may hold and that says anything of it."""
        texts: list[str] = []
        for schema in self.schemas.answered():
            if not self._is_plain(schema):
                texts.append(self._declaration(schema))
                self.done.add(schema.name.wire)
        return texts

    def of(self, type_: Type, prefix: str = "") -> str | None:
        """The shape of a type as an expression; `None` where anything goes."""
        match type_:
            case Scalar(kind=kind):
                return _SCALARS[kind]
            case Literal(value=str() as value):
                return names.quoted(f"={value}")
            case Literal(value=value):
                kinds = {bool: "boolean", int: "integer", float: "number"}
                return _SCALARS[kinds[type(value)]]
            case Binary():
                return None
            case Anything(object_only=object_only):
                return '"o"' if object_only else None
            case ListOf(items=items):
                return _wrapped("*", self.of(items, prefix) or '"a"')
            case MapOf(values=values):
                inner = self.of(values, prefix)
                return _wrapped("%", inner) if inner else '"o"'
            case Nullable(of=of):
                inner = self.of(of, prefix)
                return _wrapped("?", inner) if inner else None
            case Ref(schema=name):
                schema = self.schemas.by_name[name]
                if self._is_plain(schema):
                    return self._plain(schema)
                return f"{prefix}{name}" if prefix or name in self.done else f"() => {name}"

    def _is_plain(self, schema: Schema) -> bool:
        """Whether the shape is so short that it needs no constant."""
        return isinstance(schema, EnumSchema | AliasSchema)

    def _plain(self, schema: Schema) -> str | None:
        match schema:
            case EnumSchema(values=values):
                return '"s"' if isinstance(values[0].value, str) else '"i"'
            case AliasSchema(type=type_):
                return self.of(type_)
            case _:
                raise TypeError(schema)

    def _declaration(self, schema: Schema) -> str:
        name = schema.name.wire
        # A schema may be called `Shape`, but not `runtime`.
        head = f"export const {name}: runtime.Shape ="
        match schema:
            case ObjectSchema(fields=fields):
                found = [(each.name.wire, self.of(each.type)) for each in fields]
                lines = [_entry(key, shape, indent=2) for key, shape in found if shape is not None]
                return f"{head} {{\n{''.join(lines)}}};" if lines else f"{head} {{}};"
            case UnionSchema(tag=None, variants=variants):
                shapes = [self.of(each.type) or '"a"' for each in variants]
                flat = f'{head} ["|", [{", ".join(shapes)}]];'
                if len(flat) <= layout.WIDTH:
                    return flat
                return f'{head} [\n  "|",\n  [{", ".join(shapes)}],\n];'
            case UnionSchema(tag=tag, variants=variants) if tag is not None:
                entries = "".join(
                    _entry(value, self.of(each.type) or '"o"', indent=4)
                    for each in variants
                    for value in each.tags
                )
                return f'{head} [\n  "@",\n  {names.quoted(tag.wire)},\n  {{\n{entries}  }},\n];'
            case _:
                raise TypeError(schema)


def _entry(key: str, shape: str, *, indent: int) -> str:
    # An object that names a field like its shape says so once.
    text = key if key == shape else f"{names.key(key)}: {shape}"
    return f"{' ' * indent}{text},\n"


def _wrapped(kind: str, inner: str) -> str:
    return f'["{kind}", {inner}]'
