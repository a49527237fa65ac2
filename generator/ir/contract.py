"""The whole contract."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir.operations import Operation
from generator.ir.schemas import Schema
from generator.ir.source import Name, Source


@dataclass(frozen=True, slots=True)
class Api:
    """One document: its operations in document order and the schemas declared there, in document order."""

    name: Name
    title: str
    description: str
    operations: tuple[Operation, ...]
    schemas: tuple[Schema, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class Contract:
    """All APIs in the order of `stack.yaml`; `digest` is the SHA-256 of the resolved document."""

    title: str
    version: str
    description: str
    server_url: str
    digest: str
    apis: tuple[Api, ...]
