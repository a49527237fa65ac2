# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Vector Stores API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_api.models.common import SortOrder
from llama_stack_api.models.vector_stores import (
    CreateVectorStoreFileBatchRequest,
    CreateVectorStoreFileRequest,
    CreateVectorStoreRequest,
    ListVectorStoreFilesResponse,
    ListVectorStoresResponse,
    SearchVectorStoreRequest,
    SearchVectorStoreResponse,
    UpdateVectorStoreFileRequest,
    UpdateVectorStoreRequest,
    VectorStore,
    VectorStoreDeleted,
    VectorStoreFile,
    VectorStoreFileBatch,
    VectorStoreFileContentResponse,
    VectorStoreFileDeleted,
    VectorStoreFileStatus,
)
from llama_stack_spi import Context


class VectorStores(ABC):
    """Files made searchable by meaning.

    Source: vector_stores.yaml
    """

    @abstractmethod
    async def vector_stores_create(self, body: CreateVectorStoreRequest, *, ctx: Context) -> VectorStore:
        """Create a vector store.

        Makes a vector store and begins to read the given files into it.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The vector store.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores/post
        """

    @abstractmethod
    async def vector_stores_list(
        self,
        *,
        limit: int = 20,
        order: SortOrder | None = None,
        after: str | None = None,
        before: str | None = None,
        ctx: Context,
    ) -> ListVectorStoresResponse:
        """List vector stores.

        Returns the vector stores, newest first unless asked otherwise.

        Args:
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            after: Identifier of the last item of the page before; the answer starts behind it.
            before: Identifier of the first item of the page behind; the answer ends before it.
            ctx: The request around this call.

        Returns:
            A page of vector stores.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores/get
        """

    @abstractmethod
    async def vector_stores_retrieve(self, vector_store_id: str, *, ctx: Context) -> VectorStore:
        """Get a vector store.

        Returns one vector store.

        Args:
            vector_store_id: Identifier of the vector store.
            ctx: The request around this call.

        Returns:
            The vector store.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/get
        """

    @abstractmethod
    async def vector_stores_update(
        self, vector_store_id: str, body: UpdateVectorStoreRequest, *, ctx: Context
    ) -> VectorStore:
        """Change a vector store.

        Changes the given fields; those left out or null stay as they are.

        Args:
            vector_store_id: Identifier of the vector store.
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The changed vector store.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/post
        """

    @abstractmethod
    async def vector_stores_delete(self, vector_store_id: str, *, ctx: Context) -> VectorStoreDeleted:
        """Delete a vector store.

        Removes a vector store with its chunks. The files themselves stay.

        Args:
            vector_store_id: Identifier of the vector store.
            ctx: The request around this call.

        Returns:
            The vector store is deleted.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/delete
        """

    @abstractmethod
    async def vector_stores_search(
        self, vector_store_id: str, body: SearchVectorStoreRequest, *, ctx: Context
    ) -> SearchVectorStoreResponse:
        """Search a vector store.

        Returns the chunks that fit the query best, best first.

        Args:
            vector_store_id: Identifier of the vector store.
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The chunks.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1search/post
        """

    @abstractmethod
    async def vector_stores_files_create(
        self, vector_store_id: str, body: CreateVectorStoreFileRequest, *, ctx: Context
    ) -> VectorStoreFile:
        """Add a file to a vector store.

        Begins to read an uploaded file into the store. A file that is already there is read anew.

        Args:
            vector_store_id: Identifier of the vector store.
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The file in the store.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/post
        """

    @abstractmethod
    async def vector_stores_files_list(
        self,
        vector_store_id: str,
        *,
        limit: int = 20,
        order: SortOrder | None = None,
        after: str | None = None,
        before: str | None = None,
        filter: VectorStoreFileStatus | None = None,
        ctx: Context,
    ) -> ListVectorStoreFilesResponse:
        """List the files of a vector store.

        Returns the files of the store, newest first unless asked otherwise.

        Args:
            vector_store_id: Identifier of the vector store.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            after: Identifier of the last item of the page before; the answer starts behind it.
            before: Identifier of the first item of the page behind; the answer ends before it.
            filter: Only files of this status.
            ctx: The request around this call.

        Returns:
            A page of files.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/get
        """

    @abstractmethod
    async def vector_stores_files_retrieve(
        self, vector_store_id: str, file_id: str, *, ctx: Context
    ) -> VectorStoreFile:
        """Get a file of a vector store.

        Returns how far the store is with a file.

        Args:
            vector_store_id: Identifier of the vector store.
            file_id: Identifier of the file.
            ctx: The request around this call.

        Returns:
            The file in the store.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/get
        """

    @abstractmethod
    async def vector_stores_files_update(
        self, vector_store_id: str, file_id: str, body: UpdateVectorStoreFileRequest, *, ctx: Context
    ) -> VectorStoreFile:
        """Change the attributes of a file.

        Replaces the attributes of a file in the store; null clears them.

        Args:
            vector_store_id: Identifier of the vector store.
            file_id: Identifier of the file.
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The changed file.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/post
        """

    @abstractmethod
    async def vector_stores_files_delete(
        self, vector_store_id: str, file_id: str, *, ctx: Context
    ) -> VectorStoreFileDeleted:
        """Take a file out of a vector store.

        Removes the chunks of a file from the store. The file itself stays.

        Args:
            vector_store_id: Identifier of the vector store.
            file_id: Identifier of the file.
            ctx: The request around this call.

        Returns:
            The file is taken out.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/delete
        """

    @abstractmethod
    async def vector_stores_files_content(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        include_embeddings: bool = False,
        include_metadata: bool = False,
        ctx: Context,
    ) -> VectorStoreFileContentResponse:
        """Get the chunks of a file.

        Returns what the store has read from a file, chunk by chunk.

        Args:
            vector_store_id: Identifier of the vector store.
            file_id: Identifier of the file.
            include_embeddings: Whether to answer the embedding of each chunk. Default false.
            include_metadata: Whether to answer the metadata of each chunk. Default false.
            ctx: The request around this call.

        Returns:
            The chunks in the order of the file.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}~1content/get
        """

    @abstractmethod
    async def vector_stores_file_batches_create(
        self, vector_store_id: str, body: CreateVectorStoreFileBatchRequest, *, ctx: Context
    ) -> VectorStoreFileBatch:
        """Add many files to a vector store.

        Begins to read several uploaded files into the store as one batch.

        Args:
            vector_store_id: Identifier of the vector store.
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The batch.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches/post
        """

    @abstractmethod
    async def vector_stores_file_batches_retrieve(
        self, vector_store_id: str, batch_id: str, *, ctx: Context
    ) -> VectorStoreFileBatch:
        """Get a file batch.

        Returns how far the store is with a batch.

        Args:
            vector_store_id: Identifier of the vector store.
            batch_id: Identifier of the file batch.
            ctx: The request around this call.

        Returns:
            The batch.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}/get
        """

    @abstractmethod
    async def vector_stores_file_batches_cancel(
        self, vector_store_id: str, batch_id: str, *, ctx: Context
    ) -> VectorStoreFileBatch:
        """Cancel a file batch.

        Stops reading the files that are still to come. A batch that has ended stays as it is.

        Args:
            vector_store_id: Identifier of the vector store.
            batch_id: Identifier of the file batch.
            ctx: The request around this call.

        Returns:
            The batch.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1cancel/post
        """

    @abstractmethod
    async def vector_stores_file_batches_list_files(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        limit: int = 20,
        order: SortOrder | None = None,
        after: str | None = None,
        before: str | None = None,
        filter: VectorStoreFileStatus | None = None,
        ctx: Context,
    ) -> ListVectorStoreFilesResponse:
        """List the files of a batch.

        Returns the files of a batch, newest first unless asked otherwise.

        Args:
            vector_store_id: Identifier of the vector store.
            batch_id: Identifier of the file batch.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            after: Identifier of the last item of the page before; the answer starts behind it.
            before: Identifier of the first item of the page behind; the answer ends before it.
            filter: Only files of this status.
            ctx: The request around this call.

        Returns:
            A page of files.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1files/get
        """
