# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.datasetio` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class Datasetio(Protocol):
    """Operations of `client.datasetio`."""

    def iterrows(
        self,
        dataset_id: str,
        *,
        start_index: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.PaginatedRows, types.Row]:
        """Read rows."""
        ...

    def append_rows(
        self,
        dataset_id: str,
        *,
        rows: Sequence[Mapping[str, object]],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Append rows."""
        ...


class AsyncDatasetio(Protocol):
    """Operations of `client.datasetio`."""

    def iterrows(
        self,
        dataset_id: str,
        *,
        start_index: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.PaginatedRows, types.Row]:
        """Read rows."""
        ...

    async def append_rows(
        self,
        dataset_id: str,
        *,
        rows: Sequence[Mapping[str, object]],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Append rows."""
        ...
