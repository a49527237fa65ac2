# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.vector_stores` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class VectorStores(Protocol):
    """Operations of `client.vector_stores`."""

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
        """Create a vector store."""
        ...

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
        """List vector stores."""
        ...

    def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStore:
        """Get a vector store."""
        ...

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
        """Change a vector store."""
        ...

    def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreDeleted:
        """Delete a vector store."""
        ...

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
        """Search a vector store."""
        ...


class AsyncVectorStores(Protocol):
    """Operations of `client.vector_stores`."""

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
        """Create a vector store."""
        ...

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
        """List vector stores."""
        ...

    async def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStore:
        """Get a vector store."""
        ...

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
        """Change a vector store."""
        ...

    async def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorStoreDeleted:
        """Delete a vector store."""
        ...

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
        """Search a vector store."""
        ...
