# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `shapes`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def shapes_measure(
    *,
    _body: Any,
) -> Request:
    """Measure a shape.

    Source: unions.yaml#/paths/~1v1~1shapes/post
    """
    return Request(
        operation="shapes.measure",
        method="POST",
        path="/v1/shapes",
        body=encode.json_body(_body),
    )
