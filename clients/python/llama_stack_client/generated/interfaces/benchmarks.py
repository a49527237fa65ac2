# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.benchmarks` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class Benchmarks(Protocol):
    """Operations of `client.benchmarks`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListBenchmarksResponse, types.Benchmark]:
        """List benchmarks."""
        ...

    def register(
        self,
        *,
        benchmark_id: str,
        dataset_id: str,
        scoring_functions: Sequence[str],
        provider_id: str | None | Omit = omit,
        provider_benchmark_id: str | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Benchmark:
        """Register a benchmark."""
        ...

    def retrieve(
        self,
        benchmark_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Benchmark:
        """Get a benchmark."""
        ...

    def unregister(
        self,
        benchmark_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Remove a benchmark."""
        ...


class AsyncBenchmarks(Protocol):
    """Operations of `client.benchmarks`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListBenchmarksResponse, types.Benchmark]:
        """List benchmarks."""
        ...

    async def register(
        self,
        *,
        benchmark_id: str,
        dataset_id: str,
        scoring_functions: Sequence[str],
        provider_id: str | None | Omit = omit,
        provider_benchmark_id: str | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Benchmark:
        """Register a benchmark."""
        ...

    async def retrieve(
        self,
        benchmark_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Benchmark:
        """Get a benchmark."""
        ...

    async def unregister(
        self,
        benchmark_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Remove a benchmark."""
        ...
