# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.benchmarks`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer, NoAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import benchmarks as low

_BENCHMARK: Answer[types.Benchmark] = JsonAnswer("Benchmark")
_LIST_BENCHMARKS_RESPONSE: Answer[types.ListBenchmarksResponse] = JsonAnswer("ListBenchmarksResponse")
_NOTHING: Answer[None] = NoAnswer()


class Benchmarks(Resource):
    """Operations of `client.benchmarks`."""

    @cached_property
    def with_raw_response(self) -> BenchmarksRaw:
        """The same calls, answering with status, headers and unread body."""
        return BenchmarksRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListBenchmarksResponse, types.Benchmark]:
        """List benchmarks.

        Lists every registered benchmark.

        Returns:
            The benchmarks.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/get
        """
        return self._client.page(
            low.benchmarks_list(),
            _LIST_BENCHMARKS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Register a benchmark.

        Joins a dataset and scoring functions under an identifier. An identifier that is taken answers
        409.

        Args:
            benchmark_id: Identifier to register it under; it has no slashes.
            dataset_id: Dataset with the questions.
            scoring_functions: Functions that score the answers.
            provider_id: Provider that shall run it. Default the only one.
            provider_benchmark_id: Name of the benchmark at the provider. Default its identifier.
            metadata: Free-form facts that the caller attaches.

        Returns:
            The registered benchmark.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/post
        """
        return self._client.send(
            low.benchmarks_register(
                _body={
                    "benchmark_id": benchmark_id,
                    "dataset_id": dataset_id,
                    "scoring_functions": scoring_functions,
                    "provider_id": provider_id,
                    "provider_benchmark_id": provider_benchmark_id,
                    "metadata": metadata,
                },
            ),
            _BENCHMARK,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        benchmark_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Benchmark:
        """Get a benchmark.

        Returns one benchmark.

        Args:
            benchmark_id: Identifier of the benchmark.

        Returns:
            The benchmark.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/get
        """
        return self._client.send(
            low.benchmarks_retrieve(
                benchmark_id=benchmark_id,
            ),
            _BENCHMARK,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def unregister(
        self,
        benchmark_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Remove a benchmark.

        Forgets a benchmark together with its jobs.

        Args:
            benchmark_id: Identifier of the benchmark.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/delete
        """
        return self._client.send(
            low.benchmarks_unregister(
                benchmark_id=benchmark_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class BenchmarksRaw:
    """The calls of `Benchmarks`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Benchmarks(raw_client(client))
        self.list = raw(calls.list)
        self.register = raw(calls.register)
        self.retrieve = raw(calls.retrieve)
        self.unregister = raw(calls.unregister)


class AsyncBenchmarks(AsyncResource):
    """Operations of `client.benchmarks`."""

    @cached_property
    def with_raw_response(self) -> AsyncBenchmarksRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncBenchmarksRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListBenchmarksResponse, types.Benchmark]:
        """List benchmarks.

        Lists every registered benchmark.

        Returns:
            The benchmarks.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/get
        """
        return self._client.page(
            low.benchmarks_list(),
            _LIST_BENCHMARKS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Register a benchmark.

        Joins a dataset and scoring functions under an identifier. An identifier that is taken answers
        409.

        Args:
            benchmark_id: Identifier to register it under; it has no slashes.
            dataset_id: Dataset with the questions.
            scoring_functions: Functions that score the answers.
            provider_id: Provider that shall run it. Default the only one.
            provider_benchmark_id: Name of the benchmark at the provider. Default its identifier.
            metadata: Free-form facts that the caller attaches.

        Returns:
            The registered benchmark.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/post
        """
        return await self._client.send(
            low.benchmarks_register(
                _body={
                    "benchmark_id": benchmark_id,
                    "dataset_id": dataset_id,
                    "scoring_functions": scoring_functions,
                    "provider_id": provider_id,
                    "provider_benchmark_id": provider_benchmark_id,
                    "metadata": metadata,
                },
            ),
            _BENCHMARK,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        benchmark_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Benchmark:
        """Get a benchmark.

        Returns one benchmark.

        Args:
            benchmark_id: Identifier of the benchmark.

        Returns:
            The benchmark.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/get
        """
        return await self._client.send(
            low.benchmarks_retrieve(
                benchmark_id=benchmark_id,
            ),
            _BENCHMARK,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def unregister(
        self,
        benchmark_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Remove a benchmark.

        Forgets a benchmark together with its jobs.

        Args:
            benchmark_id: Identifier of the benchmark.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/delete
        """
        return await self._client.send(
            low.benchmarks_unregister(
                benchmark_id=benchmark_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncBenchmarksRaw:
    """The calls of `AsyncBenchmarks`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncBenchmarks(async_raw_client(client))
        self.list = async_raw(calls.list)
        self.register = async_raw(calls.register)
        self.retrieve = async_raw(calls.retrieve)
        self.unregister = async_raw(calls.unregister)
