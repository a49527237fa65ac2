# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `completions`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def completions_create(
    *,
    _body: Any,
) -> Request:
    """Continue a text.

    Source: inference.yaml#/paths/~1v1~1completions/post
    """
    return Request(
        operation="completions.create",
        method="POST",
        path="/v1/completions",
        body=encode.json_body(_body),
    )
