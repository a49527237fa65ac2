# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `eval_jobs`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from ...runtime import encode
from ...runtime.request import Request


def eval_jobs_retrieve(
    benchmark_id: str,
    job_id: str,
) -> Request:
    """Get a job.

    Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}/get
    """
    return Request(
        operation="eval.jobs.retrieve",
        method="GET",
        path="/v1/eval/benchmarks/{benchmark_id}/jobs/{job_id}".format(
            benchmark_id=encode.path("benchmark_id", benchmark_id),
            job_id=encode.path("job_id", job_id),
        ),
    )


def eval_jobs_cancel(
    benchmark_id: str,
    job_id: str,
) -> Request:
    """Cancel a job.

    Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}/delete
    """
    return Request(
        operation="eval.jobs.cancel",
        method="DELETE",
        path="/v1/eval/benchmarks/{benchmark_id}/jobs/{job_id}".format(
            benchmark_id=encode.path("benchmark_id", benchmark_id),
            job_id=encode.path("job_id", job_id),
        ),
    )


def eval_jobs_result(
    benchmark_id: str,
    job_id: str,
) -> Request:
    """Get the result of a job.

    Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs~1{job_id}~1result/get
    """
    return Request(
        operation="eval.jobs.result",
        method="GET",
        path="/v1/eval/benchmarks/{benchmark_id}/jobs/{job_id}/result".format(
            benchmark_id=encode.path("benchmark_id", benchmark_id),
            job_id=encode.path("job_id", job_id),
        ),
    )
