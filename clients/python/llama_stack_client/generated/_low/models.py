# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `models`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def models_list() -> Request:
    """List models.

    Source: models.yaml#/paths/~1v1~1models/get
    """
    return Request(
        operation="models.list",
        method="GET",
        path="/v1/models",
    )


def models_register(
    *,
    _body: Any,
) -> Request:
    """Register a model.

    Source: models.yaml#/paths/~1v1~1models/post
    """
    return Request(
        operation="models.register",
        method="POST",
        path="/v1/models",
        body=encode.json_body(_body),
    )


def models_retrieve(
    model_id: str,
) -> Request:
    """Get a model.

    Source: models.yaml#/paths/~1v1~1models~1{model_id}/get
    """
    return Request(
        operation="models.retrieve",
        method="GET",
        path="/v1/models/{model_id}".format(
            model_id=encode.path("model_id", model_id, multi_segment=True),
        ),
    )


def models_delete(
    model_id: str,
) -> Request:
    """Remove a model.

    Source: models.yaml#/paths/~1v1~1models~1{model_id}/delete
    """
    return Request(
        operation="models.delete",
        method="DELETE",
        path="/v1/models/{model_id}".format(
            model_id=encode.path("model_id", model_id, multi_segment=True),
        ),
    )
