"""Stored chats in a SQLite file."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Protocol, TypeVar

from sqlalchemy import Connection, Row, delete, exists, func, select, tuple_, update
from sqlalchemy.dialects.sqlite import insert

from llama_stack.storage.schema import chats
from llama_stack.storing import StoredChat
from llama_stack.storing.table import FORGOTTEN_AT_ONCE, ChatPage, page_of

T = TypeVar("T")


class Runner(Protocol):
    """Does work in a transaction, in the thread of the database."""

    def __call__(self, work: Callable[[Connection], T], /) -> Awaitable[T]:
        """Returns what the work returns."""
        ...


_PUT = insert(chats)
_PUT = _PUT.on_conflict_do_update(
    index_elements=[chats.c.tenant, chats.c.identifier],
    set_={name: _PUT.excluded[name] for name in ("serial", "model", "metadata", "body")},
    where=_PUT.excluded.serial > chats.c.serial,
)


class SqliteChats:
    """A `ChatTable` in the file of the store."""

    def __init__(self, *, read: Runner, write: Runner) -> None:
        self._read = read
        self._write = write

    async def put(self, several: Sequence[StoredChat]) -> None:
        """Keeps chats in one transaction."""
        if not several:
            return
        rows = [
            {
                "tenant": chat.tenant,
                "identifier": chat.identifier,
                "serial": chat.serial,
                "model": chat.model,
                "metadata": _text(chat.metadata),
                "body": chat.body,
            }
            for chat in several
        ]
        await self._write(lambda connection: connection.execute(_PUT, rows))

    async def get(self, tenant: str, identifier: str) -> StoredChat | None:
        """Returns a chat, if the tenant has it."""
        query = select(chats).where(chats.c.tenant == tenant, chats.c.identifier == identifier)
        row = await self._read(lambda connection: connection.execute(query).one_or_none())
        return None if row is None else _chat(row)

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
        serial = chats.c.serial
        query = select(chats).where(chats.c.tenant == tenant)
        if beyond is not None:
            query = query.where(serial > beyond if ascending else serial < beyond)
        if model is not None:
            query = query.where(chats.c.model == model)
        for key, value in metadata.items():
            pair = func.json_each(chats.c.metadata).table_valued("key", "value", joins_implicitly=True)
            query = query.where(exists().where(pair.c.key == key, pair.c.value == value))
        query = query.order_by(serial if ascending else serial.desc()).limit(limit + 1)
        # Row by row: a page of very large chats ends early, and the rest is never in memory.
        return await self._read(
            lambda connection: page_of(map(_chat, connection.execute(query)), limit=limit)
        )

    async def describe(self, tenant: str, identifier: str, metadata: Mapping[str, str] | None) -> bool:
        """Replaces the metadata of a chat."""
        change = update(chats).where(chats.c.tenant == tenant, chats.c.identifier == identifier)
        change = change.values(metadata=_text(metadata))
        return await self._write(lambda connection: connection.execute(change).rowcount) > 0

    async def remove(self, tenant: str, identifier: str) -> bool:
        """Forgets a chat."""
        change = delete(chats).where(chats.c.tenant == tenant, chats.c.identifier == identifier)
        return await self._write(lambda connection: connection.execute(change).rowcount) > 0

    async def remove_older(self, before: int) -> bool:
        """Forgets chats with a serial before another, a few in one transaction."""
        key = tuple_(chats.c.tenant, chats.c.identifier)
        older = select(chats.c.tenant, chats.c.identifier).where(chats.c.serial < before)
        change = delete(chats).where(key.in_(older.limit(FORGOTTEN_AT_ONCE)))
        return await self._write(lambda connection: connection.execute(change).rowcount) > 0


def _text(metadata: Mapping[str, str] | None) -> str:
    return json.dumps(None if metadata is None else dict(metadata), ensure_ascii=False)


def _chat(row: Row[*tuple[str, str, int, str, str, bytes]]) -> StoredChat:
    tenant, identifier, serial, model, metadata, body = row
    return StoredChat(tenant, identifier, serial, model, json.loads(metadata), body)
