"""Where a thing stands in the documents, and what it is called there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A place in a document: `models.yaml`, line 12, `/paths/~1v1~1models/get`."""

    file: str
    line: int
    pointer: str


@dataclass(frozen=True, slots=True)
class Name:
    """A name as the wire has it, and its words in lower case, from which targets make identifiers."""

    wire: str
    words: tuple[str, ...]
