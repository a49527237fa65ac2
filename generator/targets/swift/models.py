"""What the templates of models are given: every name, type and sentence is decided before."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.ir import (
    AliasSchema,
    Contract,
    EnumSchema,
    Field,
    Literal,
    Nullable,
    ObjectSchema,
    Ref,
    Scalar,
    Schema,
    Type,
    UnionSchema,
    Variant,
)
from generator.targets.swift import names
from generator.targets.swift.diagnostics import clash
from generator.targets.swift.docs import comment, source
from generator.targets.swift.types import Schemas, references


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a structure.

    `kind` is `constant`, `required`, `nullable`, `optional` or `optionalNullable`; `declared` is its whole type.
    """

    name: str
    wire: str
    kind: str
    declared: str
    is_recursive: bool
    doc: tuple[str, ...]
    value: str = ""

    @property
    def default(self) -> str:
        """What the initializer assumes."""
        return " = nil" if self.kind in ("optional", "optionalNullable") else ""

    @property
    def bare(self) -> str:
        """The name without the marks of a reserved word."""
        return self.name.strip("`")


@dataclass(frozen=True, slots=True)
class StructView:
    """A structure; `arguments` are the fields that its initializer takes, required ones first."""

    name: str
    doc: tuple[str, ...]
    fields: tuple[FieldView, ...]
    spoken: FieldView | None
    is_form: bool = False

    @property
    def arguments(self) -> tuple[FieldView, ...]:
        """The fields that the initializer takes."""
        taken = [each for each in self.fields if each.kind != "constant"]
        return tuple(sorted(taken, key=lambda each: bool(each.default)))

    @property
    def parameters(self) -> tuple[str, ...]:
        """The parameters of the initializer."""
        more = [] if self.is_form else ["additionalProperties: JSONObject = JSONObject()"]
        return (*(f"{each.name}: {each.declared}{each.default}" for each in self.arguments), *more)

    @property
    def spoken_text(self) -> str:
        """The field that a text alone stands for, made from `value`."""
        assert self.spoken is not None  # noqa: S101 - templates ask only where there is one
        inner = self.spoken.declared.removesuffix("?").removeprefix("Nullable<").removesuffix(">")
        text = "value" if inner == "String" else f"{inner}(stringLiteral: value)"
        return f".value({text})" if self.spoken.declared.startswith("Nullable") else text


@dataclass(frozen=True, slots=True)
class EnumView:
    """An open enum: pairs of case and value on the wire."""

    name: str
    doc: tuple[str, ...]
    raw: str
    cases: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class VariantView:
    """A member of a union; `spoken` where a text alone can stand for it."""

    name: str
    type: str
    tags: tuple[str, ...]
    spoken: bool = False


@dataclass(frozen=True, slots=True)
class UnionView:
    """A union; `tag` is quoted, or empty where JSON types tell the members apart. `literals` are its protocols."""

    name: str
    doc: tuple[str, ...]
    tag: str
    variants: tuple[VariantView, ...]
    is_indirect: bool
    literals: tuple[tuple[str, VariantView], ...] = ()


@dataclass(frozen=True, slots=True)
class AliasView:
    """A name for another type."""

    name: str
    doc: tuple[str, ...]
    type: str


View = StructView | EnumView | UnionView | AliasView


@dataclass(frozen=True, slots=True)
class Models:
    """Makes the views of schemas."""

    schemas: Schemas
    switches: dict[str, str]
    """The field that asks for a stream, by the body that has it; calls set it, so models have it not."""
    forms: frozenset[str]

    @staticmethod
    def of(contract: Contract) -> Models:
        """Looks up what models must know of operations."""
        schemas = Schemas.of(contract)
        inside = {name for schema in schemas.by_name.values() for name in references(schema)}
        switches: dict[str, str] = {}
        forms: set[str] = set()
        for operation in (operation for api in contract.apis for operation in api.operations):
            body = schemas.body_object(operation.body)
            if operation.body is None or body is None:
                continue
            if operation.body.media.media_type == "multipart/form-data":
                forms.add(body.name.wire)
            stream = operation.stream
            if stream and stream.switch and stream.switch_in == "body" and body.name.wire not in inside:
                switches[body.name.wire] = stream.switch.wire
        return Models(schemas, switches, frozenset(forms))

    def view(self, schema: Schema) -> View:
        """The view of one schema."""
        name, doc = names.type_name(schema.name.wire), comment(schema.description, source(schema.source))
        match schema:
            case ObjectSchema():
                return self._struct(schema, name, doc)
            case EnumSchema():
                return _enum(schema, name, doc)
            case UnionSchema():
                return self._union(schema, name, doc)
            case AliasSchema(type=type_):
                return AliasView(name, doc, self.schemas.swift(type_))

    def fields(self, schema: ObjectSchema) -> tuple[FieldView, ...]:
        """The fields of an object."""
        switch = self.switches.get(schema.name.wire)
        return tuple(self._field(schema, each) for each in schema.fields if each.name.wire != switch)

    def _struct(self, schema: ObjectSchema, name: str, doc: tuple[str, ...]) -> StructView:
        fields = self.fields(schema)
        _check(name, (each.name for each in fields))
        spoken = self.schemas.spoken(schema)
        view = next((each for each in fields if spoken and each.wire == spoken.name.wire), None)
        return StructView(name, doc, fields, view, is_form=schema.name.wire in self.forms)

    def _field(self, schema: ObjectSchema, field: Field) -> FieldView:
        type_, kind = field.type, "required" if field.required else "optional"
        if isinstance(type_, Nullable):
            type_, kind = type_.of, "nullable" if field.required else "optionalNullable"
        swift = self.schemas.swift(type_)
        value = ""
        if isinstance(type_, Literal) and kind == "required":
            kind, value = "constant", json.dumps(type_.value)
        declared = {
            "nullable": f"{swift}?",
            "optional": f"{swift}?",
            "optionalNullable": f"Nullable<{swift}>?",
        }
        return FieldView(
            name=names.member(field.name),
            wire=field.name.wire,
            kind=kind,
            declared=declared.get(kind, swift),
            is_recursive=kind not in ("constant", "required") and self.schemas.is_recursive(schema, type_),
            doc=comment(f"{'Deprecated. ' * field.deprecated}{field.description}" or f"`{field.name.wire}`."),
            value=value,
        )

    def _union(self, schema: UnionSchema, name: str, doc: tuple[str, ...]) -> UnionView:
        if schema.tag is not None:
            variants = tuple(self._tagged(each) for each in schema.variants if each.tags)
        else:
            variants = tuple(self._untagged(schema, each) for each in schema.variants)
        _check(name, (each.name for each in variants))
        return UnionView(
            name=name,
            doc=doc,
            tag="" if schema.tag is None else json.dumps(schema.tag.wire),
            variants=variants,
            is_indirect=any(self._refers(each.type) for each in schema.variants),
            literals=() if schema.tag is not None else tuple(self._literals(schema, variants)),
        )

    def _tagged(self, variant: Variant) -> VariantView:
        words = [word for part in variant.tags[0].split(".") for word in _words(part)]
        spoken = self.schemas.spoken(self.schemas.named(variant.type)) is not None
        tags = tuple(json.dumps(tag) for tag in variant.tags)
        return VariantView(names.variant(words), self.schemas.swift(variant.type), tags, spoken)

    def _untagged(self, schema: UnionSchema, variant: Variant) -> VariantView:
        if isinstance(variant.type, Ref):
            words = self.schemas.by_name[variant.type.schema].name.words
            common = 0
            while common < len(words) - 1 and words[: common + 1] == schema.name.words[: common + 1]:
                common += 1
            name = names.variant(words[common:])
        else:
            (kind,) = self.schemas.kinds(variant.type) or ("object",)
            name = names.variant((kind,))
        return VariantView(name, self.schemas.swift(variant.type), ())

    def _refers(self, type_: Type) -> bool:
        return isinstance(type_, Ref) and not isinstance(self.schemas.named(type_), EnumSchema)

    def _literals(
        self, schema: UnionSchema, variants: tuple[VariantView, ...]
    ) -> Iterator[tuple[str, VariantView]]:
        """The kinds of literals that can stand for a member."""
        seen: set[str] = set()
        for variant, view in zip(schema.variants, variants, strict=True):
            resolved = self.schemas.resolved(variant.type)
            named = self.schemas.named(variant.type)
            kind = resolved.kind if isinstance(resolved, Scalar) else ""
            if isinstance(named, EnumSchema):
                kind = "enum"
            elif not kind and self.schemas.kinds(variant.type) == {"array"}:
                kind = "array"
            if kind and not seen & {kind, {"enum": "string"}.get(kind, kind)}:
                seen.add({"enum": "string"}.get(kind, kind))
                yield kind, view


def _enum(schema: EnumSchema, name: str, doc: tuple[str, ...]) -> EnumView:
    cases = tuple((names.enum_case(each), json.dumps(each.value)) for each in schema.values)
    _check(name, (case for case, _ in cases))
    raw = "Int" if schema.values and isinstance(schema.values[0].value, int) else "String"
    return EnumView(name, doc, raw, cases)


def _words(text: str) -> tuple[str, ...]:
    found = [word for part in text.replace("-", "_").split("_") for word in [part.lower()] if word]
    return tuple(found) or ("empty",)


def _check(place: str, found: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in found:
        if name in seen:
            raise clash(place, name)
        seen.add(name)
