"""Turns what a validator complains about into one error: the place in the request, and a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pydantic import ValidationError
from pydantic_core import ErrorDetails, from_json

from llama_stack_spi.errors import InvalidRequestError

_SHOWN = 3
# Members of unions that every optional, nullable or numeric field has; they say nothing to the caller.
_NOISE = frozenset({"missing_sentinel_error", "none_required"})
_CODES = {
    "missing": "missing_required_parameter",
    "json_invalid": "invalid_json",
    "union_tag_not_found": "missing_required_parameter",
}


def invalid_body(error: ValidationError, raw: bytes) -> InvalidRequestError:
    """The error for a JSON body that does not fit its schema."""
    details = error.errors(include_url=False, include_context=True, include_input=False)
    if details[0]["type"] == "json_invalid":
        return InvalidRequestError(f"The body is not JSON: {_reason(details[0])}.", code="invalid_json")
    return _invalid(details, from_json(raw), root="")


def invalid_value(error: ValidationError, value: object, *, root: str) -> InvalidRequestError:
    """The error for a value that does not fit; `root` is its own name, such as that of a parameter."""
    details = error.errors(include_url=False, include_context=True, include_input=False)
    return _invalid(details, value, root=root)


def _invalid(details: Sequence[ErrorDetails], value: object, *, root: str) -> InvalidRequestError:
    found: dict[tuple[str | int, ...], list[ErrorDetails]] = {}
    for each in _without_noise(details):
        found.setdefault(_place(each, value), []).append(each)
    # A member of a union that got further into the value tells more than one that gave up before.
    deepest = {place: group for place, group in found.items() if not _gave_up(place, found)}
    sentences = [
        _sentence(_path(place, group, root), group) for place, group in list(deepest.items())[:_SHOWN]
    ]
    more = len(deepest) - len(sentences)
    if more > 0:
        sentences.append(f"There {'is' if more == 1 else 'are'} {more} more.")
    place, group = next(iter(deepest.items()))
    return InvalidRequestError(
        " ".join(sentences), code=_code(group[0]), param=_path(place, group, root) or None
    )


def _without_noise(details: Sequence[ErrorDetails]) -> Sequence[ErrorDetails]:
    kept = [each for each in details if each["type"] not in _NOISE and "whole-number" not in each["loc"]]
    return kept or details


def _place(detail: ErrorDetails, value: object) -> tuple[str | int, ...]:
    """The error's place in the value itself: pydantic's location without the names of union members."""
    place: list[str | int] = []
    *_, last = range(len(detail["loc"])) or [-1]
    for index, step in enumerate(detail["loc"]):
        if isinstance(step, str) and isinstance(value, dict):
            if step in value:
                value = value[step]
                place.append(step)
            elif index == last and detail["type"] == "missing":
                place.append(step)
        elif isinstance(step, int) and isinstance(value, list) and step < len(value):
            value = value[step]
            place.append(step)
    return tuple(place)


def _gave_up(place: tuple[str | int, ...], found: dict[tuple[str | int, ...], list[ErrorDetails]]) -> bool:
    return any(len(other) > len(place) and other[: len(place)] == place for other in found)


def _sentence(path: str, group: list[ErrorDetails]) -> str:
    where = f"`{path}`" if path else "The body"
    if group[0]["type"] in ("missing", "union_tag_not_found"):
        return f"{where} is required."
    reasons = list(dict.fromkeys(_reason(each) for each in group))
    return f"{where} {', or '.join(reasons[:_SHOWN])}."


def _reason(detail: ErrorDetails) -> str:
    context = detail.get("ctx", {})
    if detail["type"] == "union_tag_invalid":
        return f"has the unknown kind '{context['tag']}'; known are {context['expected_tags']}"
    if detail["type"] == "json_invalid":
        return str(context.get("error", "it cannot be read"))
    if detail["type"] in ("too_short", "too_long"):
        return _length(detail["type"], context)
    text = detail["msg"]
    for prefix in ("Input should be ", "Value should "):
        if text.startswith(prefix):
            return f"should {'be ' if prefix.startswith('Input') else ''}{text.removeprefix(prefix)}"
    return text[0].lower() + text[1:]


def _length(kind: str, context: Mapping[str, object]) -> str:
    bound, limit = (
        ("least", context["min_length"]) if kind == "too_short" else ("most", context["max_length"])
    )
    return f"should have at {bound} {limit} {'item' if limit == 1 else 'items'} and has {context['actual_length']}"


def _code(detail: ErrorDetails) -> str:
    kind = detail["type"]
    return _CODES.get(kind) or ("invalid_type" if kind.endswith("_type") else "invalid_value")


def _path(place: tuple[str | int, ...], group: Sequence[ErrorDetails], root: str) -> str:
    """The place as the caller reads it: `messages[0].content`; a tag that is missing is a place of its own."""
    if group[0]["type"] == "union_tag_not_found":
        place = (*place, group[0]["ctx"]["discriminator"].strip("'"))
    path = root
    for step in place:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else step
    return path
