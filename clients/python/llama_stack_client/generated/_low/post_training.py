# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `post_training`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def post_training_supervised_fine_tune(
    *,
    _body: Any,
) -> Request:
    """Fine-tune a model.

    Source: post_training.yaml#/paths/~1v1~1post-training~1supervised-fine-tune/post
    """
    return Request(
        operation="post_training.supervised_fine_tune",
        method="POST",
        path="/v1/post-training/supervised-fine-tune",
        body=encode.json_body(_body),
    )


def post_training_preference_optimize(
    *,
    _body: Any,
) -> Request:
    """Optimize for preferences.

    Source: post_training.yaml#/paths/~1v1~1post-training~1preference-optimize/post
    """
    return Request(
        operation="post_training.preference_optimize",
        method="POST",
        path="/v1/post-training/preference-optimize",
        body=encode.json_body(_body),
    )
