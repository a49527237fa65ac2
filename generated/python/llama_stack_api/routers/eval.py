# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Eval API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.eval import Eval
from llama_stack_api.models.eval import (
    Benchmark,
    EvalJob,
    EvaluateResponse,
    EvaluateRowsRequest,
    ListBenchmarksResponse,
    RegisterBenchmarkRequest,
    RunEvalRequest,
)
from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    Alias,
    EmptyAnswer,
    HttpSettings,
    JsonAnswer,
    JsonBody,
    Operation,
    Parameter,
    api_router,
)

OPERATIONS = (
    Operation(
        id="benchmarks.list",
        method="GET",
        path="/v1/eval/benchmarks",
        aliases=(Alias("GET", "/v1alpha/eval/benchmarks"),),
        call="benchmarks_list",
        answer=JsonAnswer(ListBenchmarksResponse),
    ),
    Operation(
        id="benchmarks.register",
        method="POST",
        path="/v1/eval/benchmarks",
        aliases=(Alias("POST", "/v1alpha/eval/benchmarks"),),
        call="benchmarks_register",
        body=JsonBody(RegisterBenchmarkRequest),
        answer=JsonAnswer(Benchmark),
    ),
    Operation(
        id="benchmarks.retrieve",
        method="GET",
        path="/v1/eval/benchmarks/{benchmark_id}",
        aliases=(Alias("GET", "/v1alpha/eval/benchmarks/{benchmark_id}"),),
        call="benchmarks_retrieve",
        parameters=(
            Parameter(
                "benchmark_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(Benchmark),
    ),
    Operation(
        id="benchmarks.unregister",
        method="DELETE",
        path="/v1/eval/benchmarks/{benchmark_id}",
        aliases=(Alias("DELETE", "/v1alpha/eval/benchmarks/{benchmark_id}"),),
        call="benchmarks_unregister",
        parameters=(
            Parameter(
                "benchmark_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=EmptyAnswer(),
    ),
    Operation(
        id="eval.run_eval",
        method="POST",
        path="/v1/eval/benchmarks/{benchmark_id}/jobs",
        aliases=(Alias("POST", "/v1alpha/eval/benchmarks/{benchmark_id}/jobs"),),
        call="eval_run_eval",
        parameters=(
            Parameter(
                "benchmark_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        body=JsonBody(RunEvalRequest),
        answer=JsonAnswer(EvalJob),
    ),
    Operation(
        id="eval.jobs.retrieve",
        method="GET",
        path="/v1/eval/benchmarks/{benchmark_id}/jobs/{job_id}",
        aliases=(Alias("GET", "/v1alpha/eval/benchmarks/{benchmark_id}/jobs/{job_id}"),),
        call="eval_jobs_retrieve",
        parameters=(
            Parameter(
                "benchmark_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "job_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(EvalJob),
    ),
    Operation(
        id="eval.jobs.cancel",
        method="DELETE",
        path="/v1/eval/benchmarks/{benchmark_id}/jobs/{job_id}",
        aliases=(Alias("DELETE", "/v1alpha/eval/benchmarks/{benchmark_id}/jobs/{job_id}"),),
        call="eval_jobs_cancel",
        parameters=(
            Parameter(
                "benchmark_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "job_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=EmptyAnswer(),
    ),
    Operation(
        id="eval.jobs.result",
        method="GET",
        path="/v1/eval/benchmarks/{benchmark_id}/jobs/{job_id}/result",
        aliases=(Alias("GET", "/v1alpha/eval/benchmarks/{benchmark_id}/jobs/{job_id}/result"),),
        call="eval_jobs_result",
        parameters=(
            Parameter(
                "benchmark_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "job_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(EvaluateResponse),
    ),
    Operation(
        id="eval.evaluate_rows",
        method="POST",
        path="/v1/eval/benchmarks/{benchmark_id}/evaluations",
        aliases=(Alias("POST", "/v1alpha/eval/benchmarks/{benchmark_id}/evaluations"),),
        call="eval_evaluate_rows",
        parameters=(
            Parameter(
                "benchmark_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        body=JsonBody(EvaluateRowsRequest),
        answer=JsonAnswer(EvaluateResponse),
    ),
)


def router(provider: Eval, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Eval with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
