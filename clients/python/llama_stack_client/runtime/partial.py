"""Reads answers that lack required fields, as those of older servers do.

A model read this way has no value for such a field: reading it raises `AttributeError`, instead of answering
`None` where the type says that there is a value. Nothing here runs for answers that keep their promise.
"""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import Any

from pydantic import BaseModel
from pydantic_core import SchemaValidator, core_schema

from .narrow import is_list, is_object, is_tuple


class _Absent(Enum):
    ABSENT = "absent"


class PartialReader:
    """Like a validator, but with every field optional."""

    def __init__(self, schema: core_schema.CoreSchema) -> None:
        """Takes the schema of a type adapter."""
        self._validator = SchemaValidator(_relaxed(schema))

    def read(self, content: bytes | str) -> Any:
        """Reads JSON text; raises a `ValidationError` where more than required fields is wrong."""
        return self._validator.validate_json(content, strict=True)


def _relaxed(schema: Any) -> Any:
    """A copy of a core schema in which every field of a model has a default."""
    if is_tuple(schema):
        return tuple(_relaxed(item) for item in schema)
    if is_list(schema):
        return [_relaxed(item) for item in schema]
    if not is_object(schema):
        return schema
    copied: dict[str, Any] = {key: _relaxed(value) for key, value in schema.items()}
    if copied.get("type") == "model-field" and copied["schema"]["type"] != "default":
        copied["schema"] = core_schema.with_default_schema(copied["schema"], default=_Absent.ABSENT)
    if copied.get("type") == "model":
        # As a model, pydantic would validate it with the strict validator that the class already has.
        make = partial(_made, copied["cls"])
        return core_schema.no_info_after_validator_function(make, copied["schema"], ref=copied.get("ref"))
    return copied


def _made(model: type[BaseModel], read: tuple[dict[str, Any], dict[str, Any] | None, set[str]]) -> BaseModel:
    """An instance without the fields that are absent. `read` is what pydantic makes of a model's fields."""
    fields, extra, given = read
    made = model.__new__(model)
    values = {name: value for name, value in fields.items() if value is not _Absent.ABSENT}
    object.__setattr__(made, "__dict__", values)
    object.__setattr__(made, "__pydantic_extra__", extra)
    object.__setattr__(made, "__pydantic_fields_set__", given)
    object.__setattr__(made, "__pydantic_private__", None)
    return made
