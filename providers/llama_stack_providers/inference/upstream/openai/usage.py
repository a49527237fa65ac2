"""Usage of a stream, where OpenAI has it: if it is asked for, once, in a last chunk without choices.

Together and others tell it beside the last choice, asked or not; some tell a running total in every chunk.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pydantic_core import from_json, to_json

from llama_stack_spi import JsonValue

_USAGE = re.compile(rb'"usage"\s*:\s*\{')


class UsageAtEnd:
    """Takes usage out of the events of one stream, and gives it at the end.

    Args:
        asked: Whether the caller wants it.
    """

    __slots__ = ("_asked", "_owed")

    def __init__(self, *, asked: bool) -> None:
        self._asked = asked
        self._owed: bytes | None = None

    def without(self, events: Sequence[bytes]) -> Sequence[bytes]:
        """The events that go on; those without usage as they came."""
        if not any(map(_USAGE.search, events)):
            return events
        kept = (self._kept(event) if _USAGE.search(event) else event for event in events)
        return [event for event in kept if event is not None]

    def owed(self) -> Sequence[bytes]:
        """The chunk that tells the usage, where the upstream has told it beside a choice only."""
        return [] if self._owed is None else [self._owed]

    def _kept(self, event: bytes) -> bytes | None:
        try:
            found: JsonValue = from_json(event)
        except ValueError:
            return event
        if not isinstance(found, dict) or not isinstance(found.get("usage"), dict):
            return event
        if not found.get("choices"):
            self._owed = None
            return event if self._asked else None
        if self._asked:
            self._owed = to_json({**found, "choices": []})
            return to_json({**found, "usage": None})
        del found["usage"]
        return to_json(found)
