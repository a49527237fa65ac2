# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `shields`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def shields_list() -> Request:
    """List shields.

    Source: safety.yaml#/paths/~1v1~1shields/get
    """
    return Request(
        operation="shields.list",
        method="GET",
        path="/v1/shields",
    )


def shields_register(
    *,
    _body: Any,
) -> Request:
    """Register a shield.

    Source: safety.yaml#/paths/~1v1~1shields/post
    """
    return Request(
        operation="shields.register",
        method="POST",
        path="/v1/shields",
        body=encode.json_body(_body),
    )


def shields_retrieve(
    identifier: str,
) -> Request:
    """Get a shield.

    Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/get
    """
    return Request(
        operation="shields.retrieve",
        method="GET",
        path="/v1/shields/{identifier}".format(
            identifier=encode.path("identifier", identifier, multi_segment=True),
        ),
    )


def shields_delete(
    identifier: str,
) -> Request:
    """Unregister a shield.

    Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/delete
    """
    return Request(
        operation="shields.delete",
        method="DELETE",
        path="/v1/shields/{identifier}".format(
            identifier=encode.path("identifier", identifier, multi_segment=True),
        ),
    )
