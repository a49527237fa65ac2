"""Sentences for what pydantic finds."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeGuard, get_args, get_origin

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
    found = error.errors(include_url=False)
    return [_problem(each, model, source, tuple(prefix)) for each in found if not _follows(each, found)]


def _follows(details: ErrorDetails, found: Sequence[ErrorDetails]) -> bool:
    """Whether a list counts as too short only because of what is wrong with its entries."""
    place = details["loc"]
    return details["type"] == "too_short" and any(
        len(each["loc"]) > len(place) and each["loc"][: len(place)] == place for each in found
    )


def _problem(
    details: ErrorDetails, model: type[BaseModel], source: Source, prefix: tuple[str | int, ...]
) -> Problem:
    inner = details["loc"]
    path = source.written((*prefix, *inner))
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
    if kind == "string_type" and isinstance(details["input"], int | float):
        # The value stays out: it may be a key that looks like a number.
        return Problem(place, f"'{name}' must be text.", "Put quotes around it.")
    if kind in _KINDS:
        return Problem(place, f"'{name}' must be {_KINDS[kind]}, not {_shown(details['input'])}.")
    if kind == "too_short" and not details["input"]:
        return Problem(place, f"'{name}' is empty.", "Add at least one entry, or remove it.")
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
    if isinstance(value, list | dict):
        return "a list" if isinstance(value, list) else "a mapping"
    text = repr(value)
    return "nothing" if value is None else text if len(text) <= 40 else f"{text[:37]}…"


def _fields_at(model: type[BaseModel], path: Sequence[str | int]) -> set[str]:
    """Names the fields of the model at a path, following lists and maps."""
    current: object = model
    for step in path:
        current = _without_none(current)
        if _is_model(current):
            field = current.model_fields.get(str(step))
            current = field.annotation if field else None
        elif get_origin(current) is dict:
            current = get_args(current)[1]
        else:
            current = next(iter(get_args(current)), None)
    current = _without_none(current)
    return set(current.model_fields) if _is_model(current) else set()


def _is_model(annotation: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _without_none(annotation: object) -> object:
    """Returns `X` for `X | None`."""
    inner = [each for each in get_args(annotation) if each is not type(None)]
    return inner[0] if type(None) in get_args(annotation) and len(inner) == 1 else annotation
