"""The requests of a file, one a line."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictStr, ValidationError
from pydantic_core import to_json

from llama_stack_api.models.batches import BatchError

MOST_ERRORS = 100
"""So many errors of a file are told; the rest would only repeat them."""
MOST_LINE_BYTES = 32 * 1024 * 1024


class Envelope(BaseModel):
    """A line as it stands in the file."""

    model_config = ConfigDict(hide_input_in_errors=True)

    custom_id: Annotated[StrictStr, Field(min_length=1)]
    method: Literal["POST"]
    url: StrictStr
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """A request: its place in the file from 1, its name, and the JSON of its body."""

    number: int
    custom_id: str
    body: bytes


@dataclass(slots=True)
class LineReader:
    """Reads lines for one endpoint, and notes what is wrong with them.

    Attributes:
        endpoint: What every line must ask for.
        most: Lines at most.
        errors: What is wrong so far.
        models: Models that the lines ask for.
        count: Lines so far, without empty ones.
    """

    endpoint: str
    most: int
    errors: list[BatchError] = field(default_factory=list)
    models: set[str] = field(default_factory=set)
    count: int = 0
    _known: set[str] = field(default_factory=set)

    def read(self, number: int, text: bytes) -> Line | None:
        """The request of a line; `None` for an empty line and for one that is wrong."""
        if not text.strip():
            return None
        self.count += 1
        try:
            return self._read(number, text)
        except _WrongLineError as wrong:
            error = BatchError(code=wrong.code, message=wrong.message, param=wrong.param, line=number)
            self.errors.append(error)
            return None

    @property
    def hopeless(self) -> bool:
        """Whether reading on would tell nothing new."""
        return len(self.errors) >= MOST_ERRORS or self.count > self.most

    def problems(self) -> Sequence[BatchError]:
        """What is wrong with the file, at its end."""
        if not self.count:
            return [BatchError(code="empty_file", message="The file holds no requests.")]
        return self.errors

    def _read(self, number: int, text: bytes) -> Line:
        if self.count > self.most:
            raise _WrongLineError("too_many_requests", f"The file holds more than {self.most} requests.")
        if len(text) > MOST_LINE_BYTES:
            raise _WrongLineError("line_too_long", f"The line is longer than {MOST_LINE_BYTES} bytes.")
        try:
            envelope = Envelope.model_validate_json(text)
        except ValidationError as error:
            first = error.errors(include_url=False, include_context=False, include_input=False)[0]
            param = ".".join(map(str, first["loc"])) or None
            raise _WrongLineError("invalid_request", first["msg"], param) from None
        if envelope.url != self.endpoint:
            message = f"The line asks for {envelope.url}, but the batch is for {self.endpoint}."
            raise _WrongLineError("mismatched_endpoint", message, "url")
        if envelope.custom_id in self._known:
            message = f"The custom_id {envelope.custom_id!r} stands in an earlier line."
            raise _WrongLineError("duplicate_custom_id", message, "custom_id")
        self._known.add(envelope.custom_id)
        if isinstance(model := envelope.body.get("model"), str):
            self.models.add(model)
        return Line(number, envelope.custom_id, to_json(envelope.body))


class _WrongLineError(Exception):
    """A line that is no request."""

    def __init__(self, code: str, message: str, param: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.param = param


async def numbered(pieces: AsyncIterator[bytes]) -> AsyncIterator[tuple[int, bytes]]:
    """The lines of a file that arrives in pieces, numbered from 1; a line that is far too long is the last."""
    number, size = 0, 0
    begun: list[bytes] = []
    async for piece in pieces:
        first, *others = piece.split(b"\n")
        begun.append(first)
        size += len(first)
        for other in others:
            number += 1
            yield number, b"".join(begun)
            begun, size = [other], len(other)
        if size > MOST_LINE_BYTES:
            break
    if size:
        yield number + 1, b"".join(begun)
