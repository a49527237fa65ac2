"""Answers of a server that keeps to the contract: scanned for being JSON and no error, and not read.

The other server has checked its answers already, so their schemas are not checked again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

from pydantic import BaseModel
from pydantic_core import from_json

from llama_stack_providers.inference.upstream.faults import error_of, nonsense
from llama_stack_providers.inference.upstream.keys import Key
from llama_stack_spi import JsonValue, LlamaStackError, forwarded

M = TypeVar("M", bound=BaseModel)

NAME = "The other Llama Stack server"
_LAST = re.compile(rb'"(?:finish_reason|stop_reason)"\s*:\s*"|"event_type"\s*:\s*"complete"')


def answer(model: type[M], raw: bytes, key: Key) -> M:
    """A whole answer.

    Raises:
        LlamaStackError: It is no JSON object, or tells an error.
    """
    _expect(_scanned(raw), raw, key)
    return forwarded(model, raw)


def batches(model: type[M], events: Sequence[bytes], key: Key) -> Iterator[list[M]]:
    """Events that arrived together; what came before a bad one is not lost."""
    try:
        found = _scanned(b"[%b]" % b",".join(events))
        if not isinstance(found, list) or len(found) != len(events):
            raise nonsense(NAME)
        for item, raw in zip(found, events, strict=True):
            _expect(item, raw, key)
    except LlamaStackError:
        yield from _one_by_one(model, events, key)
    else:
        yield [forwarded(model, raw) for raw in events]


def _one_by_one(model: type[M], events: Sequence[bytes], key: Key) -> Iterator[list[M]]:
    good: list[M] = []
    for raw in events:
        try:
            good.append(answer(model, raw, key))
        except LlamaStackError:
            if good:
                yield good
            raise
    yield good


def is_last(events: Sequence[bytes]) -> bool:
    """Whether one of these says that the answer is whole."""
    return any(map(_LAST.search, events))


def _scanned(raw: bytes) -> JsonValue:
    try:
        found: JsonValue = from_json(raw)
    except ValueError:
        raise nonsense(NAME) from None
    return found


def _expect(found: JsonValue, raw: bytes, key: Key) -> None:
    if not isinstance(found, dict):
        raise nonsense(NAME)
    if found.get("error") is not None:
        raise _told(found["error"], raw, key)


def _told(error: JsonValue, raw: bytes, key: Key) -> LlamaStackError:
    """The error of an event; the contract's `type` says what its status would have been."""
    kind = error.get("type") if isinstance(error, dict) else None
    return error_of(_STATUS.get(str(kind), 500), {}, raw, name=NAME, key=key)


_STATUS = {
    "invalid_request_error": 400,
    "not_found_error": 404,
    "rate_limit_error": 429,
    "timeout_error": 504,
}
