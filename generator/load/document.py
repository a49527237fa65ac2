"""The boundary value of the load step: the documents, and a cursor that knows where it stands in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from referencing import Registry, exceptions
from referencing.jsonschema import DRAFT202012, SchemaRegistry

from generator.ir.source import Source
from generator.ir.types import JsonValue
from generator.load.lines import escape

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


@dataclass(frozen=True, slots=True)
class Document:
    """One file. `root` is its value, to be read only; `lines` gives the line of every JSON pointer."""

    file: str
    root: dict[str, JsonValue]
    lines: Mapping[str, int]


@dataclass(frozen=True)
class Documents:
    """The stack file and the documents that it names, in its order."""

    stack: Document
    apis: tuple[Document, ...]

    @cached_property
    def by_file(self) -> dict[str, Document]:
        """Every document by its file name."""
        return {each.file: each for each in (self.stack, *self.apis)}

    @cached_property
    def registry(self) -> SchemaRegistry:
        """The documents as `referencing` sees them; a document's address is its file name."""
        resources = [(file, DRAFT202012.create_resource(each.root)) for file, each in self.by_file.items()]
        registry: SchemaRegistry = Registry()
        return registry.with_resources(resources)

    def roots(self) -> Iterator[Node]:
        """A cursor at the root of each API document."""
        for document in self.apis:
            yield Node(self, document.file, "", document.root)

    def resolve(self, reference: str, *, file: str) -> Node | None:
        """The place that a reference in `file` points to, or `None` when there is no such place."""
        target, _, pointer = reference.partition("#")
        target = target or file
        try:
            found = self.registry.resolver(target).lookup("#" + pointer)
        except exceptions.Unresolvable:
            return None
        return Node(self, target, pointer, cast(JsonValue, found.contents))


@dataclass(frozen=True, slots=True)
class Node:
    """A value in a document together with its place; an absent child is a node that holds `None`."""

    documents: Documents
    file: str
    pointer: str
    value: JsonValue

    @property
    def source(self) -> Source:
        """Where this value stands."""
        lines = self.documents.by_file[self.file].lines
        pointer = self.pointer
        while pointer and pointer not in lines:
            pointer = pointer.rpartition("/")[0]
        return Source(self.file, lines.get(pointer, 1), self.pointer)

    @property
    def object(self) -> dict[str, JsonValue]:
        """The value if it is an object, else an empty one."""
        return self.value if isinstance(self.value, dict) else {}

    @property
    def list(self) -> list[JsonValue]:
        """The value if it is an array, else an empty one."""
        return self.value if isinstance(self.value, list) else []

    def __getitem__(self, key: str) -> Node:
        return Node(self.documents, self.file, f"{self.pointer}/{escape(key)}", self.object.get(key))

    def __contains__(self, key: str) -> bool:
        return key in self.object

    def items(self) -> Iterator[tuple[str, Node]]:
        """Key and place of each member of an object."""
        for key, value in self.object.items():
            yield key, Node(self.documents, self.file, f"{self.pointer}/{escape(key)}", value)

    def elements(self) -> Iterator[Node]:
        """Place of each element of an array."""
        for index, value in enumerate(self.list):
            yield Node(self.documents, self.file, f"{self.pointer}/{index}", value)

    def text(self, key: str, default: str = "") -> str:
        """The string under a key."""
        value = self.object.get(key)
        return value if isinstance(value, str) else default

    def flag(self, key: str) -> bool:
        """Whether the value under a key is `true`."""
        return self.object.get(key) is True

    def names(self, key: str) -> tuple[str, ...]:
        """The strings in the array under a key."""
        value = self.object.get(key)
        return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()

    @property
    def reference(self) -> str | None:
        """The text of `$ref`. A property that happens to be called `$ref` holds a schema, not a string."""
        value = self.object.get("$ref")
        return value if isinstance(value, str) else None

    def follow(self) -> Node:
        """The place where references from here end; an object of nothing where one leads nowhere."""
        node, seen = self, set[tuple[str, str]]()
        while (reference := node.reference) is not None:
            found = node.documents.resolve(reference, file=node.file)
            if found is None or (found.file, found.pointer) in seen:
                return Node(self.documents, self.file, self.pointer, {})
            seen.add((found.file, found.pointer))
            node = found
        return node


def operations(root: Node) -> Iterator[tuple[str, str, Node]]:
    """Path, method in upper case and place of each operation of a document, in its order."""
    for path, item in root["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                yield path, method.upper(), operation


def schema_name(reference: str) -> str | None:
    """The component that a reference to a schema names."""
    head, found, name = reference.partition("#/components/schemas/")
    return name if found and "/" not in name and "#" not in head else None
