"""What the templates of models are given, one view per kind of schema."""

from __future__ import annotations

import json
from dataclasses import dataclass

from generator.ir import (
    AliasSchema,
    EnumSchema,
    Field,
    Literal,
    MapOf,
    Nullable,
    ObjectSchema,
    Ref,
    Scalar,
    Schema,
    UnionSchema,
    Variant,
)
from generator.targets.kotlin import kdoc, names
from generator.targets.kotlin.diagnostics import unsupported
from generator.targets.kotlin.rendering import listed, render
from generator.targets.kotlin.types import Schemas, holds_file

_WRAPPERS = {"string": "Text", "integer": "Integer", "number": "Number", "boolean": "Flag"}
_WORDS = {
    "STRING": "a string",
    "NUMBER": "a number",
    "BOOLEAN": "a boolean",
    "ARRAY": "an array",
    "OBJECT": "an object",
}


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of an object.

    `state` is the reader's and writer's word for it: `required`, `nullable`, `optional`, `field` (three states) or `constant`; `value` is the type of a value that is there.
    """

    name: str
    wire: str
    state: str
    value: str
    decoder: str
    description: str
    setter: str
    file: str | None

    @property
    def doc(self) -> str:
        """The comment of the property."""
        return kdoc.comment(self.description or f"The field `{self.wire}`.", indent=4)

    @property
    def type(self) -> str:
        """The type of the property."""
        return {
            "nullable": f"{self.value}?",
            "optional": f"{self.value}?",
            "field": f"Field<{self.value}>",
        }.get(self.state, self.value)

    @property
    def default(self) -> str:
        """What a constructor takes when it is told nothing."""
        return {"optional": " = null", "field": " = Field.Absent"}.get(self.state, "")

    @property
    def read(self) -> str:
        """The call that reads it."""
        return f'{self.name} = from.{self.state}("{self.wire}", {self.decoder})'

    @property
    def write(self) -> str:
        """The call that writes it."""
        state = "required" if self.state in ("nullable", "constant") else self.state
        return f'to.{state}("{self.wire}", {self.name})'


def field_views(schema: ObjectSchema, schemas: Schemas) -> tuple[FieldView, ...]:
    """The fields in the order of the document."""
    return tuple(_field(field, schemas) for field in schema.fields)


def _field(field: Field, schemas: Schemas) -> FieldView:
    type_ = field.type
    state = "required" if field.required else "optional"
    if isinstance(type_, Nullable):
        type_ = type_.of
        state = "nullable" if field.required else "field"
    elif isinstance(type_, Literal) and isinstance(type_.value, str) and field.required:
        state = "constant"
    text = field.description + (" Deprecated." if field.deprecated else "")
    is_file = holds_file(type_)
    if state == "constant":
        decoder = _quote(str(getattr(type_, "value", "")))
    else:
        decoder = "" if is_file else schemas.decoder(type_)
    return FieldView(
        name=names.quoted(names.property_(field.name)),
        wire=field.name.wire,
        state=state,
        value=schemas.kotlin(type_),
        decoder=decoder,
        description=text,
        setter=names.setter(field.name),
        file=None if not is_file else "files" if schemas.kotlin(type_).startswith("List") else "file",
    )


def model(schema: Schema, schemas: Schemas) -> str:
    """The declaration of a schema."""
    doc = kdoc.comment(
        schema.description or f"`{schema.name.wire}` of the contract.", kdoc.source(schema.source)
    )
    parents = schemas.parents.get(schema.name.wire, ())
    match schema:
        case ObjectSchema():
            return _object(schema, schemas, doc=doc, parents=parents)
        case EnumSchema():
            return _enum(schema, doc=doc, parents=parents)
        case UnionSchema(tag=None):
            return _untagged(schema, schemas, doc=doc, parents=parents)
        case UnionSchema():
            return _tagged(schema, schemas, doc=doc, parents=parents)
        case AliasSchema():
            return f"{doc}\npublic typealias {schema.name.wire} = {schemas.kotlin(schema.type)}\n"


def _object(schema: ObjectSchema, schemas: Schemas, *, doc: str, parents: tuple[str, ...]) -> str:
    fields = field_views(schema, schemas)
    arguments = sorted(
        (each for each in fields if each.state != "constant"), key=lambda each: bool(each.default)
    )
    required = [each for each in arguments if not each.default]
    optional = [each for each in arguments if each.default]
    return render(
        "form.kt.j2" if schemas.is_form(schema) else "object.kt.j2",
        name=schema.name.wire,
        doc=doc,
        fields=fields,
        arguments=arguments,
        constants=[each for each in fields if each.state == "constant"],
        parents=parents,
        required=required,
        optional=optional,
        builds=bool(optional) and schema.name.wire in schemas.requested,
    )


def _enum(schema: EnumSchema, *, doc: str, parents: tuple[str, ...]) -> str:
    for each in schema.values:
        if not isinstance(each.value, str):
            raise unsupported(schema.name.wire, "has values that are no strings")
    values = [(names.constant(each.name), _quote(str(each.value))) for each in schema.values]
    if len({name for name, _ in values}) != len(values):
        raise unsupported(schema.name.wire, "has two values with one name")
    return render("enum.kt.j2", name=schema.name.wire, doc=doc, values=values, parents=parents)


@dataclass(frozen=True, slots=True)
class FactoryView:
    """A function of a union that makes a member of what it must have; `text` is one that takes plain texts."""

    signature: str
    made: str


def _tagged(schema: UnionSchema, schemas: Schemas, *, doc: str, parents: tuple[str, ...]) -> str:
    assert schema.tag is not None  # noqa: S101 - what distinguishes the kinds of union
    members = []
    for variant in schema.variants:
        if schemas.object_of(variant.type) is None:
            raise unsupported(schema.name.wire, "is told apart by a tag, but has a member that is no object")
        members.append((", ".join(_quote(tag) for tag in variant.tags), schemas.kotlin(variant.type)))
    factories = _factories(schema, schemas) if schema.name.wire in schemas.requested else []
    return render(
        "tagged_union.kt.j2", name=schema.name.wire, doc=doc, tag=schema.tag.wire, members=members,
        factories=factories, parents=parents,
    )  # fmt: skip


def _factories(schema: UnionSchema, schemas: Schemas) -> list[FactoryView]:
    found: list[FactoryView] = []
    for variant in schema.variants:
        member = schemas.object_of(variant.type)
        if member is None or len(variant.tags) != 1:
            continue
        name = names.factory(_tag_words(variant.tags[0]))
        fields = [each for each in field_views(member, schemas) if each.state in ("required", "nullable")]
        of = {field.name.wire: field.type for field in member.fields}
        found.append(_factory(name, member.name.wire, fields, texts=frozenset()))
        texts = frozenset(
            each.wire for each in fields if each.state == "required" and schemas.takes_text(of[each.wire])
        )
        if texts:
            found.append(_factory(name, member.name.wire, fields, texts=texts))
    return found


def _factory(name: str, made: str, fields: list[FieldView], *, texts: frozenset[str]) -> FactoryView:
    parameters = [f"{each.name}: {'String' if each.wire in texts else each.type}" for each in fields]
    values = [
        f"{each.name} = {each.value}.of({each.name})" if each.wire in texts else f"{each.name} = {each.name}"
        for each in fields
    ]
    value = listed(f"public fun {name}", parameters, f": {made} =", indent=8)
    return FactoryView(value, listed(made, values, "", indent=12))


def _tag_words(tag: str) -> list[str]:
    return list("".join(sign if sign.isalnum() else " " for sign in tag).lower().split())


@dataclass(frozen=True, slots=True)
class WrapperView:
    """A member of a union that needs a class of its own: a text, a number, a list."""

    name: str
    type: str
    decoder: str
    doc: str


def _untagged(schema: UnionSchema, schemas: Schemas, *, doc: str, parents: tuple[str, ...]) -> str:
    wrappers: list[WrapperView] = []
    readers: dict[str, list[str]] = {}
    for variant in schema.variants:
        wrapper = _wrapper(variant, schemas)
        if wrapper is not None:
            wrappers.append(wrapper)
        for kind in schemas.kinds(variant.type):
            readers.setdefault(kind, []).append(_reader(variant, wrapper, schemas))
    if len({each.name for each in wrappers}) != len(wrappers):
        raise unsupported(schema.name.wire, "has two members of one JSON type")
    order = [kind for kind in _WORDS if kind in readers]
    return render(
        "untagged_union.kt.j2",
        name=schema.name.wire,
        doc=doc,
        parents=parents,
        wrappers=wrappers,
        readers=[(kind, _choice(readers[kind])) for kind in order],
        expected=" or ".join(_WORDS[kind] for kind in order),
    )


def _wrapper(variant: Variant, schemas: Schemas) -> WrapperView | None:
    type_ = schemas.resolved(variant.type)
    if isinstance(type_, Ref):
        return None
    kind = schemas.kotlin(variant.type)
    if isinstance(type_, Scalar):
        name = _WRAPPERS[type_.kind]
    elif isinstance(type_, Literal):
        name = "Text"
    else:
        name = "Fields" if isinstance(type_, MapOf) or kind == "JsonObject" else "Items"
    words = {"Text": "A text.", "Integer": "An integer.", "Number": "A number.", "Flag": "True or false."}
    doc = words.get(name, "A list." if name == "Items" else "An object.")
    return WrapperView(name, kind, schemas.decoder(variant.type), f"/** {doc} */")


def _reader(variant: Variant, wrapper: WrapperView | None, schemas: Schemas) -> str:
    """What reads a member; a decoder where another member may fit too."""
    if wrapper is None:
        return schemas.decoder(variant.type)
    return f"{wrapper.name}({wrapper.decoder}.decode(json))"


def _choice(readers: list[str]) -> str:
    if len(readers) > 1 and not any(reader.endswith("(json))") for reader in readers):
        return f"firstFitting(json, {', '.join(readers)})"
    first = readers[0]
    return first if first.endswith("(json))") else f"{first}.decode(json)"


def unknown_variant(schemas: Schemas) -> str:
    """The class of a union's member that this release does not know, which every union has."""
    unions = [name for name, schema in schemas.by_name.items() if isinstance(schema, UnionSchema)]
    tops = sorted(name for name in unions if not any(name in _above(each, schemas) for each in unions))
    return render("unknown_variant.kt.j2", unions=tops)


def _above(name: str, schemas: Schemas) -> set[str]:
    return {each for parent in schemas.parents.get(name, ()) for each in (parent, *_above(parent, schemas))}


def _quote(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("$", "\\$")
