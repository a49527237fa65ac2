"""Python's types for the types of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.ir import (
    AliasSchema,
    Anything,
    Binary,
    Constraints,
    Contract,
    EnumSchema,
    ListOf,
    Literal,
    MapOf,
    Nullable,
    Ref,
    Scalar,
    Schema,
    Type,
)

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_LIMITS = {
    "minimum": "ge", "maximum": "le", "exclusive_minimum": "gt", "exclusive_maximum": "lt", "multiple_of": "multiple_of",
    "min_length": "min_length", "max_length": "max_length", "pattern": "pattern",
    "min_items": "min_length", "max_items": "max_length",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Schemas:
    """Where each named schema is declared: its module, and its declaration."""

    modules: Mapping[str, str]
    declarations: Mapping[str, Schema]

    @classmethod
    def of(cls, contract: Contract, *, package: str) -> Schemas:
        """Looks the schemas up in the whole contract."""
        pairs = [
            (f"{package}.models.{api.name.wire}", schema) for api in contract.apis for schema in api.schemas
        ]
        return cls(
            modules={schema.name.wire: module for module, schema in pairs},
            declarations={schema.name.wire: schema for _, schema in pairs},
        )


@dataclass(frozen=True, slots=True)
class Hint:
    """A type as Python source, and the names it needs by module."""

    text: str
    needs: frozenset[tuple[str, str]] = field(default=frozenset())

    def within(self, template: str, *needs: tuple[str, str]) -> Hint:
        """The hint put into `template` at `{}`, with what that needs besides."""
        return Hint(template.format(self.text), self.needs | frozenset(needs))


def hint(type_: Type, schemas: Schemas) -> Hint:
    """The type as a signature has it, without limits."""
    match type_:
        case Scalar(kind="string", format="date-time"):
            return Hint("datetime", frozenset({("datetime", "datetime")}))
        case Scalar(kind=kind):
            return Hint(_SCALARS[kind])
        case Literal(value=value):
            return Hint(f"Literal[{value!r}]", frozenset({("typing", "Literal")}))
        case Anything(object_only=True):
            return Hint("dict[str, JsonValue]", frozenset({("llama_stack_spi", "JsonValue")}))
        case Anything():
            return Hint("JsonValue", frozenset({("llama_stack_spi", "JsonValue")}))
        case Binary():
            return Hint("Upload", frozenset({("llama_stack_spi", "Upload")}))
        case ListOf(items=items):
            return hint(items, schemas).within("list[{}]")
        case MapOf(values=values):
            return hint(values, schemas).within("dict[str, {}]")
        case Nullable(of=inner):
            return hint(inner, schemas).within("{} | None")
        case Ref(schema=name):
            return Hint(name, frozenset({(schemas.modules[name], name)}))


def checked(type_: Type, schemas: Schemas) -> Hint:
    """The type as a validator has it: strict, and with its limits."""
    match type_:
        case Scalar(constraints=constraints):
            return _limited(hint(type_, schemas), constraints)
        case ListOf(items=items, constraints=constraints):
            return _limited(checked(items, schemas).within("list[{}]"), constraints)
        case MapOf(values=values):
            return checked(values, schemas).within("dict[str, {}]")
        case Nullable(of=inner):
            return checked(inner, schemas).within("{} | None")
        case _:
            return hint(type_, schemas)


def _limited(base: Hint, constraints: Constraints) -> Hint:
    limits = [
        f"{keyword}={value!r}"
        for name, keyword in _LIMITS.items()
        if (value := getattr(constraints, name)) is not None
    ]
    if not limits:
        return base
    return base.within(
        f"Annotated[{{}}, Field({', '.join(limits)})]", ("typing", "Annotated"), ("pydantic", "Field")
    )


def text_kind(type_: Type, schemas: Schemas) -> str:
    """How the text of a parameter or form field becomes a value: as a scalar's kind, or as `json`."""
    match type_:
        case Scalar(kind=kind):
            return kind
        case Literal(value=bool()):
            return "boolean"
        case Literal(value=int()):
            return "integer"
        case Literal(value=float()):
            return "number"
        case Literal():
            return "string"
        case Nullable(of=inner):
            return text_kind(inner, schemas)
        case Ref(schema=name):
            return _kind_of_schema(schemas.declarations[name], schemas)
        case _:
            return "json"


def _kind_of_schema(schema: Schema, schemas: Schemas) -> str:
    match schema:
        case EnumSchema(values=values):
            return "integer" if all(isinstance(each.value, int) for each in values) else "string"
        case AliasSchema(type=inner):
            return text_kind(inner, schemas)
        case _:
            return "json"
