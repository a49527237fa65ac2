# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `safety`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def safety_run_shield(
    *,
    _body: Any,
) -> Request:
    """Run a shield.

    Source: safety.yaml#/paths/~1v1~1safety~1run-shield/post
    """
    return Request(
        operation="safety.run_shield",
        method="POST",
        path="/v1/safety/run-shield",
        body=encode.json_body(_body),
    )
