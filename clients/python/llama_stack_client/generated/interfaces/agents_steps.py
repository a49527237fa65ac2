# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.agents.steps` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.timeout import TimeLimit
from .. import types


class AgentsSteps(Protocol):
    """Operations of `client.agents.steps`."""

    def retrieve(
        self,
        agent_id: str,
        session_id: str,
        turn_id: str,
        step_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.AgentStepResponse:
        """Get a step."""
        ...


class AsyncAgentsSteps(Protocol):
    """Operations of `client.agents.steps`."""

    async def retrieve(
        self,
        agent_id: str,
        session_id: str,
        turn_id: str,
        step_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.AgentStepResponse:
        """Get a step."""
        ...
