"""Makes a diagnostic for a place in a document."""

from __future__ import annotations

from generator.diagnostics import Diagnostic
from generator.load.document import METHODS, Node

_SECTIONS = {
    "schemas": "schema",
    "parameters": "parameter",
    "responses": "response",
    "examples": "example",
    "headers": "header",
    "requestBodies": "request body",
    "securitySchemes": "security scheme",
}


def finding(node: Node, code: str, message: str, *, hint: str) -> Diagnostic:
    """A diagnostic at a place; its trail is read off the place's pointer."""
    source = node.source
    return Diagnostic(code, message, source.file, source.line, trail_of(node), hint)


def trail_of(node: Node) -> tuple[str, ...]:
    """What a place is in, from the inside out: `property limit`, `schema ListRequest`."""
    keys = [key.replace("~1", "/").replace("~0", "~") for key in node.pointer.split("/")[1:]]
    at = Node(node.documents, node.file, "", node.documents.by_file[node.file].root)
    steps: list[str] = []
    for index, key in enumerate(keys):
        elements = list(at.elements())
        at = elements[int(key)] if key.isdecimal() and int(key) < len(elements) else at[key]
        if step := _step(keys[:index], key, at):
            steps.append(step)
    return tuple(reversed(steps))


def _step(before: list[str], key: str, at: Node) -> str | None:
    parent = before[-1] if before else ""
    if before == ["paths"]:
        return None
    if len(before) == 2 and before[0] == "paths" and key in METHODS:
        return f"operation {at.text('operationId') or f'{key.upper()} {before[1]}'}"
    if len(before) == 2 and before[0] == "components":
        return f"{_SECTIONS.get(parent, parent)} {key}"
    if parent == "parameters":
        return f"parameter {at.text('name')}" if at.text("name") else None
    if parent == "properties":
        return f"property {key}"
    if parent == "responses":
        return f"response {key}"
    if parent == "examples":
        return f"example {key}"
    if key == "requestBody":
        return "request body"
    return None
