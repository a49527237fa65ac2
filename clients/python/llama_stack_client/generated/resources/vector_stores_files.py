# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.vector_stores.files`."""

from __future__ import annotations

from collections.abc import Mapping
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
from .._low import vector_stores_files as low

_LIST_VECTOR_STORE_FILES_RESPONSE: Answer[types.ListVectorStoreFilesResponse] = JsonAnswer(
    "ListVectorStoreFilesResponse"
)
_VECTOR_STORE_FILE: Answer[types.VectorStoreFile] = JsonAnswer("VectorStoreFile")
_VECTOR_STORE_FILE_CONTENT_RESPONSE: Answer[types.VectorStoreFileContentResponse] = JsonAnswer(
    "VectorStoreFileContentResponse"
)
_VECTOR_STORE_FILE_DELETED: Answer[types.VectorStoreFileDeleted] = JsonAnswer("VectorStoreFileDeleted")


class VectorStoresFiles(Resource):
    """Operations of `client.vector_stores.files`."""

    @cached_property
    def with_raw_response(self) -> VectorStoresFilesRaw:
        """The same calls, answering with status, headers and unread body."""
        return VectorStoresFilesRaw(self._client)

    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: types.VectorStoreChunkingStrategyParam | Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFile:
        """Add a file to a vector store.

        Begins to read an uploaded file into the store. A file that is already there is read anew.

        Args:
            vector_store_id: Identifier of the vector store.
            file_id: Identifier of the uploaded file.
            attributes: Facts about the file to filter by.
            chunking_strategy: How to cut the file. Default `auto`.

        Returns:
            The file in the store.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/post
        """
        return self._client.send(
            low.vector_stores_files_create(
                vector_store_id=vector_store_id,
                _body={
                    "file_id": file_id,
                    "attributes": attributes,
                    "chunking_strategy": chunking_strategy,
                },
            ),
            _VECTOR_STORE_FILE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        vector_store_id: str,
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
        """List the files of a vector store.

        Returns the files of the store, newest first unless asked otherwise.

        Args:
            vector_store_id: Identifier of the vector store.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            after: Identifier of the last item of the page before; the answer starts behind it.
            before: Identifier of the first item of the page behind; the answer ends before it.
            filter: Only files of this status.

        Returns:
            A page of files.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/get
        """
        return self._client.page(
            low.vector_stores_files_list(
                vector_store_id=vector_store_id,
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

    def retrieve(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFile:
        """Get a file of a vector store.

        Returns how far the store is with a file.

        Args:
            vector_store_id: Identifier of the vector store.
            file_id: Identifier of the file.

        Returns:
            The file in the store.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/get
        """
        return self._client.send(
            low.vector_stores_files_retrieve(
                vector_store_id=vector_store_id,
                file_id=file_id,
            ),
            _VECTOR_STORE_FILE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        attributes: Mapping[str, str | float | bool] | None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFile:
        """Change the attributes of a file.

        Replaces the attributes of a file in the store; null clears them.

        Args:
            vector_store_id: Identifier of the vector store.
            file_id: Identifier of the file.
            attributes: Facts about the file to filter by.

        Returns:
            The changed file.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/post
        """
        return self._client.send(
            low.vector_stores_files_update(
                vector_store_id=vector_store_id,
                file_id=file_id,
                _body={
                    "attributes": attributes,
                },
            ),
            _VECTOR_STORE_FILE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFileDeleted:
        """Take a file out of a vector store.

        Removes the chunks of a file from the store. The file itself stays.

        Args:
            vector_store_id: Identifier of the vector store.
            file_id: Identifier of the file.

        Returns:
            The file is taken out.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/delete
        """
        return self._client.send(
            low.vector_stores_files_delete(
                vector_store_id=vector_store_id,
                file_id=file_id,
            ),
            _VECTOR_STORE_FILE_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def content(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        include_embeddings: bool | Omit = omit,
        include_metadata: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFileContentResponse:
        """Get the chunks of a file.

        Returns what the store has read from a file, chunk by chunk.

        Args:
            vector_store_id: Identifier of the vector store.
            file_id: Identifier of the file.
            include_embeddings: Whether to answer the embedding of each chunk. Default false.
            include_metadata: Whether to answer the metadata of each chunk. Default false.

        Returns:
            The chunks in the order of the file.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}~1content/get
        """
        return self._client.send(
            low.vector_stores_files_content(
                vector_store_id=vector_store_id,
                file_id=file_id,
                include_embeddings=include_embeddings,
                include_metadata=include_metadata,
            ),
            _VECTOR_STORE_FILE_CONTENT_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class VectorStoresFilesRaw:
    """The calls of `VectorStoresFiles`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = VectorStoresFiles(raw_client(client))
        self.create = raw(calls.create)
        self.list = raw(calls.list)
        self.retrieve = raw(calls.retrieve)
        self.update = raw(calls.update)
        self.delete = raw(calls.delete)
        self.content = raw(calls.content)


class AsyncVectorStoresFiles(AsyncResource):
    """Operations of `client.vector_stores.files`."""

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresFilesRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncVectorStoresFilesRaw(self._client)

    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        chunking_strategy: types.VectorStoreChunkingStrategyParam | Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFile:
        """Add a file to a vector store.

        Begins to read an uploaded file into the store. A file that is already there is read anew.

        Args:
            vector_store_id: Identifier of the vector store.
            file_id: Identifier of the uploaded file.
            attributes: Facts about the file to filter by.
            chunking_strategy: How to cut the file. Default `auto`.

        Returns:
            The file in the store.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/post
        """
        return await self._client.send(
            low.vector_stores_files_create(
                vector_store_id=vector_store_id,
                _body={
                    "file_id": file_id,
                    "attributes": attributes,
                    "chunking_strategy": chunking_strategy,
                },
            ),
            _VECTOR_STORE_FILE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        vector_store_id: str,
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
        """List the files of a vector store.

        Returns the files of the store, newest first unless asked otherwise.

        Args:
            vector_store_id: Identifier of the vector store.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            after: Identifier of the last item of the page before; the answer starts behind it.
            before: Identifier of the first item of the page behind; the answer ends before it.
            filter: Only files of this status.

        Returns:
            A page of files.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/get
        """
        return self._client.page(
            low.vector_stores_files_list(
                vector_store_id=vector_store_id,
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

    async def retrieve(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFile:
        """Get a file of a vector store.

        Returns how far the store is with a file.

        Args:
            vector_store_id: Identifier of the vector store.
            file_id: Identifier of the file.

        Returns:
            The file in the store.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/get
        """
        return await self._client.send(
            low.vector_stores_files_retrieve(
                vector_store_id=vector_store_id,
                file_id=file_id,
            ),
            _VECTOR_STORE_FILE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        attributes: Mapping[str, str | float | bool] | None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFile:
        """Change the attributes of a file.

        Replaces the attributes of a file in the store; null clears them.

        Args:
            vector_store_id: Identifier of the vector store.
            file_id: Identifier of the file.
            attributes: Facts about the file to filter by.

        Returns:
            The changed file.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/post
        """
        return await self._client.send(
            low.vector_stores_files_update(
                vector_store_id=vector_store_id,
                file_id=file_id,
                _body={
                    "attributes": attributes,
                },
            ),
            _VECTOR_STORE_FILE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFileDeleted:
        """Take a file out of a vector store.

        Removes the chunks of a file from the store. The file itself stays.

        Args:
            vector_store_id: Identifier of the vector store.
            file_id: Identifier of the file.

        Returns:
            The file is taken out.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/delete
        """
        return await self._client.send(
            low.vector_stores_files_delete(
                vector_store_id=vector_store_id,
                file_id=file_id,
            ),
            _VECTOR_STORE_FILE_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def content(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        include_embeddings: bool | Omit = omit,
        include_metadata: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreFileContentResponse:
        """Get the chunks of a file.

        Returns what the store has read from a file, chunk by chunk.

        Args:
            vector_store_id: Identifier of the vector store.
            file_id: Identifier of the file.
            include_embeddings: Whether to answer the embedding of each chunk. Default false.
            include_metadata: Whether to answer the metadata of each chunk. Default false.

        Returns:
            The chunks in the order of the file.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}~1content/get
        """
        return await self._client.send(
            low.vector_stores_files_content(
                vector_store_id=vector_store_id,
                file_id=file_id,
                include_embeddings=include_embeddings,
                include_metadata=include_metadata,
            ),
            _VECTOR_STORE_FILE_CONTENT_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncVectorStoresFilesRaw:
    """The calls of `AsyncVectorStoresFiles`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncVectorStoresFiles(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.list = async_raw(calls.list)
        self.retrieve = async_raw(calls.retrieve)
        self.update = async_raw(calls.update)
        self.delete = async_raw(calls.delete)
        self.content = async_raw(calls.content)
