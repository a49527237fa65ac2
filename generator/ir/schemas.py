"""Named schemas: the declarations that become models in every language."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir.source import Name, Source
from generator.ir.types import JsonValue, Type


@dataclass(frozen=True, slots=True)
class Field:
    """A property of an object. `required` says whether it must be present; null is part of the type."""

    name: Name
    type: Type
    required: bool
    has_default: bool
    default: JsonValue
    description: str
    deprecated: bool
    source: Source


@dataclass(frozen=True, slots=True)
class ObjectSchema:
    """An object with known fields; `extra` is the type of further fields where the document types them."""

    name: Name
    description: str
    fields: tuple[Field, ...]
    extra: Type | None
    source: Source


@dataclass(frozen=True, slots=True)
class EnumValue:
    """One value of an enum."""

    name: Name
    value: str | int


@dataclass(frozen=True, slots=True)
class EnumSchema:
    """A set of values. On the client side every set is open."""

    name: Name
    description: str
    values: tuple[EnumValue, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class Variant:
    """A member of a union; `tags` are the discriminator values that select it (empty when nothing does)."""

    type: Type
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnionSchema:
    """One of several types, told apart by the field `tag`, or by JSON type where `tag` is `None`."""

    name: Name
    description: str
    tag: Name | None
    variants: tuple[Variant, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class AliasSchema:
    """A name for a type that needs no declaration of its own, such as a list or a map."""

    name: Name
    description: str
    type: Type
    source: Source


Schema = ObjectSchema | EnumSchema | UnionSchema | AliasSchema
