# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `embeddings`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def embeddings_create(
    *,
    _body: Any,
) -> Request:
    """Embed texts.

    Source: inference.yaml#/paths/~1v1~1embeddings/post
    """
    return Request(
        operation="embeddings.create",
        method="POST",
        path="/v1/embeddings",
        body=encode.json_body(_body),
    )
