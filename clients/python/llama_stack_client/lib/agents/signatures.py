"""The arguments of a tool, read from the signature of a function."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Annotated, Any, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, create_model

from ... import types
from .docstrings import Docs

Schema = dict[str, Any] | list[Any] | str | float | None
"""JSON Schema, or a part of it."""


class _Arguments(BaseModel):
    model_config = ConfigDict(extra="forbid", protected_namespaces=())


def arguments_model(function: Callable[..., object], docs: Docs) -> type[BaseModel]:
    """A model whose fields are the function's parameters, by alias; the fields' own names are made up."""
    hints = get_type_hints(function, include_extras=True)
    fields: dict[str, Any] = {}
    for place, parameter in enumerate(inspect.signature(function).parameters.values()):
        if parameter.kind not in {parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY}:
            raise TypeError(
                f"tool {function.__name__}: `{parameter}` cannot be given by name, and models name arguments"
            )
        default = ... if parameter.default is parameter.empty else parameter.default
        hint, said = hints.get(parameter.name, Any), docs.parameters.get(parameter.name)
        if said is not None:
            hint = Annotated[hint, Field(description=said)]
        # A parameter may be called `schema` or `_x`, which pydantic does not take for the name of a field.
        fields[f"argument_{place}"] = (Annotated[hint, Field(alias=parameter.name)], default)
    made: type[BaseModel] = create_model(function.__name__, __base__=_Arguments, **fields)
    return made


def named_arguments(model: type[BaseModel], given: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments as the function takes them: checked, and made into the types that it asks for."""
    checked = model.model_validate(dict(given))
    return {
        info.alias or name: getattr(checked, name)
        for name, info in model.model_fields.items()
        if name in checked.model_fields_set
    }


def input_schema(model: type[BaseModel]) -> dict[str, Any]:
    """JSON Schema of the arguments, without titles, which only repeat names."""
    schema: dict[str, Any] = _without_titles(model.model_json_schema(by_alias=True))
    return {key: value for key, value in schema.items() if key != "additionalProperties"}


def parameters_of(schema: Mapping[str, Any]) -> dict[str, types.ToolParameter]:
    """The parameters in the older form: one flat entry for each."""
    required = set(schema.get("required", ()))
    return {
        name: types.ToolParameter.model_validate(
            {
                "name": name,
                "parameter_type": _json_type(each),
                "description": each.get("description", ""),
                "required": name in required,
                **({"default": each["default"]} if each.get("default") is not None else {}),
            }
        )
        for name, each in schema.get("properties", {}).items()
    }


def _json_type(schema: Mapping[str, Any]) -> str:
    """The one JSON type of a value; of an optional value, that of the value; else `object`."""
    if isinstance(schema.get("type"), str):
        return str(schema["type"])
    kinds = {_json_type(each) for each in schema.get("anyOf", ()) if each.get("type") != "null"}
    if len(kinds) == 1:
        return kinds.pop()
    return "string" if "enum" in schema or "const" in schema else "object"


def _without_titles(schema: Schema, *, names: bool = False) -> Any:
    """`names` says that the keys are names of properties, one of which may be `title`."""
    if isinstance(schema, dict):
        return {
            key: _without_titles(value, names=key in {"properties", "$defs"} and not names)
            for key, value in schema.items()
            if names or key != "title"
        }
    if isinstance(schema, list):
        return [_without_titles(each) for each in schema]
    return schema
