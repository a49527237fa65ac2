# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Eval API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_api.models.eval import (
    Benchmark,
    EvalJob,
    EvaluateResponse,
    EvaluateRowsRequest,
    ListBenchmarksResponse,
    RegisterBenchmarkRequest,
    RunEvalRequest,
)
from llama_stack_spi import Context


class Eval(ABC):
    """Benchmarks, and runs that measure a model or an agent with them.

    Source: eval.yaml
    """

    @abstractmethod
    async def benchmarks_list(self, *, ctx: Context) -> ListBenchmarksResponse:
        """List benchmarks.

        Lists every registered benchmark.

        Args:
            ctx: The request around this call.

        Returns:
            The benchmarks.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/get
        """

    @abstractmethod
    async def benchmarks_register(self, body: RegisterBenchmarkRequest, *, ctx: Context) -> Benchmark:
        """Register a benchmark.

        Joins a dataset and scoring functions under an identifier. An identifier that is taken answers 409.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The registered benchmark.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/post
        """

    @abstractmethod
    async def benchmarks_retrieve(self, benchmark_id: str, *, ctx: Context) -> Benchmark:
        """Get a benchmark.

        Returns one benchmark.

        Args:
            benchmark_id: Identifier of the benchmark.
            ctx: The request around this call.

        Returns:
            The benchmark.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/get
        """

    @abstractmethod
    async def benchmarks_unregister(self, benchmark_id: str, *, ctx: Context) -> None:
        """Remove a benchmark.

        Forgets a benchmark together with its jobs.

        Args:
            benchmark_id: Identifier of the benchmark.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/delete
        """

    @abstractmethod
    async def eval_run_eval(self, benchmark_id: str, body: RunEvalRequest, *, ctx: Context) -> EvalJob:
        """Run a benchmark.

        Starts a job that lets the candidate answer the rows of the benchmark's dataset and scores the
        answers.

        Args:
            benchmark_id: Identifier of the benchmark.
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The job that was started.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs/post
        """

    @abstractmethod
    async def eval_jobs_retrieve(self, benchmark_id: str, job_id: str, *, ctx: Context) -> EvalJob:
        """Get a job.

        Says where the job stands.

        Args:
            benchmark_id: Identifier of the benchmark.
            job_id: Identifier of the job.
            ctx: The request around this call.

        Returns:
            The job.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}/get
        """

    @abstractmethod
    async def eval_jobs_cancel(self, benchmark_id: str, job_id: str, *, ctx: Context) -> None:
        """Cancel a job.

        Stops a job. A job that is over stays as it is.

        Args:
            benchmark_id: Identifier of the benchmark.
            job_id: Identifier of the job.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}/delete
        """

    @abstractmethod
    async def eval_jobs_result(self, benchmark_id: str, job_id: str, *, ctx: Context) -> EvaluateResponse:
        """Get the result of a job.

        Returns the answers and their scores. A job that has not completed answers 409.

        Args:
            benchmark_id: Identifier of the benchmark.
            job_id: Identifier of the job.
            ctx: The request around this call.

        Returns:
            Answers and scores.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}~1result/get
        """

    @abstractmethod
    async def eval_evaluate_rows(
        self, benchmark_id: str, body: EvaluateRowsRequest, *, ctx: Context
    ) -> EvaluateResponse:
        """Evaluate rows.

        Lets the candidate answer the given rows, scores the answers, and waits for the result.

        Args:
            benchmark_id: Identifier of the benchmark.
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            Answers and scores.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1evaluations/post
        """
