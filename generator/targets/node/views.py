"""What the templates need: resources, each with its operations and the resources below it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, GenerationError
from generator.ir import (
    AliasSchema,
    Api,
    EnumSchema,
    Name,
    ObjectSchema,
    Operation,
    Schema,
    UnionSchema,
)
from generator.targets.node import layout, names
from generator.targets.node.methods import MethodView, OperationView, operation_view
from generator.targets.node.operations import finals
from generator.targets.node.shapes import ShapeWriter
from generator.targets.node.types import Schemas, members, property_line, schema_references, written

# What a client has besides its resources.
_OF_THE_CLIENT = ("baseURL", "choose", "compatibility", "page", "send", "stream")


@dataclass(frozen=True, slots=True)
class ModuleView:
    """The file of an API's types."""

    name: str
    title: str
    imports: tuple[str, ...]
    declarations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource below another: its property, class and file."""

    member: str
    class_name: str
    file: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A resource; the root, whose class is the client, has the path ``."""

    path: str
    file: str
    class_name: str
    up: str
    operations: tuple[OperationView, ...]
    children: tuple[ChildView, ...]
    imports: tuple[str, ...]

    @property
    def methods(self) -> list[MethodView]:
        """Every method."""
        return [method for operation in self.operations for method in operation.methods]


def module_view(api: Api, *, schemas: Schemas) -> ModuleView:
    """The types of one API."""
    own = {schema.name.wire for schema in api.schemas}
    used = {name for schema in api.schemas for name in schema_references(schema)} - own
    declarations = tuple(_declaration(schema) for schema in api.schemas)
    by_module: dict[str, list[str]] = {}
    for name in sorted(used):
        by_module.setdefault(schemas.module_of[name], []).append(name)
    imports = [_import(found, f"./{module}.js") for module, found in sorted(by_module.items())]
    code = "\n".join(declarations)
    variants = [word for word in ("OpenEnum", "UnknownVariant") if re.search(rf"\b{word}<", code)]
    if re.search(r"\bFileInput\b", code):
        imports.insert(0, _import(["FileInput"], "../../runtime/form.js"))
    if variants:
        imports.insert(0, _import(variants, "../../runtime/variants.js"))
    return ModuleView(
        names.module(api.name.wire), api.title, tuple(sorted(imports, key=_by_place)), declarations
    )


def resource_views(schemas: Schemas, shapes: ShapeWriter) -> tuple[ResourceView, ...]:
    """The root first, then every resource in the order of the documents."""
    paths: dict[str, tuple[Name, ...]] = {"": ()}
    for operation in schemas.operations:
        for depth in range(1, len(operation.resource) + 1):
            paths.setdefault(_path(operation.resource[:depth]), operation.resource[:depth])
    return tuple(
        _resource(
            resource,
            [each for each in schemas.operations if _path(each.resource) == path],
            children=[each for each in paths.values() if each and _path(each[:-1]) == path],
            schemas=schemas,
            shapes=shapes,
        )
        for path, resource in paths.items()
    )


def _resource(
    resource: tuple[Name, ...],
    operations: list[Operation],
    *,
    children: list[tuple[Name, ...]],
    schemas: Schemas,
    shapes: ShapeWriter,
) -> ResourceView:
    views = tuple(operation_view(each, schemas=schemas, shapes=shapes) for each in operations)
    below = tuple(
        ChildView(names.member(each[-1]), names.class_name(each), names.file(each)) for each in children
    )
    taken = [each.member for each in below] + [method.name for view in views for method in view.methods]
    taken += [] if resource else list(_OF_THE_CLIENT)
    for name in taken:
        if taken.count(name) > 1:
            raise _clash(f"{_path(resource)}.{name}".strip("."))
    up = "../" * max(len(resource), 1)
    return ResourceView(
        path=".".join(names.member(each) for each in resource),
        file=names.file(resource),
        class_name=names.class_name(resource),
        up=up,
        operations=views,
        children=below,
        imports=tuple(_resource_imports(resource, views, operations, below, up)),
    )


def _resource_imports(
    resource: tuple[Name, ...],
    views: tuple[OperationView, ...],
    operations: list[Operation],
    below: tuple[ChildView, ...],
    up: str,
) -> list[str]:
    code = "\n".join(
        text
        for view in views
        for text in (view.constant, view.params or "", *(each.text for each in view.methods))
    )
    code = re.sub(r"/\*\*.*?\*/", "", code, flags=re.DOTALL)
    runtime = f"{up}../runtime"
    found: list[tuple[str, str]] = []

    def add(words: list[str], file: str, *, types: bool = True) -> None:
        used = [word for word in words if re.search(rf"\b{word.removeprefix('type ')}\b", code)]
        if used:
            found.append((file, _import(used, file, types=types)))

    add(["download", "type Download"], f"{runtime}/download.js", types=False)
    add(["FileInput"], f"{runtime}/form.js")
    add(["form"], f"{runtime}/form.js", types=False)
    for final in finals(operations):
        add([final], f"{runtime}/final/{_FINAL_FILES[final]}.js", types=False)
    add(["Operation"], f"{runtime}/operation.js")
    add(["RequestOptions"], f"{runtime}/options.js")
    add(["APIPromise", "PagePromise", "StreamPromise"], f"{runtime}/promise.js")
    found.append((f"{runtime}/resource.js", _import(["Resource"], f"{runtime}/resource.js", types=False)))
    add(["Streamed", "Unstreamed", "WithoutSwitch"], f"{runtime}/switch.js")
    here = len(resource)
    for child in below:
        relative = "./" + "/".join(child.file.split("/")[here - 1 :]) + ".js"
        found.append((relative, _import([child.class_name], relative, types=False)))
    if re.search(r"\bshapes\.", code):
        found.append((f"{up}shapes.js", f'import * as shapes from "{up}shapes.js";'))
    if re.search(r"\btypes\.", code):
        found.append((f"{up}types/index.js", f'import type * as types from "{up}types/index.js";'))
    return [line for _, line in sorted(found, key=lambda pair: _by_place(pair[1]))]


_FINAL_FILES = {
    "chatCompletion": "chat-completion",
    "completion": "completion",
    "nativeChat": "native-chat",
    "nativeCompletion": "native-completion",
    "turn": "turn",
    "response": "response",
}


def _by_place(line: str) -> tuple[int, str]:
    place = line.rsplit('"', 2)[1]
    return (-place.count("../"), place)


def _import(words: list[str], file: str, *, types: bool = True) -> str:
    head = "import type" if types else "import"
    flat = f'{head} {{ {", ".join(words)} }} from "{file}";'
    if len(flat) <= layout.WIDTH:
        return flat
    return f"{head} {{\n" + "".join(f"  {word},\n" for word in words) + f'}} from "{file}";'


def _declaration(schema: Schema) -> str:
    name = schema.name.wire
    source = f"Source: {schema.source.file}#{schema.source.pointer}"
    doc = layout.comment(f"{schema.description.strip()}\n\n{source}".strip())
    match schema:
        case ObjectSchema():
            return f"{doc}\n{_interface(schema)}"
        case EnumSchema(values=values):
            texts = [
                names.quoted(each.value) if isinstance(each.value, str) else str(each.value)
                for each in values
            ]
            return f"{doc}\n{layout.open_enum(name, texts)}"
        case UnionSchema(tag=tag, variants=variants):
            found = [member for each in variants for member in members(each.type)]
            if tag is not None:
                found.append(f"UnknownVariant<{names.quoted(tag.wire)}>")
            return f"{doc}\n{layout.alias(name, list(dict.fromkeys(found)))}"
        case AliasSchema(type=type_):
            return f"{doc}\n{layout.alias(name, members(type_))}"


def _interface(schema: ObjectSchema) -> str:
    lines = [_property(each.description, each.deprecated, property_line(each)) for each in schema.fields]
    if schema.extra is not None:
        # Beside known fields of several types only `unknown` can hold all further ones.
        of = "unknown" if schema.fields else written(schema.extra)
        lines.append(f"  [field: string]: {of};")
    elif not lines:
        lines.append("  [field: string]: unknown;")
    return f"export interface {schema.name.wire} {{\n" + "\n".join(lines) + "\n}"


def _property(description: str, deprecated: bool, line: str) -> str:
    if not description and not deprecated:
        return line
    return f"{layout.comment(description, indent=2, tags=['@deprecated'] if deprecated else [])}\n{line}"


def _path(resource: tuple[Name, ...]) -> str:
    return ".".join(name.wire for name in resource)


def _clash(place: str) -> GenerationError:
    return GenerationError(
        [
            Diagnostic(
                code="G002",
                message=f"`client.{place}` would name two things",
                trail=("target node",),
                hint="rename one of the operations in its `operationId`",
            )
        ]
    )
