# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `agents_sessions`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def agents_sessions_create(
    agent_id: str,
    *,
    _body: Any,
) -> Request:
    """Create a session.

    Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session/post
    """
    return Request(
        operation="agents.sessions.create",
        method="POST",
        path="/v1/agents/{agent_id}/session".format(
            agent_id=encode.path("agent_id", agent_id),
        ),
        body=encode.json_body(_body),
    )


def agents_sessions_list(
    agent_id: str,
    *,
    start_index: int | Omit | None = omit,
    limit: int | Omit | None = omit,
) -> Request:
    """List sessions.

    Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1sessions/get
    """
    return Request(
        operation="agents.sessions.list",
        method="GET",
        path="/v1/agents/{agent_id}/sessions".format(
            agent_id=encode.path("agent_id", agent_id),
        ),
        query=[
            *encode.query("start_index", start_index),
            *encode.query("limit", limit),
        ],
    )


def agents_sessions_retrieve(
    agent_id: str,
    session_id: str,
    *,
    turn_ids: Any | Omit | None = omit,
) -> Request:
    """Get a session.

    Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/get
    """
    return Request(
        operation="agents.sessions.retrieve",
        method="GET",
        path="/v1/agents/{agent_id}/session/{session_id}".format(
            agent_id=encode.path("agent_id", agent_id),
            session_id=encode.path("session_id", session_id),
        ),
        query=[
            *encode.query("turn_ids", turn_ids, explode=False),
        ],
    )


def agents_sessions_delete(
    agent_id: str,
    session_id: str,
) -> Request:
    """Delete a session.

    Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/delete
    """
    return Request(
        operation="agents.sessions.delete",
        method="DELETE",
        path="/v1/agents/{agent_id}/session/{session_id}".format(
            agent_id=encode.path("agent_id", agent_id),
            session_id=encode.path("session_id", session_id),
        ),
    )
