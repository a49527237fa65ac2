# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Agents API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator

from llama_stack_api.models.agents import (
    Agent,
    AgentCreateResponse,
    AgentSessionCreateResponse,
    AgentStepResponse,
    AgentTurnResponseStreamChunk,
    CreateAgentRequest,
    CreateAgentSessionRequest,
    CreateAgentTurnRequest,
    ListAgentSessionsResponse,
    ListAgentsResponse,
    ResumeAgentTurnRequest,
    Session,
    Turn,
)
from llama_stack_spi import Context


class Agents(ABC):
    """Agents that answer in turns, with sessions, tools, shields and memory.

    Source: agents.yaml
    """

    @abstractmethod
    async def agents_create(self, body: CreateAgentRequest, *, ctx: Context) -> AgentCreateResponse:
        """Create an agent.

        Creates an agent from a configuration. A model, shield or tool group that does not exist answers
        404.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            Identifier of the new agent.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: agents.yaml#/paths/~1v1~1agents/post
        """

    @abstractmethod
    async def agents_list(
        self, *, start_index: int = 0, limit: int | None = None, ctx: Context
    ) -> ListAgentsResponse:
        """List agents.

        Lists the agents, newest first.

        Args:
            start_index: How many items to skip. Default 0.
            limit: How many items to answer at most; 0, -1 or leaving it out answers all.
            ctx: The request around this call.

        Returns:
            One page of agents.

        Source: agents.yaml#/paths/~1v1~1agents/get
        """

    @abstractmethod
    async def agents_retrieve(self, agent_id: str, *, ctx: Context) -> Agent:
        """Get an agent.

        Returns one agent with its configuration.

        Args:
            agent_id: Identifier of the agent.
            ctx: The request around this call.

        Returns:
            The agent.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/get
        """

    @abstractmethod
    async def agents_delete(self, agent_id: str, *, ctx: Context) -> None:
        """Delete an agent.

        Deletes an agent together with its sessions and turns.

        Args:
            agent_id: Identifier of the agent.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/delete
        """

    @abstractmethod
    async def agents_sessions_create(
        self, agent_id: str, body: CreateAgentSessionRequest, *, ctx: Context
    ) -> AgentSessionCreateResponse:
        """Create a session.

        Opens a session, which is one conversation with the agent. Names need not be unique.

        Args:
            agent_id: Identifier of the agent.
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            Identifier of the new session.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session/post
        """

    @abstractmethod
    async def agents_sessions_list(
        self, agent_id: str, *, start_index: int = 0, limit: int | None = None, ctx: Context
    ) -> ListAgentSessionsResponse:
        """List sessions.

        Lists the sessions of an agent, newest first.

        Args:
            agent_id: Identifier of the agent.
            start_index: How many items to skip. Default 0.
            limit: How many items to answer at most; 0, -1 or leaving it out answers all.
            ctx: The request around this call.

        Returns:
            One page of sessions.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1sessions/get
        """

    @abstractmethod
    async def agents_sessions_retrieve(
        self, agent_id: str, session_id: str, *, turn_ids: list[str] | None = None, ctx: Context
    ) -> Session:
        """Get a session.

        Returns a session with its turns, or only with the turns named.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            turn_ids: The turns to answer, separated by commas. Default all; one that does not exist answers
                404.
            ctx: The request around this call.

        Returns:
            The session.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/get
        """

    @abstractmethod
    async def agents_sessions_delete(self, agent_id: str, session_id: str, *, ctx: Context) -> None:
        """Delete a session.

        Deletes a session together with its turns.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/delete
        """

    @abstractmethod
    async def agents_turns_create(
        self, agent_id: str, session_id: str, body: CreateAgentTurnRequest, *, ctx: Context
    ) -> Turn:
        """Create a turn.

        Lets the agent answer the messages. With `stream` the steps arrive as they happen; the last event is
        `turn_complete`, or `turn_awaiting_input` when the client has to run a tool. Resume such a turn with
        the results.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The turn, or its events.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
        """

    @abstractmethod
    def agents_turns_create_stream(
        self, agent_id: str, session_id: str, body: CreateAgentTurnRequest, *, ctx: Context
    ) -> AsyncIterator[AgentTurnResponseStreamChunk]:
        """Create a turn; answers as a stream.

        Lets the agent answer the messages. With `stream` the steps arrive as they happen; the last event is
        `turn_complete`, or `turn_awaiting_input` when the client has to run a tool. Resume such a turn with
        the results.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            body: What the caller sent.
            ctx: The request around this call.

        Yields:
            AgentTurnResponseStreamChunk: One event of the answer.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
        """

    @abstractmethod
    async def agents_turns_retrieve(
        self, agent_id: str, session_id: str, turn_id: str, *, ctx: Context
    ) -> Turn:
        """Get a turn.

        Returns one turn with its steps.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            turn_id: Identifier of the turn.
            ctx: The request around this call.

        Returns:
            The turn.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/get
        """

    @abstractmethod
    async def agents_turns_resume(
        self, agent_id: str, session_id: str, turn_id: str, body: ResumeAgentTurnRequest, *, ctx: Context
    ) -> Turn:
        """Resume a turn.

        Goes on with a turn that awaits the results of client tools. A turn that awaits none answers 409.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            turn_id: Identifier of the turn.
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The turn, or its further events.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
        """

    @abstractmethod
    def agents_turns_resume_stream(
        self, agent_id: str, session_id: str, turn_id: str, body: ResumeAgentTurnRequest, *, ctx: Context
    ) -> AsyncIterator[AgentTurnResponseStreamChunk]:
        """Resume a turn; answers as a stream.

        Goes on with a turn that awaits the results of client tools. A turn that awaits none answers 409.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            turn_id: Identifier of the turn.
            body: What the caller sent.
            ctx: The request around this call.

        Yields:
            AgentTurnResponseStreamChunk: One event of the answer.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
        """

    @abstractmethod
    async def agents_steps_retrieve(
        self, agent_id: str, session_id: str, turn_id: str, step_id: str, *, ctx: Context
    ) -> AgentStepResponse:
        """Get a step.

        Returns one step of a turn.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            turn_id: Identifier of the turn.
            step_id: Identifier of the step.
            ctx: The request around this call.

        Returns:
            The step.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/get
        """
