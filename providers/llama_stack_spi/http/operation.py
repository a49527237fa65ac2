"""What a generated router says about an operation. Plain values; the logic is beside this module."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from llama_stack_spi.model import StackModel

Location: TypeAlias = Literal["path", "query", "header"]
Kind: TypeAlias = Literal["string", "integer", "number", "boolean", "json", "object"]
Many: TypeAlias = Literal["", "repeated", "comma"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter. `name` is the argument of the provider's method, `wire` the name in the request.

    `kind` says how text becomes a value, `many` how a list is written: as the name several times, or with
    commas. `type` then checks the value's limits.
    """

    name: str
    location: Location
    type: object
    kind: Kind
    wire: str = ""
    many: Many = ""
    required: bool = False

    @property
    def wire_name(self) -> str:
        """The name in the request."""
        return self.wire or self.name


@dataclass(frozen=True, slots=True)
class JsonBody:
    """A body that is one JSON value of `type`."""

    type: object
    required: bool = True


@dataclass(frozen=True, slots=True)
class FileField:
    """A file field of a form, passed to the method as `name`."""

    name: str
    wire: str
    required: bool = True
    many: bool = False


@dataclass(frozen=True, slots=True)
class FormBody:
    """A form. Its text fields make a value of `type`; `kinds` says, by path, which are not strings."""

    type: type[StackModel]
    required: bool = True
    files: tuple[FileField, ...] = ()
    kinds: Mapping[str, Kind] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class JsonAnswer:
    """A JSON answer of `type`."""

    type: object
    status: int = 200


@dataclass(frozen=True, slots=True)
class EmptyAnswer:
    """An answer without a body."""

    status: int = 204


@dataclass(frozen=True, slots=True)
class DownloadAnswer:
    """An answer of bytes."""

    status: int = 200


@dataclass(frozen=True, slots=True)
class EventStream:
    """An event stream. `call` is the method that streams.

    `switch` is the boolean that asks for it: an attribute of the body or a query parameter; without it the
    operation always streams. `event_field` is the field of each payload that names the event, `terminator` the
    text of a last event that is not JSON.
    """

    call: str
    switch: str | None = None
    switch_in: Literal["body", "query"] | None = None
    event_field: str | None = None
    terminator: str | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """Another method and path of the same operation."""

    method: str
    path: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation, with the provider's method that answers it."""

    id: str
    method: str
    path: str
    call: str
    aliases: tuple[Alias, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    body: JsonBody | FormBody | None = None
    answer: JsonAnswer | EmptyAnswer | DownloadAnswer = EmptyAnswer()
    stream: EventStream | None = None
