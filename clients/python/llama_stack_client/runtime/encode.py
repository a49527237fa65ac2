"""Turns values into the text of paths, queries, headers and JSON bodies."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from urllib.parse import quote

from .errors import LlamaStackClientError
from .narrow import is_object, is_several
from .omit import Omit, omit
from .request import FormBody, JsonBody

_DELIMITERS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def path(name: str, value: object, *, multi_segment: bool = False) -> str:
    """Encodes one path parameter; slashes stay only where the document lets the value span segments."""
    text = scalar(value)
    if not text:
        raise LlamaStackClientError(f"{name} must not be empty")
    # A dot segment would be resolved away on the way and reach another operation.
    if any(segment in (".", "..") for segment in (text.split("/") if multi_segment else [text])):
        raise LlamaStackClientError(f"{name} must not be or contain a dot segment: {text!r}")
    return quote(text, safe="/" if multi_segment else "")


def query(name: str, value: object, *, style: str = "form", explode: bool = True) -> list[tuple[str, str]]:
    """Encodes one query parameter in the style that its document states (OpenAPI, section Style Values)."""
    if value is omit or value is None:
        return []
    if is_object(value):
        return _query_object(name, value, style=style, explode=explode)
    if is_several(value):
        texts = [scalar(item) for item in value]
        if explode:
            return [(name, text) for text in texts]
        return [(name, _DELIMITERS[style].join(texts))] if texts else []
    return [(name, scalar(value))]


def _query_object(
    name: str, value: Mapping[str, object], *, style: str, explode: bool
) -> list[tuple[str, str]]:
    pairs = [(key, scalar(item)) for key, item in value.items() if item is not omit and item is not None]
    if style == "deepObject":
        return [(f"{name}[{key}]", text) for key, text in pairs]
    if explode:
        return pairs
    return [(name, _DELIMITERS[style].join(text for pair in pairs for text in pair))] if pairs else []


def query_text(pairs: Iterable[tuple[str, str]]) -> str:
    """Joins parameters; a space is `%20`, which every server reads alike."""
    return "&".join(f"{quote(name, safe='')}={quote(text, safe='')}" for name, text in pairs)


def header(name: str, value: object) -> list[tuple[str, str]]:
    """Encodes one header parameter; lists are joined with commas."""
    if value is omit or value is None:
        return []
    if is_several(value):
        return [(name, ",".join(scalar(item) for item in value))]
    return [(name, scalar(value))]


def json_body(value: object) -> JsonBody:
    """Marks a value as the JSON body of a request."""
    return JsonBody(value)


def form_body(fields: Mapping[str, object], *, binary: tuple[str, ...]) -> FormBody:
    """Marks fields as the form of a request."""
    return FormBody(fields, binary)


def optional(fields: Mapping[str, object]) -> Mapping[str, object] | Omit:
    """The fields of a body that may be left out, or `omit` where the caller gave none of them."""
    return fields if any(value is not omit for value in fields.values()) else omit


def scalar(value: object) -> str:
    """The text of a single value, spelled as JSON spells it."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (datetime, date)):
        return _moment(value)
    if isinstance(value, float) and value.is_integer():
        return f"{value:.0f}"
    return str(value)


def _moment(value: datetime | date) -> str:
    """A time or a day as RFC 3339 writes it; UTC is `Z`, as in the answers of servers."""
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def dump(value: object) -> bytes:
    """Writes JSON in one canonical form: keys in the order given, no spaces, UTF-8."""
    return json.dumps(plain(value), separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def plain(value: object) -> object:
    """Turns models, mappings, sequences, dates and enums into what `json` writes; drops what is omitted."""
    if value is None or (isinstance(value, (str, int, float)) and not isinstance(value, Enum)):
        return value
    if is_object(value):
        return {str(key): plain(item) for key, item in value.items() if item is not omit}
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, (datetime, date)):
        return _moment(value)
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    model_dump = getattr(value, "model_dump", None)
    if model_dump is not None:  # a pydantic model of the caller's own
        return model_dump(mode="json", by_alias=True, exclude_unset=True)
    if is_several(value):
        return [plain(item) for item in value if item is not omit]
    raise TypeError(f"{type(value).__name__} cannot be written as JSON: {value!r}")
