"""The operations of the contract, and which of them a request belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from llama_stack_api.registry import APIS


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the contract."""

    id: str
    api: str
    method: str
    path: str
    optional: bool


@cache
def operations() -> dict[str, Operation]:
    """Every operation by id."""
    return {
        each.id: Operation(each.id, api.name, each.method, each.path.replace(":path}", "}"), each.optional)
        for api in APIS.values()
        for each in api.operations
    }


@cache
def areas() -> tuple[str, ...]:
    """The APIs in the order of the documents, behind `server`: what all of them have in common."""
    return ("server", *APIS)


def title_of(area: str) -> str:
    """The name of an area for people."""
    return "Server" if area == "server" else APIS[area].title


def operation_of(method: str, path: str) -> str | None:
    """The id of the operation that a request to a path belongs to, under its canonical path or an alias."""
    for pattern, identifier in _patterns().get(method, ()):
        if pattern.fullmatch(path):
            return identifier
    return None


@cache
def _patterns() -> dict[str, list[tuple[re.Pattern[str], str]]]:
    found: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for api in APIS.values():
        for each in api.operations:
            for method, path in ((each.method, each.path), *each.aliases):
                found.setdefault(method, []).append((_pattern(path), each.id))
    # Literal paths before templates: `/v1/responses/compact` is no response.
    for patterns in found.values():
        patterns.sort(key=lambda pair: pair[0].pattern.count("("))
    return found


def _pattern(path: str) -> re.Pattern[str]:
    steps = re.split(r"(\{[^}]+\})", path)
    return re.compile(
        "".join(
            ("(.+)" if step.endswith(":path}") else "([^/]+)") if step.startswith("{") else re.escape(step)
            for step in steps
        )
    )
