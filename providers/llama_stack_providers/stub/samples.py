"""A value that fits a JSON Schema, so that structured output and tool arguments validate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    if fixed.get("enum"):
        first: JsonValue = fixed["enum"][0]
        return first
    if isinstance(ref := schema.get("$ref"), str):
        return sample(_resolve(root, ref), hint=hint, root=root, depth=depth + 1)
    for word in ("anyOf", "oneOf"):
        if schema.get(word):
            return sample(schema[word][0], hint=hint, root=root, depth=depth + 1)
    if schema.get("allOf"):
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
            properties = schema.get("properties")
            fields: dict[str, JsonValue] = {}
            for name, each in properties.items() if isinstance(properties, Mapping) else ():
                fields[name] = sample(each, hint=hint, root=root, depth=depth + 1)
            return fields
        case "array":
            return _array(schema, hint, root, depth)
        case "string":
            return _string(schema, hint)
        case "integer":
            return round(_number(schema))
        case "number":
            return _number(schema)
        case "boolean":
            return True
        case _:
            return None


def _array(schema: Mapping[str, object], hint: str, root: object, depth: int) -> list[JsonValue]:
    prefix = schema.get("prefixItems")
    if isinstance(prefix, Sequence):
        return [sample(each, hint=hint, root=root, depth=depth + 1) for each in prefix]
    least = schema.get("minItems")
    length = max(1, least) if isinstance(least, int) else 1
    return [sample(schema.get("items", {}), hint=hint, root=root, depth=depth + 1) for _ in range(length)]


def _string(schema: Mapping[str, object], hint: str) -> str:
    form = schema.get("format")
    text = _FORMATS.get(form, hint) if isinstance(form, str) else hint
    least, most = schema.get("minLength"), schema.get("maxLength")
    if isinstance(least, int):
        text = text.ljust(least, ".")
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
    parts = schema["allOf"]
    for part in parts if isinstance(parts, Sequence) else ():
        if isinstance(part, Mapping) and isinstance(ref := part.get("$ref"), str):
            part = _resolve(root, ref)
        for key, value in part.items() if isinstance(part, Mapping) else ():
            both = whole.get(key)
            whole[key] = {**both, **value} if isinstance(both, dict) and isinstance(value, Mapping) else value
    return whole


def _resolve(root: object, ref: str) -> object:
    node = root
    for part in ref.removeprefix("#").strip("/").split("/") if ref not in ("#", "#/") else ():
        node = node.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(node, Mapping) else None
    return node
