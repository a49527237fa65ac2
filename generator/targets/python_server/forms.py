"""Forms: which fields are files, and how the text of the others becomes a value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import AliasSchema, Binary, Body, ListOf, MapOf, Nullable, ObjectSchema, Ref, Type
from generator.targets.python_server import names
from generator.targets.python_server.types import Schemas, text_kind


@dataclass(frozen=True, slots=True)
class FileView:
    """A file field: the argument that carries it, and the field's name in the form."""

    name: str
    wire: str
    required: bool
    many: bool
    description: str


@dataclass(frozen=True, slots=True)
class FormView:
    """A form. `kinds` gives, by path, the kind of each text that is not simply a string, and of lists."""

    files: tuple[FileView, ...]
    kinds: tuple[tuple[str, str], ...]


def form_view(body: Body, schemas: Schemas) -> FormView:
    """The form that a multipart body is."""
    return FormView(
        files=file_views(body, schemas),
        kinds=tuple(
            (path, kind) for path, kind in _kinds(body.media.type, schemas, "", ()) if kind != "string"
        ),
    )


def file_views(body: Body, schemas: Schemas) -> tuple[FileView, ...]:
    """The file fields of a body, in the order of the document."""
    declared = schemas.declarations.get(body.media.type.schema) if isinstance(body.media.type, Ref) else None
    fields = declared.fields if isinstance(declared, ObjectSchema) else ()
    files = {name.wire for name in body.binary_fields}
    return tuple(
        FileView(
            name=names.argument(field.name),
            wire=field.name.wire,
            required=field.required,
            many=isinstance(field.type, ListOf),
            description=field.description,
        )
        for field in fields
        if field.name.wire in files
    )


def _kinds(type_: Type, schemas: Schemas, path: str, seen: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Walks the fields of a form: `expires_after.seconds` is an integer, `include[]` a string."""
    match type_:
        case Binary():
            return
        case Nullable(of=inner):
            yield from _kinds(inner, schemas, path, seen)
        case ListOf(items=items):
            yield from _kinds(items, schemas, f"{path}[]", seen)
        case MapOf(values=values):
            yield from _kinds(values, schemas, f"{path}.*", seen)
        case Ref(schema=name) if name not in seen:
            match schemas.declarations[name]:
                case ObjectSchema(fields=fields):
                    for field in fields:
                        below = f"{path}.{field.name.wire}" if path else field.name.wire
                        yield from _kinds(field.type, schemas, below, (*seen, name))
                case AliasSchema(type=inner):
                    yield from _kinds(inner, schemas, path, (*seen, name))
                case _:
                    yield path, text_kind(type_, schemas)
        case _:
            yield path, text_kind(type_, schemas)
