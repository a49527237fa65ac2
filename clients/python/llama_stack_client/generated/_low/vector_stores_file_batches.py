# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `vector_stores_file_batches`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def vector_stores_file_batches_create(
    vector_store_id: str,
    *,
    _body: Any,
) -> Request:
    """Add many files to a vector store.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches/post
    """
    return Request(
        operation="vector_stores.file_batches.create",
        method="POST",
        path="/v1/vector_stores/{vector_store_id}/file_batches".format(
            vector_store_id=encode.path("vector_store_id", vector_store_id),
        ),
        body=encode.json_body(_body),
    )


def vector_stores_file_batches_retrieve(
    vector_store_id: str,
    batch_id: str,
) -> Request:
    """Get a file batch.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}/get
    """
    return Request(
        operation="vector_stores.file_batches.retrieve",
        method="GET",
        path="/v1/vector_stores/{vector_store_id}/file_batches/{batch_id}".format(
            vector_store_id=encode.path("vector_store_id", vector_store_id),
            batch_id=encode.path("batch_id", batch_id),
        ),
    )


def vector_stores_file_batches_cancel(
    vector_store_id: str,
    batch_id: str,
) -> Request:
    """Cancel a file batch.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1cancel/post
    """
    return Request(
        operation="vector_stores.file_batches.cancel",
        method="POST",
        path="/v1/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel".format(
            vector_store_id=encode.path("vector_store_id", vector_store_id),
            batch_id=encode.path("batch_id", batch_id),
        ),
    )


def vector_stores_file_batches_list_files(
    vector_store_id: str,
    batch_id: str,
    *,
    limit: int | Omit | None = omit,
    order: str | Omit | None = omit,
    after: str | Omit | None = omit,
    before: str | Omit | None = omit,
    filter_: str | Omit | None = omit,
) -> Request:
    """List the files of a batch.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1files/get
    """
    return Request(
        operation="vector_stores.file_batches.list_files",
        method="GET",
        path="/v1/vector_stores/{vector_store_id}/file_batches/{batch_id}/files".format(
            vector_store_id=encode.path("vector_store_id", vector_store_id),
            batch_id=encode.path("batch_id", batch_id),
        ),
        query=[
            *encode.query("limit", limit),
            *encode.query("order", order),
            *encode.query("after", after),
            *encode.query("before", before),
            *encode.query("filter", filter_),
        ],
    )
