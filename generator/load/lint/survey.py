"""What every rule looks at: the operations, the schemas and the references of all documents, walked once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.load.document import Documents, Node, operations

# Keys below which names stand that the author chose, so that a key there means nothing to OpenAPI.
_MAPS = frozenset(
    {"properties", "schemas", "parameters", "responses", "examples", "headers", "requestBodies", "paths"}
)
# Keys below which plain JSON stands.
_PLAIN = frozenset({"example", "default", "const", "enum", "value", "dataValue"})


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation where it is written."""

    id: str
    path: str
    method: str
    node: Node
    item: Node

    def parameters(self) -> Iterator[Node]:
        """Its parameters and those of its path item, references followed."""
        for holder in (self.item, self.node):
            for each in holder["parameters"].elements():
                yield each.follow()


@dataclass(frozen=True, slots=True)
class Schema:
    """A schema where it is written.

    `role` says what it is there: component, property, items, values (of a map), member (of a union), media,
    parameter, header, content (of text), event (anywhere in an event object).
    """

    node: Node
    role: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference; `node` is the object that holds it."""

    node: Node
    text: str


@dataclass(frozen=True)
class Survey:
    """The documents and the lists that rules go through."""

    documents: Documents

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation, in the order of the stack."""
        return tuple(
            Operation(node.text("operationId") or f"{method} {path}", path, method, node, root["paths"][path])
            for root in self.documents.roots()
            for path, method, node in operations(root)
        )

    @cached_property
    def schemas(self) -> tuple[Schema, ...]:
        """Every schema, components first in each document, each followed by what it holds."""
        return tuple(each for root in self.documents.roots() for each in _document_schemas(root))

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Every reference, those in a discriminator's mapping too."""
        stack = Node(self.documents, self.documents.stack.file, "", self.documents.stack.root)
        return tuple(each for root in (*self.documents.roots(), stack) for each in references_below(root))


def references_below(node: Node, *, inside: str = "") -> Iterator[Reference]:
    """The references in a value; `inside` is the key that it stands under."""
    if node.reference is not None and inside not in _MAPS:
        yield Reference(node, node.reference)
    for child in node.elements():
        yield from references_below(child, inside="")
    for key, child in node.items():
        if inside == "mapping" and isinstance(child.value, str):
            yield Reference(child, child.value)
        elif inside in _MAPS or key not in _PLAIN:
            yield from references_below(child, inside="" if inside in _MAPS else key)


def extension_keys(node: Node, *, inside: str = "") -> Iterator[tuple[Node, str]]:
    """Each object that holds an `x-` key, with the key."""
    for child in node.elements():
        yield from extension_keys(child)
    for key, child in node.items():
        chosen = inside in _MAPS
        if key.startswith("x-") and not chosen:
            yield node, key
        elif chosen or key not in _PLAIN:
            yield from extension_keys(child, inside="" if chosen else key)


def _document_schemas(root: Node) -> Iterator[Schema]:
    components = root["components"]
    for name, each in components["schemas"].items():
        yield from _schema(Schema(each, "component", name))
    for section in ("parameters", "headers"):
        for _, each in components[section].items():
            yield from _in_holder(each, "header" if section == "headers" else "parameter")
    for section in ("requestBodies", "responses"):
        for _, each in components[section].items():
            yield from _in_content(each)
    for _, item in root["paths"].items():
        for each in item["parameters"].elements():
            yield from _in_holder(each, "parameter")
    for _, _, operation in operations(root):
        for each in operation["parameters"].elements():
            yield from _in_holder(each, "parameter")
        yield from _in_content(operation["requestBody"])
        for _, each in operation["responses"].items():
            yield from _in_content(each)


def _in_holder(holder: Node, role: str) -> Iterator[Schema]:
    if "schema" in holder:
        yield from _schema(Schema(holder["schema"], role))


def _in_content(holder: Node) -> Iterator[Schema]:
    for _, each in holder["headers"].items():
        yield from _in_holder(each, "header")
    for _, media in holder["content"].items():
        if "schema" in media:
            yield from _schema(Schema(media["schema"], "media"))
        if "itemSchema" in media:
            yield from _schema(Schema(media["itemSchema"], "event"))


def _schema(schema: Schema) -> Iterator[Schema]:
    yield schema
    node = schema.node

    def role(usual: str) -> str:
        return "event" if schema.role == "event" else usual

    for name, each in node["properties"].items():
        yield from _schema(Schema(each, role("property"), name))
    if node["items"].object:
        yield from _schema(Schema(node["items"], role("items")))
    if node["additionalProperties"].object:
        yield from _schema(Schema(node["additionalProperties"], role("values")))
    for key in ("oneOf", "anyOf", "allOf"):
        for each in node[key].elements():
            yield from _schema(Schema(each, role("member")))
    if "contentSchema" in node:
        yield from _schema(Schema(node["contentSchema"], "content"))
