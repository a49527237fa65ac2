# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `vector_stores`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def vector_stores_list(
    *,
    limit: int | Omit | None = omit,
    order: str | Omit | None = omit,
    after: str | Omit | None = omit,
    before: str | Omit | None = omit,
) -> Request:
    """List vector stores.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores/get
    """
    return Request(
        operation="vector_stores.list",
        method="GET",
        path="/v1/vector_stores",
        query=[
            *encode.query("limit", limit),
            *encode.query("order", order),
            *encode.query("after", after),
            *encode.query("before", before),
        ],
    )


def vector_stores_create(
    *,
    _body: Any,
) -> Request:
    """Create a vector store.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores/post
    """
    return Request(
        operation="vector_stores.create",
        method="POST",
        path="/v1/vector_stores",
        body=encode.json_body(_body),
    )


def vector_stores_retrieve(
    vector_store_id: str,
) -> Request:
    """Get a vector store.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/get
    """
    return Request(
        operation="vector_stores.retrieve",
        method="GET",
        path="/v1/vector_stores/{vector_store_id}".format(
            vector_store_id=encode.path("vector_store_id", vector_store_id),
        ),
    )


def vector_stores_update(
    vector_store_id: str,
    *,
    _body: Any,
) -> Request:
    """Change a vector store.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/post
    """
    return Request(
        operation="vector_stores.update",
        method="POST",
        path="/v1/vector_stores/{vector_store_id}".format(
            vector_store_id=encode.path("vector_store_id", vector_store_id),
        ),
        body=encode.json_body(_body),
    )


def vector_stores_delete(
    vector_store_id: str,
) -> Request:
    """Delete a vector store.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/delete
    """
    return Request(
        operation="vector_stores.delete",
        method="DELETE",
        path="/v1/vector_stores/{vector_store_id}".format(
            vector_store_id=encode.path("vector_store_id", vector_store_id),
        ),
    )


def vector_stores_search(
    vector_store_id: str,
    *,
    _body: Any,
) -> Request:
    """Search a vector store.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1search/post
    """
    return Request(
        operation="vector_stores.search",
        method="POST",
        path="/v1/vector_stores/{vector_store_id}/search".format(
            vector_store_id=encode.path("vector_store_id", vector_store_id),
        ),
        body=encode.json_body(_body),
    )
