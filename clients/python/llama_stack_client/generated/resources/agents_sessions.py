# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.agents.sessions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer, NoAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import agents_sessions as low

_AGENT_SESSION_CREATE_RESPONSE: Answer[types.AgentSessionCreateResponse] = JsonAnswer(
    "AgentSessionCreateResponse"
)
_LIST_AGENT_SESSIONS_RESPONSE: Answer[types.ListAgentSessionsResponse] = JsonAnswer(
    "ListAgentSessionsResponse"
)
_NOTHING: Answer[None] = NoAnswer()
_SESSION: Answer[types.Session] = JsonAnswer("Session")


class AgentsSessions(Resource):
    """Operations of `client.agents.sessions`."""

    @cached_property
    def with_raw_response(self) -> AgentsSessionsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AgentsSessionsRaw(self._client)

    def create(
        self,
        agent_id: str,
        *,
        session_name: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.AgentSessionCreateResponse:
        """Create a session.

        Opens a session, which is one conversation with the agent. Names need not be unique.

        Args:
            agent_id: Identifier of the agent.
            session_name: Name of the session.

        Returns:
            Identifier of the new session.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session/post
        """
        return self._client.send(
            low.agents_sessions_create(
                agent_id=agent_id,
                _body={
                    "session_name": session_name,
                },
            ),
            _AGENT_SESSION_CREATE_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        agent_id: str,
        *,
        start_index: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListAgentSessionsResponse, types.Session]:
        """List sessions.

        Lists the sessions of an agent, newest first.

        Args:
            agent_id: Identifier of the agent.
            start_index: How many items to skip. Default 0.
            limit: How many items to answer at most; 0, -1 or leaving it out answers all.

        Returns:
            One page of sessions.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1sessions/get
        """
        return self._client.page(
            low.agents_sessions_list(
                agent_id=agent_id,
                start_index=start_index,
                limit=limit,
            ),
            _LIST_AGENT_SESSIONS_RESPONSE,
            Paging(style="offset", cursor="start_index", items="data", more="has_more", later=("limit",)),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        agent_id: str,
        session_id: str,
        *,
        turn_ids: Sequence[str] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Session:
        """Get a session.

        Returns a session with its turns, or only with the turns named.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            turn_ids: The turns to answer, separated by commas. Default all; one that does not exist
                answers 404.

        Returns:
            The session.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/get
        """
        return self._client.send(
            low.agents_sessions_retrieve(
                agent_id=agent_id,
                session_id=session_id,
                turn_ids=turn_ids,
            ),
            _SESSION,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        agent_id: str,
        session_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Delete a session.

        Deletes a session together with its turns.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/delete
        """
        return self._client.send(
            low.agents_sessions_delete(
                agent_id=agent_id,
                session_id=session_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AgentsSessionsRaw:
    """The calls of `AgentsSessions`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = AgentsSessions(raw_client(client))
        self.create = raw(calls.create)
        self.list = raw(calls.list)
        self.retrieve = raw(calls.retrieve)
        self.delete = raw(calls.delete)


class AsyncAgentsSessions(AsyncResource):
    """Operations of `client.agents.sessions`."""

    @cached_property
    def with_raw_response(self) -> AsyncAgentsSessionsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncAgentsSessionsRaw(self._client)

    async def create(
        self,
        agent_id: str,
        *,
        session_name: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.AgentSessionCreateResponse:
        """Create a session.

        Opens a session, which is one conversation with the agent. Names need not be unique.

        Args:
            agent_id: Identifier of the agent.
            session_name: Name of the session.

        Returns:
            Identifier of the new session.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session/post
        """
        return await self._client.send(
            low.agents_sessions_create(
                agent_id=agent_id,
                _body={
                    "session_name": session_name,
                },
            ),
            _AGENT_SESSION_CREATE_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        agent_id: str,
        *,
        start_index: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListAgentSessionsResponse, types.Session]:
        """List sessions.

        Lists the sessions of an agent, newest first.

        Args:
            agent_id: Identifier of the agent.
            start_index: How many items to skip. Default 0.
            limit: How many items to answer at most; 0, -1 or leaving it out answers all.

        Returns:
            One page of sessions.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1sessions/get
        """
        return self._client.page(
            low.agents_sessions_list(
                agent_id=agent_id,
                start_index=start_index,
                limit=limit,
            ),
            _LIST_AGENT_SESSIONS_RESPONSE,
            Paging(style="offset", cursor="start_index", items="data", more="has_more", later=("limit",)),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        agent_id: str,
        session_id: str,
        *,
        turn_ids: Sequence[str] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Session:
        """Get a session.

        Returns a session with its turns, or only with the turns named.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            turn_ids: The turns to answer, separated by commas. Default all; one that does not exist
                answers 404.

        Returns:
            The session.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/get
        """
        return await self._client.send(
            low.agents_sessions_retrieve(
                agent_id=agent_id,
                session_id=session_id,
                turn_ids=turn_ids,
            ),
            _SESSION,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        agent_id: str,
        session_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Delete a session.

        Deletes a session together with its turns.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/delete
        """
        return await self._client.send(
            low.agents_sessions_delete(
                agent_id=agent_id,
                session_id=session_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncAgentsSessionsRaw:
    """The calls of `AsyncAgentsSessions`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncAgentsSessions(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.list = async_raw(calls.list)
        self.retrieve = async_raw(calls.retrieve)
        self.delete = async_raw(calls.delete)
