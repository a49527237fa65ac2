# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.batches` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class Batches(Protocol):
    """Operations of `client.batches`."""

    def create(
        self,
        *,
        input_file_id: str,
        endpoint: types.BatchEndpoint,
        completion_window: types.BatchCompletionWindow,
        metadata: Mapping[str, str] | None | Omit = omit,
        output_expires_after: types.BatchOutputExpiration | Mapping[str, object] | Omit = omit,
        idempotency_key: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Batch:
        """Create a batch."""
        ...

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListBatchesResponse, types.Batch]:
        """List batches."""
        ...

    def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Batch:
        """Get a batch."""
        ...

    def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Batch:
        """Cancel a batch."""
        ...


class AsyncBatches(Protocol):
    """Operations of `client.batches`."""

    async def create(
        self,
        *,
        input_file_id: str,
        endpoint: types.BatchEndpoint,
        completion_window: types.BatchCompletionWindow,
        metadata: Mapping[str, str] | None | Omit = omit,
        output_expires_after: types.BatchOutputExpiration | Mapping[str, object] | Omit = omit,
        idempotency_key: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Batch:
        """Create a batch."""
        ...

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListBatchesResponse, types.Batch]:
        """List batches."""
        ...

    async def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Batch:
        """Get a batch."""
        ...

    async def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Batch:
        """Cancel a batch."""
        ...
