"""What a target is: a function from the contract to files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Protocol

from generator.ir import Contract
from generator.ir.types import JsonValue


@dataclass(frozen=True, slots=True)
class File:
    """A file to be written, by its path from the root of the repository."""

    path: PurePosixPath
    text: str


@dataclass(frozen=True, slots=True)
class Inputs:
    """What every target gets: the contract, and the resolved documents for tools that read OpenAPI themselves.

    `resolved` is the single 3.2 document, `resolved_31` its 3.1 view; treat both as read-only.
    `documents` holds each API's own components with references as `<file>.yaml#/…`, by file name (3.1 view).
    """

    contract: Contract
    resolved: dict[str, JsonValue]
    resolved_31: dict[str, JsonValue]
    documents: dict[str, dict[str, JsonValue]]


class Target(Protocol):
    """A folder under `generator/targets/` provides one of these as `TARGET`."""

    name: str
    roots: tuple[PurePosixPath, ...]
    """The folders that belong to this target wholly: whatever else is found there is stale."""

    def files(self, inputs: Inputs) -> list[File]:
        """Views and renders every file of this target; touches no disk but temporary folders of its own."""
        ...
