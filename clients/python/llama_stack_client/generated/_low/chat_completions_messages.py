# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `chat_completions_messages`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def chat_completions_messages_list(
    completion_id: str,
    *,
    after: str | Omit | None = omit,
    limit: int | Omit | None = omit,
    order: str | Omit | None = omit,
) -> Request:
    """List the messages of a stored chat completion.

    Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}~1messages/get
    """
    return Request(
        operation="chat.completions.messages.list",
        method="GET",
        path="/v1/chat/completions/{completion_id}/messages".format(
            completion_id=encode.path("completion_id", completion_id),
        ),
        query=[
            *encode.query("after", after),
            *encode.query("limit", limit),
            *encode.query("order", order),
        ],
    )
