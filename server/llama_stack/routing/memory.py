"""Memory over several providers: the bank or the vector database decides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from pydantic import MISSING

from llama_stack.routing.kinds import Kind
from llama_stack.routing.registered import Registered
from llama_stack.storage import ResourceStore
from llama_stack_api.interfaces.memory import Memory
from llama_stack_api.models.memory import (
    InsertChunksRequest,
    InsertDocumentsRequest,
    ListMemoryBanksResponse,
    ListVectorDbsResponse,
    MemoryBank,
    QueryChunksRequest,
    QueryChunksResponse,
    QueryDocumentsRequest,
    QueryDocumentsResponse,
    RegisterMemoryBankRequest,
    RegisterVectorDbRequest,
    VectorDb,
)
from llama_stack_spi import Context, NotFoundError, given

BANKS: Kind[Memory, RegisterMemoryBankRequest, MemoryBank] = Kind(
    section="memory_banks",
    request=RegisterMemoryBankRequest,
    register=lambda provider, body, ctx: provider.memory_banks_register(body, ctx=ctx),
    retrieve=lambda provider, identifier, ctx: provider.memory_banks_retrieve(identifier, ctx=ctx),
    list=lambda provider, ctx: provider.memory_banks_list(ctx=ctx),
    unregister=lambda provider, identifier, ctx: provider.memory_banks_unregister(identifier, ctx=ctx),
)
VECTOR_DBS: Kind[Memory, RegisterVectorDbRequest, VectorDb] = Kind(
    section="vector_dbs",
    request=RegisterVectorDbRequest,
    register=lambda provider, body, ctx: provider.vector_dbs_register(body, ctx=ctx),
    retrieve=lambda provider, identifier, ctx: provider.vector_dbs_retrieve(identifier, ctx=ctx),
    list=lambda provider, ctx: provider.vector_dbs_list(ctx=ctx),
    unregister=lambda provider, identifier, ctx: provider.vector_dbs_unregister(identifier, ctx=ctx),
)


class MemoryRouter(Memory):
    """Sends documents, chunks and queries to the provider of their bank or vector database."""

    def __init__(self, providers: Mapping[str, object], store: ResourceStore) -> None:
        members = cast("Mapping[str, Memory]", providers)
        self._banks = Registered(BANKS, members, store)
        self._vector_dbs = Registered(VECTOR_DBS, members, store)
        self.registered = (self._banks, self._vector_dbs)

    async def memory_banks_list(self, *, ctx: Context) -> ListMemoryBanksResponse:
        """Lists the banks of all providers."""
        return ListMemoryBanksResponse(data=await self._banks.all(ctx))

    async def memory_banks_register(self, body: RegisterMemoryBankRequest, *, ctx: Context) -> MemoryBank:
        """Registers a bank with its provider."""
        return await self._banks.register(body, ctx=ctx)

    async def memory_banks_retrieve(self, memory_bank_id: str, *, ctx: Context) -> MemoryBank:
        """Returns a bank."""
        return await self._banks.retrieve(memory_bank_id, param="memory_bank_id", ctx=ctx)

    async def memory_banks_unregister(self, memory_bank_id: str, *, ctx: Context) -> None:
        """Unregisters a bank."""
        await self._banks.unregister(memory_bank_id, param="memory_bank_id", ctx=ctx)

    async def memory_insert(self, body: InsertDocumentsRequest, *, ctx: Context) -> None:
        """Puts documents into a bank."""
        _, provider = await self._banks.find(body.bank_id, param="bank_id", ctx=ctx)
        await provider.memory_insert(body, ctx=ctx)

    async def memory_query(self, body: QueryDocumentsRequest, *, ctx: Context) -> QueryDocumentsResponse:
        """Queries a bank."""
        _, provider = await self._banks.find(body.bank_id, param="bank_id", ctx=ctx)
        return await provider.memory_query(body, ctx=ctx)

    async def vector_dbs_list(self, *, ctx: Context) -> ListVectorDbsResponse:
        """Lists the vector databases of all providers."""
        return ListVectorDbsResponse(data=await self._vector_dbs.all(ctx))

    async def vector_dbs_register(self, body: RegisterVectorDbRequest, *, ctx: Context) -> VectorDb:
        """Registers a vector database with its provider."""
        return await self._vector_dbs.register(body, ctx=ctx)

    async def vector_dbs_retrieve(self, vector_db_id: str, *, ctx: Context) -> VectorDb:
        """Returns a vector database."""
        return await self._vector_dbs.retrieve(vector_db_id, param="vector_db_id", ctx=ctx)

    async def vector_dbs_unregister(self, vector_db_id: str, *, ctx: Context) -> None:
        """Unregisters a vector database."""
        await self._vector_dbs.unregister(vector_db_id, param="vector_db_id", ctx=ctx)

    async def vector_io_insert(self, body: InsertChunksRequest, *, ctx: Context) -> None:
        """Puts chunks into a vector database."""
        await (await self._of(body, ctx)).vector_io_insert(body, ctx=ctx)

    async def vector_io_query(self, body: QueryChunksRequest, *, ctx: Context) -> QueryChunksResponse:
        """Queries a vector database."""
        return await (await self._of(body, ctx)).vector_io_query(body, ctx=ctx)

    async def _of(self, body: InsertChunksRequest | QueryChunksRequest, ctx: Context) -> Memory:
        """Finds the provider of the store that a request names, by the newer name first."""
        param = "vector_db_id" if body.vector_store_id is MISSING else "vector_store_id"
        named = given(body.vector_store_id, given(body.vector_db_id, None))
        if named is None:
            raise NotFoundError(
                "The request names no vector store. Name one in `vector_store_id`.", param="vector_store_id"
            )
        _, provider = await self._vector_dbs.find(named, param=param, ctx=ctx)
        return provider
