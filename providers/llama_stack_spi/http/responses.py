"""Sends answers: a model's JSON, what another service wrote as it came, a download, or nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast
from urllib.parse import quote

from pydantic import BaseModel, TypeAdapter, ValidationError
from starlette.types import Send

from llama_stack_spi.download import Download
from llama_stack_spi.forwarding import raw_of
from llama_stack_spi.http.operation import JsonAnswer
from llama_stack_spi.http.wire import WireType

Header = tuple[bytes, bytes]


class WrongAnswerError(Exception):
    """A provider answered something that the contract does not allow; the caller sees a neutral 500."""


class BrokenDownloadError(Exception):
    """A download failed after its first bytes; only closing the connection can say so."""


class JsonWriter:
    """The JSON answer of one operation. With `check`, each answer is validated before it leaves."""

    __slots__ = ("_adapter", "_answer", "_check", "_wire_type")

    def __init__(self, answer: JsonAnswer, *, check: bool) -> None:
        self._answer = answer
        self._check = check
        self._wire_type = WireType(answer.type)
        self._adapter: TypeAdapter[object] | None = None

    def write(self, answer: object) -> bytes:
        """The answer as JSON."""
        raw = encode(answer) or self._adapted(answer)
        if self._check:
            try:
                self._wire_type.from_json(raw)
            except ValidationError as error:
                raise WrongAnswerError(f"The answer breaks its schema: {error}") from error
        return raw

    def _adapted(self, answer: object) -> bytes:
        if answer is None or isinstance(self._answer.type, type):
            raise WrongAnswerError(f"The answer is a {type(answer).__name__} and not {self._answer.type}.")
        if self._adapter is None:
            self._adapter = TypeAdapter(cast(type, self._answer.type))
        return self._adapter.dump_json(answer, by_alias=True)


def encode(value: object) -> bytes | None:
    """JSON of a model; `None` for anything else. A forwarded model is not looked into."""
    if (raw := raw_of(value)) is not None:
        return raw
    if isinstance(value, BaseModel):
        return value.__pydantic_serializer__.to_json(value, by_alias=True)
    return None


async def send_whole(send: Send, status: int, headers: Iterable[Header], body: bytes) -> None:
    """Sends a complete answer."""
    await send({"type": "http.response.start", "status": status, "headers": [*headers, _length(body)]})
    await send({"type": "http.response.body", "body": body})


async def send_empty(send: Send, status: int, headers: Iterable[Header]) -> None:
    """Sends an answer without a body."""
    await send({"type": "http.response.start", "status": status, "headers": list(headers)})
    await send({"type": "http.response.body", "body": b""})


async def send_download(send: Send, status: int, headers: Iterable[Header], download: Download) -> None:
    """Sends bytes as a file that no browser runs."""
    found = [
        *headers,
        (b"content-type", download.content_type.encode("latin-1", "replace")),
        (b"x-content-type-options", b"nosniff"),
        (b"content-disposition", _disposition(download.filename)),
    ]
    content = download.content
    if isinstance(content, bytes):
        await send_whole(send, status, found, content)
        return
    pieces = content.__aiter__()
    try:
        piece = await anext(pieces, b"")
        await send({"type": "http.response.start", "status": status, "headers": found})
        try:
            while piece:
                await send({"type": "http.response.body", "body": piece, "more_body": True})
                piece = await anext(pieces, b"")
        except Exception as error:
            raise BrokenDownloadError from error
        await send({"type": "http.response.body", "body": b""})
    finally:
        if close := getattr(pieces, "aclose", None):
            await close()


def _length(body: bytes) -> Header:
    return (b"content-length", str(len(body)).encode())


def _disposition(filename: str | None) -> bytes:
    if filename is None:
        return b"attachment"
    return b"attachment; filename*=UTF-8''" + quote(filename, safe="").encode()
