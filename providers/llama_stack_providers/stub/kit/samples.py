"""A value that fits a JSON Schema, so that structured output and tool arguments validate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil
from typing import Any

from llama_stack_spi import JsonValue

_FORMATS = {
    "date": "2026-01-01",
    "time": "12:00:00Z",
    "date-time": "2026-01-01T12:00:00Z",
    "email": "someone@example.com",
    "uri": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000001",
    "ipv4": "127.0.0.1",
    "hostname": "example.com",
}
_DEPTH = 12
_OPTIONAL_DEPTH = 4
"""Below this depth an object holds what it must and nothing else, so that recursive schemas stay small."""
_MOST_ITEMS = 100
_MOST_CHARACTERS = 10_000
"""A schema that wants more than this (and of items, a quarter of it at each level down) gets less than it wants:
a request must not fill the memory."""


def sample(schema: object, *, hint: str = "stub", root: object = None, depth: int = 0) -> JsonValue:
    """The smallest value that fits `schema`; `hint` becomes the text of strings that are free.

    Understands the part of JSON Schema that structured output uses: types, enum, const, properties, required,
    items, prefixItems, bounds, formats, `$ref` into the schema itself, and the first member of a union.
    """
    root = schema if root is None else root
    if not isinstance(schema, Mapping) or depth > _DEPTH:
        return None
    fixed: Mapping[str, Any] = schema
    for word in ("const", "default"):
        if word in fixed:
            value: JsonValue = fixed[word]
            return value
    if choices := _list(fixed, "enum"):
        first: JsonValue = choices[0]
        return first
    if isinstance(ref := schema.get("$ref"), str):
        return sample(_resolve(root, ref), hint=hint, root=root, depth=depth + 1)
    for word in ("anyOf", "oneOf"):
        if members := _list(schema, word):
            return sample(members[0], hint=hint, root=root, depth=depth + 1)
    if _list(schema, "allOf"):
        schema = _merged(schema, root)
    return _of_type(schema, hint, root, depth)


def _of_type(schema: Mapping[str, object], hint: str, root: object, depth: int) -> JsonValue:
    kind = schema.get("type")
    if isinstance(kind, Sequence) and not isinstance(kind, str):
        kind = next((each for each in kind if each != "null"), "null")
    if kind is None:
        kind = "object" if "properties" in schema else "array" if "items" in schema else "string"
    match kind:
        case "object":
            return _object(schema, hint, root, depth)
        case "array":
            return _array(schema, hint, root, depth)
        case "string":
            return _string(schema, hint)
        case "integer":
            return ceil(_number(schema))
        case "number":
            return _number(schema)
        case "boolean":
            return True
        case _:
            return None


def _object(schema: Mapping[str, object], hint: str, root: object, depth: int) -> dict[str, JsonValue]:
    properties = schema.get("properties")
    required = _list(schema, "required")
    fields: dict[str, JsonValue] = {}
    for name, each in properties.items() if isinstance(properties, Mapping) else ():
        if depth < _OPTIONAL_DEPTH or name in required:
            fields[name] = sample(each, hint=hint, root=root, depth=depth + 1)
    return fields


def _array(schema: Mapping[str, object], hint: str, root: object, depth: int) -> list[JsonValue]:
    if prefix := _list(schema, "prefixItems"):
        return [sample(each, hint=hint, root=root, depth=depth + 1) for each in prefix]
    least = schema.get("minItems")
    length = max(1, least) if isinstance(least, int) else 1
    item = sample(schema.get("items", {}), hint=hint, root=root, depth=depth + 1)
    return [item] * min(length, max(1, _MOST_ITEMS >> 2 * depth))


def _string(schema: Mapping[str, object], hint: str) -> str:
    form = schema.get("format")
    text = _FORMATS.get(form, hint) if isinstance(form, str) else hint
    least, most = schema.get("minLength"), schema.get("maxLength")
    if isinstance(least, int):
        text = text.ljust(min(least, _MOST_CHARACTERS), ".")
    return text[:most] if isinstance(most, int) else text


def _number(schema: Mapping[str, object]) -> float:
    low, high = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    value: float = 1
    if isinstance(low, int | float):
        value = max(value, low)
    if isinstance(above, int | float):
        value = max(value, above + 1)
    if isinstance(high, int | float):
        value = min(value, high)
    if isinstance(below, int | float):
        value = min(value, below - 1)
    return value


def _merged(schema: Mapping[str, object], root: object) -> dict[str, object]:
    whole: dict[str, object] = {key: value for key, value in schema.items() if key != "allOf"}
    for part in _list(schema, "allOf"):
        if isinstance(part, Mapping) and isinstance(ref := part.get("$ref"), str):
            part = _resolve(root, ref)
        for key, value in part.items() if isinstance(part, Mapping) else ():
            both = whole.get(key)
            whole[key] = {**both, **value} if isinstance(both, dict) and isinstance(value, Mapping) else value
    return whole


def _list(schema: Mapping[str, object], word: str) -> list[Any]:
    value = schema.get(word)
    return value if isinstance(value, list) else []


def _resolve(root: object, ref: str) -> object:
    node = root
    for part in ref.removeprefix("#").strip("/").split("/") if ref not in ("#", "#/") else ():
        node = node.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(node, Mapping) else None
    return node
