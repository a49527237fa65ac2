# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.agents`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer, NoAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource, chosen
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import agents as low

if TYPE_CHECKING:
    from .agents_sessions import AgentsSessions, AsyncAgentsSessions
    from .agents_steps import AgentsSteps, AsyncAgentsSteps
    from .agents_turns import AgentsTurns, AsyncAgentsTurns

_AGENT: Answer[types.Agent] = JsonAnswer("Agent")
_AGENT_CREATE_RESPONSE: Answer[types.AgentCreateResponse] = JsonAnswer("AgentCreateResponse")
_LIST_AGENTS_RESPONSE: Answer[types.ListAgentsResponse] = JsonAnswer("ListAgentsResponse")
_NOTHING: Answer[None] = NoAnswer()


class Agents(Resource):
    """Operations of `client.agents`."""

    @cached_property
    def sessions(self) -> AgentsSessions:
        """Operations of `client.agents.sessions`."""
        from .agents_sessions import AgentsSessions

        return chosen(AgentsSessions(self._client), self._client.implementation("agents.sessions"))

    @cached_property
    def turns(self) -> AgentsTurns:
        """Operations of `client.agents.turns`."""
        from .agents_turns import AgentsTurns

        return chosen(AgentsTurns(self._client), self._client.implementation("agents.turns"))

    @cached_property
    def steps(self) -> AgentsSteps:
        """Operations of `client.agents.steps`."""
        from .agents_steps import AgentsSteps

        return chosen(AgentsSteps(self._client), self._client.implementation("agents.steps"))

    @cached_property
    def with_raw_response(self) -> AgentsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AgentsRaw(self._client)

    def create(
        self,
        *,
        agent_config: types.AgentConfig | Mapping[str, object],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.AgentCreateResponse:
        """Create an agent.

        Creates an agent from a configuration. A model, shield or tool group that does not exist answers
        404.

        Args:
            agent_config: What an agent is made of.

        Returns:
            Identifier of the new agent.

        Source: agents.yaml#/paths/~1v1~1agents/post
        """
        return self._client.send(
            low.agents_create(
                _body={
                    "agent_config": agent_config,
                },
            ),
            _AGENT_CREATE_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        *,
        start_index: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListAgentsResponse, types.Agent]:
        """List agents.

        Lists the agents, newest first.

        Args:
            start_index: How many items to skip. Default 0.
            limit: How many items to answer at most; 0, -1 or leaving it out answers all.

        Returns:
            One page of agents.

        Source: agents.yaml#/paths/~1v1~1agents/get
        """
        return self._client.page(
            low.agents_list(
                start_index=start_index,
                limit=limit,
            ),
            _LIST_AGENTS_RESPONSE,
            Paging(style="offset", cursor="start_index", items="data", more="has_more", later=("limit",)),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Agent:
        """Get an agent.

        Returns one agent with its configuration.

        Args:
            agent_id: Identifier of the agent.

        Returns:
            The agent.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/get
        """
        return self._client.send(
            low.agents_retrieve(
                agent_id=agent_id,
            ),
            _AGENT,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Delete an agent.

        Deletes an agent together with its sessions and turns.

        Args:
            agent_id: Identifier of the agent.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/delete
        """
        return self._client.send(
            low.agents_delete(
                agent_id=agent_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AgentsRaw:
    """The calls of `Agents`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Agents(raw_client(client))
        self.create = raw(calls.create)
        self.list = raw(calls.list)
        self.retrieve = raw(calls.retrieve)
        self.delete = raw(calls.delete)


class AsyncAgents(AsyncResource):
    """Operations of `client.agents`."""

    @cached_property
    def sessions(self) -> AsyncAgentsSessions:
        """Operations of `client.agents.sessions`."""
        from .agents_sessions import AsyncAgentsSessions

        return chosen(AsyncAgentsSessions(self._client), self._client.implementation("agents.sessions"))

    @cached_property
    def turns(self) -> AsyncAgentsTurns:
        """Operations of `client.agents.turns`."""
        from .agents_turns import AsyncAgentsTurns

        return chosen(AsyncAgentsTurns(self._client), self._client.implementation("agents.turns"))

    @cached_property
    def steps(self) -> AsyncAgentsSteps:
        """Operations of `client.agents.steps`."""
        from .agents_steps import AsyncAgentsSteps

        return chosen(AsyncAgentsSteps(self._client), self._client.implementation("agents.steps"))

    @cached_property
    def with_raw_response(self) -> AsyncAgentsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncAgentsRaw(self._client)

    async def create(
        self,
        *,
        agent_config: types.AgentConfig | Mapping[str, object],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.AgentCreateResponse:
        """Create an agent.

        Creates an agent from a configuration. A model, shield or tool group that does not exist answers
        404.

        Args:
            agent_config: What an agent is made of.

        Returns:
            Identifier of the new agent.

        Source: agents.yaml#/paths/~1v1~1agents/post
        """
        return await self._client.send(
            low.agents_create(
                _body={
                    "agent_config": agent_config,
                },
            ),
            _AGENT_CREATE_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        *,
        start_index: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListAgentsResponse, types.Agent]:
        """List agents.

        Lists the agents, newest first.

        Args:
            start_index: How many items to skip. Default 0.
            limit: How many items to answer at most; 0, -1 or leaving it out answers all.

        Returns:
            One page of agents.

        Source: agents.yaml#/paths/~1v1~1agents/get
        """
        return self._client.page(
            low.agents_list(
                start_index=start_index,
                limit=limit,
            ),
            _LIST_AGENTS_RESPONSE,
            Paging(style="offset", cursor="start_index", items="data", more="has_more", later=("limit",)),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Agent:
        """Get an agent.

        Returns one agent with its configuration.

        Args:
            agent_id: Identifier of the agent.

        Returns:
            The agent.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/get
        """
        return await self._client.send(
            low.agents_retrieve(
                agent_id=agent_id,
            ),
            _AGENT,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Delete an agent.

        Deletes an agent together with its sessions and turns.

        Args:
            agent_id: Identifier of the agent.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/delete
        """
        return await self._client.send(
            low.agents_delete(
                agent_id=agent_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncAgentsRaw:
    """The calls of `AsyncAgents`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncAgents(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.list = async_raw(calls.list)
        self.retrieve = async_raw(calls.retrieve)
        self.delete = async_raw(calls.delete)
