"""Server-sent events, as they stand on the wire."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from llama_stack_conformance.checking.outcome import Failed
from llama_stack_conformance.checking.shapes import Judge, strict

DONE = "[DONE]"


@dataclass(frozen=True, slots=True)
class Event:
    """One event: its name if it has one, its data, and the seconds since the request when it was complete."""

    name: str | None
    data: str
    at: float = 0.0

    def json(self) -> Any:
        """The data as JSON.

        Raises:
            Failed: It is none.
        """
        try:
            return json.loads(self.data)
        except ValueError:
            raise Failed(expected="JSON in the data of each event", got=self.data) from None


@dataclass(slots=True)
class Stream:
    """What came over one stream.

    Attributes:
        status: The status of the answer.
        headers: Its headers, names in lower case.
        raw: All bytes of the body.
        events: The complete events, in order, `[DONE]` among them.
        rest: What stands after the last blank line, which is nothing in a well-formed stream.
        broken: Whether the connection ended in the middle of the body.
        shape: Judges the shape of an event. Where a run only notes shapes, a wrong one ends nothing.
    """

    status: int
    headers: dict[str, str]
    raw: bytes = b""
    events: list[Event] = field(default_factory=list)
    rest: str = ""
    broken: bool = False
    shape: Judge = strict

    @property
    def payloads(self) -> list[Any]:
        """The JSON of every event but `[DONE]`."""
        return [event.json() for event in self.events if event.data != DONE]

    def valid(self, schema: str) -> list[Any]:
        """The payloads, each of which has the shape of a schema of the contract.

        Raises:
            Failed: There is none, or one has another shape.
        """
        found = self.payloads
        if not found:
            raise Failed(expected="events", got=self.raw.decode("utf-8", "replace"))
        for each in found:
            self.shape(each, schema, "an event")
        return found

    @property
    def done(self) -> int:
        """How often `[DONE]` came."""
        return sum(event.data == DONE for event in self.events)


class Reader:
    """Takes bytes as they come and gives the events that they complete."""

    def __init__(self) -> None:
        self._pending = b""

    @property
    def rest(self) -> str:
        """What has come since the last complete event."""
        return self._pending.decode("utf-8", "replace")

    def feed(self, data: bytes, at: float) -> Iterator[Event]:
        """Takes bytes; `at` is the time of their arrival."""
        self._pending = (self._pending + data).replace(b"\r\n", b"\n")
        while (end := self._pending.find(b"\n\n")) >= 0:
            block, self._pending = self._pending[:end], self._pending[end + 2 :]
            if event := _event(block, at):
                yield event


def _event(block: bytes, at: float) -> Event | None:
    name: str | None = None
    lines: list[str] = []
    for line in block.decode("utf-8", "replace").split("\n"):
        label, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if label == "data":
            lines.append(value)
        elif label == "event":
            name = value
    return Event(name, "\n".join(lines), at) if lines else None
