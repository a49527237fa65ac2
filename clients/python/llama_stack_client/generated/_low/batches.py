# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `batches`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def batches_list(
    *,
    after: str | Omit | None = omit,
    limit: int | Omit | None = omit,
) -> Request:
    """List batches.

    Source: batches.yaml#/paths/~1v1~1batches/get
    """
    return Request(
        operation="batches.list",
        method="GET",
        path="/v1/batches",
        query=[
            *encode.query("after", after),
            *encode.query("limit", limit),
        ],
    )


def batches_create(
    *,
    _body: Any,
) -> Request:
    """Create a batch.

    Source: batches.yaml#/paths/~1v1~1batches/post
    """
    return Request(
        operation="batches.create",
        method="POST",
        path="/v1/batches",
        body=encode.json_body(_body),
    )


def batches_retrieve(
    batch_id: str,
) -> Request:
    """Get a batch.

    Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}/get
    """
    return Request(
        operation="batches.retrieve",
        method="GET",
        path="/v1/batches/{batch_id}".format(
            batch_id=encode.path("batch_id", batch_id),
        ),
    )


def batches_cancel(
    batch_id: str,
) -> Request:
    """Cancel a batch.

    Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}~1cancel/post
    """
    return Request(
        operation="batches.cancel",
        method="POST",
        path="/v1/batches/{batch_id}/cancel".format(
            batch_id=encode.path("batch_id", batch_id),
        ),
    )
