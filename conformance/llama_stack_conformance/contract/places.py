"""Where the contract says something: file, JSON pointer, line."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from llama_stack_api.registry import APIS

FILE = "llama_stack_api/openapi.json"
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the resolved document."""

    pointer: str
    line: int

    def shown(self) -> dict[str, object]:
        """The place for a report."""
        return {"file": FILE, "pointer": f"#{self.pointer}", "line": self.line}


def place_of(reference: str) -> Place:
    """The place of an operation (by id), a schema (by name) or a JSON pointer that begins with a slash.

    Raises:
        KeyError: The contract has no such place.
    """
    pointer = reference if reference.startswith("/") else _pointers().get(reference, "")
    pointer = pointer or f"/components/schemas/{reference}"
    return Place(pointer, _lines()[pointer])


@cache
def _pointers() -> dict[str, str]:
    return {
        operation.id: f"/paths/{_escaped(operation.path.replace(':path}', '}'))}/{operation.method.lower()}"
        for api in APIS.values()
        for operation in api.operations
    }


@cache
def _lines() -> dict[str, int]:
    """The line of every value of the document, by its pointer."""
    text = files("llama_stack_api").joinpath("openapi.json").read_text(encoding="utf-8")
    found: dict[str, int] = {}
    path: list[str | int] = []
    containers: list[str] = []
    key_next = False
    line, last = 1, 0
    for token in _TOKEN.finditer(text):
        line += text.count("\n", last, token.start())
        last = token.start()
        match token.group():
            case "{" | "[" as opening:
                _note(found, path, containers, line)
                containers.append(opening)
                path.append(-1 if opening == "[" else "")
                key_next = opening == "{"
            case "}" | "]":
                containers.pop()
                path.pop()
            case ",":
                key_next = containers[-1] == "{"
            case ":":
                key_next = False
            case word if key_next:
                path[-1] = str(json.loads(word))
                found["/" + "/".join(_escaped(str(step)) for step in path)] = line
            case _:
                _note(found, path, containers, line)
    return found


def _note(found: dict[str, int], path: list[str | int], containers: list[str], line: int) -> None:
    if containers and containers[-1] == "[" and isinstance(path[-1], int):
        path[-1] += 1
        found["/" + "/".join(_escaped(str(step)) for step in path)] = line


def _escaped(step: str) -> str:
    return step.replace("~", "~0").replace("/", "~1")
