# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.embeddings` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.timeout import TimeLimit
from .. import types


class Embeddings(Protocol):
    """Operations of `client.embeddings`."""

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
        """Embed texts."""
        ...


class AsyncEmbeddings(Protocol):
    """Operations of `client.embeddings`."""

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
        """Embed texts."""
        ...
