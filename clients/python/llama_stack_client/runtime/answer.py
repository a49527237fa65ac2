"""How a success answer becomes a value. Types are imported when the first answer arrives."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

from .download import Download
from .errors import APIResponseValidationError, media_type, wrong_media_type
from .logs import logger
from .text import is_json, loose, may_hold_constants, parsed, with_whole_numbers

if TYPE_CHECKING:
    from pydantic import TypeAdapter, ValidationError

    from .partial import PartialReader

T_co = TypeVar("T_co", covariant=True)

_WARNED: set[tuple[str, str]] = set()
"""What was warned of in this process: types, and what their answers lacked."""


class Answer(Generic[T_co]):
    """Reads an answer of the type `T`; `accept` is the media type to ask for.

    `whole` says that the body is read before.
    """

    accept = "application/json"
    whole = True

    def read(self, response: httpx.Response) -> T_co:
        """The value of an answer."""
        raise NotImplementedError


class JsonAnswer(Answer[T_co]):
    """A JSON answer of a named type; `shape` says whether it stands alone, in a list or in a map."""

    def __init__(self, name: str, *, shape: str = "one") -> None:
        """Takes the name of a type in `generated.types`; the type itself is found at the first use."""
        self.name = name
        self._shape = shape

    def read(self, response: httpx.Response) -> T_co:
        """Reads the body of an answer."""
        if media_type(response) == "text/html":
            raise wrong_media_type(response, expected="JSON")
        return self.parse(response.content, request=response.request)

    def parse(self, content: bytes | str, *, request: httpx.Request | None = None) -> T_co:
        """Reads JSON text. Required fields may be absent, but nothing may be of another type."""
        if may_hold_constants(content) and not is_json(content):
            raise self._broken("not JSON", content, request)
        try:
            return self._adapter.validate_json(content, strict=True)
        except ValueError as error:
            # Imported here: on the way of every event of a stream it would cost a tenth of reading it.
            from pydantic import ValidationError

            if not isinstance(error, ValidationError):
                raise
            return self._parse_again(content, request, error)

    def _parse_again(
        self, content: bytes | str, request: httpx.Request | None, error: ValidationError
    ) -> T_co:
        """Reads text that is not what its schema says, but may be near enough: `7.0`, or an absent field."""
        reason = _first_reason(error)
        kinds = {each["type"] for each in error.errors(include_url=False, include_input=False)}
        if "json_invalid" not in kinds:
            text = with_whole_numbers(content) if "int_type" in kinds else content
            try:
                value: T_co
                if "missing" in kinds:
                    value = self._partial.read(text)
                    self._warn(reason)
                else:
                    value = self._adapter.validate_json(text, strict=True)
                return value
            except ValueError:
                pass
        raise self._broken(reason, content, request) from error

    def _warn(self, reason: str) -> None:
        # Once: every event of a stream, and every answer of an older server, may lack the same.
        if (self.name, reason) not in _WARNED:
            _WARNED.add((self.name, reason))
            logger.warning("the answer is an incomplete %s: %s", self.name, reason)

    def _broken(
        self, reason: str, content: bytes | str, request: httpx.Request | None
    ) -> APIResponseValidationError:
        message = f"the answer is no {self.name}: {reason}"
        return APIResponseValidationError(message, body=loose(content), request=request)

    @cached_property
    def _adapter(self) -> TypeAdapter[T_co]:
        from pydantic import TypeAdapter

        types = import_module("..generated.types", __package__)
        one: Any = getattr(types, self.name)
        if hasattr(one, "model_rebuild"):
            one.model_rebuild()
        shapes: dict[str, Any] = {"one": one, "list": list[one], "map": dict[str, one]}
        adapter: TypeAdapter[T_co] = TypeAdapter(shapes[self._shape])
        adapter.rebuild(_types_namespace={})
        return adapter

    @cached_property
    def _partial(self) -> PartialReader:
        from .partial import PartialReader

        return PartialReader(self._adapter.core_schema)


class AnyAnswer(Answer[object]):
    """A JSON answer of no declared type."""

    def read(self, response: httpx.Response) -> object:
        """Reads the body as plain JSON."""
        try:
            return parsed(response.content)
        except ValueError as error:
            message = "the answer is not JSON"
            raise APIResponseValidationError(message, body=response.text, request=response.request) from error


class NoAnswer(Answer[None]):
    """An answer without a body; whatever an older server sends is ignored."""

    def read(self, response: httpx.Response) -> None:
        """Nothing."""


class BytesAnswer(Answer[Download]):
    """An answer of bytes."""

    accept = "*/*"
    whole = False

    def read(self, response: httpx.Response) -> Download:
        """The bytes with their type and name, not yet read."""
        return Download(response)


def _first_reason(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=False)[0]
    # Between the names of fields, pydantic puts what it calls a union, with all its members.
    place = ".".join(str(part) for part in first["loc"] if "[" not in str(part))
    return f"{place}: {first['msg']}" if place else str(first["msg"])
