# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.vector_dbs` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class VectorDbs(Protocol):
    """Operations of `client.vector_dbs`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListVectorDbsResponse, types.VectorDb]:
        """List vector databases."""
        ...

    def register(
        self,
        *,
        vector_db_id: str,
        embedding_model: str,
        embedding_dimension: int | None | Omit = omit,
        provider_id: str | None | Omit = omit,
        vector_db_name: str | None | Omit = omit,
        provider_vector_db_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorDb:
        """Register a vector database."""
        ...

    def retrieve(
        self,
        vector_db_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorDb:
        """Get a vector database."""
        ...

    def unregister(
        self,
        vector_db_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Unregister a vector database."""
        ...


class AsyncVectorDbs(Protocol):
    """Operations of `client.vector_dbs`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListVectorDbsResponse, types.VectorDb]:
        """List vector databases."""
        ...

    async def register(
        self,
        *,
        vector_db_id: str,
        embedding_model: str,
        embedding_dimension: int | None | Omit = omit,
        provider_id: str | None | Omit = omit,
        vector_db_name: str | None | Omit = omit,
        provider_vector_db_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorDb:
        """Register a vector database."""
        ...

    async def retrieve(
        self,
        vector_db_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorDb:
        """Get a vector database."""
        ...

    async def unregister(
        self,
        vector_db_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Unregister a vector database."""
        ...
