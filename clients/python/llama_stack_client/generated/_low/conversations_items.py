# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `conversations_items`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def conversations_items_list(
    conversation_id: str,
    *,
    after: str | Omit | None = omit,
    limit: int | Omit | None = omit,
    order: str | Omit | None = omit,
    include: Any | Omit | None = omit,
) -> Request:
    """List the items of a conversation.

    Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/get
    """
    return Request(
        operation="conversations.items.list",
        method="GET",
        path="/v1/conversations/{conversation_id}/items".format(
            conversation_id=encode.path("conversation_id", conversation_id),
        ),
        query=[
            *encode.query("after", after),
            *encode.query("limit", limit),
            *encode.query("order", order),
            *encode.query("include", include),
        ],
    )


def conversations_items_create(
    conversation_id: str,
    *,
    _body: Any,
    include: Any | Omit | None = omit,
) -> Request:
    """Add items to a conversation.

    Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/post
    """
    return Request(
        operation="conversations.items.create",
        method="POST",
        path="/v1/conversations/{conversation_id}/items".format(
            conversation_id=encode.path("conversation_id", conversation_id),
        ),
        query=[
            *encode.query("include", include),
        ],
        body=encode.json_body(_body),
    )


def conversations_items_retrieve(
    conversation_id: str,
    item_id: str,
    *,
    include: Any | Omit | None = omit,
) -> Request:
    """Get an item of a conversation.

    Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/get
    """
    return Request(
        operation="conversations.items.retrieve",
        method="GET",
        path="/v1/conversations/{conversation_id}/items/{item_id}".format(
            conversation_id=encode.path("conversation_id", conversation_id),
            item_id=encode.path("item_id", item_id),
        ),
        query=[
            *encode.query("include", include),
        ],
    )


def conversations_items_delete(
    conversation_id: str,
    item_id: str,
) -> Request:
    """Delete an item of a conversation.

    Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/delete
    """
    return Request(
        operation="conversations.items.delete",
        method="DELETE",
        path="/v1/conversations/{conversation_id}/items/{item_id}".format(
            conversation_id=encode.path("conversation_id", conversation_id),
            item_id=encode.path("item_id", item_id),
        ),
    )
