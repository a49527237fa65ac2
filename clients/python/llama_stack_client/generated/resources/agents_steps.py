# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.agents.steps`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import agents_steps as low

_AGENT_STEP_RESPONSE: Answer[types.AgentStepResponse] = JsonAnswer("AgentStepResponse")


class AgentsSteps(Resource):
    """Operations of `client.agents.steps`."""

    @cached_property
    def with_raw_response(self) -> AgentsStepsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AgentsStepsRaw(self._client)

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
        """Get a step.

        Returns one step of a turn.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            turn_id: Identifier of the turn.
            step_id: Identifier of the step.

        Returns:
            The step.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/get
        """
        return self._client.send(
            low.agents_steps_retrieve(
                agent_id=agent_id,
                session_id=session_id,
                turn_id=turn_id,
                step_id=step_id,
            ),
            _AGENT_STEP_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AgentsStepsRaw:
    """The calls of `AgentsSteps`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = AgentsSteps(raw_client(client))
        self.retrieve = raw(calls.retrieve)


class AsyncAgentsSteps(AsyncResource):
    """Operations of `client.agents.steps`."""

    @cached_property
    def with_raw_response(self) -> AsyncAgentsStepsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncAgentsStepsRaw(self._client)

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
        """Get a step.

        Returns one step of a turn.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            turn_id: Identifier of the turn.
            step_id: Identifier of the step.

        Returns:
            The step.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/get
        """
        return await self._client.send(
            low.agents_steps_retrieve(
                agent_id=agent_id,
                session_id=session_id,
                turn_id=turn_id,
                step_id=step_id,
            ),
            _AGENT_STEP_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncAgentsStepsRaw:
    """The calls of `AsyncAgentsSteps`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncAgentsSteps(async_raw_client(client))
        self.retrieve = async_raw(calls.retrieve)
