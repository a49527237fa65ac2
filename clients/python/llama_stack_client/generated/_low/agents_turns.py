# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `agents_turns`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def agents_turns_create(
    agent_id: str,
    session_id: str,
    *,
    _body: Any,
) -> Request:
    """Create a turn.

    Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
    """
    return Request(
        operation="agents.turns.create",
        method="POST",
        path="/v1/agents/{agent_id}/session/{session_id}/turn".format(
            agent_id=encode.path("agent_id", agent_id),
            session_id=encode.path("session_id", session_id),
        ),
        body=encode.json_body(_body),
    )


def agents_turns_retrieve(
    agent_id: str,
    session_id: str,
    turn_id: str,
) -> Request:
    """Get a turn.

    Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/get
    """
    return Request(
        operation="agents.turns.retrieve",
        method="GET",
        path="/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}".format(
            agent_id=encode.path("agent_id", agent_id),
            session_id=encode.path("session_id", session_id),
            turn_id=encode.path("turn_id", turn_id),
        ),
    )


def agents_turns_resume(
    agent_id: str,
    session_id: str,
    turn_id: str,
    *,
    _body: Any,
) -> Request:
    """Resume a turn.

    Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
    """
    return Request(
        operation="agents.turns.resume",
        method="POST",
        path="/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/resume".format(
            agent_id=encode.path("agent_id", agent_id),
            session_id=encode.path("session_id", session_id),
            turn_id=encode.path("turn_id", turn_id),
        ),
        body=encode.json_body(_body),
    )
