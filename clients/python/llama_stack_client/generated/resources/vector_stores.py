# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.vector_stores`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource, chosen
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import vector_stores as low

if TYPE_CHECKING:
    from .vector_stores_file_batches import AsyncVectorStoresFileBatches, VectorStoresFileBatches
    from .vector_stores_files import AsyncVectorStoresFiles, VectorStoresFiles

_LIST_VECTOR_STORES_RESPONSE: Answer[types.ListVectorStoresResponse] = JsonAnswer("ListVectorStoresResponse")
_SEARCH_VECTOR_STORE_RESPONSE: Answer[types.SearchVectorStoreResponse] = JsonAnswer(
    "SearchVectorStoreResponse"
)
_VECTOR_STORE: Answer[types.VectorStore] = JsonAnswer("VectorStore")
_VECTOR_STORE_DELETED: Answer[types.VectorStoreDeleted] = JsonAnswer("VectorStoreDeleted")


class VectorStores(Resource):
    """Operations of `client.vector_stores`."""

    @cached_property
    def files(self) -> VectorStoresFiles:
        """Operations of `client.vector_stores.files`."""
        from .vector_stores_files import VectorStoresFiles

        return chosen(VectorStoresFiles(self._client), self._client.implementation("vector_stores.files"))

    @cached_property
    def file_batches(self) -> VectorStoresFileBatches:
        """Operations of `client.vector_stores.file_batches`."""
        from .vector_stores_file_batches import VectorStoresFileBatches

        return chosen(
            VectorStoresFileBatches(self._client), self._client.implementation("vector_stores.file_batches")
        )

    @cached_property
    def with_raw_response(self) -> VectorStoresRaw:
        """The same calls, answering with status, headers and unread body."""
        return VectorStoresRaw(self._client)

    def create(
        self,
        *,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        file_ids: Sequence[str] | None | Omit = omit,
        expires_after: types.VectorStoreExpiresAfter | Mapping[str, object] | None | Omit = omit,
        chunking_strategy: types.VectorStoreChunkingStrategyParam | Mapping[str, object] | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        embedding_model: str | None | Omit = omit,
        embedding_dimension: int | None | Omit = omit,
        provider_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStore:
        """Create a vector store.

        Makes a vector store and begins to read the given files into it.

        Args:
            name: Name for people.
            description: What the store is for.
            file_ids: Uploaded files to read into it.
            expires_after: When the store expires. Default never.
            chunking_strategy: How to cut the files. Default `auto`.
            metadata: Facts to attach to the store.
            embedding_model: Model that embeds the chunks. Default the stack's.
            embedding_dimension: Length of an embedding. Default the model's own; one that the model
                cannot make counts as its own.
            provider_id: Provider that keeps the store. Default the first.

        Returns:
            The vector store.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores/post
        """
        return self._client.send(
            low.vector_stores_create(
                _body={
                    "name": name,
                    "description": description,
                    "file_ids": file_ids,
                    "expires_after": expires_after,
                    "chunking_strategy": chunking_strategy,
                    "metadata": metadata,
                    "embedding_model": embedding_model,
                    "embedding_dimension": embedding_dimension,
                    "provider_id": provider_id,
                },
            ),
            _VECTOR_STORE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListVectorStoresResponse, types.VectorStore]:
        """List vector stores.

        Returns the vector stores, newest first unless asked otherwise.

        Args:
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            after: Identifier of the last item of the page before; the answer starts behind it.
            before: Identifier of the first item of the page behind; the answer ends before it.

        Returns:
            A page of vector stores.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores/get
        """
        return self._client.page(
            low.vector_stores_list(
                limit=limit,
                order=order,
                after=after,
                before=before,
            ),
            _LIST_VECTOR_STORES_RESPONSE,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("before",),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStore:
        """Get a vector store.

        Returns one vector store.

        Args:
            vector_store_id: Identifier of the vector store.

        Returns:
            The vector store.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/get
        """
        return self._client.send(
            low.vector_stores_retrieve(
                vector_store_id=vector_store_id,
            ),
            _VECTOR_STORE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        vector_store_id: str,
        *,
        name: str | None | Omit = omit,
        expires_after: types.VectorStoreExpiresAfter | Mapping[str, object] | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStore:
        """Change a vector store.

        Changes the given fields; those left out or null stay as they are.

        Args:
            vector_store_id: Identifier of the vector store.
            name: New name.
            expires_after: New time of expiry.
            metadata: Facts that take the place of the old ones.

        Returns:
            The changed vector store.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/post
        """
        return self._client.send(
            low.vector_stores_update(
                vector_store_id=vector_store_id,
                _body={
                    "name": name,
                    "expires_after": expires_after,
                    "metadata": metadata,
                },
            ),
            _VECTOR_STORE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreDeleted:
        """Delete a vector store.

        Removes a vector store with its chunks. The files themselves stay.

        Args:
            vector_store_id: Identifier of the vector store.

        Returns:
            The vector store is deleted.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/delete
        """
        return self._client.send(
            low.vector_stores_delete(
                vector_store_id=vector_store_id,
            ),
            _VECTOR_STORE_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        filters: types.VectorStoreCompoundFilter
        | Mapping[str, object]
        | types.VectorStoreComparisonFilter
        | None
        | Omit = omit,
        max_num_results: int | None | Omit = omit,
        ranking_options: types.VectorStoreRankingOptions | Mapping[str, object] | None | Omit = omit,
        rewrite_query: bool | None | Omit = omit,
        search_mode: types.VectorStoreSearchMode | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.SearchVectorStoreResponse:
        """Search a vector store.

        Returns the chunks that fit the query best, best first.

        Args:
            vector_store_id: Identifier of the vector store.
            query: One query, or several whose results are joined.
            filters: Condition on the attributes of files. Default none.
            max_num_results: How many chunks to answer at most.
            ranking_options: How to rank the chunks.
            rewrite_query: Whether a model may put the query into better words.
            search_mode: What decides whether a chunk fits. Default `vector`.

        Returns:
            The chunks.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1search/post
        """
        return self._client.send(
            low.vector_stores_search(
                vector_store_id=vector_store_id,
                _body={
                    "query": query,
                    "filters": filters,
                    "max_num_results": max_num_results,
                    "ranking_options": ranking_options,
                    "rewrite_query": rewrite_query,
                    "search_mode": search_mode,
                },
            ),
            _SEARCH_VECTOR_STORE_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class VectorStoresRaw:
    """The calls of `VectorStores`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = VectorStores(raw_client(client))
        self.create = raw(calls.create)
        self.list = raw(calls.list)
        self.retrieve = raw(calls.retrieve)
        self.update = raw(calls.update)
        self.delete = raw(calls.delete)
        self.search = raw(calls.search)


class AsyncVectorStores(AsyncResource):
    """Operations of `client.vector_stores`."""

    @cached_property
    def files(self) -> AsyncVectorStoresFiles:
        """Operations of `client.vector_stores.files`."""
        from .vector_stores_files import AsyncVectorStoresFiles

        return chosen(
            AsyncVectorStoresFiles(self._client), self._client.implementation("vector_stores.files")
        )

    @cached_property
    def file_batches(self) -> AsyncVectorStoresFileBatches:
        """Operations of `client.vector_stores.file_batches`."""
        from .vector_stores_file_batches import AsyncVectorStoresFileBatches

        return chosen(
            AsyncVectorStoresFileBatches(self._client),
            self._client.implementation("vector_stores.file_batches"),
        )

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncVectorStoresRaw(self._client)

    async def create(
        self,
        *,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        file_ids: Sequence[str] | None | Omit = omit,
        expires_after: types.VectorStoreExpiresAfter | Mapping[str, object] | None | Omit = omit,
        chunking_strategy: types.VectorStoreChunkingStrategyParam | Mapping[str, object] | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        embedding_model: str | None | Omit = omit,
        embedding_dimension: int | None | Omit = omit,
        provider_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStore:
        """Create a vector store.

        Makes a vector store and begins to read the given files into it.

        Args:
            name: Name for people.
            description: What the store is for.
            file_ids: Uploaded files to read into it.
            expires_after: When the store expires. Default never.
            chunking_strategy: How to cut the files. Default `auto`.
            metadata: Facts to attach to the store.
            embedding_model: Model that embeds the chunks. Default the stack's.
            embedding_dimension: Length of an embedding. Default the model's own; one that the model
                cannot make counts as its own.
            provider_id: Provider that keeps the store. Default the first.

        Returns:
            The vector store.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores/post
        """
        return await self._client.send(
            low.vector_stores_create(
                _body={
                    "name": name,
                    "description": description,
                    "file_ids": file_ids,
                    "expires_after": expires_after,
                    "chunking_strategy": chunking_strategy,
                    "metadata": metadata,
                    "embedding_model": embedding_model,
                    "embedding_dimension": embedding_dimension,
                    "provider_id": provider_id,
                },
            ),
            _VECTOR_STORE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListVectorStoresResponse, types.VectorStore]:
        """List vector stores.

        Returns the vector stores, newest first unless asked otherwise.

        Args:
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            after: Identifier of the last item of the page before; the answer starts behind it.
            before: Identifier of the first item of the page behind; the answer ends before it.

        Returns:
            A page of vector stores.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores/get
        """
        return self._client.page(
            low.vector_stores_list(
                limit=limit,
                order=order,
                after=after,
                before=before,
            ),
            _LIST_VECTOR_STORES_RESPONSE,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("before",),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStore:
        """Get a vector store.

        Returns one vector store.

        Args:
            vector_store_id: Identifier of the vector store.

        Returns:
            The vector store.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/get
        """
        return await self._client.send(
            low.vector_stores_retrieve(
                vector_store_id=vector_store_id,
            ),
            _VECTOR_STORE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        vector_store_id: str,
        *,
        name: str | None | Omit = omit,
        expires_after: types.VectorStoreExpiresAfter | Mapping[str, object] | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStore:
        """Change a vector store.

        Changes the given fields; those left out or null stay as they are.

        Args:
            vector_store_id: Identifier of the vector store.
            name: New name.
            expires_after: New time of expiry.
            metadata: Facts that take the place of the old ones.

        Returns:
            The changed vector store.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/post
        """
        return await self._client.send(
            low.vector_stores_update(
                vector_store_id=vector_store_id,
                _body={
                    "name": name,
                    "expires_after": expires_after,
                    "metadata": metadata,
                },
            ),
            _VECTOR_STORE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreDeleted:
        """Delete a vector store.

        Removes a vector store with its chunks. The files themselves stay.

        Args:
            vector_store_id: Identifier of the vector store.

        Returns:
            The vector store is deleted.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/delete
        """
        return await self._client.send(
            low.vector_stores_delete(
                vector_store_id=vector_store_id,
            ),
            _VECTOR_STORE_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        filters: types.VectorStoreCompoundFilter
        | Mapping[str, object]
        | types.VectorStoreComparisonFilter
        | None
        | Omit = omit,
        max_num_results: int | None | Omit = omit,
        ranking_options: types.VectorStoreRankingOptions | Mapping[str, object] | None | Omit = omit,
        rewrite_query: bool | None | Omit = omit,
        search_mode: types.VectorStoreSearchMode | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.SearchVectorStoreResponse:
        """Search a vector store.

        Returns the chunks that fit the query best, best first.

        Args:
            vector_store_id: Identifier of the vector store.
            query: One query, or several whose results are joined.
            filters: Condition on the attributes of files. Default none.
            max_num_results: How many chunks to answer at most.
            ranking_options: How to rank the chunks.
            rewrite_query: Whether a model may put the query into better words.
            search_mode: What decides whether a chunk fits. Default `vector`.

        Returns:
            The chunks.

        Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1search/post
        """
        return await self._client.send(
            low.vector_stores_search(
                vector_store_id=vector_store_id,
                _body={
                    "query": query,
                    "filters": filters,
                    "max_num_results": max_num_results,
                    "ranking_options": ranking_options,
                    "rewrite_query": rewrite_query,
                    "search_mode": search_mode,
                },
            ),
            _SEARCH_VECTOR_STORE_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncVectorStoresRaw:
    """The calls of `AsyncVectorStores`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncVectorStores(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.list = async_raw(calls.list)
        self.retrieve = async_raw(calls.retrieve)
        self.update = async_raw(calls.update)
        self.delete = async_raw(calls.delete)
        self.search = async_raw(calls.search)
