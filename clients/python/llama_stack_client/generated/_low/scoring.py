# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `scoring`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def scoring_score(
    *,
    _body: Any,
) -> Request:
    """Score rows.

    Source: scoring.yaml#/paths/~1v1~1scoring~1score/post
    """
    return Request(
        operation="scoring.score",
        method="POST",
        path="/v1/scoring/score",
        body=encode.json_body(_body),
    )


def scoring_score_batch(
    *,
    _body: Any,
) -> Request:
    """Score a dataset.

    Source: scoring.yaml#/paths/~1v1~1scoring~1score-batch/post
    """
    return Request(
        operation="scoring.score_batch",
        method="POST",
        path="/v1/scoring/score-batch",
        body=encode.json_body(_body),
    )
