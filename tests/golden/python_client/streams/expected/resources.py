# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.words`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal, overload

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.stream import AsyncStream, Stream, StreamPlan
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import words as low

_WORDS: Answer[types.Words] = JsonAnswer("Words")
_WORDS_STREAM: StreamPlan[types.Words, types.Words] = StreamPlan(
    JsonAnswer("Words"), JsonAnswer("Words"), terminator="[DONE]"
)
_WORD_EVENT_STREAM: StreamPlan[types.WordEvent, types.Words] = StreamPlan(
    JsonAnswer("WordEvent"), JsonAnswer("Words")
)


class Words(Resource):
    """Operations of `client.words`."""

    @cached_property
    def with_raw_response(self) -> WordsRaw:
        """The same calls, answering with status, headers and unread body."""
        return WordsRaw(self._client)

    @overload
    def create(
        self,
        *,
        count: int,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Words: ...

    @overload
    def create(
        self,
        *,
        count: int,
        stream: Literal[True],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.Words, types.Words]: ...

    @overload
    def create(
        self,
        *,
        count: int,
        stream: bool,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Words | Stream[types.Words, types.Words]: ...

    def create(
        self,
        *,
        count: int,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Words | Stream[types.Words, types.Words]:
        """Count to a number.

        Answers words, at once or one by one.

        With `stream=True` it answers with a stream of events, as `stream` does.

        Args:
            count: How many words.
            stream: Whether to stream.

        Returns:
            The words.

        Source: streams.yaml#/paths/~1v1~1words/post
        """
        return self._client.choose(
            low.words_create(
                _body={
                    "count": count,
                    "stream": stream,
                },
            ),
            _WORDS,
            _WORDS_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

    def stream(
        self,
        *,
        count: int,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.Words, types.Words]:
        """Count to a number, as a stream of events.

        Takes what `create` takes, without `stream`.
        """
        return self._client.stream(
            low.words_create(
                _body={
                    "count": count,
                    "stream": True,
                },
            ),
            _WORDS_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def retrieve(
        self,
        word_id: str,
        *,
        after: int | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Words: ...

    @overload
    def retrieve(
        self,
        word_id: str,
        *,
        stream: Literal[True],
        after: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.WordEvent, types.Words]: ...

    @overload
    def retrieve(
        self,
        word_id: str,
        *,
        stream: bool,
        after: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Words | Stream[types.WordEvent, types.Words]: ...

    def retrieve(
        self,
        word_id: str,
        *,
        after: int | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Words | Stream[types.WordEvent, types.Words]:
        """Get words again.

        Answers words again, as a stream where the query asks for it.

        With `stream=True` it answers with a stream of events, as `retrieve_stream` does.

        Args:
            word_id: Identifier of the words.
            stream: Whether to stream.
            after: Number of the event before.

        Returns:
            The words.

        Source: streams.yaml#/paths/~1v1~1words~1{word_id}/get
        """
        return self._client.choose(
            low.words_retrieve(
                word_id=word_id,
                stream=stream,
                after=after,
            ),
            _WORDS,
            _WORD_EVENT_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

    def retrieve_stream(
        self,
        word_id: str,
        *,
        after: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.WordEvent, types.Words]:
        """Get words again, as a stream of events.

        Takes what `retrieve` takes, without `stream`.
        """
        return self._client.stream(
            low.words_retrieve(
                word_id=word_id,
                stream=True,
                after=after,
            ),
            _WORD_EVENT_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class WordsRaw:
    """The calls of `Words`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Words(raw_client(client))
        self.create = raw(calls.create)
        self.stream = raw(calls.stream)
        self.retrieve = raw(calls.retrieve)
        self.retrieve_stream = raw(calls.retrieve_stream)


class AsyncWords(AsyncResource):
    """Operations of `client.words`."""

    @cached_property
    def with_raw_response(self) -> AsyncWordsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncWordsRaw(self._client)

    @overload
    async def create(
        self,
        *,
        count: int,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Words: ...

    @overload
    async def create(
        self,
        *,
        count: int,
        stream: Literal[True],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.Words, types.Words]: ...

    @overload
    async def create(
        self,
        *,
        count: int,
        stream: bool,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Words | AsyncStream[types.Words, types.Words]: ...

    async def create(
        self,
        *,
        count: int,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Words | AsyncStream[types.Words, types.Words]:
        """Count to a number.

        Answers words, at once or one by one.

        With `stream=True` it answers with a stream of events, as `stream` does.

        Args:
            count: How many words.
            stream: Whether to stream.

        Returns:
            The words.

        Source: streams.yaml#/paths/~1v1~1words/post
        """
        return await self._client.choose(
            low.words_create(
                _body={
                    "count": count,
                    "stream": stream,
                },
            ),
            _WORDS,
            _WORDS_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

    def stream(
        self,
        *,
        count: int,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.Words, types.Words]:
        """Count to a number, as a stream of events.

        Takes what `create` takes, without `stream`.
        """
        return self._client.stream(
            low.words_create(
                _body={
                    "count": count,
                    "stream": True,
                },
            ),
            _WORDS_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def retrieve(
        self,
        word_id: str,
        *,
        after: int | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Words: ...

    @overload
    async def retrieve(
        self,
        word_id: str,
        *,
        stream: Literal[True],
        after: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.WordEvent, types.Words]: ...

    @overload
    async def retrieve(
        self,
        word_id: str,
        *,
        stream: bool,
        after: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Words | AsyncStream[types.WordEvent, types.Words]: ...

    async def retrieve(
        self,
        word_id: str,
        *,
        after: int | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Words | AsyncStream[types.WordEvent, types.Words]:
        """Get words again.

        Answers words again, as a stream where the query asks for it.

        With `stream=True` it answers with a stream of events, as `retrieve_stream` does.

        Args:
            word_id: Identifier of the words.
            stream: Whether to stream.
            after: Number of the event before.

        Returns:
            The words.

        Source: streams.yaml#/paths/~1v1~1words~1{word_id}/get
        """
        return await self._client.choose(
            low.words_retrieve(
                word_id=word_id,
                stream=stream,
                after=after,
            ),
            _WORDS,
            _WORD_EVENT_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

    def retrieve_stream(
        self,
        word_id: str,
        *,
        after: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.WordEvent, types.Words]:
        """Get words again, as a stream of events.

        Takes what `retrieve` takes, without `stream`.
        """
        return self._client.stream(
            low.words_retrieve(
                word_id=word_id,
                stream=True,
                after=after,
            ),
            _WORD_EVENT_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncWordsRaw:
    """The calls of `AsyncWords`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncWords(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.stream = async_raw(calls.stream)
        self.retrieve = async_raw(calls.retrieve)
        self.retrieve_stream = async_raw(calls.retrieve_stream)
