"""What the templates of unions are given."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Literal, MapOf, ObjectSchema, Ref, Scalar, UnionSchema, Variant
from generator.targets.kotlin import names
from generator.targets.kotlin.diagnostics import unsupported
from generator.targets.kotlin.fields import FieldView, field_views
from generator.targets.kotlin.rendering import listed, literal, render
from generator.targets.kotlin.types import Schemas

_WRAPPERS = {"string": "Text", "integer": "Integer", "number": "Number", "boolean": "Flag"}
_WORDS = {
    "STRING": "a string",
    "NUMBER": "a number",
    "BOOLEAN": "a boolean",
    "ARRAY": "an array",
    "OBJECT": "an object",
}


@dataclass(frozen=True, slots=True)
class FactoryView:
    """A function of a union that makes a member of what it must have; `text` is one that takes plain texts."""

    signature: str
    made: str


def tagged_union(schema: UnionSchema, schemas: Schemas, *, doc: str, parents: tuple[str, ...]) -> str:
    """The declaration of a union whose members a field tells apart."""
    assert schema.tag is not None  # noqa: S101 - what distinguishes the kinds of union
    members = [
        (", ".join(literal(tag) for tag in variant.tags), _tagged_member(schema, variant, schemas))
        for variant in schema.variants
    ]
    factories = _factories(schema, schemas) if schema.name.wire in schemas.requested else []
    return render(
        "tagged_union.kt.j2", name=schema.name.wire, doc=doc, tag=literal(schema.tag.wire), members=members,
        factories=factories, parents=parents,
    )  # fmt: skip


def _tagged_member(schema: UnionSchema, variant: Variant, schemas: Schemas) -> str:
    """What reads a member: the class of an object, or the union that the tag leads on to."""
    member = schemas.by_name.get(variant.type.schema) if isinstance(variant.type, Ref) else None
    match member:
        case ObjectSchema(name=name):
            return f"{name.wire}(from)"
        case UnionSchema(name=name, tag=tag) if tag == schema.tag:
            return f"{name.wire}.read(value, from)"
    raise unsupported(schema.name.wire, "has a member that its tag does not tell apart")


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


def untagged_union(schema: UnionSchema, schemas: Schemas, *, doc: str, parents: tuple[str, ...]) -> str:
    """The declaration of a union whose members the type of the JSON tells apart."""
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
