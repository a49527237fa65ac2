# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Memory API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

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
from llama_stack_spi import Context


class Memory(ABC):
    """Memory banks of four kinds, and the vector databases beneath them.

    Source: memory.yaml
    """

    @abstractmethod
    async def memory_banks_list(self, *, ctx: Context) -> ListMemoryBanksResponse:
        """List memory banks.

        Returns all registered memory banks of all kinds.

        Args:
            ctx: The request around this call.

        Returns:
            The memory banks.

        Source: memory.yaml#/paths/~1v1~1memory-banks/get
        """

    @abstractmethod
    async def memory_banks_register(self, body: RegisterMemoryBankRequest, *, ctx: Context) -> MemoryBank:
        """Register a memory bank.

        Makes an empty memory bank. Its kind decides how documents are kept and found:

        - `vector`: documents are cut into chunks; a query finds those closest in meaning.
        - `keyword`: documents are cut into chunks; a query finds those that share its words.
        - `keyvalue`: `document_id` is a key and the content its value; a query is a key.
        - `graph`: documents are nodes and their `relations` edges; a query names nodes, or words in them, and follows the edges.

        A taken identifier is a conflict.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The memory bank.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: memory.yaml#/paths/~1v1~1memory-banks/post
        """

    @abstractmethod
    async def memory_banks_retrieve(self, memory_bank_id: str, *, ctx: Context) -> MemoryBank:
        """Get a memory bank.

        Returns one registered memory bank.

        Args:
            memory_bank_id: Identifier of the memory bank.
            ctx: The request around this call.

        Returns:
            The memory bank.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/get
        """

    @abstractmethod
    async def memory_banks_unregister(self, memory_bank_id: str, *, ctx: Context) -> None:
        """Unregister a memory bank.

        Removes a memory bank with its documents.

        Args:
            memory_bank_id: Identifier of the memory bank.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/delete
        """

    @abstractmethod
    async def memory_insert(self, body: InsertDocumentsRequest, *, ctx: Context) -> None:
        """Put documents into a memory bank.

        Keeps documents. One whose `document_id` is already in the bank takes the place of the old one, with
        its relations.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: memory.yaml#/paths/~1v1~1memory~1insert/post
        """

    @abstractmethod
    async def memory_query(self, body: QueryDocumentsRequest, *, ctx: Context) -> QueryDocumentsResponse:
        """Query a memory bank.

        Finds chunks of documents, best first. What the query means depends on the kind of the bank:

        - `vector`: a text; chunks score by the likeness of their embeddings.
        - `keyword`: words; chunks score by how often and how rarely the words occur.
        - `keyvalue`: a key, or its beginning; every hit is a whole value that scores 1.
        - `graph`: the `document_id` of a start node; where none is named so, words that start nodes contain. Nodes score 1 at the start and less with each step away.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The chunks and their scores.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: memory.yaml#/paths/~1v1~1memory~1query/post
        """

    @abstractmethod
    async def vector_dbs_list(self, *, ctx: Context) -> ListVectorDbsResponse:
        """List vector databases.

        Returns all vector databases. Every vector store is one too, under its own identifier.

        Args:
            ctx: The request around this call.

        Returns:
            The vector databases.

        Source: memory.yaml#/paths/~1v1~1vector-dbs/get
        """

    @abstractmethod
    async def vector_dbs_register(self, body: RegisterVectorDbRequest, *, ctx: Context) -> VectorDb:
        """Register a vector database.

        Makes an empty vector database. A taken identifier is a conflict.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The vector database.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: memory.yaml#/paths/~1v1~1vector-dbs/post
        """

    @abstractmethod
    async def vector_dbs_retrieve(self, vector_db_id: str, *, ctx: Context) -> VectorDb:
        """Get a vector database.

        Returns one vector database.

        Args:
            vector_db_id: Identifier of the vector database or vector store.
            ctx: The request around this call.

        Returns:
            The vector database.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/get
        """

    @abstractmethod
    async def vector_dbs_unregister(self, vector_db_id: str, *, ctx: Context) -> None:
        """Unregister a vector database.

        Removes a vector database with its chunks.

        Args:
            vector_db_id: Identifier of the vector database or vector store.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/delete
        """

    @abstractmethod
    async def vector_io_insert(self, body: InsertChunksRequest, *, ctx: Context) -> None:
        """Put chunks into a vector database.

        Keeps chunks that are cut already. One whose identifier is already there takes the place of the old
        one.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: memory.yaml#/paths/~1v1~1vector-io~1insert/post
        """

    @abstractmethod
    async def vector_io_query(self, body: QueryChunksRequest, *, ctx: Context) -> QueryChunksResponse:
        """Query a vector database.

        Finds the chunks that fit the query best, best first.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The chunks and their scores.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: memory.yaml#/paths/~1v1~1vector-io~1query/post
        """
