"""Reads the vectors: one YAML file a concept, one case a call. README.md describes the format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import yaml

from tests.conformance.clients.expand import expanded, values_of
from tests.conformance.clients.script import Response, read_response

VECTORS = Path(__file__).parent / "vectors"

MISSING: Any = object()
"""Stands for a member that a case does not state; null is a statement."""


class _Loader(yaml.CSafeLoader):
    """YAML as JSON has it: only `true` and `false` are booleans, so that `No` is a text."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool" or first in "tf"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


class VectorError(Exception):
    """A vector breaks the format."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a case states about its outcome; what it leaves out is not compared."""

    requests: tuple[Mapping[str, Any], ...] | None = None
    """One entry for each request, or one alone that every attempt must repeat byte for byte."""
    result: Any = MISSING
    raw: Mapping[str, Any] | None = None
    """Like `result`, but of the headers only those that are stated."""
    error: Mapping[str, Any] | None = None
    waits: tuple[float, ...] | None = None
    unknown: tuple[str, ...] | None = None
    uploads: int | None = None
    """Bytes that the progress of an upload must grow to."""
    log: Mapping[str, Any] | None = None
    leaves_within: float | None = None
    """Seconds in which the peer, holding the connection, must see that the client has left."""
    seconds: float | None = None
    """Longest time that the whole case may take."""


@dataclass(frozen=True, slots=True)
class Case:
    """One call, what the peer answers, and what must come of it."""

    id: str
    why: str
    operation: str
    arguments: Mapping[str, Any]
    responses: tuple[Response, ...]
    expected: Expected
    call: Mapping[str, Any] = field(default_factory=dict)
    """Keys of the driver's line that are handed on as they are."""
    server: str = "peer"  # peer | refused | unreachable
    path: str = ""
    """What follows the address of the case in `base_url`."""
    userinfo: str = ""
    """Name and password in `base_url`: `name:password`."""
    environment: Mapping[str, str] | None = None
    """Variables of a driver process of the case's own; `<base_url>` in a value is the peer's address."""

    @property
    def group(self) -> str:
        """The file of the case."""
        return self.id.partition("/")[0]


CALL = ("client", "clock", "options", "mode", "stop_after", "cancel_after_ms", "live", "log", "progress")
_STATED = tuple(each.name for each in fields(Expected))
_KEYS = {
    *CALL, "id", "why", "operation", "arguments", "responses", "stream", "expect", "server", "path", "userinfo",
    "environment",
}  # fmt: skip


def load(folder: Path = VECTORS) -> list[Case]:
    """Every case of every file, in the order of the files' names."""
    return [case for path in sorted(folder.glob("*.yaml")) for case in load_file(path)]


def load_file(path: Path) -> list[Case]:
    """The cases of one file."""
    document = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    values = values_of(document.get("values", {}))
    defaults = document.get("defaults", {})
    found = [_case(path.stem, _merged(defaults, each), values) for each in document["cases"]]
    twice = {case.id for case in found if sum(other.id == case.id for other in found) > 1}
    if twice:
        raise VectorError(f"{path.name}: {', '.join(sorted(twice))}: stands there twice")
    return found


def _merged(defaults: Mapping[str, Any], case: Mapping[str, Any]) -> dict[str, Any]:
    """The case over the defaults; `client`, `options` and `expect` are merged key by key."""
    merged = {key: value for key, value in defaults.items() if key != "response"}
    for key, value in case.items():
        deep = key in ("client", "options", "expect") and isinstance(value, dict)
        merged[key] = {**merged.get(key, {}), **value} if deep else value
    # What excludes a default replaces it.
    _exclude(("stream", "responses"), case, merged)
    for either in (("result", "error"), ("result", "raw"), ("raw", "error")):
        _exclude(either, case.get("expect", {}), merged.get("expect", {}))
    _exclude(("request", "requests"), case.get("expect", {}), merged.get("expect", {}))
    merged["response"] = defaults.get("response", {})
    return merged


def _exclude(either: tuple[str, str], stated: Mapping[str, Any], merged: dict[str, Any]) -> None:
    for one, other in (either, either[::-1]):
        if one in stated and other not in stated:
            merged.pop(other, None)


def _case(group: str, case: Mapping[str, Any], values: Mapping[str, Any]) -> Case:
    name = f"{group}/{case.get('id', '?')}"
    unknown = case.keys() - _KEYS - {"response"}
    expect = case.get("expect", {})
    unknown |= expect.keys() - set(_STATED) - {"request"}
    if unknown or not case.get("why") or not expect:
        raise VectorError(
            f"{name}: {f'unknown keys {sorted(unknown)}' if unknown else 'lacks why or expect'}"
        )
    answers = [case["stream"]] if "stream" in case else case.get("responses", [])
    try:
        responses = tuple(read_response(each, case["response"], values) for each in answers)
    except (KeyError, TypeError, ValueError) as error:
        raise VectorError(f"{name}: {error}") from error
    return Case(
        id=name,
        why=case["why"],
        operation=case["operation"],
        arguments=expanded(case.get("arguments", {}), values),
        responses=responses,
        expected=_expected(expanded(expect, values)),
        call={key: expanded(case[key], values) for key in CALL if key in case},
        server=case.get("server", "peer"),
        path=case.get("path", ""),
        userinfo=case.get("userinfo", ""),
        environment=case.get("environment"),
    )


def _expected(stated: Mapping[str, Any]) -> Expected:
    plain: dict[str, Any] = {key: value for key, value in stated.items() if key != "request"}
    if "request" in stated:
        plain["requests"] = [stated["request"]]
    for key in ("requests", "waits", "unknown"):
        if key in plain:
            plain[key] = tuple(plain[key])
    return Expected(**plain)
