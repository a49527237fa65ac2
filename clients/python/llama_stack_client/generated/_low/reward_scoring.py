# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `reward_scoring`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def reward_scoring_score(
    *,
    _body: Any,
) -> Request:
    """Score generations.

    Source: reward_scoring.yaml#/paths/~1v1~1reward-scoring~1score/post
    """
    return Request(
        operation="reward_scoring.score",
        method="POST",
        path="/v1/reward-scoring/score",
        body=encode.json_body(_body),
    )
