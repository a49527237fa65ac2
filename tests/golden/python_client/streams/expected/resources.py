# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.words`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal, overload

from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options, Timeout
from ...runtime.resource import AsyncResource, Resource
from ...runtime.stream import AsyncStream, Stream, StreamPlan
from .. import types
from .._low import words as low

_WORDS: Answer[types.Words] = JsonAnswer("Words")
_WORDS_STREAM: StreamPlan[types.Words] = StreamPlan(JsonAnswer("Words"), terminator="[DONE]")
_WORD_EVENT_STREAM: StreamPlan[types.WordEvent] = StreamPlan(JsonAnswer("WordEvent"))


class Words(Resource):
    """Operations of `client.words`."""

    @cached_property
    def with_raw_response(self) -> WordsRaw:
        """The same calls, answering with status, headers and unread body."""
        return WordsRaw(self)

    @overload
    def create(
        self,
        *,
        count: int,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: Timeout | Omit | None = omit,
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
        timeout: Timeout | Omit | None = omit,
    ) -> Stream[types.Words]: ...

    @overload
    def create(
        self,
        *,
        count: int,
        stream: bool,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: Timeout | Omit | None = omit,
    ) -> types.Words | Stream[types.Words]: ...

    def create(
        self,
        *,
        count: int,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: Timeout | Omit | None = omit,
    ) -> types.Words | Stream[types.Words]:
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
        timeout: Timeout | Omit | None = omit,
    ) -> Stream[types.Words]:
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
        timeout: Timeout | Omit | None = omit,
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
        timeout: Timeout | Omit | None = omit,
    ) -> Stream[types.WordEvent]: ...

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
        timeout: Timeout | Omit | None = omit,
    ) -> types.Words | Stream[types.WordEvent]: ...

    def retrieve(
        self,
        word_id: str,
        *,
        after: int | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: Timeout | Omit | None = omit,
    ) -> types.Words | Stream[types.WordEvent]:
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
        timeout: Timeout | Omit | None = omit,
    ) -> Stream[types.WordEvent]:
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

    def __init__(self, resource: Words) -> None:
        """Takes the resource whose client sends."""
        calls = Words(raw_client(resource._client))
        self.create = raw(calls.create)
        self.stream = raw(calls.stream)
        self.retrieve = raw(calls.retrieve)
        self.retrieve_stream = raw(calls.retrieve_stream)


class AsyncWords(AsyncResource):
    """Operations of `client.words`."""

    @cached_property
    def with_raw_response(self) -> AsyncWordsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncWordsRaw(self)

    @overload
    async def create(
        self,
        *,
        count: int,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: Timeout | Omit | None = omit,
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
        timeout: Timeout | Omit | None = omit,
    ) -> AsyncStream[types.Words]: ...

    @overload
    async def create(
        self,
        *,
        count: int,
        stream: bool,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: Timeout | Omit | None = omit,
    ) -> types.Words | AsyncStream[types.Words]: ...

    async def create(
        self,
        *,
        count: int,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: Timeout | Omit | None = omit,
    ) -> types.Words | AsyncStream[types.Words]:
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
        timeout: Timeout | Omit | None = omit,
    ) -> AsyncStream[types.Words]:
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
        timeout: Timeout | Omit | None = omit,
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
        timeout: Timeout | Omit | None = omit,
    ) -> AsyncStream[types.WordEvent]: ...

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
        timeout: Timeout | Omit | None = omit,
    ) -> types.Words | AsyncStream[types.WordEvent]: ...

    async def retrieve(
        self,
        word_id: str,
        *,
        after: int | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: Timeout | Omit | None = omit,
    ) -> types.Words | AsyncStream[types.WordEvent]:
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
        timeout: Timeout | Omit | None = omit,
    ) -> AsyncStream[types.WordEvent]:
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

    def __init__(self, resource: AsyncWords) -> None:
        """Takes the resource whose client sends."""
        calls = AsyncWords(async_raw_client(resource._client))
        self.create = async_raw(calls.create)
        self.stream = async_raw(calls.stream)
        self.retrieve = async_raw(calls.retrieve)
        self.retrieve_stream = async_raw(calls.retrieve_stream)
