# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Streams API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator

from llama_stack_spi import Context
from tiny_api.models.streams import WordEvent, Words, WordsRequest


class Streams(ABC):
    """What happens to event streams of each kind?

    Source: streams.yaml
    """

    @abstractmethod
    async def words_create(self, body: WordsRequest, *, ctx: Context) -> Words:
        """Count to a number.

        Answers words, at once or one by one.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The words.

        Source: streams.yaml#/paths/~1v1~1words/post
        """

    @abstractmethod
    def words_create_stream(self, body: WordsRequest, *, ctx: Context) -> AsyncIterator[Words]:
        """Count to a number; answers as a stream.

        Answers words, at once or one by one.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Yields:
            Words: One event of the answer.

        Source: streams.yaml#/paths/~1v1~1words/post
        """

    @abstractmethod
    async def words_retrieve(self, word_id: str, *, after: int | None = None, ctx: Context) -> Words:
        """Get words again.

        Answers words again, as a stream where the query asks for it.

        Args:
            word_id: Identifier of the words.
            after: Number of the event before.
            ctx: The request around this call.

        Returns:
            The words.

        Source: streams.yaml#/paths/~1v1~1words~1{word_id}/get
        """

    @abstractmethod
    def words_retrieve_stream(
        self, word_id: str, *, after: int | None = None, ctx: Context
    ) -> AsyncIterator[WordEvent]:
        """Get words again; answers as a stream.

        Answers words again, as a stream where the query asks for it.

        Args:
            word_id: Identifier of the words.
            after: Number of the event before.
            ctx: The request around this call.

        Yields:
            WordEvent: One event of the answer.

        Source: streams.yaml#/paths/~1v1~1words~1{word_id}/get
        """
