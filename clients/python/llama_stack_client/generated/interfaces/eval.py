# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.eval` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.timeout import TimeLimit
from .. import types


class Eval(Protocol):
    """Operations of `client.eval`."""

    def run_eval(
        self,
        benchmark_id: str,
        *,
        benchmark_config: types.BenchmarkConfig | Mapping[str, object],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.EvalJob:
        """Run a benchmark."""
        ...

    def evaluate_rows(
        self,
        benchmark_id: str,
        *,
        input_rows: Sequence[Mapping[str, object]],
        scoring_functions: Sequence[str],
        benchmark_config: types.BenchmarkConfig | Mapping[str, object],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.EvaluateResponse:
        """Evaluate rows."""
        ...


class AsyncEval(Protocol):
    """Operations of `client.eval`."""

    async def run_eval(
        self,
        benchmark_id: str,
        *,
        benchmark_config: types.BenchmarkConfig | Mapping[str, object],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.EvalJob:
        """Run a benchmark."""
        ...

    async def evaluate_rows(
        self,
        benchmark_id: str,
        *,
        input_rows: Sequence[Mapping[str, object]],
        scoring_functions: Sequence[str],
        benchmark_config: types.BenchmarkConfig | Mapping[str, object],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.EvaluateResponse:
        """Evaluate rows."""
        ...
