# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `agents`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def agents_list(
    *,
    start_index: int | Omit | None = omit,
    limit: int | Omit | None = omit,
) -> Request:
    """List agents.

    Source: agents.yaml#/paths/~1v1~1agents/get
    """
    return Request(
        operation="agents.list",
        method="GET",
        path="/v1/agents",
        query=[
            *encode.query("start_index", start_index),
            *encode.query("limit", limit),
        ],
    )


def agents_create(
    *,
    _body: Any,
) -> Request:
    """Create an agent.

    Source: agents.yaml#/paths/~1v1~1agents/post
    """
    return Request(
        operation="agents.create",
        method="POST",
        path="/v1/agents",
        body=encode.json_body(_body),
    )


def agents_retrieve(
    agent_id: str,
) -> Request:
    """Get an agent.

    Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/get
    """
    return Request(
        operation="agents.retrieve",
        method="GET",
        path="/v1/agents/{agent_id}".format(
            agent_id=encode.path("agent_id", agent_id),
        ),
    )


def agents_delete(
    agent_id: str,
) -> Request:
    """Delete an agent.

    Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/delete
    """
    return Request(
        operation="agents.delete",
        method="DELETE",
        path="/v1/agents/{agent_id}".format(
            agent_id=encode.path("agent_id", agent_id),
        ),
    )
