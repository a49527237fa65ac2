# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `datasets`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def datasets_list() -> Request:
    """List datasets.

    Source: datasets.yaml#/paths/~1v1~1datasets/get
    """
    return Request(
        operation="datasets.list",
        method="GET",
        path="/v1/datasets",
    )


def datasets_register(
    *,
    _body: Any,
) -> Request:
    """Register a dataset.

    Source: datasets.yaml#/paths/~1v1~1datasets/post
    """
    return Request(
        operation="datasets.register",
        method="POST",
        path="/v1/datasets",
        body=encode.json_body(_body),
    )


def datasets_retrieve(
    dataset_id: str,
) -> Request:
    """Get a dataset.

    Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/get
    """
    return Request(
        operation="datasets.retrieve",
        method="GET",
        path="/v1/datasets/{dataset_id}".format(
            dataset_id=encode.path("dataset_id", dataset_id, multi_segment=True),
        ),
    )


def datasets_unregister(
    dataset_id: str,
) -> Request:
    """Remove a dataset.

    Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/delete
    """
    return Request(
        operation="datasets.unregister",
        method="DELETE",
        path="/v1/datasets/{dataset_id}".format(
            dataset_id=encode.path("dataset_id", dataset_id, multi_segment=True),
        ),
    )
