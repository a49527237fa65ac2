"""What came of a line, as it stands in a file of its batch."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any, TypeAlias

from pydantic import BaseModel
from pydantic_core import from_json, to_json

from llama_stack_providers.batches.reference.lines import Line
from llama_stack_spi import raw_of

Json: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Tokens:
    """Tokens that an answer used."""

    read: int = 0
    cached: int = 0
    written: int = 0
    thought: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a line.

    Attributes:
        number: The line's place in the file of requests.
        text: The line of the output or error file, without its end.
        failed: Which of the two.
        tokens: What it used.
    """

    number: int
    text: bytes
    failed: bool
    tokens: Tokens = Tokens()


def answered(line: Line, answer: BaseModel, *, request_id: str) -> Outcome:
    """The outcome of a line that was answered."""
    raw = raw_of(answer) or answer.__pydantic_serializer__.to_json(answer, by_alias=True)
    # A line break within JSON is only space between its tokens.
    body = raw.replace(b"\n", b" ").replace(b"\r", b" ")
    response = b'{"status_code":200,"request_id":' + to_json(request_id) + b',"body":' + body + b"}"
    return Outcome(line.number, _text(line, response, b"null"), failed=False, tokens=_tokens(from_json(raw)))


def failed(line: Line, *, code: str, message: str) -> Outcome:
    """The outcome of a line that has no answer."""
    error = to_json({"code": code, "message": message})
    return Outcome(line.number, _text(line, b"null", error), failed=True)


def _text(line: Line, response: bytes, error: bytes) -> bytes:
    head = to_json({"id": f"batch_req_{secrets.token_hex(12)}", "custom_id": line.custom_id})
    return head[:-1] + b',"response":' + response + b',"error":' + error + b"}"


def _tokens(answer: Json) -> Tokens:
    usage = answer.get("usage")
    if not isinstance(usage, dict):
        return Tokens()
    read = _count(usage, "prompt_tokens", "input_tokens")
    written = _count(usage, "completion_tokens", "output_tokens")
    return Tokens(
        read,
        _count(_details(usage, "prompt_tokens_details", "input_tokens_details"), "cached_tokens"),
        written,
        _count(_details(usage, "completion_tokens_details", "output_tokens_details"), "reasoning_tokens"),
    )


def _details(usage: Json, *names: str) -> Json:
    return next((usage[name] for name in names if isinstance(usage.get(name), dict)), {})


def _count(usage: Json, *names: str) -> int:
    return next((usage[name] for name in names if isinstance(usage.get(name), int)), 0)
