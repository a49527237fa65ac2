# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.vector_io`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer, NoAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import vector_io as low

_NOTHING: Answer[None] = NoAnswer()
_QUERY_CHUNKS_RESPONSE: Answer[types.QueryChunksResponse] = JsonAnswer("QueryChunksResponse")


class VectorIo(Resource):
    """Operations of `client.vector_io`."""

    @cached_property
    def with_raw_response(self) -> VectorIoRaw:
        """The same calls, answering with status, headers and unread body."""
        return VectorIoRaw(self._client)

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
        """Put chunks into a vector database.

        Keeps chunks that are cut already. One whose identifier is already there takes the place of the
        old one.

        Args:
            chunks: The chunks.
            vector_store_id: The vector store.
            vector_db_id: The vector store under its older name.
            ttl_seconds: Forget the chunks after this time. Default never.

        Source: memory.yaml#/paths/~1v1~1vector-io~1insert/post
        """
        return self._client.send(
            low.vector_io_insert(
                _body={
                    "vector_store_id": vector_store_id,
                    "vector_db_id": vector_db_id,
                    "chunks": chunks,
                    "ttl_seconds": ttl_seconds,
                },
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Query a vector database.

        Finds the chunks that fit the query best, best first.

        Args:
            query: Text, one content item, or a list of items that mix text and images.
            vector_store_id: The vector store.
            vector_db_id: The vector store under its older name.
            params: Settings of the query.

        Returns:
            The chunks and their scores.

        Source: memory.yaml#/paths/~1v1~1vector-io~1query/post
        """
        return self._client.send(
            low.vector_io_query(
                _body={
                    "vector_store_id": vector_store_id,
                    "vector_db_id": vector_db_id,
                    "query": query,
                    "params": params,
                },
            ),
            _QUERY_CHUNKS_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class VectorIoRaw:
    """The calls of `VectorIo`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = VectorIo(raw_client(client))
        self.insert = raw(calls.insert)
        self.query = raw(calls.query)


class AsyncVectorIo(AsyncResource):
    """Operations of `client.vector_io`."""

    @cached_property
    def with_raw_response(self) -> AsyncVectorIoRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncVectorIoRaw(self._client)

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
        """Put chunks into a vector database.

        Keeps chunks that are cut already. One whose identifier is already there takes the place of the
        old one.

        Args:
            chunks: The chunks.
            vector_store_id: The vector store.
            vector_db_id: The vector store under its older name.
            ttl_seconds: Forget the chunks after this time. Default never.

        Source: memory.yaml#/paths/~1v1~1vector-io~1insert/post
        """
        return await self._client.send(
            low.vector_io_insert(
                _body={
                    "vector_store_id": vector_store_id,
                    "vector_db_id": vector_db_id,
                    "chunks": chunks,
                    "ttl_seconds": ttl_seconds,
                },
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Query a vector database.

        Finds the chunks that fit the query best, best first.

        Args:
            query: Text, one content item, or a list of items that mix text and images.
            vector_store_id: The vector store.
            vector_db_id: The vector store under its older name.
            params: Settings of the query.

        Returns:
            The chunks and their scores.

        Source: memory.yaml#/paths/~1v1~1vector-io~1query/post
        """
        return await self._client.send(
            low.vector_io_query(
                _body={
                    "vector_store_id": vector_store_id,
                    "vector_db_id": vector_db_id,
                    "query": query,
                    "params": params,
                },
            ),
            _QUERY_CHUNKS_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncVectorIoRaw:
    """The calls of `AsyncVectorIo`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncVectorIo(async_raw_client(client))
        self.insert = async_raw(calls.insert)
        self.query = async_raw(calls.query)
