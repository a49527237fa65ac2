"""Validators that say what JSON Schema says, where pydantic's own would be kinder or stricter.

The core schema of a type is rewritten once, and everything still runs in pydantic's compiled core:

    constant tag with a default   must be present in JSON, though Python code may leave it out
    integer                       accepts 2.0, which is an integer in JSON Schema, and not 2.5 or "2"
    number                        refuses NaN and infinities, which are not JSON
    date, time                    are strings, never numbers
    field names                   are the document's (`class`), never Python's (`class_`)
"""

from __future__ import annotations

from typing import cast

from pydantic import TypeAdapter
from pydantic_core import CoreSchema, SchemaValidator

_OPAQUE = frozenset({"metadata", "config", "cls", "ref", "schema_ref", "default", "expected"})
_BY_NAME = frozenset({"fields", "choices"})


class WireType:
    """A type of the contract, as it crosses the wire. Its validator is built when it is first used."""

    __slots__ = ("_type", "_validator")

    def __init__(self, type_: object) -> None:
        self._type = type_
        self._validator: SchemaValidator | None = None

    @property
    def validator(self) -> SchemaValidator:
        """The validator, built once."""
        if self._validator is None:
            adapter: TypeAdapter[object] = TypeAdapter(cast(type, self._type))
            adapter.rebuild(raise_errors=True)
            schema = cast(CoreSchema, _as_on_the_wire(adapter.core_schema))
            # Without this argument the core would reuse the models' own validators below the first level.
            self._validator = SchemaValidator(schema, _use_prebuilt=False)
        return self._validator

    def from_json(self, raw: bytes) -> object:
        """The value of a JSON text; raises pydantic's `ValidationError`."""
        return self.validator.validate_json(raw, by_alias=True, by_name=False)


def _as_on_the_wire(node: object) -> object:
    if isinstance(node, list):
        return [_as_on_the_wire(each) for each in node]
    if isinstance(node, tuple):
        return tuple(_as_on_the_wire(each) for each in node)
    if not isinstance(node, dict):
        return node
    schema = {key: _part(key, value) for key, value in node.items()}
    match schema.get("type"):
        case "model-field":
            return _required_if_constant(schema)
        case "int":
            return _integer(schema)
        case "float":
            return {**schema, "allow_inf_nan": False}
        case "datetime" | "date" | "time":
            return {**schema, "strict": True}
    return schema


def _part(key: object, value: object) -> object:
    if key in _BY_NAME and isinstance(value, dict):
        # Keys here are the document's own: a field may be called `config` or `default`.
        return {name: _as_on_the_wire(each) for name, each in value.items()}
    return value if key in _OPAQUE else _as_on_the_wire(value)


def _required_if_constant(field: dict[object, object]) -> dict[object, object]:
    inner = field["schema"]
    if isinstance(inner, dict) and inner.get("type") == "default":
        constant = inner["schema"]
        if (
            isinstance(constant, dict)
            and constant.get("type") == "literal"
            and len(constant["expected"]) == 1
        ):
            return {**field, "schema": constant}
    return field


def _integer(schema: dict[object, object]) -> dict[object, object]:
    whole = {**schema, "strict": True}
    number = {"type": "float", "strict": True, "allow_inf_nan": False}
    from_number = {"type": "chain", "steps": [number, {**schema, "strict": False}]}
    return {
        "type": "union",
        "mode": "left_to_right",
        "choices": [(whole, "integer"), (from_number, "whole-number")],
    }
