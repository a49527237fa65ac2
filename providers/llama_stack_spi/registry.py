"""The shape of the generated registry of APIs."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import cast


@dataclass(frozen=True, slots=True)
class OperationInfo:
    """One operation. Paths are templates; `{name:path}` marks a value that may hold slashes.

    `digest` says what the operation means on the wire; clients compare it with theirs.
    """

    id: str
    method: str
    path: str
    call: str
    summary: str = ""
    aliases: tuple[tuple[str, str], ...] = ()
    optional: bool = False
    streaming: bool = False
    digest: str = ""


@dataclass(frozen=True, slots=True)
class ApiInfo:
    """One API. `interface` and `router` are dotted paths (`module:name`): nothing loads before it is used."""

    name: str
    title: str
    description: str
    interface: str
    router: str
    operations: tuple[OperationInfo, ...]

    def load_interface(self) -> type:
        """The abstract class that a provider of this API implements."""
        return cast(type, _load(self.interface))

    def load_router(self) -> object:
        """The function that makes the routes: `router(provider, settings=…)`."""
        return _load(self.router)


def _load(path: str) -> object:
    module, _, name = path.partition(":")
    return getattr(importlib.import_module(module), name)
