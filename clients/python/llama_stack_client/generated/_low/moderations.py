# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `moderations`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def moderations_create(
    *,
    _body: Any,
) -> Request:
    """Moderate texts and images.

    Source: safety.yaml#/paths/~1v1~1moderations/post
    """
    return Request(
        operation="moderations.create",
        method="POST",
        path="/v1/moderations",
        body=encode.json_body(_body),
    )
