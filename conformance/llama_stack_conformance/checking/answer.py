"""An answer, with the questions that checks ask of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from llama_stack_conformance.checking.outcome import Failed, expect
from llama_stack_conformance.checking.shapes import ENVELOPE, Judge, strict


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that is not a stream.

    Attributes:
        status: Its status.
        headers: Its headers, names in lower case.
        body: Its bytes.
        seconds: How long it took.
        shape: Judges the shape of its body. Where a run only notes shapes, a wrong one ends nothing.
    """

    status: int
    headers: dict[str, str]
    body: bytes
    seconds: float
    shape: Judge = strict

    def json(self) -> Any:
        """The body as JSON.

        Raises:
            Failed: It is none.
        """
        try:
            return json.loads(self.body)
        except ValueError:
            raise Failed(expected="a JSON body", got=f"{self.status} {self.body[:300]!r}") from None

    def expect(self, *statuses: int) -> Answer:
        """The answer itself.

        Raises:
            Failed: It has none of the statuses.
        """
        wanted = " or ".join(map(str, statuses))
        expect(self.status in statuses, expected=f"status {wanted}", got=f"{self.status} {self._start()}")
        return self

    def valid(self, schema: str) -> Any:
        """The body of an answer with status 200 that has the shape of a schema of the contract.

        Raises:
            Failed: It has another status or shape.
        """
        value = self.expect(200).json()
        self.shape(value, schema)
        return value

    def error(self, *statuses: int) -> dict[str, Any]:
        """What stands in `error` of an answer that refuses, in the envelope of the contract.

        Raises:
            Failed: The status is none of these, or the envelope is not the contract's.
        """
        value = self.expect(*statuses).json()
        self.shape(value, ENVELOPE)
        found = value.get("error") if isinstance(value, dict) else None
        return found if isinstance(found, dict) else {}

    def _start(self) -> str:
        return self.body[:300].decode("utf-8", "replace")
