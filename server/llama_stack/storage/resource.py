"""A registered resource, and what keeps it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from llama_stack.storing import StoredChats
from llama_stack_spi import JsonValue


@dataclass(frozen=True, slots=True)
class Resource:
    """Something that callers name in requests and a provider serves: a model, a shield, a bank.

    Attributes:
        kind: `model`, `shield`, …
        identifier: Name under which callers ask for it; unique within its kind.
        provider_id: Provider that serves it.
        provider_resource_id: Its name at that provider.
        created: Unix seconds.
        body: What else was said when it was registered.
    """

    kind: str
    identifier: str
    provider_id: str
    provider_resource_id: str
    created: int
    body: Mapping[str, JsonValue] = field(default_factory=dict)


class TakenError(Exception):
    """The identifier belongs to another resource of this kind."""


class ResourceStore(Protocol):
    """Keeps resources. What `add`, `put` and `remove` have answered survives a crash of the process.

    Attributes:
        chats: Chat completions that callers asked to keep.
    """

    chats: StoredChats

    async def add(self, resource: Resource) -> None:
        """Keeps a new resource, or raises `TakenError`."""
        ...

    async def put(self, resource: Resource) -> None:
        """Keeps a resource, in place of one of the same name."""
        ...

    async def get(self, kind: str, identifier: str) -> Resource | None:
        """Returns a resource, if there is one of this name."""
        ...

    async def list(self, kind: str) -> Sequence[Resource]:
        """Returns all of one kind, by name."""
        ...

    async def remove(self, kind: str, identifier: str) -> bool:
        """Forgets a resource; says whether there was one."""
        ...

    async def close(self) -> None:
        """Finishes what is running and lets go of the file."""
        ...
