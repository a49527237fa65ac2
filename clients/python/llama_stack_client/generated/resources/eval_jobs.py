# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.eval.jobs`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer, NoAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import eval_jobs as low

_EVALUATE_RESPONSE: Answer[types.EvaluateResponse] = JsonAnswer("EvaluateResponse")
_EVAL_JOB: Answer[types.EvalJob] = JsonAnswer("EvalJob")
_NOTHING: Answer[None] = NoAnswer()


class EvalJobs(Resource):
    """Operations of `client.eval.jobs`."""

    @cached_property
    def with_raw_response(self) -> EvalJobsRaw:
        """The same calls, answering with status, headers and unread body."""
        return EvalJobsRaw(self._client)

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
        """Get a job.

        Says where the job stands.

        Args:
            benchmark_id: Identifier of the benchmark.
            job_id: Identifier of the job.

        Returns:
            The job.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}/get
        """
        return self._client.send(
            low.eval_jobs_retrieve(
                benchmark_id=benchmark_id,
                job_id=job_id,
            ),
            _EVAL_JOB,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Cancel a job.

        Stops a job. A job that is over stays as it is.

        Args:
            benchmark_id: Identifier of the benchmark.
            job_id: Identifier of the job.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}/delete
        """
        return self._client.send(
            low.eval_jobs_cancel(
                benchmark_id=benchmark_id,
                job_id=job_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Get the result of a job.

        Returns the answers and their scores. A job that has not completed answers 409.

        Args:
            benchmark_id: Identifier of the benchmark.
            job_id: Identifier of the job.

        Returns:
            Answers and scores.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}~1result/get
        """
        return self._client.send(
            low.eval_jobs_result(
                benchmark_id=benchmark_id,
                job_id=job_id,
            ),
            _EVALUATE_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class EvalJobsRaw:
    """The calls of `EvalJobs`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = EvalJobs(raw_client(client))
        self.retrieve = raw(calls.retrieve)
        self.cancel = raw(calls.cancel)
        self.result = raw(calls.result)


class AsyncEvalJobs(AsyncResource):
    """Operations of `client.eval.jobs`."""

    @cached_property
    def with_raw_response(self) -> AsyncEvalJobsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncEvalJobsRaw(self._client)

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
        """Get a job.

        Says where the job stands.

        Args:
            benchmark_id: Identifier of the benchmark.
            job_id: Identifier of the job.

        Returns:
            The job.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}/get
        """
        return await self._client.send(
            low.eval_jobs_retrieve(
                benchmark_id=benchmark_id,
                job_id=job_id,
            ),
            _EVAL_JOB,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Cancel a job.

        Stops a job. A job that is over stays as it is.

        Args:
            benchmark_id: Identifier of the benchmark.
            job_id: Identifier of the job.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}/delete
        """
        return await self._client.send(
            low.eval_jobs_cancel(
                benchmark_id=benchmark_id,
                job_id=job_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Get the result of a job.

        Returns the answers and their scores. A job that has not completed answers 409.

        Args:
            benchmark_id: Identifier of the benchmark.
            job_id: Identifier of the job.

        Returns:
            Answers and scores.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}~1result/get
        """
        return await self._client.send(
            low.eval_jobs_result(
                benchmark_id=benchmark_id,
                job_id=job_id,
            ),
            _EVALUATE_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncEvalJobsRaw:
    """The calls of `AsyncEvalJobs`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncEvalJobs(async_raw_client(client))
        self.retrieve = async_raw(calls.retrieve)
        self.cancel = async_raw(calls.cancel)
        self.result = async_raw(calls.result)
