"""Resources in memory, for distributions without `storage.path` and for tests."""

from __future__ import annotations

from collections.abc import Sequence

from llama_stack.storage.resource import Resource, TakenError
from llama_stack.storing import MemoryChats, MemoryJournal, StoredChats


class MemoryStore:
    """A `ResourceStore` that forgets everything when the process ends."""

    def __init__(self) -> None:
        self._resources: dict[tuple[str, str], Resource] = {}
        self.chats = StoredChats(MemoryChats(), MemoryJournal())

    async def add(self, resource: Resource) -> None:
        """Keeps a new resource, or raises `TakenError`."""
        if (resource.kind, resource.identifier) in self._resources:
            raise TakenError(resource.identifier)
        await self.put(resource)

    async def put(self, resource: Resource) -> None:
        """Keeps a resource, in place of one of the same name."""
        self._resources[resource.kind, resource.identifier] = resource

    async def get(self, kind: str, identifier: str) -> Resource | None:
        """Returns a resource, if there is one of this name."""
        return self._resources.get((kind, identifier))

    async def list(self, kind: str) -> Sequence[Resource]:
        """Returns all of one kind, by name."""
        return [resource for key, resource in sorted(self._resources.items()) if key[0] == kind]

    async def remove(self, kind: str, identifier: str) -> bool:
        """Forgets a resource; says whether there was one."""
        return self._resources.pop((kind, identifier), None) is not None

    async def close(self) -> None:
        """Ends the work of the background; there is no file."""
        await self.chats.close()
