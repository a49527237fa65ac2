"""Reads request bodies: their bytes once, with a limit, and their JSON once, with the schema's validator."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Mapping
from typing import NoReturn

from pydantic import ValidationError
from pydantic_core import from_json, to_json
from starlette.types import Receive

from llama_stack_spi.errors import InvalidRequestError
from llama_stack_spi.http.disconnect import ClientLeftError
from llama_stack_spi.http.errors import MediaTypeError, TooLargeError
from llama_stack_spi.http.operation import JsonBody
from llama_stack_spi.http.problems import invalid_body
from llama_stack_spi.http.wire import WireType


async def body_chunks(
    receive: Receive, headers: Mapping[str, str], *, limit: int
) -> AsyncGenerator[bytes, None]:
    """The pieces of a body; too large a one is refused by its declared length, or where it passes the limit."""
    declared = headers.get("content-length", "")
    if declared.isdecimal() and int(declared[:20]) > limit:
        raise TooLargeError(limit)
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientLeftError
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > limit:
            raise TooLargeError(limit)
        if chunk:
            yield chunk
        if not message.get("more_body", False):
            return


async def read_body(receive: Receive, headers: Mapping[str, str], *, limit: int) -> bytes:
    """The whole body."""
    return b"".join([chunk async for chunk in body_chunks(receive, headers, limit=limit)])


class JsonReader:
    """The JSON body of one operation."""

    __slots__ = ("_body", "_wire_type")

    def __init__(self, body: JsonBody) -> None:
        self._body = body
        self._wire_type = WireType(body.type)

    def read(self, raw: bytes, headers: Mapping[str, str], *, fields: Mapping[str, str]) -> object:
        """The value of the body, or `None` where an optional one is empty.

        `fields` holds top-level fields that the path of an alias gives; the path wins over the body.
        """
        if fields:
            raw = _filled(raw, fields)
        elif not raw:
            if not self._body.required:
                return None
            raise InvalidRequestError(
                "The body is required.", code="missing_required_parameter", param="body"
            )
        _check_media_type(headers)
        try:
            value = self._wire_type.from_json(raw)
        except ValidationError as error:
            raise invalid_body(error, raw) from None
        if b"NaN" in raw or b"Infinity" in raw:
            json.loads(raw, parse_constant=_refuse_constant)
        return value


def _check_media_type(headers: Mapping[str, str]) -> None:
    found = headers.get("content-type", "application/json")
    media_type = found.partition(";")[0].strip().lower()
    if media_type != "application/json" and not media_type.endswith("+json"):
        raise MediaTypeError(media_type, wanted="application/json")


def _filled(raw: bytes, fields: Mapping[str, str]) -> bytes:
    try:
        value = from_json(raw) if raw else {}
    except ValueError as error:
        raise InvalidRequestError(f"The body is not JSON: {error}.", code="invalid_json") from None
    return to_json({**value, **fields}) if isinstance(value, dict) else raw


def _refuse_constant(constant: str) -> NoReturn:
    raise InvalidRequestError(f"The body is not JSON: {constant} is not a JSON value.", code="invalid_json")
