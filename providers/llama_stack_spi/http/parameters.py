"""Reads parameters from the path, the query and the headers, exactly as their schemas say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import get_origin
from urllib.parse import parse_qsl

from pydantic import ValidationError
from pydantic_core import from_json, to_json

from llama_stack_spi.errors import InvalidRequestError
from llama_stack_spi.http.operation import Kind, Parameter
from llama_stack_spi.http.problems import invalid_value
from llama_stack_spi.http.wire import WireType

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_LONGEST_INTEGER = 4000
_BOOLEANS = {"true": True, "false": False}

Query = Mapping[str, Sequence[str]]


def parse_query(query: bytes) -> dict[str, list[str]]:
    """The values of a query string by name."""
    values: dict[str, list[str]] = {}
    if not query:
        return values
    try:
        pairs = parse_qsl(query.decode("ascii"), keep_blank_values=True, errors="strict")
    except (UnicodeDecodeError, ValueError):
        raise InvalidRequestError("The query string is not UTF-8.", code="invalid_value") from None
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return values


def decode_text(text: str, kind: Kind, *, name: str) -> object:
    """The value that a text stands for: `5` is an integer, and `5.0`, `1_0` and ` 5 ` are not."""
    match kind:
        case "string":
            return text
        case "integer" if len(text) < _LONGEST_INTEGER and _INTEGER.fullmatch(text):
            return int(text)
        case "number" if len(text) < _LONGEST_INTEGER and _NUMBER.fullmatch(text):
            return from_json(text)
        case "boolean" if text in _BOOLEANS:
            return _BOOLEANS[text]
        case "json":
            try:
                return from_json(text)
            except ValueError:
                pass
    article = "an" if kind == "integer" else "a"
    wanted = "JSON" if kind in ("json", "object") else f"{article} {kind}"
    raise InvalidRequestError(f"`{name}` should be {wanted}.", code="invalid_type", param=name)


class ParameterReader:
    """The parameters of one operation."""

    __slots__ = ("_parameters",)

    def __init__(self, parameters: Sequence[Parameter]) -> None:
        self._parameters = tuple((each, WireType(each.type)) for each in parameters)

    def read(self, *, path: Mapping[str, str], query: Query, headers: Mapping[str, str]) -> dict[str, object]:
        """The arguments by the method's names; what the caller left out is left out here too."""
        arguments: dict[str, object] = {}
        for parameter, wire_type in self._parameters:
            texts = _texts(parameter, path=path, query=query, headers=headers)
            if parameter.kind == "object":
                value: object = _deep_object(parameter, query)
            elif parameter.many:
                value = _decode_many(parameter, texts)
            else:
                value = _decode_one(parameter, texts)
            if value is not None:
                arguments[parameter.name] = _checked(value, parameter, wire_type)
            elif parameter.required:
                raise InvalidRequestError(
                    f"`{parameter.wire_name}` is required.",
                    code="missing_required_parameter",
                    param=parameter.wire_name,
                )
        return arguments


def _texts(
    parameter: Parameter, *, path: Mapping[str, str], query: Query, headers: Mapping[str, str]
) -> Sequence[str]:
    name = parameter.wire_name
    if parameter.location == "query":
        found = query.get(name, ())
        return (*found, *query.get(f"{name}[]", ())) if parameter.many else found
    text = path.get(name) if parameter.location == "path" else headers.get(name.lower())
    return () if text is None else (text,)


def _decode_one(parameter: Parameter, texts: Sequence[str]) -> object:
    if not texts:
        return None
    if len(texts) > 1:
        name = parameter.wire_name
        raise InvalidRequestError(f"`{name}` is given more than once.", code="invalid_value", param=name)
    return decode_text(texts[0], parameter.kind, name=parameter.wire_name)


def _decode_many(parameter: Parameter, texts: Sequence[str]) -> object:
    if not texts:
        return None
    # Published clients write a list each in their own way: the name repeated, with brackets, or one text with commas.
    texts = [part for text in texts for part in text.split(",")]
    if parameter.many == "comma":
        texts = [text for text in texts if text]
    return [decode_text(text, parameter.kind, name=parameter.wire_name) for text in texts]


def _deep_object(parameter: Parameter, query: Query) -> object:
    """`filter[a][b]=c` as `{"a": {"b": "c"}}`; the keys of a flat map are its caller's and may hold a bracket."""
    name = parameter.wire_name
    is_map = get_origin(getattr(parameter.type, "__value__", parameter.type)) is dict
    root: dict[str, object] = {}
    for key, texts in query.items():
        if not (key.startswith(f"{name}[") and key.endswith("]")):
            continue
        inner = key[len(name) + 1 : -1]
        *parents, last = inner.split("][")
        if parents and is_map:
            raise InvalidRequestError(f"`{name}` holds texts, not objects.", code="invalid_type", param=name)
        place = root
        for parent in parents:
            below = place.setdefault(parent, {})
            if not isinstance(below, dict):
                raise InvalidRequestError(
                    f"`{key}` contradicts another value.", code="invalid_value", param=name
                )
            place = below
        # A key that comes again makes a list, which the schema then takes or refuses.
        place[last] = texts[0] if len(texts) == 1 else list(texts)
    return root or None


def _checked(value: object, parameter: Parameter, wire_type: WireType) -> object:
    if parameter.type is str:
        return value
    try:
        return wire_type.from_json(to_json(value))
    except ValidationError as error:
        raise invalid_value(error, value, root=parameter.wire_name) from None
