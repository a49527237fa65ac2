"""A stored chat completion, and what answers for many of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

MEMORY_CHATS = 1_000
"""Chat completions that a server without `storage.path` keeps at most; it forgets the oldest."""
MEMORY_BYTES = 64 * 1024 * 1024
"""Their size at most."""
FORGOTTEN_AT_ONCE = 500
"""Chats of one transaction that deletes what is old: others want to write, too."""
PAGE_BYTES = 32 * 1024 * 1024
"""Size of the chats of one page at most, beyond the first."""


@dataclass(frozen=True, slots=True)
class StoredChat:
    """An answer that a caller asked to keep.

    Attributes:
        tenant: Whose it is.
        identifier: Identifier of the answer; of two answers under one, the later one stays.
        serial: Grows with each answer that is kept; the order of lists.
        model: Model as the caller named it.
        metadata: What the caller keeps with it.
        body: JSON of the contract's `StoredChatCompletion`, without the metadata.
    """

    tenant: str
    identifier: str
    serial: int
    model: str
    metadata: Mapping[str, str] | None
    body: bytes


@dataclass(frozen=True, slots=True)
class ChatPage:
    """A part of a list, and whether more follows."""

    chats: Sequence[StoredChat]
    has_more: bool


def page_of(chats: Iterable[StoredChat], *, limit: int) -> ChatPage:
    """The first `limit` chats, or fewer where they are very large."""
    found: list[StoredChat] = []
    size = 0
    for chat in chats:
        size += len(chat.body)
        if len(found) == limit or (found and size > PAGE_BYTES):
            return ChatPage(found, has_more=True)
        found.append(chat)
    return ChatPage(found, has_more=False)


class ChatTable(Protocol):
    """Keeps stored chats. What its methods have answered survives a crash, where there is a file."""

    async def put(self, chats: Sequence[StoredChat]) -> None:
        """Keeps chats, all or none; one whose identifier has a chat of the same or a later serial changes nothing."""
        ...

    async def get(self, tenant: str, identifier: str) -> StoredChat | None:
        """Returns a chat, if the tenant has it."""
        ...

    async def page(
        self,
        tenant: str,
        *,
        beyond: int | None,
        limit: int,
        ascending: bool,
        model: str | None,
        metadata: Mapping[str, str],
    ) -> ChatPage:
        """Returns a tenant's chats by serial, from behind `beyond` on, that fit all of the rest."""
        ...

    async def describe(self, tenant: str, identifier: str, metadata: Mapping[str, str] | None) -> bool:
        """Replaces the metadata of a chat; says whether there is one."""
        ...

    async def remove(self, tenant: str, identifier: str) -> bool:
        """Forgets a chat; says whether there was one."""
        ...

    async def remove_older(self, before: int) -> bool:
        """Forgets some of the chats of all tenants with a serial before another; says whether there were any."""
        ...


class MemoryChats:
    """A `ChatTable` that keeps the newest chats of all tenants together and forgets them when the process ends."""

    def __init__(self, *, most: int = MEMORY_CHATS, most_bytes: int = MEMORY_BYTES) -> None:
        self._most = most
        self._most_bytes = most_bytes
        self._bytes = 0
        # By order of serial: `put` comes in that order, and `describe` keeps the place.
        self._chats: dict[tuple[str, str], StoredChat] = {}

    async def put(self, chats: Sequence[StoredChat]) -> None:
        """Keeps chats, and forgets the oldest where they become too many."""
        for chat in chats:
            key = (chat.tenant, chat.identifier)
            before = self._chats.get(key)
            if before is not None and before.serial >= chat.serial:
                continue
            await self.remove(*key)
            self._chats[key] = chat
            self._bytes += len(chat.body)
        while len(self._chats) > self._most or (self._bytes > self._most_bytes and len(self._chats) > 1):
            await self.remove(*next(iter(self._chats)))

    async def get(self, tenant: str, identifier: str) -> StoredChat | None:
        """Returns a chat, if the tenant has it."""
        return self._chats.get((tenant, identifier))

    async def page(
        self,
        tenant: str,
        *,
        beyond: int | None,
        limit: int,
        ascending: bool,
        model: str | None,
        metadata: Mapping[str, str],
    ) -> ChatPage:
        """Returns a tenant's chats."""
        found = [
            chat
            for chat in self._chats.values()
            if chat.tenant == tenant
            and model in (None, chat.model)
            and metadata.items() <= (chat.metadata or {}).items()
            and (beyond is None or (chat.serial > beyond if ascending else chat.serial < beyond))
        ]
        return page_of(found if ascending else reversed(found), limit=limit)

    async def describe(self, tenant: str, identifier: str, metadata: Mapping[str, str] | None) -> bool:
        """Replaces the metadata of a chat."""
        chat = self._chats.get((tenant, identifier))
        if chat is None:
            return False
        self._chats[tenant, identifier] = replace(chat, metadata=metadata)
        return True

    async def remove(self, tenant: str, identifier: str) -> bool:
        """Forgets a chat."""
        chat = self._chats.pop((tenant, identifier), None)
        if chat is not None:
            self._bytes -= len(chat.body)
        return chat is not None

    async def remove_older(self, before: int) -> bool:
        """Forgets chats with a serial before another."""
        older = [key for key, chat in self._chats.items() if chat.serial < before]
        for key in older:
            await self.remove(*key)
        return bool(older)
