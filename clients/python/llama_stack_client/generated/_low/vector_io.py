# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `vector_io`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def vector_io_insert(
    *,
    _body: Any,
) -> Request:
    """Put chunks into a vector database.

    Source: memory.yaml#/paths/~1v1~1vector-io~1insert/post
    """
    return Request(
        operation="vector_io.insert",
        method="POST",
        path="/v1/vector-io/insert",
        body=encode.json_body(_body),
    )


def vector_io_query(
    *,
    _body: Any,
) -> Request:
    """Query a vector database.

    Source: memory.yaml#/paths/~1v1~1vector-io~1query/post
    """
    return Request(
        operation="vector_io.query",
        method="POST",
        path="/v1/vector-io/query",
        body=encode.json_body(_body),
    )
