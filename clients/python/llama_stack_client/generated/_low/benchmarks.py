# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `benchmarks`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def benchmarks_list() -> Request:
    """List benchmarks.

    Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/get
    """
    return Request(
        operation="benchmarks.list",
        method="GET",
        path="/v1/eval/benchmarks",
    )


def benchmarks_register(
    *,
    _body: Any,
) -> Request:
    """Register a benchmark.

    Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/post
    """
    return Request(
        operation="benchmarks.register",
        method="POST",
        path="/v1/eval/benchmarks",
        body=encode.json_body(_body),
    )


def benchmarks_retrieve(
    benchmark_id: str,
) -> Request:
    """Get a benchmark.

    Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/get
    """
    return Request(
        operation="benchmarks.retrieve",
        method="GET",
        path="/v1/eval/benchmarks/{benchmark_id}".format(
            benchmark_id=encode.path("benchmark_id", benchmark_id),
        ),
    )


def benchmarks_unregister(
    benchmark_id: str,
) -> Request:
    """Remove a benchmark.

    Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/delete
    """
    return Request(
        operation="benchmarks.unregister",
        method="DELETE",
        path="/v1/eval/benchmarks/{benchmark_id}".format(
            benchmark_id=encode.path("benchmark_id", benchmark_id),
        ),
    )
