# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.memory` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.timeout import TimeLimit
from .. import types


class Memory(Protocol):
    """Operations of `client.memory`."""

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
        """Put documents into a memory bank."""
        ...

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
        """Query a memory bank."""
        ...


class AsyncMemory(Protocol):
    """Operations of `client.memory`."""

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
        """Put documents into a memory bank."""
        ...

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
        """Query a memory bank."""
        ...
