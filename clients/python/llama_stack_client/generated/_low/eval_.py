# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `eval_`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def eval_run_eval(
    benchmark_id: str,
    *,
    _body: Any,
) -> Request:
    """Run a benchmark.

    Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1jobs/post
    """
    return Request(
        operation="eval.run_eval",
        method="POST",
        path="/v1/eval/benchmarks/{benchmark_id}/jobs".format(
            benchmark_id=encode.path("benchmark_id", benchmark_id),
        ),
        body=encode.json_body(_body),
    )


def eval_evaluate_rows(
    benchmark_id: str,
    *,
    _body: Any,
) -> Request:
    """Evaluate rows.

    Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}~1evaluations/post
    """
    return Request(
        operation="eval.evaluate_rows",
        method="POST",
        path="/v1/eval/benchmarks/{benchmark_id}/evaluations".format(
            benchmark_id=encode.path("benchmark_id", benchmark_id),
        ),
        body=encode.json_body(_body),
    )
