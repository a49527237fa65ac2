# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `responses`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def responses_list(
    *,
    after: str | Omit | None = omit,
    limit: int | Omit | None = omit,
    model: str | Omit | None = omit,
    order: str | Omit | None = omit,
) -> Request:
    """List responses.

    Source: responses.yaml#/paths/~1v1~1responses/get
    """
    return Request(
        operation="responses.list",
        method="GET",
        path="/v1/responses",
        query=[
            *encode.query("after", after),
            *encode.query("limit", limit),
            *encode.query("model", model),
            *encode.query("order", order),
        ],
    )


def responses_create(
    *,
    _body: Any,
) -> Request:
    """Create a response.

    Source: responses.yaml#/paths/~1v1~1responses/post
    """
    return Request(
        operation="responses.create",
        method="POST",
        path="/v1/responses",
        body=encode.json_body(_body),
    )


def responses_compact(
    *,
    _body: Any,
) -> Request:
    """Compact a conversation.

    Source: responses.yaml#/paths/~1v1~1responses~1compact/post
    """
    return Request(
        operation="responses.compact",
        method="POST",
        path="/v1/responses/compact",
        body=encode.json_body(_body),
    )


def responses_retrieve(
    response_id: str,
    *,
    include: Any | Omit | None = omit,
    stream: bool | Omit | None = omit,
    starting_after: int | Omit | None = omit,
    include_obfuscation: bool | Omit | None = omit,
) -> Request:
    """Get a response.

    Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
    """
    return Request(
        operation="responses.retrieve",
        method="GET",
        path="/v1/responses/{response_id}".format(
            response_id=encode.path("response_id", response_id),
        ),
        query=[
            *encode.query("include", include),
            *encode.query("stream", stream),
            *encode.query("starting_after", starting_after),
            *encode.query("include_obfuscation", include_obfuscation),
        ],
    )


def responses_delete(
    response_id: str,
) -> Request:
    """Delete a response.

    Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/delete
    """
    return Request(
        operation="responses.delete",
        method="DELETE",
        path="/v1/responses/{response_id}".format(
            response_id=encode.path("response_id", response_id),
        ),
    )


def responses_cancel(
    response_id: str,
) -> Request:
    """Cancel a response.

    Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1cancel/post
    """
    return Request(
        operation="responses.cancel",
        method="POST",
        path="/v1/responses/{response_id}/cancel".format(
            response_id=encode.path("response_id", response_id),
        ),
    )
