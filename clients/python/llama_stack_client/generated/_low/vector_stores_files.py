# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `vector_stores_files`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def vector_stores_files_list(
    vector_store_id: str,
    *,
    limit: int | Omit | None = omit,
    order: str | Omit | None = omit,
    after: str | Omit | None = omit,
    before: str | Omit | None = omit,
    filter_: str | Omit | None = omit,
) -> Request:
    """List the files of a vector store.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/get
    """
    return Request(
        operation="vector_stores.files.list",
        method="GET",
        path="/v1/vector_stores/{vector_store_id}/files".format(
            vector_store_id=encode.path("vector_store_id", vector_store_id),
        ),
        query=[
            *encode.query("limit", limit),
            *encode.query("order", order),
            *encode.query("after", after),
            *encode.query("before", before),
            *encode.query("filter", filter_),
        ],
    )


def vector_stores_files_create(
    vector_store_id: str,
    *,
    _body: Any,
) -> Request:
    """Add a file to a vector store.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/post
    """
    return Request(
        operation="vector_stores.files.create",
        method="POST",
        path="/v1/vector_stores/{vector_store_id}/files".format(
            vector_store_id=encode.path("vector_store_id", vector_store_id),
        ),
        body=encode.json_body(_body),
    )


def vector_stores_files_retrieve(
    vector_store_id: str,
    file_id: str,
) -> Request:
    """Get a file of a vector store.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/get
    """
    return Request(
        operation="vector_stores.files.retrieve",
        method="GET",
        path="/v1/vector_stores/{vector_store_id}/files/{file_id}".format(
            vector_store_id=encode.path("vector_store_id", vector_store_id),
            file_id=encode.path("file_id", file_id),
        ),
    )


def vector_stores_files_update(
    vector_store_id: str,
    file_id: str,
    *,
    _body: Any,
) -> Request:
    """Change the attributes of a file.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/post
    """
    return Request(
        operation="vector_stores.files.update",
        method="POST",
        path="/v1/vector_stores/{vector_store_id}/files/{file_id}".format(
            vector_store_id=encode.path("vector_store_id", vector_store_id),
            file_id=encode.path("file_id", file_id),
        ),
        body=encode.json_body(_body),
    )


def vector_stores_files_delete(
    vector_store_id: str,
    file_id: str,
) -> Request:
    """Take a file out of a vector store.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/delete
    """
    return Request(
        operation="vector_stores.files.delete",
        method="DELETE",
        path="/v1/vector_stores/{vector_store_id}/files/{file_id}".format(
            vector_store_id=encode.path("vector_store_id", vector_store_id),
            file_id=encode.path("file_id", file_id),
        ),
    )


def vector_stores_files_content(
    vector_store_id: str,
    file_id: str,
    *,
    include_embeddings: bool | Omit | None = omit,
    include_metadata: bool | Omit | None = omit,
) -> Request:
    """Get the chunks of a file.

    Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}~1content/get
    """
    return Request(
        operation="vector_stores.files.content",
        method="GET",
        path="/v1/vector_stores/{vector_store_id}/files/{file_id}/content".format(
            vector_store_id=encode.path("vector_store_id", vector_store_id),
            file_id=encode.path("file_id", file_id),
        ),
        query=[
            *encode.query("include_embeddings", include_embeddings),
            *encode.query("include_metadata", include_metadata),
        ],
    )
