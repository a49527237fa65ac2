"""Gives each operation a digest of what it means on the wire, so that a client and a server can compare.

Prose, examples, places and aliases do not count: a digest changes when a request or an answer may look different.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.ir import Api, Operation
from generator.ir.printing import plain
from generator.ir.types import JsonValue

_LENGTH = 16
"""Hexadecimal digits of a digest: enough to tell versions of one operation apart, and small in an SDK."""

_SILENT = frozenset(
    {
        "aliases",
        "deprecated",
        "description",
        "digest",
        "errors",
        "examples",
        "optional",
        "source",
        "summary",
        "words",
    }
)

Shapes = dict[str, JsonValue]


def with_digests(apis: Iterable[Api]) -> tuple[Api, ...]:
    """The APIs with the digest of each operation."""
    found = tuple(apis)
    shapes: Shapes = {schema.name.wire: _shape(plain(schema)) for api in found for schema in api.schemas}
    return tuple(
        replace(api, operations=tuple(replace(each, digest=_digest(each, shapes)) for each in api.operations))
        for api in found
    )


def _digest(operation: Operation, shapes: Shapes) -> str:
    own = _shape(plain(operation))
    names: set[str] = set()
    waiting = list(_schemas(own, shapes))
    while waiting:
        name = waiting.pop()
        if name not in names:
            names.add(name)
            waiting.extend(_schemas(shapes[name], shapes))
    whole = {"operation": own, "schemas": {name: shapes[name] for name in sorted(names)}}
    text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]


def _shape(value: JsonValue) -> JsonValue:
    """The value without what cannot be seen on the wire."""
    if isinstance(value, dict):
        return {
            key: each if key in ("default", "literal", "value", "values") else _shape(each)
            for key, each in value.items()
            if key not in _SILENT
        }
    return [_shape(each) for each in value] if isinstance(value, list) else value


def _schemas(value: JsonValue, shapes: Shapes) -> Iterator[str]:
    """The names of schemas in a shape. Other texts that equal such a name do no harm: they are as stable."""
    if isinstance(value, dict):
        for each in value.values():
            yield from _schemas(each, shapes)
    elif isinstance(value, list):
        for each in value:
            yield from _schemas(each, shapes)
    elif isinstance(value, str) and value in shapes:
        yield value
