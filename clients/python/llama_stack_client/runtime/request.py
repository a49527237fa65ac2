"""What a call puts on the wire, before a client adds its own headers and settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .omit import Omit, omit
from .timeout import TimeLimit

BASE_PATH = "llama_stack_base_path"
"""The extension of httpx's requests that holds the path of the base URL, for transports that leave it out."""


@dataclass(frozen=True, slots=True)
class JsonBody:
    """A body sent as JSON. `omit` inside it is left out; nothing is sent when it is `omit` itself."""

    value: object


@dataclass(frozen=True, slots=True)
class FormBody:
    """A body sent as a form. `binary` names the fields that hold files."""

    fields: Mapping[str, object]
    binary: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Request:
    """One call: everything in it comes from the documents and from the caller's arguments."""

    operation: str
    method: str
    path: str
    query: Sequence[tuple[str, str]] = ()
    headers: Sequence[tuple[str, str]] = ()
    body: JsonBody | FormBody | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """What the caller adds to one call beyond its arguments."""

    headers: Mapping[str, str] | None = None
    query: Mapping[str, object] | None = None
    body: Mapping[str, object] | None = None
    timeout: TimeLimit | Omit | None = omit
