"""Memory banks of four kinds, and vector stores as clients of the 0.2 line see them."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import MISSING

from llama_stack_api.interfaces.memory import Memory
from llama_stack_api.interfaces.vector_stores import VectorStores
from llama_stack_api.models.memory import (
    GraphMemoryBank,
    GraphMemoryBankParams,
    InsertChunksRequest,
    InsertDocumentsRequest,
    KeyValueMemoryBank,
    KeyValueMemoryBankParams,
    KeywordMemoryBank,
    KeywordMemoryBankParams,
    ListMemoryBanksResponse,
    ListVectorDbsResponse,
    MemoryBank,
    MemoryBankDocument,
    MemoryQueryParams,
    MemoryRelation,
    QueryChunksParams,
    QueryChunksRequest,
    QueryChunksResponse,
    QueryDocumentsRequest,
    QueryDocumentsResponse,
    RegisterMemoryBankRequest,
    RegisterVectorDbRequest,
    VectorDb,
    VectorMemoryBank,
    VectorMemoryBankParams,
)
from llama_stack_api.models.vector_stores import Chunk
from llama_stack_providers.stub.kit.content import text_of
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.shelf import Shelf
from llama_stack_providers.stub.retrieving.banks import Bank, make_bank
from llama_stack_providers.stub.retrieving.documents import usable_overlap
from llama_stack_providers.stub.retrieving.index import VectorIndex
from llama_stack_providers.stub.retrieving.ranking import ranking_by
from llama_stack_providers.stub.retrieving.shared import VisibleStores
from llama_stack_providers.stub.retrieving.store import Store
from llama_stack_providers.stub.vector_stores import StubVectorStores
from llama_stack_spi import Context, NotFoundError, ProviderSpec, given

WARRANTY = MemoryBankDocument(
    document_id="warranty", content="The warranty lasts two years.", metadata={"language": "en"}
)
ADA = MemoryBankDocument(
    document_id="ada",
    content="Ada Lovelace wrote the first program.",
    metadata={"born": 1815},
    relations=[MemoryRelation(type="worked_with", target="charles")],
)
CHARLES = MemoryBankDocument(
    document_id="charles", content="Charles Babbage designed the engine.", metadata={"born": 1791}
)


@dataclass(frozen=True, slots=True)
class Registered:
    """A memory bank: what is told about it, and what it keeps."""

    about: MemoryBank
    bank: Bank


@fails_on_request
class StubMemory(Memory):
    """Keeps memory banks in memory, and shows the stub's vector stores as vector databases.

    A vector bank, a graph bank and a vector database are there from the start.
    """

    def __init__(self, vector_stores: StubVectorStores) -> None:
        self._visible = vector_stores.visible
        self._banks: Shelf[Registered] = Shelf("memory bank")
        vector = VectorMemoryBankParams(
            embedding_model="stub-embedding", chunk_size_in_tokens=512, overlap_size_in_tokens=64
        )
        self._register(RegisterMemoryBankRequest(memory_bank_id="handbook", params=vector), [WARRANTY])
        graph = GraphMemoryBankParams()
        self._register(RegisterMemoryBankRequest(memory_bank_id="people", params=graph), [ADA, CHARLES])
        store = self._make_store(
            RegisterVectorDbRequest(
                vector_db_id="my-documents", embedding_model="stub-embedding", vector_db_name="My documents"
            ),
            vector_stores.furnished,
        )
        store.index.put(
            Chunk(content=WARRANTY.content, metadata={"document_id": "warranty"}, chunk_id="chunk_0001")
        )

    async def memory_banks_list(self, *, ctx: Context) -> ListMemoryBanksResponse:
        """Lists every bank in order of registration."""
        return ListMemoryBanksResponse(data=[registered.about for registered in self._banks])

    async def memory_banks_register(self, body: RegisterMemoryBankRequest, *, ctx: Context) -> MemoryBank:
        """Makes an empty bank."""
        return self._register(body, [])

    async def memory_banks_retrieve(self, memory_bank_id: str, *, ctx: Context) -> MemoryBank:
        """Returns a bank."""
        return self._banks.get(memory_bank_id, param="memory_bank_id").about

    async def memory_banks_unregister(self, memory_bank_id: str, *, ctx: Context) -> None:
        """Forgets a bank with its documents."""
        self._banks.remove(memory_bank_id)

    async def memory_insert(self, body: InsertDocumentsRequest, *, ctx: Context) -> None:
        """Keeps documents."""
        bank = self._banks.get(body.bank_id, param="bank_id").bank
        for document in body.documents:
            bank.insert(document, ttl_seconds=given(body.ttl_seconds, None))

    async def memory_query(self, body: QueryDocumentsRequest, *, ctx: Context) -> QueryDocumentsResponse:
        """Finds chunks of documents in the way of the bank's kind."""
        bank = self._banks.get(body.bank_id, param="bank_id").bank
        found = bank.query(text_of(body.query), given(body.params, MemoryQueryParams()))
        return QueryDocumentsResponse(
            chunks=[each.chunk for each in found], scores=[each.score for each in found]
        )

    async def vector_dbs_list(self, *, ctx: Context) -> ListVectorDbsResponse:
        """Lists every vector store as a vector database."""
        return ListVectorDbsResponse(data=[_vector_db(store) for store in self._visible(ctx)])

    async def vector_dbs_register(self, body: RegisterVectorDbRequest, *, ctx: Context) -> VectorDb:
        """Makes an empty vector store under the given identifier."""
        return _vector_db(self._make_store(body, self._visible(ctx)))

    async def vector_dbs_retrieve(self, vector_db_id: str, *, ctx: Context) -> VectorDb:
        """Returns a vector store as a vector database."""
        return _vector_db(self._visible(ctx).get(vector_db_id, param="vector_db_id"))

    async def vector_dbs_unregister(self, vector_db_id: str, *, ctx: Context) -> None:
        """Forgets a vector store with its chunks."""
        self._visible(ctx).remove(vector_db_id)

    async def vector_io_insert(self, body: InsertChunksRequest, *, ctx: Context) -> None:
        """Keeps chunks in a vector store."""
        store = self._store(body, ctx)
        for chunk in body.chunks:
            store.index.put(chunk, ttl_seconds=given(body.ttl_seconds, None))

    async def vector_io_query(self, body: QueryChunksRequest, *, ctx: Context) -> QueryChunksResponse:
        """Finds the chunks of a vector store that fit best."""
        params = given(body.params, QueryChunksParams())
        hits = self._store(body, ctx).index.search(
            text_of(body.query),
            ranking=ranking_by(given(params.mode, "vector"), (params.model_extra or {}).get("ranker")),
            limit=params.max_chunks,
            threshold=given(params.score_threshold, None),
        )
        return QueryChunksResponse(
            chunks=[hit.entry.chunk for hit in hits], scores=[hit.score for hit in hits]
        )

    def _register(self, body: RegisterMemoryBankRequest, documents: list[MemoryBankDocument]) -> MemoryBank:
        bank = make_bank(body.params)
        registered = self._banks.add(body.memory_bank_id, Registered(_describe(body), bank))
        for document in documents:
            bank.insert(document, ttl_seconds=None)
        return registered.about

    @staticmethod
    def _make_store(body: RegisterVectorDbRequest, stores: VisibleStores) -> Store:
        index = VectorIndex(
            embedding_model=body.embedding_model, dimension=given(body.embedding_dimension, None)
        )
        store = Store(
            body.vector_db_id,
            given(body.vector_db_name, body.vector_db_id),
            index,
            provider_id=given(body.provider_id, "stub"),
            resource_id=given(body.provider_vector_db_id, ""),
        )
        return stores.register(store)

    def _store(self, body: InsertChunksRequest | QueryChunksRequest, ctx: Context) -> Store:
        """The store that a request names, by the newer name first; its files are read by now, and it is used."""
        param = "vector_db_id" if body.vector_store_id is MISSING else "vector_store_id"
        named = given(body.vector_store_id, given(body.vector_db_id, None))
        if named is None:
            raise NotFoundError(
                "The request names no vector store. Name one in `vector_store_id`.", param="vector_store_id"
            )
        store = self._visible(ctx).get(named, param=param)
        store.read_files()
        store.use()
        return store


def _describe(body: RegisterMemoryBankRequest) -> MemoryBank:
    named = {
        "identifier": body.memory_bank_id,
        "provider_id": given(body.provider_id, "stub"),
        "provider_resource_id": given(body.provider_memory_bank_id, body.memory_bank_id),
    }
    match params := body.params:
        case VectorMemoryBankParams():
            size = params.chunk_size_in_tokens
            index = VectorIndex(dimension=given(params.embedding_dimension, None))
            return VectorMemoryBank(
                **named,
                embedding_model=params.embedding_model,
                embedding_dimension=index.dimension,
                chunk_size_in_tokens=size,
                overlap_size_in_tokens=usable_overlap(size, params.overlap_size_in_tokens),
            )
        case KeyValueMemoryBankParams():
            return KeyValueMemoryBank(**named)
        case KeywordMemoryBankParams():
            return KeywordMemoryBank(**named)
        case GraphMemoryBankParams():
            return GraphMemoryBank(**named)


def _vector_db(store: Store) -> VectorDb:
    return VectorDb(
        identifier=store.id,
        provider_id=store.provider_id,
        provider_resource_id=store.resource_id or store.id,
        embedding_model=store.index.embedding_model,
        embedding_dimension=store.index.dimension,
        vector_db_name=store.name or store.id,
    )


def _build(_config: None, *, vector_stores: VectorStores) -> StubMemory:
    if not isinstance(vector_stores, StubVectorStores):
        raise ValueError(
            "its vector databases are the stores of the stub, and vector_stores is another provider"
        )
    return StubMemory(vector_stores)


PROVIDER = ProviderSpec(
    api="memory",
    provider_type="inline::stub",
    build=_build,
    requires=("vector_stores",),
    description="Keeps memory banks of four kinds in memory; needs the stub's vector stores.",
)
