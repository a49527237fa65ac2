# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `providers`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from ...runtime import encode
from ...runtime.request import Request


def providers_list() -> Request:
    """List providers.

    Source: inspect.yaml#/paths/~1v1~1providers/get
    """
    return Request(
        operation="providers.list",
        method="GET",
        path="/v1/providers",
    )


def providers_retrieve(
    provider_id: str,
) -> Request:
    """Get a provider.

    Source: inspect.yaml#/paths/~1v1~1providers~1{provider_id}/get
    """
    return Request(
        operation="providers.retrieve",
        method="GET",
        path="/v1/providers/{provider_id}".format(
            provider_id=encode.path("provider_id", provider_id),
        ),
    )
