"""Types at the place where they are used: what a field, parameter, list item or body holds."""

from __future__ import annotations

from dataclasses import dataclass

JsonValue = None | bool | int | float | str | list["JsonValue"] | dict[str, "JsonValue"]


@dataclass(frozen=True, slots=True)
class Constraints:
    """Limits on a value; `None` means no limit. JSON Schema's names in snake_case."""

    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, integer, number or boolean. `format` is OpenAPI's, such as `date-time`."""

    kind: str  # string | integer | number | boolean
    format: str | None = None
    constraints: Constraints = Constraints()


@dataclass(frozen=True, slots=True)
class Literal:
    """One fixed value, such as a tag."""

    value: str | int | float | bool


@dataclass(frozen=True, slots=True)
class Binary:
    """Raw bytes: a file in a form, or a body that is not JSON."""


@dataclass(frozen=True, slots=True)
class Anything:
    """Any JSON value; `object_only` where it must be an object."""

    object_only: bool = False


@dataclass(frozen=True, slots=True)
class ListOf:
    """A JSON array."""

    items: Type
    constraints: Constraints = Constraints()


@dataclass(frozen=True, slots=True)
class MapOf:
    """A JSON object with free keys and one type of value."""

    values: Type


@dataclass(frozen=True, slots=True)
class Nullable:
    """The type, or null. Being absent is a property of the field, not of the type."""

    of: Type


@dataclass(frozen=True, slots=True)
class Ref:
    """A named schema of the contract; schema names are unique over all documents."""

    schema: str


Type = Scalar | Literal | Binary | Anything | ListOf | MapOf | Nullable | Ref
