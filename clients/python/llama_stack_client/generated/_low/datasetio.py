# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `datasetio`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def datasetio_iterrows(
    dataset_id: str,
    *,
    start_index: int | Omit | None = omit,
    limit: int | Omit | None = omit,
) -> Request:
    """Read rows.

    Source: datasets.yaml#/paths/~1v1~1datasetio~1iterrows~1{dataset_id}/get
    """
    return Request(
        operation="datasetio.iterrows",
        method="GET",
        path="/v1/datasetio/iterrows/{dataset_id}".format(
            dataset_id=encode.path("dataset_id", dataset_id, multi_segment=True),
        ),
        query=[
            *encode.query("start_index", start_index),
            *encode.query("limit", limit),
        ],
    )


def datasetio_append_rows(
    dataset_id: str,
    *,
    _body: Any,
) -> Request:
    """Append rows.

    Source: datasets.yaml#/paths/~1v1~1datasetio~1append-rows~1{dataset_id}/post
    """
    return Request(
        operation="datasetio.append_rows",
        method="POST",
        path="/v1/datasetio/append-rows/{dataset_id}".format(
            dataset_id=encode.path("dataset_id", dataset_id, multi_segment=True),
        ),
        body=encode.json_body(_body),
    )
