# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `memory`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def memory_insert(
    *,
    _body: Any,
) -> Request:
    """Put documents into a memory bank.

    Source: memory.yaml#/paths/~1v1~1memory~1insert/post
    """
    return Request(
        operation="memory.insert",
        method="POST",
        path="/v1/memory/insert",
        body=encode.json_body(_body),
    )


def memory_query(
    *,
    _body: Any,
) -> Request:
    """Query a memory bank.

    Source: memory.yaml#/paths/~1v1~1memory~1query/post
    """
    return Request(
        operation="memory.query",
        method="POST",
        path="/v1/memory/query",
        body=encode.json_body(_body),
    )
