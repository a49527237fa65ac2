"""D001: keys and values where OpenAPI 3.2 has a closed list of them, with the word that was probably meant.

The other rules rely on these shapes, so their findings in a document with a wrong one would only echo it. What is
not covered here, `openapi.documents_are_openapi` finds, slowly and in the words of a JSON Schema.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator

from generator.diagnostics import Diagnostic
from generator.ir.types import JsonValue
from generator.load.document import METHODS, Node
from generator.load.lint.finding import finding
from generator.load.lint.survey import Survey

_PATH_ITEM = frozenset({*METHODS, "parameters", "summary", "description", "servers", "additionalOperations"})
_OPERATION = frozenset(
    [
        "tags",
        "summary",
        "description",
        "externalDocs",
        "operationId",
        "parameters",
        "requestBody",
        "responses",
        "callbacks",
        "deprecated",
        "security",
        "servers",
    ]
)
_PARAMETER = frozenset(
    [
        "name",
        "in",
        "description",
        "required",
        "deprecated",
        "allowEmptyValue",
        "style",
        "explode",
        "allowReserved",
        "schema",
        "example",
        "examples",
        "content",
    ]
)
_LOCATIONS = ("path", "query", "header", "cookie", "querystring")
_BODY = frozenset({"description", "content", "required"})
_RESPONSE = frozenset({"summary", "description", "headers", "content", "links"})
_MEDIA = frozenset(
    {"schema", "itemSchema", "example", "examples", "encoding", "prefixEncoding", "itemEncoding"}
)
_MEDIA_TYPES = ("application/json", "text/event-stream", "multipart/form-data", "application/octet-stream")
_STATUS = re.compile(r"[1-5](\d\d|XX)|default")
_SCHEMA = frozenset(
    [
        "type",
        "enum",
        "const",
        "description",
        "title",
        "default",
        "format",
        "nullable",
        "deprecated",
        "readOnly",
        "writeOnly",
        "example",
        "examples",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "items",
        "prefixItems",
        "contains",
        "minContains",
        "maxContains",
        "unevaluatedItems",
        "properties",
        "required",
        "additionalProperties",
        "patternProperties",
        "propertyNames",
        "unevaluatedProperties",
        "minProperties",
        "maxProperties",
        "dependentRequired",
        "dependentSchemas",
        "oneOf",
        "anyOf",
        "allOf",
        "not",
        "if",
        "then",
        "else",
        "discriminator",
        "contentMediaType",
        "contentEncoding",
        "contentSchema",
        "externalDocs",
        "xml",
        "$defs",
        "$comment",
    ]
)
_LIMITS = frozenset(
    [
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minProperties",
        "maxProperties",
    ]
)
_TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")


def shapes_are_known(survey: Survey) -> Iterator[Diagnostic]:
    """Path items, operations, parameters, bodies, answers and schemas have the keys and values of OpenAPI."""
    for root in survey.documents.roots():
        for _, item in root["paths"].items():
            yield from _keys(item, "path", _PATH_ITEM)
            yield from _parameters(item)
    for operation in survey.operations:
        yield from _keys(operation.node, "operation", _OPERATION)
        yield from _parameters(operation.node)
        yield from _body(operation.node["requestBody"], _BODY, "request body")
        for status, each in operation.node["responses"].items():
            if not _STATUS.fullmatch(status):
                yield finding(
                    each, "D001", f"`{status}` is no status", hint="write '200', '4XX' or `default`"
                )
            yield from _body(each, _RESPONSE, "response")
    for schema in survey.schemas:
        yield from _schema(schema.node)


def _parameters(holder: Node) -> Iterator[Diagnostic]:
    seen: set[tuple[str, str]] = set()
    for each in holder["parameters"].elements():
        yield from _keys(each, "parameter", _PARAMETER)
        target = each.follow()
        name, location = target.text("name"), target.text("in")
        if each.reference is None and location not in _LOCATIONS:
            yield _unknown(each["in"], f"`in: {location}` is no place of a parameter", location, _LOCATIONS)
        if name and (name, location) in seen:
            yield finding(
                each, "D001", f"the parameter `{name}` is declared twice", hint="remove one of the two"
            )
        seen.add((name, location))


def _body(holder: Node, known: Collection[str], what: str) -> Iterator[Diagnostic]:
    yield from _keys(holder, what, known)
    for name, media in holder["content"].items():
        if name not in _MEDIA_TYPES:
            yield _unknown(media, f"no target knows the media type `{name}`", name, _MEDIA_TYPES)
        yield from _keys(media, "media type", _MEDIA)
        if name in ("application/json", "multipart/form-data") and not media["schema"].object:
            yield finding(
                media, "D001", f"`{name}` has no `schema`", hint="refer to a component under `schema`"
            )


def _schema(node: Node) -> Iterator[Diagnostic]:
    if not isinstance(node.value, dict):
        yield finding(node, "D001", "a schema is an object", hint="write its keys below it, further in")
        return
    yield from _keys(node, "schema", _SCHEMA)
    types = node.object.get("type")
    for each in types if isinstance(types, list) else [types] if "type" in node else []:
        if each not in _TYPES:
            yield _unknown(node["type"], f"`{_shown(each)}` is no type", str(each), _TYPES)
    required = node.object.get("required", [])
    if not isinstance(required, list):
        hint = "list the names of required properties in the object: `required: [name]`"
        yield finding(node["required"], "D001", "`required` of a schema is a list of names", hint=hint)
    for key in sorted(_LIMITS & node.object.keys()):
        if isinstance(node.object[key], bool) or not isinstance(node.object[key], int | float):
            yield finding(node[key], "D001", f"`{key}` is a number", hint=f"write a number after `{key}:`")
    yield from _enum(node)
    pattern = node.object.get("pattern")
    if isinstance(pattern, str):
        try:
            re.compile(pattern)
        except re.error as error:
            message = f"the pattern `{pattern}` is no regular expression: {error.msg}"
            yield finding(node["pattern"], "D001", message, hint="correct the pattern")


def _enum(node: Node) -> Iterator[Diagnostic]:
    values = node["enum"].list
    for index, value in enumerate(values):
        if value in values[:index]:
            yield finding(node["enum"], "D001", f"the enum lists `{_shown(value)}` twice", hint="remove one")
    if "enum" in node and not values:
        yield finding(node["enum"], "D001", "an enum lists its values", hint="write `enum: [first, second]`")


def _keys(node: Node, what: str, known: Collection[str]) -> Iterator[Diagnostic]:
    """Extensions have a rule of their own, and so has a reference."""
    if "$ref" in node:
        return
    for key, child in node.items():
        if key not in known and not key.startswith("x-"):
            article = "an" if what[0] in "aeiou" else "a"
            yield _unknown(child, f"{article} {what} has no key `{key}`", key, known)


def _unknown(node: Node, message: str, given: str, known: Collection[str]) -> Diagnostic:
    close = difflib.get_close_matches(given, sorted(known), n=1)
    if close:
        return finding(node, "D001", message, hint=f"did you mean `{close[0]}`?")
    if node.value is None:
        hint = "put quotes around the text before it: in `{…}` a comma ends what has none"
        return finding(node, "D001", message, hint=hint)
    some = f"use one of {', '.join(known)}" if len(known) <= len(_TYPES) else "remove it, or correct its name"
    return finding(node, "D001", message, hint=some)


def _shown(value: JsonValue) -> str:
    return "null" if value is None else str(value)
