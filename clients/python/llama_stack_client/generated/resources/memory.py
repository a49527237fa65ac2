# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.memory`."""

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
from .._low import memory as low

_NOTHING: Answer[None] = NoAnswer()
_QUERY_DOCUMENTS_RESPONSE: Answer[types.QueryDocumentsResponse] = JsonAnswer("QueryDocumentsResponse")


class Memory(Resource):
    """Operations of `client.memory`."""

    @cached_property
    def with_raw_response(self) -> MemoryRaw:
        """The same calls, answering with status, headers and unread body."""
        return MemoryRaw(self._client)

    def insert(
        self,
        *,
        bank_id: str,
        documents: Sequence[types.MemoryBankDocument | Mapping[str, object]],
        ttl_seconds: int | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Put documents into a memory bank.

        Keeps documents. One whose `document_id` is already in the bank takes the place of the old one,
        with its relations.

        Args:
            bank_id: The memory bank.
            documents: The documents.
            ttl_seconds: Forget the documents after this time. Default never.

        Source: memory.yaml#/paths/~1v1~1memory~1insert/post
        """
        return self._client.send(
            low.memory_insert(
                _body={
                    "bank_id": bank_id,
                    "documents": documents,
                    "ttl_seconds": ttl_seconds,
                },
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def query(
        self,
        *,
        bank_id: str,
        query: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        params: types.MemoryQueryParams | Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.QueryDocumentsResponse:
        """Query a memory bank.

        Finds chunks of documents, best first. What the query means depends on the kind of the bank:

        - `vector`: a text; chunks score by the likeness of their embeddings.
        - `keyword`: words; chunks score by how often and how rarely the words occur.
        - `keyvalue`: a key, or its beginning; every hit is a whole value that scores 1.
        - `graph`: the `document_id` of a start node; where none is named so, words that start nodes contain. Nodes score 1 at the start and less with each step away.

        Args:
            bank_id: The memory bank.
            query: Text, one content item, or a list of items that mix text and images.
            params: Settings of the query.

        Returns:
            The chunks and their scores.

        Source: memory.yaml#/paths/~1v1~1memory~1query/post
        """
        return self._client.send(
            low.memory_query(
                _body={
                    "bank_id": bank_id,
                    "query": query,
                    "params": params,
                },
            ),
            _QUERY_DOCUMENTS_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class MemoryRaw:
    """The calls of `Memory`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Memory(raw_client(client))
        self.insert = raw(calls.insert)
        self.query = raw(calls.query)


class AsyncMemory(AsyncResource):
    """Operations of `client.memory`."""

    @cached_property
    def with_raw_response(self) -> AsyncMemoryRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncMemoryRaw(self._client)

    async def insert(
        self,
        *,
        bank_id: str,
        documents: Sequence[types.MemoryBankDocument | Mapping[str, object]],
        ttl_seconds: int | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Put documents into a memory bank.

        Keeps documents. One whose `document_id` is already in the bank takes the place of the old one,
        with its relations.

        Args:
            bank_id: The memory bank.
            documents: The documents.
            ttl_seconds: Forget the documents after this time. Default never.

        Source: memory.yaml#/paths/~1v1~1memory~1insert/post
        """
        return await self._client.send(
            low.memory_insert(
                _body={
                    "bank_id": bank_id,
                    "documents": documents,
                    "ttl_seconds": ttl_seconds,
                },
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def query(
        self,
        *,
        bank_id: str,
        query: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        params: types.MemoryQueryParams | Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.QueryDocumentsResponse:
        """Query a memory bank.

        Finds chunks of documents, best first. What the query means depends on the kind of the bank:

        - `vector`: a text; chunks score by the likeness of their embeddings.
        - `keyword`: words; chunks score by how often and how rarely the words occur.
        - `keyvalue`: a key, or its beginning; every hit is a whole value that scores 1.
        - `graph`: the `document_id` of a start node; where none is named so, words that start nodes contain. Nodes score 1 at the start and less with each step away.

        Args:
            bank_id: The memory bank.
            query: Text, one content item, or a list of items that mix text and images.
            params: Settings of the query.

        Returns:
            The chunks and their scores.

        Source: memory.yaml#/paths/~1v1~1memory~1query/post
        """
        return await self._client.send(
            low.memory_query(
                _body={
                    "bank_id": bank_id,
                    "query": query,
                    "params": params,
                },
            ),
            _QUERY_DOCUMENTS_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncMemoryRaw:
    """The calls of `AsyncMemory`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncMemory(async_raw_client(client))
        self.insert = async_raw(calls.insert)
        self.query = async_raw(calls.query)
