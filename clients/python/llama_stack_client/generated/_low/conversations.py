# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `conversations`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def conversations_create(
    *,
    _body: Any,
) -> Request:
    """Create a conversation.

    Source: responses.yaml#/paths/~1v1~1conversations/post
    """
    return Request(
        operation="conversations.create",
        method="POST",
        path="/v1/conversations",
        body=encode.json_body(_body),
    )


def conversations_retrieve(
    conversation_id: str,
) -> Request:
    """Get a conversation.

    Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/get
    """
    return Request(
        operation="conversations.retrieve",
        method="GET",
        path="/v1/conversations/{conversation_id}".format(
            conversation_id=encode.path("conversation_id", conversation_id),
        ),
    )


def conversations_update(
    conversation_id: str,
    *,
    _body: Any,
) -> Request:
    """Update a conversation.

    Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/post
    """
    return Request(
        operation="conversations.update",
        method="POST",
        path="/v1/conversations/{conversation_id}".format(
            conversation_id=encode.path("conversation_id", conversation_id),
        ),
        body=encode.json_body(_body),
    )


def conversations_delete(
    conversation_id: str,
) -> Request:
    """Delete a conversation.

    Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/delete
    """
    return Request(
        operation="conversations.delete",
        method="DELETE",
        path="/v1/conversations/{conversation_id}".format(
            conversation_id=encode.path("conversation_id", conversation_id),
        ),
    )
