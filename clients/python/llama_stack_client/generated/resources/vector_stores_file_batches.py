# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.vector_stores.file_batches`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import vector_stores_file_batches as low

_LIST_VECTOR_STORE_FILES_RESPONSE: Answer[types.ListVectorStoreFilesResponse] = JsonAnswer(
    "ListVectorStoreFilesResponse"
)
_VECTOR_STORE_FILE_BATCH: Answer[types.VectorStoreFileBatch] = JsonAnswer("VectorStoreFileBatch")


class VectorStoresFileBatches(Resource):
    """Operations of `client.vector_stores.file_batches`."""

    @cached_property
    def with_raw_response(self) -> VectorStoresFileBatchesRaw:
        """The same calls, answering with status, headers and unread body."""
        return VectorStoresFileBatchesRaw(self._client)

    def create(
        self,
        vector_store_id: str,
        *,
        file_ids: Sequence[str] | None | Omit = omit,
        files: Sequence[types.CreateVectorStoreFileRequest | Mapping[str, object]] | None | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: types.VectorStoreChunkingStrategyParam | Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFileBatch:
        """Add many files to a vector store.

        Begins to read several uploaded files into the store as one batch.

        Args:
            vector_store_id: Identifier of the vector store.
            file_ids: Identifiers of uploaded files.
            files: Uploaded files with their own attributes and chunking.
            attributes: Facts about each of `file_ids` to filter by.
            chunking_strategy: How to cut each of `file_ids`. Default `auto`.

        Returns:
            The batch.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches/post
        """
        return self._client.send(
            low.vector_stores_file_batches_create(
                vector_store_id=vector_store_id,
                _body={
                    "file_ids": file_ids,
                    "files": files,
                    "attributes": attributes,
                    "chunking_strategy": chunking_strategy,
                },
            ),
            _VECTOR_STORE_FILE_BATCH,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFileBatch:
        """Get a file batch.

        Returns how far the store is with a batch.

        Args:
            vector_store_id: Identifier of the vector store.
            batch_id: Identifier of the file batch.

        Returns:
            The batch.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}/get
        """
        return self._client.send(
            low.vector_stores_file_batches_retrieve(
                vector_store_id=vector_store_id,
                batch_id=batch_id,
            ),
            _VECTOR_STORE_FILE_BATCH,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def cancel(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFileBatch:
        """Cancel a file batch.

        Stops reading the files that are still to come. A batch that has ended stays as it is.

        Args:
            vector_store_id: Identifier of the vector store.
            batch_id: Identifier of the file batch.

        Returns:
            The batch.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1cancel/post
        """
        return self._client.send(
            low.vector_stores_file_batches_cancel(
                vector_store_id=vector_store_id,
                batch_id=batch_id,
            ),
            _VECTOR_STORE_FILE_BATCH,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list_files(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: types.VectorStoreFileStatus | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListVectorStoreFilesResponse, types.VectorStoreFile]:
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

        Returns:
            A page of files.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1files/get
        """
        return self._client.page(
            low.vector_stores_file_batches_list_files(
                vector_store_id=vector_store_id,
                batch_id=batch_id,
                limit=limit,
                order=order,
                after=after,
                before=before,
                filter_=filter,
            ),
            _LIST_VECTOR_STORE_FILES_RESPONSE,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("before", "filter"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class VectorStoresFileBatchesRaw:
    """The calls of `VectorStoresFileBatches`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = VectorStoresFileBatches(raw_client(client))
        self.create = raw(calls.create)
        self.retrieve = raw(calls.retrieve)
        self.cancel = raw(calls.cancel)
        self.list_files = raw(calls.list_files)


class AsyncVectorStoresFileBatches(AsyncResource):
    """Operations of `client.vector_stores.file_batches`."""

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresFileBatchesRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncVectorStoresFileBatchesRaw(self._client)

    async def create(
        self,
        vector_store_id: str,
        *,
        file_ids: Sequence[str] | None | Omit = omit,
        files: Sequence[types.CreateVectorStoreFileRequest | Mapping[str, object]] | None | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: types.VectorStoreChunkingStrategyParam | Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFileBatch:
        """Add many files to a vector store.

        Begins to read several uploaded files into the store as one batch.

        Args:
            vector_store_id: Identifier of the vector store.
            file_ids: Identifiers of uploaded files.
            files: Uploaded files with their own attributes and chunking.
            attributes: Facts about each of `file_ids` to filter by.
            chunking_strategy: How to cut each of `file_ids`. Default `auto`.

        Returns:
            The batch.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches/post
        """
        return await self._client.send(
            low.vector_stores_file_batches_create(
                vector_store_id=vector_store_id,
                _body={
                    "file_ids": file_ids,
                    "files": files,
                    "attributes": attributes,
                    "chunking_strategy": chunking_strategy,
                },
            ),
            _VECTOR_STORE_FILE_BATCH,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFileBatch:
        """Get a file batch.

        Returns how far the store is with a batch.

        Args:
            vector_store_id: Identifier of the vector store.
            batch_id: Identifier of the file batch.

        Returns:
            The batch.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}/get
        """
        return await self._client.send(
            low.vector_stores_file_batches_retrieve(
                vector_store_id=vector_store_id,
                batch_id=batch_id,
            ),
            _VECTOR_STORE_FILE_BATCH,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def cancel(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFileBatch:
        """Cancel a file batch.

        Stops reading the files that are still to come. A batch that has ended stays as it is.

        Args:
            vector_store_id: Identifier of the vector store.
            batch_id: Identifier of the file batch.

        Returns:
            The batch.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1cancel/post
        """
        return await self._client.send(
            low.vector_stores_file_batches_cancel(
                vector_store_id=vector_store_id,
                batch_id=batch_id,
            ),
            _VECTOR_STORE_FILE_BATCH,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list_files(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: types.VectorStoreFileStatus | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListVectorStoreFilesResponse, types.VectorStoreFile]:
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

        Returns:
            A page of files.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1files/get
        """
        return self._client.page(
            low.vector_stores_file_batches_list_files(
                vector_store_id=vector_store_id,
                batch_id=batch_id,
                limit=limit,
                order=order,
                after=after,
                before=before,
                filter_=filter,
            ),
            _LIST_VECTOR_STORE_FILES_RESPONSE,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("before", "filter"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncVectorStoresFileBatchesRaw:
    """The calls of `AsyncVectorStoresFileBatches`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncVectorStoresFileBatches(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.retrieve = async_raw(calls.retrieve)
        self.cancel = async_raw(calls.cancel)
        self.list_files = async_raw(calls.list_files)
