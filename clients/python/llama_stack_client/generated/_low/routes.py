# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `routes`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def routes_list(
    *,
    api_filter: str | Omit | None = omit,
) -> Request:
    """List routes.

    Source: inspect.yaml#/paths/~1v1~1inspect~1routes/get
    """
    return Request(
        operation="routes.list",
        method="GET",
        path="/v1/inspect/routes",
        query=[
            *encode.query("api_filter", api_filter),
        ],
    )
