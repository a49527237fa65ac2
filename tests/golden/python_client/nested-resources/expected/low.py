# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `houses`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from ...runtime.request import Request


def houses_list() -> Request:
    """List houses.

    Source: nested_resources.yaml#/paths/~1v1~1houses/get
    """
    return Request(
        operation="houses.list",
        method="GET",
        path="/v1/houses",
    )
