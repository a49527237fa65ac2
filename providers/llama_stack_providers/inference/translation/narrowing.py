"""JSON Schemas in the subset that structured outputs of Anthropic and Bedrock take.

They refuse bounds and open objects. What is dropped is told in the description, so that the model may still keep to it.
"""

from __future__ import annotations

from typing import cast

from llama_stack_providers.inference.translation.pieces import Json
from llama_stack_spi import InvalidRequestError, JsonValue

_FORMATS = {"date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid"}
_UNIONS = {"anyOf": "anyOf", "oneOf": "anyOf", "allOf": "allOf"}
_DEFINITIONS = ("$defs", "definitions")
_LEAVES = ("enum", "const", "title")


def narrowed(schema: Json, param: str) -> Json:
    """The schema in the subset.

    Args:
        schema: As the caller wrote it.
        param: Where the request has it.

    Raises:
        InvalidRequestError: A part of it says nothing that the subset could hold.
    """
    try:
        return _narrowed(schema)
    except (ValueError, RecursionError):
        raise InvalidRequestError(
            "Each part of the schema needs a `type`, an `enum`, a `const`, a `$ref` or an `anyOf`.",
            code="unsupported_schema",
            param=param,
        ) from None


def has_maps(schema: JsonValue) -> bool:
    """Whether an object in it has properties of any name, which the subset cannot say."""
    if isinstance(schema, list):
        return any(map(has_maps, schema))
    if not isinstance(schema, dict):
        return False
    if isinstance(schema.get("additionalProperties"), dict) or schema.get("patternProperties"):
        return True
    return any(map(has_maps, schema.values()))


def _narrowed(schema: JsonValue) -> Json:
    if not isinstance(schema, dict):
        raise ValueError
    left: Json = {name: value for name, value in schema.items() if value is not None}
    found: Json = {}
    for word in _DEFINITIONS:
        if word in left:
            found[word] = _each(left.pop(word))
    if "$ref" in left:
        return {**found, "$ref": left["$ref"]}
    found |= {word: left.pop(word) for word in _LEAVES if word in left}
    for word, kept in _UNIONS.items():
        members = left.pop(word, None)
        if isinstance(members, list) and members:
            found[kept] = [_narrowed(each) for each in members]
    kind = left.pop("type", None)
    if isinstance(kind, list):
        # The parts of a union share what is said of them all.
        shared = {name: left.pop(name) for name in list(left) if name != "description"}
        found.setdefault("anyOf", [_narrowed({"type": each, **_fitting(each, shared)}) for each in kind])
    elif kind is not None:
        found["type"] = kind
    if not {"type", "enum", "const", "anyOf", "allOf"} & set(found):
        raise ValueError
    _narrow_inside(found, left)
    if text := _told(left):
        found["description"] = text
    return found


def _narrow_inside(found: Json, left: Json) -> None:
    """Takes over what the subset knows of a type; the rest is left."""
    match found.get("type"):
        case "object":
            found["properties"] = _each(left.pop("properties", {}))
            found["additionalProperties"] = False
            left.pop("additionalProperties", None)
            if "required" in left:
                found["required"] = left.pop("required")
        case "array":
            if "items" in left:
                found["items"] = _narrowed(left.pop("items"))
            if left.get("minItems") in (0, 1):
                found["minItems"] = left.pop("minItems")
        case "string":
            if left.get("format") in _FORMATS:
                found["format"] = left.pop("format")


def _fitting(kind: JsonValue, shared: Json) -> Json:
    """What is said of all types of a union, for one of them."""
    return {} if kind in ("null", "boolean") else shared


def _each(found: JsonValue) -> Json:
    if not isinstance(found, dict):
        raise ValueError
    return {name: _narrowed(each) for name, each in found.items()}


def _told(left: Json) -> str:
    """The description, with what has no other place."""
    text = cast("str", left.pop("description", "") or "")
    rest = ", ".join(f"{name}: {value}" for name, value in left.items())
    return "\n\n".join(part for part in (text, f"{{{rest}}}" if rest else "") if part)
