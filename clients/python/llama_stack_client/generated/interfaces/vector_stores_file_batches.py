# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.vector_stores.file_batches` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class VectorStoresFileBatches(Protocol):
    """Operations of `client.vector_stores.file_batches`."""

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
        """Add many files to a vector store."""
        ...

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
        """Get a file batch."""
        ...

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
        """Cancel a file batch."""
        ...

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
        """List the files of a batch."""
        ...


class AsyncVectorStoresFileBatches(Protocol):
    """Operations of `client.vector_stores.file_batches`."""

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
        """Add many files to a vector store."""
        ...

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
        """Get a file batch."""
        ...

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
        """Cancel a file batch."""
        ...

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
        """List the files of a batch."""
        ...
