# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `agents_steps`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from ...runtime import encode
from ...runtime.request import Request


def agents_steps_retrieve(
    agent_id: str,
    session_id: str,
    turn_id: str,
    step_id: str,
) -> Request:
    """Get a step.

    Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/get
    """
    return Request(
        operation="agents.steps.retrieve",
        method="GET",
        path="/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}".format(
            agent_id=encode.path("agent_id", agent_id),
            session_id=encode.path("session_id", session_id),
            turn_id=encode.path("turn_id", turn_id),
            step_id=encode.path("step_id", step_id),
        ),
    )
