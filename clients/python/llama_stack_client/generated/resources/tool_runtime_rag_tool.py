# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.tool_runtime.rag_tool`."""

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
from .._low import tool_runtime_rag_tool as low

_NOTHING: Answer[None] = NoAnswer()
_RAG_QUERY_RESULT: Answer[types.RagQueryResult] = JsonAnswer("RagQueryResult")


class ToolRuntimeRagTool(Resource):
    """Operations of `client.tool_runtime.rag_tool`."""

    @cached_property
    def with_raw_response(self) -> ToolRuntimeRagToolRaw:
        """The same calls, answering with status, headers and unread body."""
        return ToolRuntimeRagToolRaw(self._client)

    def insert(
        self,
        *,
        documents: Sequence[types.RagDocument | Mapping[str, object]],
        vector_db_id: str,
        chunk_size_in_tokens: int,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Read documents for retrieval.

        Cuts documents into chunks and puts these into a vector database.

        Args:
            documents: The documents.
            vector_db_id: Vector database or vector store that keeps the chunks.
            chunk_size_in_tokens: Most tokens in a chunk.

        Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1insert/post
        """
        return self._client.send(
            low.tool_runtime_rag_tool_insert(
                _body={
                    "documents": documents,
                    "vector_db_id": vector_db_id,
                    "chunk_size_in_tokens": chunk_size_in_tokens,
                },
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def query(
        self,
        *,
        content: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        vector_db_ids: Sequence[str],
        query_config: types.RagQueryConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.RagQueryResult:
        """Retrieve context for a model.

        Looks in vector databases for chunks that fit, and joins them into content for a prompt.

        Args:
            content: Text, one content item, or a list of items that mix text and images.
            vector_db_ids: Vector databases or vector stores to look in.
            query_config: How context is found and written.

        Returns:
            The context.

        Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1query/post
        """
        return self._client.send(
            low.tool_runtime_rag_tool_query(
                _body={
                    "content": content,
                    "vector_db_ids": vector_db_ids,
                    "query_config": query_config,
                },
            ),
            _RAG_QUERY_RESULT,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ToolRuntimeRagToolRaw:
    """The calls of `ToolRuntimeRagTool`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = ToolRuntimeRagTool(raw_client(client))
        self.insert = raw(calls.insert)
        self.query = raw(calls.query)


class AsyncToolRuntimeRagTool(AsyncResource):
    """Operations of `client.tool_runtime.rag_tool`."""

    @cached_property
    def with_raw_response(self) -> AsyncToolRuntimeRagToolRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncToolRuntimeRagToolRaw(self._client)

    async def insert(
        self,
        *,
        documents: Sequence[types.RagDocument | Mapping[str, object]],
        vector_db_id: str,
        chunk_size_in_tokens: int,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Read documents for retrieval.

        Cuts documents into chunks and puts these into a vector database.

        Args:
            documents: The documents.
            vector_db_id: Vector database or vector store that keeps the chunks.
            chunk_size_in_tokens: Most tokens in a chunk.

        Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1insert/post
        """
        return await self._client.send(
            low.tool_runtime_rag_tool_insert(
                _body={
                    "documents": documents,
                    "vector_db_id": vector_db_id,
                    "chunk_size_in_tokens": chunk_size_in_tokens,
                },
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def query(
        self,
        *,
        content: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        vector_db_ids: Sequence[str],
        query_config: types.RagQueryConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.RagQueryResult:
        """Retrieve context for a model.

        Looks in vector databases for chunks that fit, and joins them into content for a prompt.

        Args:
            content: Text, one content item, or a list of items that mix text and images.
            vector_db_ids: Vector databases or vector stores to look in.
            query_config: How context is found and written.

        Returns:
            The context.

        Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1query/post
        """
        return await self._client.send(
            low.tool_runtime_rag_tool_query(
                _body={
                    "content": content,
                    "vector_db_ids": vector_db_ids,
                    "query_config": query_config,
                },
            ),
            _RAG_QUERY_RESULT,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncToolRuntimeRagToolRaw:
    """The calls of `AsyncToolRuntimeRagTool`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncToolRuntimeRagTool(async_raw_client(client))
        self.insert = async_raw(calls.insert)
        self.query = async_raw(calls.query)
