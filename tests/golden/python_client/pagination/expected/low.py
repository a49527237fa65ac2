# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `items`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def items_list(
    *,
    after: str | Omit | None = omit,
    limit: int | Omit | None = omit,
    order: str | Omit | None = omit,
    ids: Any | Omit | None = omit,
    include: Any | Omit | None = omit,
    ratio: float | Omit | None = omit,
    all_: bool | Omit | None = omit,
    filter_: Any | Omit | None = omit,
    x_tenant: str | Omit | None = omit,
) -> Request:
    """List items.

    Source: pagination.yaml#/paths/~1v1~1items/get
    """
    return Request(
        operation="items.list",
        method="GET",
        path="/v1/items",
        query=[
            *encode.query("after", after),
            *encode.query("limit", limit),
            *encode.query("order", order),
            *encode.query("ids", ids, explode=False),
            *encode.query("include", include),
            *encode.query("ratio", ratio),
            *encode.query("all", all_),
            *encode.query("filter", filter_, style="deepObject", explode=False),
        ],
        headers=[
            *encode.header("X-Tenant", x_tenant),
        ],
    )
