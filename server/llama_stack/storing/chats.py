"""The stored chats of a server: kept at once, found always, moved to their table in the background."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from pydantic import BaseModel

from llama_stack.logs import logger
from llama_stack.storing.assembling import NoChatError, stored_chat
from llama_stack.storing.journal import Journal
from llama_stack.storing.records import Record
from llama_stack.storing.table import ChatPage, ChatTable, StoredChat
from llama_stack_spi import Context, LlamaStackError, NotFoundError, raw_of

if TYPE_CHECKING:
    from llama_stack_api.models.inference import ChatCompletion, CreateChatCompletionRequest

DRAIN_SECONDS = 0.5
"""How long a record waits in the journal, at most, before it is moved."""
DRAIN_BYTES = 8 * 1024 * 1024
"""So many bytes in the journal are moved at once."""
FORGET_SECONDS = 3600.0
"""How often chats whose time is up are deleted, at least."""
BATCH_RECORDS = 100
BATCH_BYTES = 4 * 1024 * 1024

_REQUEST = {"model", "messages", "metadata"}


class StoredChats:
    """Keeps answered chats and finds them again.

    What `keep` has returned from is found by every later call and survives a killed process where the journal does.
    """

    def __init__(self, table: ChatTable, journal: Journal) -> None:
        self._table = table
        self._journal = journal
        self._lock = asyncio.Lock()
        self._serial = 0
        self._waiting_bytes = 0
        self._drainer: asyncio.Task[None] | None = None
        self._moves: set[asyncio.Task[None]] = set()
        self._hurry = asyncio.Event()
        self._forgetter: asyncio.Task[None] | None = None

    def keep(self, request: CreateChatCompletionRequest, answer: ChatCompletion, *, ctx: Context) -> None:
        """Keeps an answer, before it goes out.

        Raises:
            LlamaStackError: It cannot be kept; the answer must not go out as if it were.
        """
        self._append(request, json_of(answer), ctx, streamed=False)

    def keep_events(self, request: CreateChatCompletionRequest, events: bytes, *, ctx: Context) -> None:
        """Keeps the answer of a stream, given as its events, one a line; as `keep` does."""
        self._append(request, events, ctx, streamed=True)

    async def get(self, identifier: str, *, tenant: str) -> StoredChat:
        """Returns a tenant's chat, or raises `NotFoundError`."""
        await self.flush()
        chat = await self._table.get(tenant, identifier)
        if chat is None:
            raise _unknown(identifier)
        return chat

    async def page(
        self,
        *,
        tenant: str,
        after: str | None,
        limit: int,
        ascending: bool,
        model: str | None,
        metadata: Mapping[str, str],
    ) -> ChatPage:
        """Returns a tenant's chats behind `after`, of one model where it is given, and with all of the metadata."""
        await self.flush()
        beyond = None
        if after is not None:
            last = await self._table.get(tenant, after)
            if last is None:
                raise NotFoundError(
                    f"The list has no chat completion with the id {after!r} to go on from.", param="after"
                )
            beyond = last.serial
        return await self._table.page(
            tenant, beyond=beyond, limit=limit, ascending=ascending, model=model, metadata=metadata
        )

    async def describe(
        self, identifier: str, metadata: Mapping[str, str] | None, *, tenant: str
    ) -> StoredChat:
        """Replaces the metadata of a tenant's chat."""
        await self.flush()
        if not await self._table.describe(tenant, identifier, metadata):
            raise _unknown(identifier)
        return await self.get(identifier, tenant=tenant)

    async def remove(self, identifier: str, *, tenant: str) -> None:
        """Forgets a tenant's chat."""
        await self.flush()
        if not await self._table.remove(tenant, identifier):
            raise _unknown(identifier)

    async def flush(self) -> None:
        """Moves everything that is kept by now into the table."""
        if not self._journal.holds_any():
            return
        # A reader who leaves must not stop a move halfway.
        move = asyncio.get_running_loop().create_task(self._move())
        self._moves.add(move)
        move.add_done_callback(self._moves.discard)
        await asyncio.shield(move)

    def resume(self) -> None:
        """Begins to move what a killed process left in the journal."""
        if self._journal.holds_any():
            self._schedule()

    def forget_after(self, seconds: float) -> None:
        """Begins to delete chats that are older, now and from time to time."""
        self._forgetter = asyncio.get_running_loop().create_task(self._forget(seconds))

    async def close(self) -> None:
        """Moves what is left, so that the journal is empty; what cannot be moved is there at the next start."""
        if self._forgetter is not None:
            self._forgetter.cancel()
            await asyncio.wait([self._forgetter])
        self._hurry.set()
        while self._drainer is not None:
            await self._drainer
        await self._try_to_flush()
        self._journal.close()

    def _append(
        self, request: CreateChatCompletionRequest, answer: bytes, ctx: Context, *, streamed: bool
    ) -> None:
        # Two answers within one tick of the clock still have an order.
        self._serial = max(self._serial + 1, time.time_ns())
        record = Record(
            tenant=ctx.tenant,
            serial=self._serial,
            request_id=ctx.request_id,
            request=request.__pydantic_serializer__.to_json(request, by_alias=True, include=_REQUEST),
            answer=answer,
            streamed=streamed,
        ).pack()
        try:
            self._journal.append(record)
        except OSError as error:
            logger().error("chat_not_kept", reason=error.strerror, request_id=ctx.request_id)
            raise LlamaStackError(
                "The answer cannot be kept, because the server's storage is full or cannot be written. Ask without"
                " `store`, or try again later.",
                code="answer_not_kept",
            ) from error
        self._waiting_bytes += len(record)
        if self._waiting_bytes > DRAIN_BYTES:
            self._hurry.set()
        if self._drainer is None:
            self._schedule()

    async def _move(self) -> None:
        async with self._lock:
            self._waiting_bytes = 0
            # First what an earlier move left, then what was appended since.
            for _ in range(2):
                for segment in self._journal.take():
                    batches = _batches(segment.records())
                    while (chats := await asyncio.to_thread(next, batches, None)) is not None:
                        await self._table.put(chats)
                    await asyncio.to_thread(segment.discard)

    def _schedule(self) -> None:
        self._drainer = asyncio.get_running_loop().create_task(self._drain())

    async def _drain(self) -> None:
        try:
            async with asyncio.timeout(DRAIN_SECONDS):
                await self._hurry.wait()
        except TimeoutError:
            pass
        self._hurry.clear()
        # From here on an answer begins the next round: this one may have passed its record already.
        self._drainer = None
        await self._try_to_flush()

    async def _forget(self, seconds: float) -> None:
        while True:
            try:
                await self.flush()
                while await self._table.remove_older(time.time_ns() - int(seconds * 1e9)):
                    pass
            except Exception:  # noqa: BLE001  the next round tries again
                logger().exception("chats_not_forgotten")
            await asyncio.sleep(min(seconds, FORGET_SECONDS))

    async def _try_to_flush(self) -> None:
        try:
            await self.flush()
        except Exception:  # noqa: BLE001  the journal keeps what could not be moved, and every reader tries again
            logger().exception("chats_not_moved")


def json_of(model: BaseModel) -> bytes:
    """A model as JSON; one that was only forwarded is not read for it."""
    return raw_of(model) or model.__pydantic_serializer__.to_json(model, by_alias=True)


def _batches(records: Iterator[bytes]) -> Iterator[list[StoredChat]]:
    """Assembles records, as many at a time as go into one transaction."""
    chats: list[StoredChat] = []
    size = 0
    for raw in records:
        record = Record.unpack(raw)
        try:
            chats.append(stored_chat(record))
        except NoChatError as error:
            logger().warning("answer_is_no_chat", reason=str(error), request_id=record.request_id)
        size += len(raw)
        if len(chats) >= BATCH_RECORDS or size > BATCH_BYTES:
            yield chats
            chats, size = [], 0
    yield chats


def _unknown(identifier: str) -> NotFoundError:
    return NotFoundError(
        f"There is no chat completion with the id {identifier!r}.",
        code="chat_completion_not_found",
        param="completion_id",
    )
