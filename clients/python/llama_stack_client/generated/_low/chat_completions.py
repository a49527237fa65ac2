# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `chat_completions`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def chat_completions_list(
    *,
    after: str | Omit | None = omit,
    limit: int | Omit | None = omit,
    order: str | Omit | None = omit,
    model: str | Omit | None = omit,
    metadata: Any | Omit | None = omit,
) -> Request:
    """List stored chat completions.

    Source: inference.yaml#/paths/~1v1~1chat~1completions/get
    """
    return Request(
        operation="chat.completions.list",
        method="GET",
        path="/v1/chat/completions",
        query=[
            *encode.query("after", after),
            *encode.query("limit", limit),
            *encode.query("order", order),
            *encode.query("model", model),
            *encode.query("metadata", metadata, style="deepObject"),
        ],
    )


def chat_completions_create(
    *,
    _body: Any,
) -> Request:
    """Answer a chat.

    Source: inference.yaml#/paths/~1v1~1chat~1completions/post
    """
    return Request(
        operation="chat.completions.create",
        method="POST",
        path="/v1/chat/completions",
        body=encode.json_body(_body),
    )


def chat_completions_retrieve(
    completion_id: str,
) -> Request:
    """Get a stored chat completion.

    Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/get
    """
    return Request(
        operation="chat.completions.retrieve",
        method="GET",
        path="/v1/chat/completions/{completion_id}".format(
            completion_id=encode.path("completion_id", completion_id),
        ),
    )


def chat_completions_update(
    completion_id: str,
    *,
    _body: Any,
) -> Request:
    """Change the metadata of a stored chat completion.

    Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/post
    """
    return Request(
        operation="chat.completions.update",
        method="POST",
        path="/v1/chat/completions/{completion_id}".format(
            completion_id=encode.path("completion_id", completion_id),
        ),
        body=encode.json_body(_body),
    )


def chat_completions_delete(
    completion_id: str,
) -> Request:
    """Delete a stored chat completion.

    Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/delete
    """
    return Request(
        operation="chat.completions.delete",
        method="DELETE",
        path="/v1/chat/completions/{completion_id}".format(
            completion_id=encode.path("completion_id", completion_id),
        ),
    )
