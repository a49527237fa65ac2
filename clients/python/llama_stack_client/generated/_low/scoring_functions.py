# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `scoring_functions`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def scoring_functions_list() -> Request:
    """List scoring functions.

    Source: scoring.yaml#/paths/~1v1~1scoring-functions/get
    """
    return Request(
        operation="scoring_functions.list",
        method="GET",
        path="/v1/scoring-functions",
    )


def scoring_functions_register(
    *,
    _body: Any,
) -> Request:
    """Register a scoring function.

    Source: scoring.yaml#/paths/~1v1~1scoring-functions/post
    """
    return Request(
        operation="scoring_functions.register",
        method="POST",
        path="/v1/scoring-functions",
        body=encode.json_body(_body),
    )


def scoring_functions_retrieve(
    scoring_fn_id: str,
) -> Request:
    """Get a scoring function.

    Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/get
    """
    return Request(
        operation="scoring_functions.retrieve",
        method="GET",
        path="/v1/scoring-functions/{scoring_fn_id}".format(
            scoring_fn_id=encode.path("scoring_fn_id", scoring_fn_id, multi_segment=True),
        ),
    )


def scoring_functions_unregister(
    scoring_fn_id: str,
) -> Request:
    """Remove a scoring function.

    Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/delete
    """
    return Request(
        operation="scoring_functions.unregister",
        method="DELETE",
        path="/v1/scoring-functions/{scoring_fn_id}".format(
            scoring_fn_id=encode.path("scoring_fn_id", scoring_fn_id, multi_segment=True),
        ),
    )
