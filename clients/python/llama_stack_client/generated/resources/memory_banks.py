# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.memory_banks`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer, NoAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import memory_banks as low

_LIST_MEMORY_BANKS_RESPONSE: Answer[types.ListMemoryBanksResponse] = JsonAnswer("ListMemoryBanksResponse")
_MEMORY_BANK: Answer[types.MemoryBank] = JsonAnswer("MemoryBank")
_NOTHING: Answer[None] = NoAnswer()


class MemoryBanks(Resource):
    """Operations of `client.memory_banks`."""

    @cached_property
    def with_raw_response(self) -> MemoryBanksRaw:
        """The same calls, answering with status, headers and unread body."""
        return MemoryBanksRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListMemoryBanksResponse, types.MemoryBank]:
        """List memory banks.

        Returns all registered memory banks of all kinds.

        Returns:
            The memory banks.

        Source: memory.yaml#/paths/~1v1~1memory-banks/get
        """
        return self._client.page(
            low.memory_banks_list(),
            _LIST_MEMORY_BANKS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def register(
        self,
        *,
        memory_bank_id: str,
        params: types.MemoryBankParams | Mapping[str, object],
        provider_id: str | None | Omit = omit,
        provider_memory_bank_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.MemoryBank:
        """Register a memory bank.

        Makes an empty memory bank. Its kind decides how documents are kept and found:

        - `vector`: documents are cut into chunks; a query finds those closest in meaning.
        - `keyword`: documents are cut into chunks; a query finds those that share its words.
        - `keyvalue`: `document_id` is a key and the content its value; a query is a key.
        - `graph`: documents are nodes and their `relations` edges; a query names nodes, or words in them, and follows the edges.

        A taken identifier is a conflict.

        Args:
            memory_bank_id: Name of the bank in this stack.
            params: Kind of a memory bank with its settings.
            provider_id: Provider that keeps the bank; needed where several offer its kind.
            provider_memory_bank_id: Its name at the provider. Default the same as `memory_bank_id`.

        Returns:
            The memory bank.

        Source: memory.yaml#/paths/~1v1~1memory-banks/post
        """
        return self._client.send(
            low.memory_banks_register(
                _body={
                    "memory_bank_id": memory_bank_id,
                    "params": params,
                    "provider_id": provider_id,
                    "provider_memory_bank_id": provider_memory_bank_id,
                },
            ),
            _MEMORY_BANK,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        memory_bank_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.MemoryBank:
        """Get a memory bank.

        Returns one registered memory bank.

        Args:
            memory_bank_id: Identifier of the memory bank.

        Returns:
            The memory bank.

        Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/get
        """
        return self._client.send(
            low.memory_banks_retrieve(
                memory_bank_id=memory_bank_id,
            ),
            _MEMORY_BANK,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def unregister(
        self,
        memory_bank_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Unregister a memory bank.

        Removes a memory bank with its documents.

        Args:
            memory_bank_id: Identifier of the memory bank.

        Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/delete
        """
        return self._client.send(
            low.memory_banks_unregister(
                memory_bank_id=memory_bank_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class MemoryBanksRaw:
    """The calls of `MemoryBanks`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = MemoryBanks(raw_client(client))
        self.list = raw(calls.list)
        self.register = raw(calls.register)
        self.retrieve = raw(calls.retrieve)
        self.unregister = raw(calls.unregister)


class AsyncMemoryBanks(AsyncResource):
    """Operations of `client.memory_banks`."""

    @cached_property
    def with_raw_response(self) -> AsyncMemoryBanksRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncMemoryBanksRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListMemoryBanksResponse, types.MemoryBank]:
        """List memory banks.

        Returns all registered memory banks of all kinds.

        Returns:
            The memory banks.

        Source: memory.yaml#/paths/~1v1~1memory-banks/get
        """
        return self._client.page(
            low.memory_banks_list(),
            _LIST_MEMORY_BANKS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def register(
        self,
        *,
        memory_bank_id: str,
        params: types.MemoryBankParams | Mapping[str, object],
        provider_id: str | None | Omit = omit,
        provider_memory_bank_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.MemoryBank:
        """Register a memory bank.

        Makes an empty memory bank. Its kind decides how documents are kept and found:

        - `vector`: documents are cut into chunks; a query finds those closest in meaning.
        - `keyword`: documents are cut into chunks; a query finds those that share its words.
        - `keyvalue`: `document_id` is a key and the content its value; a query is a key.
        - `graph`: documents are nodes and their `relations` edges; a query names nodes, or words in them, and follows the edges.

        A taken identifier is a conflict.

        Args:
            memory_bank_id: Name of the bank in this stack.
            params: Kind of a memory bank with its settings.
            provider_id: Provider that keeps the bank; needed where several offer its kind.
            provider_memory_bank_id: Its name at the provider. Default the same as `memory_bank_id`.

        Returns:
            The memory bank.

        Source: memory.yaml#/paths/~1v1~1memory-banks/post
        """
        return await self._client.send(
            low.memory_banks_register(
                _body={
                    "memory_bank_id": memory_bank_id,
                    "params": params,
                    "provider_id": provider_id,
                    "provider_memory_bank_id": provider_memory_bank_id,
                },
            ),
            _MEMORY_BANK,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        memory_bank_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.MemoryBank:
        """Get a memory bank.

        Returns one registered memory bank.

        Args:
            memory_bank_id: Identifier of the memory bank.

        Returns:
            The memory bank.

        Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/get
        """
        return await self._client.send(
            low.memory_banks_retrieve(
                memory_bank_id=memory_bank_id,
            ),
            _MEMORY_BANK,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def unregister(
        self,
        memory_bank_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Unregister a memory bank.

        Removes a memory bank with its documents.

        Args:
            memory_bank_id: Identifier of the memory bank.

        Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/delete
        """
        return await self._client.send(
            low.memory_banks_unregister(
                memory_bank_id=memory_bank_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncMemoryBanksRaw:
    """The calls of `AsyncMemoryBanks`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncMemoryBanks(async_raw_client(client))
        self.list = async_raw(calls.list)
        self.register = async_raw(calls.register)
        self.retrieve = async_raw(calls.retrieve)
        self.unregister = async_raw(calls.unregister)
