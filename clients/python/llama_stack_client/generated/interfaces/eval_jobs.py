# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.eval.jobs` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.timeout import TimeLimit
from .. import types


class EvalJobs(Protocol):
    """Operations of `client.eval.jobs`."""

    def retrieve(
        self,
        benchmark_id: str,
        job_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.EvalJob:
        """Get a job."""
        ...

    def cancel(
        self,
        benchmark_id: str,
        job_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Cancel a job."""
        ...

    def result(
        self,
        benchmark_id: str,
        job_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.EvaluateResponse:
        """Get the result of a job."""
        ...


class AsyncEvalJobs(Protocol):
    """Operations of `client.eval.jobs`."""

    async def retrieve(
        self,
        benchmark_id: str,
        job_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.EvalJob:
        """Get a job."""
        ...

    async def cancel(
        self,
        benchmark_id: str,
        job_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Cancel a job."""
        ...

    async def result(
        self,
        benchmark_id: str,
        job_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.EvaluateResponse:
        """Get the result of a job."""
        ...
