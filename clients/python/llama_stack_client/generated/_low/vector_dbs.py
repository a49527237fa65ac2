# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `vector_dbs`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def vector_dbs_list() -> Request:
    """List vector databases.

    Source: memory.yaml#/paths/~1v1~1vector-dbs/get
    """
    return Request(
        operation="vector_dbs.list",
        method="GET",
        path="/v1/vector-dbs",
    )


def vector_dbs_register(
    *,
    _body: Any,
) -> Request:
    """Register a vector database.

    Source: memory.yaml#/paths/~1v1~1vector-dbs/post
    """
    return Request(
        operation="vector_dbs.register",
        method="POST",
        path="/v1/vector-dbs",
        body=encode.json_body(_body),
    )


def vector_dbs_retrieve(
    vector_db_id: str,
) -> Request:
    """Get a vector database.

    Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/get
    """
    return Request(
        operation="vector_dbs.retrieve",
        method="GET",
        path="/v1/vector-dbs/{vector_db_id}".format(
            vector_db_id=encode.path("vector_db_id", vector_db_id, multi_segment=True),
        ),
    )


def vector_dbs_unregister(
    vector_db_id: str,
) -> Request:
    """Unregister a vector database.

    Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/delete
    """
    return Request(
        operation="vector_dbs.unregister",
        method="DELETE",
        path="/v1/vector-dbs/{vector_db_id}".format(
            vector_db_id=encode.path("vector_db_id", vector_db_id, multi_segment=True),
        ),
    )
