# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.embeddings`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import embeddings as low

_EMBEDDING_LIST: Answer[types.EmbeddingList] = JsonAnswer("EmbeddingList")


class Embeddings(Resource):
    """Operations of `client.embeddings`."""

    @cached_property
    def with_raw_response(self) -> EmbeddingsRaw:
        """The same calls, answering with status, headers and unread body."""
        return EmbeddingsRaw(self._client)

    def create(
        self,
        *,
        model: str,
        input: str | Sequence[str | int | Sequence[int]],
        encoding_format: types.EmbeddingEncodingFormat | None | Omit = omit,
        dimensions: int | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.EmbeddingList:
        """Embed texts.

        Turns each input into a vector that stands for its meaning.

        Args:
            model: Identifier of the embedding model.
            input: One text, or a list of inputs.
            encoding_format: How the vectors are written. Default `float`.
            dimensions: Length of the vectors, where the model can shorten them. Default the
                model's.
            user: Stable name of the end user, such as a hash, to tell misuse by.

        Returns:
            The vectors, in the order of the inputs.

        Source: inference.yaml#/paths/~1v1~1embeddings/post
        """
        return self._client.send(
            low.embeddings_create(
                _body={
                    "model": model,
                    "input": input,
                    "encoding_format": encoding_format,
                    "dimensions": dimensions,
                    "user": user,
                },
            ),
            _EMBEDDING_LIST,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class EmbeddingsRaw:
    """The calls of `Embeddings`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Embeddings(raw_client(client))
        self.create = raw(calls.create)


class AsyncEmbeddings(AsyncResource):
    """Operations of `client.embeddings`."""

    @cached_property
    def with_raw_response(self) -> AsyncEmbeddingsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncEmbeddingsRaw(self._client)

    async def create(
        self,
        *,
        model: str,
        input: str | Sequence[str | int | Sequence[int]],
        encoding_format: types.EmbeddingEncodingFormat | None | Omit = omit,
        dimensions: int | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.EmbeddingList:
        """Embed texts.

        Turns each input into a vector that stands for its meaning.

        Args:
            model: Identifier of the embedding model.
            input: One text, or a list of inputs.
            encoding_format: How the vectors are written. Default `float`.
            dimensions: Length of the vectors, where the model can shorten them. Default the
                model's.
            user: Stable name of the end user, such as a hash, to tell misuse by.

        Returns:
            The vectors, in the order of the inputs.

        Source: inference.yaml#/paths/~1v1~1embeddings/post
        """
        return await self._client.send(
            low.embeddings_create(
                _body={
                    "model": model,
                    "input": input,
                    "encoding_format": encoding_format,
                    "dimensions": dimensions,
                    "user": user,
                },
            ),
            _EMBEDDING_LIST,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncEmbeddingsRaw:
    """The calls of `AsyncEmbeddings`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncEmbeddings(async_raw_client(client))
        self.create = async_raw(calls.create)
