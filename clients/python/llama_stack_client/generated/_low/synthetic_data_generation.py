# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `synthetic_data_generation`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def synthetic_data_generation_generate(
    *,
    _body: Any,
) -> Request:
    """Generate data.

    Source: synthetic_data_generation.yaml#/paths/~1v1~1synthetic-data-generation~1generate/post
    """
    return Request(
        operation="synthetic_data_generation.generate",
        method="POST",
        path="/v1/synthetic-data-generation/generate",
        body=encode.json_body(_body),
    )
