"""Operations: what a client calls and a provider implements."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir.source import Name, Source
from generator.ir.types import JsonValue, Type


@dataclass(frozen=True, slots=True)
class Example:
    """A named example of a body, as plain JSON."""

    name: str
    value: JsonValue


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter in the path, the query or a header. `style` and `explode` are always written down."""

    name: Name
    location: str  # path | query | header
    type: Type
    required: bool
    has_default: bool
    default: JsonValue
    style: str
    explode: bool
    multi_segment: bool
    deprecated: bool
    description: str
    source: Source


@dataclass(frozen=True, slots=True)
class BodyMedia:
    """The request body in one media type."""

    media_type: str
    type: Type
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """The request body. `binary_fields` are the file fields of a form, by wire name."""

    required: bool
    media: BodyMedia
    binary_fields: tuple[Name, ...]
    description: str


@dataclass(frozen=True, slots=True)
class Response:
    """The success answer. `type` is `None` when it has no body; `Binary` when it is bytes."""

    status: int
    description: str
    media_type: str | None
    type: Type | None
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class ErrorResponse:
    """A declared error status: `404` or `5XX`."""

    status: str
    description: str


@dataclass(frozen=True, slots=True)
class Stream:
    """The event stream of an operation.

    `switch` names the boolean body field (`switch_in` is `body`) or parameter (`query`) that asks for it.
    `payload` is the type of each event's data; `event_name` says whether frames carry an `event` line
    (its text is the payload's tag); `terminator` is the text of a last frame that is not JSON.
    """

    switch: Name | None
    switch_in: str | None
    payload: Type
    event_name: bool
    terminator: str | None


@dataclass(frozen=True, slots=True)
class Pagination:
    """How a list goes on: `cursor` is the query parameter, `next` the answer's field that feeds it."""

    style: str  # cursor | offset | page
    cursor: str
    next: str | None
    items: str
    more: str | None


@dataclass(frozen=True, slots=True)
class Alias:
    """Another method and path with the same handler."""

    method: str
    path: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation. `id` is `resource.path.verb`; `resource` and `verb` are its parts.

    `digest` says in a few hexadecimal digits what the operation means on the wire.
    """

    id: str
    resource: tuple[Name, ...]
    verb: Name
    method: str  # GET, POST, …
    path: str
    aliases: tuple[Alias, ...]
    summary: str
    description: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    response: Response
    errors: tuple[ErrorResponse, ...]
    stream: Stream | None
    pagination: Pagination | None
    optional: bool
    deprecated: bool
    source: Source
    digest: str = ""
