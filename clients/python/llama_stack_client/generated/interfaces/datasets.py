# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.datasets` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class Datasets(Protocol):
    """Operations of `client.datasets`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListDatasetsResponse, types.Dataset]:
        """List datasets."""
        ...

    def register(
        self,
        *,
        purpose: types.DatasetPurpose,
        source: types.DataSource | Mapping[str, object],
        metadata: Mapping[str, object] | None | Omit = omit,
        dataset_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Dataset:
        """Register a dataset."""
        ...

    def retrieve(
        self,
        dataset_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Dataset:
        """Get a dataset."""
        ...

    def unregister(
        self,
        dataset_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Remove a dataset."""
        ...


class AsyncDatasets(Protocol):
    """Operations of `client.datasets`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListDatasetsResponse, types.Dataset]:
        """List datasets."""
        ...

    async def register(
        self,
        *,
        purpose: types.DatasetPurpose,
        source: types.DataSource | Mapping[str, object],
        metadata: Mapping[str, object] | None | Omit = omit,
        dataset_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Dataset:
        """Register a dataset."""
        ...

    async def retrieve(
        self,
        dataset_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Dataset:
        """Get a dataset."""
        ...

    async def unregister(
        self,
        dataset_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Remove a dataset."""
        ...
