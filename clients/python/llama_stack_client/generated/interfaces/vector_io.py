# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.vector_io` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.timeout import TimeLimit
from .. import types


class VectorIo(Protocol):
    """Operations of `client.vector_io`."""

    def insert(
        self,
        *,
        chunks: Sequence[types.Chunk | Mapping[str, object]],
        vector_store_id: str | Omit = omit,
        vector_db_id: str | Omit = omit,
        ttl_seconds: int | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Put chunks into a vector database."""
        ...

    def query(
        self,
        *,
        query: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        vector_store_id: str | Omit = omit,
        vector_db_id: str | Omit = omit,
        params: types.QueryChunksParams | Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.QueryChunksResponse:
        """Query a vector database."""
        ...


class AsyncVectorIo(Protocol):
    """Operations of `client.vector_io`."""

    async def insert(
        self,
        *,
        chunks: Sequence[types.Chunk | Mapping[str, object]],
        vector_store_id: str | Omit = omit,
        vector_db_id: str | Omit = omit,
        ttl_seconds: int | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Put chunks into a vector database."""
        ...

    async def query(
        self,
        *,
        query: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        vector_store_id: str | Omit = omit,
        vector_db_id: str | Omit = omit,
        params: types.QueryChunksParams | Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.QueryChunksResponse:
        """Query a vector database."""
        ...
