# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.vector_dbs`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer, NoAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import vector_dbs as low

_LIST_VECTOR_DBS_RESPONSE: Answer[types.ListVectorDbsResponse] = JsonAnswer("ListVectorDbsResponse")
_NOTHING: Answer[None] = NoAnswer()
_VECTOR_DB: Answer[types.VectorDb] = JsonAnswer("VectorDb")


class VectorDbs(Resource):
    """Operations of `client.vector_dbs`."""

    @cached_property
    def with_raw_response(self) -> VectorDbsRaw:
        """The same calls, answering with status, headers and unread body."""
        return VectorDbsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListVectorDbsResponse, types.VectorDb]:
        """List vector databases.

        Returns all vector databases. Every vector store is one too, under its own identifier.

        Returns:
            The vector databases.

        Source: memory.yaml#/paths/~1v1~1vector-dbs/get
        """
        return self._client.page(
            low.vector_dbs_list(),
            _LIST_VECTOR_DBS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Register a vector database.

        Makes an empty vector database. A taken identifier is a conflict.

        Args:
            vector_db_id: Name of the database in this stack.
            embedding_model: Model that embeds the chunks.
            embedding_dimension: Length of an embedding. Default the model's own; one that the model
                cannot make counts as its own.
            provider_id: The provider that keeps it. Default the first.
            vector_db_name: Name for people. Default `vector_db_id`.
            provider_vector_db_id: Its name at the provider. Default `vector_db_id`.

        Returns:
            The vector database.

        Source: memory.yaml#/paths/~1v1~1vector-dbs/post
        """
        return self._client.send(
            low.vector_dbs_register(
                _body={
                    "vector_db_id": vector_db_id,
                    "embedding_model": embedding_model,
                    "embedding_dimension": embedding_dimension,
                    "provider_id": provider_id,
                    "vector_db_name": vector_db_name,
                    "provider_vector_db_id": provider_vector_db_id,
                },
            ),
            _VECTOR_DB,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        vector_db_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorDb:
        """Get a vector database.

        Returns one vector database.

        Args:
            vector_db_id: Identifier of the vector database or vector store.

        Returns:
            The vector database.

        Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/get
        """
        return self._client.send(
            low.vector_dbs_retrieve(
                vector_db_id=vector_db_id,
            ),
            _VECTOR_DB,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def unregister(
        self,
        vector_db_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Unregister a vector database.

        Removes a vector database with its chunks.

        Args:
            vector_db_id: Identifier of the vector database or vector store.

        Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/delete
        """
        return self._client.send(
            low.vector_dbs_unregister(
                vector_db_id=vector_db_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class VectorDbsRaw:
    """The calls of `VectorDbs`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = VectorDbs(raw_client(client))
        self.list = raw(calls.list)
        self.register = raw(calls.register)
        self.retrieve = raw(calls.retrieve)
        self.unregister = raw(calls.unregister)


class AsyncVectorDbs(AsyncResource):
    """Operations of `client.vector_dbs`."""

    @cached_property
    def with_raw_response(self) -> AsyncVectorDbsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncVectorDbsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListVectorDbsResponse, types.VectorDb]:
        """List vector databases.

        Returns all vector databases. Every vector store is one too, under its own identifier.

        Returns:
            The vector databases.

        Source: memory.yaml#/paths/~1v1~1vector-dbs/get
        """
        return self._client.page(
            low.vector_dbs_list(),
            _LIST_VECTOR_DBS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Register a vector database.

        Makes an empty vector database. A taken identifier is a conflict.

        Args:
            vector_db_id: Name of the database in this stack.
            embedding_model: Model that embeds the chunks.
            embedding_dimension: Length of an embedding. Default the model's own; one that the model
                cannot make counts as its own.
            provider_id: The provider that keeps it. Default the first.
            vector_db_name: Name for people. Default `vector_db_id`.
            provider_vector_db_id: Its name at the provider. Default `vector_db_id`.

        Returns:
            The vector database.

        Source: memory.yaml#/paths/~1v1~1vector-dbs/post
        """
        return await self._client.send(
            low.vector_dbs_register(
                _body={
                    "vector_db_id": vector_db_id,
                    "embedding_model": embedding_model,
                    "embedding_dimension": embedding_dimension,
                    "provider_id": provider_id,
                    "vector_db_name": vector_db_name,
                    "provider_vector_db_id": provider_vector_db_id,
                },
            ),
            _VECTOR_DB,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        vector_db_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VectorDb:
        """Get a vector database.

        Returns one vector database.

        Args:
            vector_db_id: Identifier of the vector database or vector store.

        Returns:
            The vector database.

        Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/get
        """
        return await self._client.send(
            low.vector_dbs_retrieve(
                vector_db_id=vector_db_id,
            ),
            _VECTOR_DB,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def unregister(
        self,
        vector_db_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Unregister a vector database.

        Removes a vector database with its chunks.

        Args:
            vector_db_id: Identifier of the vector database or vector store.

        Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/delete
        """
        return await self._client.send(
            low.vector_dbs_unregister(
                vector_db_id=vector_db_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncVectorDbsRaw:
    """The calls of `AsyncVectorDbs`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncVectorDbs(async_raw_client(client))
        self.list = async_raw(calls.list)
        self.register = async_raw(calls.register)
        self.retrieve = async_raw(calls.retrieve)
        self.unregister = async_raw(calls.unregister)
