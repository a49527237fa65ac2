# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `responses_input_items`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def responses_input_items_list(
    response_id: str,
    *,
    after: str | Omit | None = omit,
    before: str | Omit | None = omit,
    limit: int | Omit | None = omit,
    order: str | Omit | None = omit,
    include: Any | Omit | None = omit,
) -> Request:
    """List the input of a response.

    Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1input_items/get
    """
    return Request(
        operation="responses.input_items.list",
        method="GET",
        path="/v1/responses/{response_id}/input_items".format(
            response_id=encode.path("response_id", response_id),
        ),
        query=[
            *encode.query("after", after),
            *encode.query("before", before),
            *encode.query("limit", limit),
            *encode.query("order", order),
            *encode.query("include", include),
        ],
    )
