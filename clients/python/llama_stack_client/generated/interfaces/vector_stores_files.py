# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.vector_stores.files` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class VectorStoresFiles(Protocol):
    """Operations of `client.vector_stores.files`."""

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
        """Add a file to a vector store."""
        ...

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
        """List the files of a vector store."""
        ...

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
        """Get a file of a vector store."""
        ...

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
        """Change the attributes of a file."""
        ...

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
        """Take a file out of a vector store."""
        ...

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
        """Get the chunks of a file."""
        ...


class AsyncVectorStoresFiles(Protocol):
    """Operations of `client.vector_stores.files`."""

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
        """Add a file to a vector store."""
        ...

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
        """List the files of a vector store."""
        ...

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
        """Get a file of a vector store."""
        ...

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
        """Change the attributes of a file."""
        ...

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
        """Take a file out of a vector store."""
        ...

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
        """Get the chunks of a file."""
        ...
