"""Sentences for what pydantic finds."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pydantic import BaseModel, ValidationError

from llama_stack.distribution.problems import Problem

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from llama_stack.distribution.source import Source

_KINDS = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "list_type": "a list",
    "tuple_type": "a list",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "model_attributes_type": "a mapping",
}


def problems_of(
    error: ValidationError, model: type[BaseModel], source: Source, *, prefix: Sequence[str | int] = ()
) -> list[Problem]:
    """Turns each finding into a problem with its place."""
    return [_problem(details, model, source, tuple(prefix)) for details in error.errors(include_url=False)]


def _problem(
    details: ErrorDetails, model: type[BaseModel], source: Source, prefix: tuple[str | int, ...]
) -> Problem:
    inner = details["loc"]
    path = (*prefix, *inner)
    place = source.place(path)
    name = dotted(path)
    kind = details["type"]
    if kind == "extra_forbidden":
        around = dotted(path[:-1]) or "a distribution"
        known = sorted(_fields_at(model, inner[:-1]))
        near = difflib.get_close_matches(str(inner[-1]), known, n=1, cutoff=0.6)
        cure = f"Did you mean '{near[0]}'?" if near else f"Known: {', '.join(known) or 'none'}."
        return Problem(place, f"'{inner[-1]}' is not a setting of {around}.", cure)
    if kind == "missing":
        return Problem(place, f"'{name}' is missing.", "Add it.")
    if kind in _KINDS:
        return Problem(place, f"'{name}' must be {_KINDS[kind]}, not {_shown(details['input'])}.")
    if kind in {"literal_error", "enum"}:
        expected = details["ctx"]["expected"]
        return Problem(place, f"'{name}' must be {expected}, not {_shown(details['input'])}.")
    if kind == "value_error":
        return Problem(place, f"'{name}': {details['ctx']['error']}")
    sentence = details["msg"][0].lower() + details["msg"][1:]
    return Problem(place, f"'{name}' is {_shown(details['input'])}: {sentence}.")


def dotted(path: Sequence[str | int]) -> str:
    """Writes a path as people do: `apis.inference[0].config`."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else str(step)
    return text


def _shown(value: object) -> str:
    # Long values and structures say nothing; and what is long may be a secret.
    text = repr(value) if isinstance(value, str | int | float | bool) else type(value).__name__
    return "nothing" if value is None else text if len(text) <= 40 else f"{text[:37]}…"


def _fields_at(model: type[BaseModel], path: Sequence[str | int]) -> set[str]:
    """Names the fields of the model at a path, following lists and maps."""
    current: object = model
    for step in path:
        if isinstance(current, type) and issubclass(current, BaseModel) and isinstance(step, str):
            field = current.model_fields.get(step)
            current = _inner_model(field.annotation) if field else None
    return (
        set(current.model_fields) if isinstance(current, type) and issubclass(current, BaseModel) else set()
    )


def _inner_model(annotation: object) -> object:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        found = _inner_model(argument)
        if found is not None:
            return found
    return None
