# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `inspect`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from ...runtime.request import Request


def inspect_health() -> Request:
    """Check health.

    Source: inspect.yaml#/paths/~1v1~1health/get
    """
    return Request(
        operation="inspect.health",
        method="GET",
        path="/v1/health",
    )


def inspect_version() -> Request:
    """Get the version.

    Source: inspect.yaml#/paths/~1v1~1version/get
    """
    return Request(
        operation="inspect.version",
        method="GET",
        path="/v1/version",
    )


def inspect_contract() -> Request:
    """Get the contract.

    Source: inspect.yaml#/paths/~1v1~1inspect~1contract/get
    """
    return Request(
        operation="inspect.contract",
        method="GET",
        path="/v1/inspect/contract",
    )
