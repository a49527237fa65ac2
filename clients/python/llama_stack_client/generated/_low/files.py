# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `files`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def files_list(
    *,
    after: str | Omit | None = omit,
    limit: int | Omit | None = omit,
    order: str | Omit | None = omit,
    purpose: str | Omit | None = omit,
) -> Request:
    """List files.

    Source: files.yaml#/paths/~1v1~1files/get
    """
    return Request(
        operation="files.list",
        method="GET",
        path="/v1/files",
        query=[
            *encode.query("after", after),
            *encode.query("limit", limit),
            *encode.query("order", order),
            *encode.query("purpose", purpose),
        ],
    )


def files_create(
    *,
    _body: Any,
) -> Request:
    """Upload a file.

    Source: files.yaml#/paths/~1v1~1files/post
    """
    return Request(
        operation="files.create",
        method="POST",
        path="/v1/files",
        body=encode.form_body(_body, binary=("file",)),
    )


def files_retrieve(
    file_id: str,
) -> Request:
    """Get a file.

    Source: files.yaml#/paths/~1v1~1files~1{file_id}/get
    """
    return Request(
        operation="files.retrieve",
        method="GET",
        path="/v1/files/{file_id}".format(
            file_id=encode.path("file_id", file_id),
        ),
    )


def files_delete(
    file_id: str,
) -> Request:
    """Delete a file.

    Source: files.yaml#/paths/~1v1~1files~1{file_id}/delete
    """
    return Request(
        operation="files.delete",
        method="DELETE",
        path="/v1/files/{file_id}".format(
            file_id=encode.path("file_id", file_id),
        ),
    )


def files_content(
    file_id: str,
) -> Request:
    """Download a file.

    Source: files.yaml#/paths/~1v1~1files~1{file_id}~1content/get
    """
    return Request(
        operation="files.content",
        method="GET",
        path="/v1/files/{file_id}/content".format(
            file_id=encode.path("file_id", file_id),
        ),
    )
