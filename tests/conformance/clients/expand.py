"""Shorthand of the vectors: named values, and texts too long to write down."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

_NAME = re.compile(r"<([a-z][a-z0-9_]*)>")


def values_of(declared: Mapping[str, Any]) -> dict[str, Any]:
    """The named values of a file; a value may use those before it."""
    values: dict[str, Any] = {}
    for name, value in declared.items():
        values[name] = expanded(value, values)
    return values


def expanded(value: Any, values: Mapping[str, Any]) -> Any:
    """The value with `<name>` replaced by what it names, and `{$repeat: …}` and `{$nest: …}` by what they make."""
    if isinstance(value, dict):
        if value.keys() == {"$repeat"}:
            one, times = value["$repeat"]
            return expanded(one, values) * times
        if value.keys() == {"$nest"}:
            depth, inner = value["$nest"]
            for level in range(depth):
                inner = [inner] if level % 2 else {"a": inner}
            return inner
        return {key: expanded(item, values) for key, item in value.items()}
    if isinstance(value, list):
        return [expanded(item, values) for item in value]
    if isinstance(value, str):
        name = _NAME.fullmatch(value)
        if name and name[1] in values:
            return values[name[1]]
    return value


def text(value: str, values: Mapping[str, Any]) -> str:
    """A text on the wire: `<name>` in it is the compact JSON of what it names."""

    def found(match: re.Match[str]) -> str:
        return compact(values[match[1]]) if match[1] in values else match[0]

    return _NAME.sub(found, value)


def compact(value: Any) -> str:
    """JSON without spaces, nothing escaped that need not be."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
