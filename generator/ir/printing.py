"""Prints the contract as JSON: `generated/ir.json` is for looking at, and its diff shows what a change means.

Values that say nothing are left out, names are written as on the wire (with their words where those are not plain
from it), and places carry no line numbers, so that a change in one description is a change in one line.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, Field, fields, is_dataclass

from generator.ir.contract import Contract
from generator.ir.operations import ErrorResponse
from generator.ir.source import Name, Source
from generator.ir.types import (
    Anything,
    Binary,
    Constraints,
    JsonValue,
    ListOf,
    Literal,
    MapOf,
    Nullable,
    Ref,
    Scalar,
    Type,
)

_SILENT = (None, False, (), "")
_KEPT = frozenset({"required", "default", "value", "explode"})
_WIDTH = 110


def printed(contract: Contract) -> str:
    """The contract as JSON text that ends with a newline."""
    return f"{_layout(plain(contract), 0)}\n"


def plain(value: object) -> JsonValue:
    """Any value of the contract as plain JSON."""
    if isinstance(value, Name):
        return value.wire
    if isinstance(value, Source):
        return f"{value.file}#{value.pointer}"
    if isinstance(value, Scalar | Literal | Binary | Anything | ListOf | MapOf | Nullable | Ref):
        return _type(value)
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if is_dataclass(value):
        return _record(value)
    return value if isinstance(value, bool | int | float | str) else None


def _record(value: object) -> JsonValue:
    kind = type(value).__name__
    result: dict[str, JsonValue] = (
        {"kind": kind.removesuffix("Schema").lower()} if kind.endswith("Schema") else {}
    )
    if kind == "EnumSchema":
        result["values"] = [each.value for each in getattr(value, "values", ())]
    if isinstance(value, ErrorResponse):
        return [value.status, value.description]
    for each in fields(value):  # type: ignore[arg-type]  # is_dataclass does not narrow `object`
        found = getattr(value, each.name)
        if each.name in result or (each.name == "default" and not getattr(value, "has_default", False)):
            continue
        if each.name != "has_default" and (each.name in _KEPT or not _is_silent(found, each)):
            result[each.name] = plain(found)
        if each.name == "name" and isinstance(found, Name) and not _obvious(found):
            result["words"] = " ".join(found.words)
    return result


def _obvious(name: Name) -> bool:
    return "_".join(name.words) == name.wire


def _is_silent(found: object, field: Field[object]) -> bool:
    return any(
        found is silent or (found == silent and type(found) is type(silent)) for silent in _SILENT
    ) or (field.default is not MISSING and found == field.default)


def _type(value: Type) -> JsonValue:
    """A type as a reader would say it: `string`, `User`, `{"list": "User"}`."""
    match value:
        case Ref(schema):
            return schema
        case Scalar(kind, form, constraints):
            limits = _constraints(constraints)
            return (
                {"scalar": kind, **({"format": form} if form else {}), **limits} if form or limits else kind
            )
        case Literal(constant):
            return {"literal": constant}
        case Binary():
            return "binary"
        case Anything(object_only):
            return "any object" if object_only else "anything"
        case ListOf(items, constraints):
            return {"list": _type(items), **_constraints(constraints)}
        case MapOf(values):
            return {"map": _type(values)}
        case Nullable(of):
            return {"nullable": _type(of)}


def _constraints(constraints: Constraints) -> dict[str, JsonValue]:
    found = ((each.name, getattr(constraints, each.name)) for each in fields(constraints))
    return {name: value for name, value in found if value is not None and value is not False}


def _layout(value: JsonValue, depth: int) -> str:
    """JSON with what fits on one line on one line."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or not value or len(flat) + 2 * depth <= _WIDTH:
        return flat
    inner, outer = "  " * (depth + 1), "  " * depth
    if isinstance(value, list):
        body = ",\n".join(f"{inner}{_layout(each, depth + 1)}" for each in value)
        return f"[\n{body}\n{outer}]"
    body = ",\n".join(
        f"{inner}{json.dumps(key, ensure_ascii=False)}: {_layout(each, depth + 1)}"
        for key, each in value.items()
    )
    return f"{{\n{body}\n{outer}}}"
