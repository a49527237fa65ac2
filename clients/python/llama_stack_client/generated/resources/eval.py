# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.eval`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource, chosen
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import eval_ as low

if TYPE_CHECKING:
    from .eval_jobs import AsyncEvalJobs, EvalJobs

_EVALUATE_RESPONSE: Answer[types.EvaluateResponse] = JsonAnswer("EvaluateResponse")
_EVAL_JOB: Answer[types.EvalJob] = JsonAnswer("EvalJob")


class Eval(Resource):
    """Operations of `client.eval`."""

    @cached_property
    def jobs(self) -> EvalJobs:
        """Operations of `client.eval.jobs`."""
        from .eval_jobs import EvalJobs

        return chosen(EvalJobs(self._client), self._client.implementation("eval.jobs"))

    @cached_property
    def with_raw_response(self) -> EvalRaw:
        """The same calls, answering with status, headers and unread body."""
        return EvalRaw(self._client)

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
        """Run a benchmark.

        Starts a job that lets the candidate answer the rows of the benchmark's dataset and scores the
        answers.

        Args:
            benchmark_id: Identifier of the benchmark.
            benchmark_config: Who answers, how much, and how it is scored.

        Returns:
            The job that was started.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs/post
        """
        return self._client.send(
            low.eval_run_eval(
                benchmark_id=benchmark_id,
                _body={
                    "benchmark_config": benchmark_config,
                },
            ),
            _EVAL_JOB,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Evaluate rows.

        Lets the candidate answer the given rows, scores the answers, and waits for the result.

        Args:
            benchmark_id: Identifier of the benchmark.
            input_rows: The rows; a row has `input_query` or `chat_completion_input`, and most often
                `expected_answer`.
            scoring_functions: Functions that score the answers.
            benchmark_config: Who answers, how much, and how it is scored.

        Returns:
            Answers and scores.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1evaluations/post
        """
        return self._client.send(
            low.eval_evaluate_rows(
                benchmark_id=benchmark_id,
                _body={
                    "input_rows": input_rows,
                    "scoring_functions": scoring_functions,
                    "benchmark_config": benchmark_config,
                },
            ),
            _EVALUATE_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class EvalRaw:
    """The calls of `Eval`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Eval(raw_client(client))
        self.run_eval = raw(calls.run_eval)
        self.evaluate_rows = raw(calls.evaluate_rows)


class AsyncEval(AsyncResource):
    """Operations of `client.eval`."""

    @cached_property
    def jobs(self) -> AsyncEvalJobs:
        """Operations of `client.eval.jobs`."""
        from .eval_jobs import AsyncEvalJobs

        return chosen(AsyncEvalJobs(self._client), self._client.implementation("eval.jobs"))

    @cached_property
    def with_raw_response(self) -> AsyncEvalRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncEvalRaw(self._client)

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
        """Run a benchmark.

        Starts a job that lets the candidate answer the rows of the benchmark's dataset and scores the
        answers.

        Args:
            benchmark_id: Identifier of the benchmark.
            benchmark_config: Who answers, how much, and how it is scored.

        Returns:
            The job that was started.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs/post
        """
        return await self._client.send(
            low.eval_run_eval(
                benchmark_id=benchmark_id,
                _body={
                    "benchmark_config": benchmark_config,
                },
            ),
            _EVAL_JOB,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Evaluate rows.

        Lets the candidate answer the given rows, scores the answers, and waits for the result.

        Args:
            benchmark_id: Identifier of the benchmark.
            input_rows: The rows; a row has `input_query` or `chat_completion_input`, and most often
                `expected_answer`.
            scoring_functions: Functions that score the answers.
            benchmark_config: Who answers, how much, and how it is scored.

        Returns:
            Answers and scores.

        Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1evaluations/post
        """
        return await self._client.send(
            low.eval_evaluate_rows(
                benchmark_id=benchmark_id,
                _body={
                    "input_rows": input_rows,
                    "scoring_functions": scoring_functions,
                    "benchmark_config": benchmark_config,
                },
            ),
            _EVALUATE_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncEvalRaw:
    """The calls of `AsyncEval`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncEval(async_raw_client(client))
        self.run_eval = async_raw(calls.run_eval)
        self.evaluate_rows = async_raw(calls.evaluate_rows)
