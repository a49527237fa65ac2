# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.agents.turns`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal, overload

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.stream import AsyncStream, Stream, StreamPlan
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import agents_turns as low

_AGENT_TURN_RESPONSE_STREAM_CHUNK_STREAM: StreamPlan[types.AgentTurnResponseStreamChunk, types.Turn] = (
    StreamPlan(JsonAnswer("AgentTurnResponseStreamChunk"), JsonAnswer("Turn"))
)
_TURN: Answer[types.Turn] = JsonAnswer("Turn")


class AgentsTurns(Resource):
    """Operations of `client.agents.turns`."""

    @cached_property
    def with_raw_response(self) -> AgentsTurnsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AgentsTurnsRaw(self._client)

    @overload
    def create(
        self,
        agent_id: str,
        session_id: str,
        *,
        messages: Sequence[types.AgentInputMessage | Mapping[str, object]],
        documents: Sequence[types.Attachment | Mapping[str, object]] | None | Omit = omit,
        toolgroups: Sequence[str | types.AgentToolGroupWithArgs | Mapping[str, object]] | None | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Turn: ...

    @overload
    def create(
        self,
        agent_id: str,
        session_id: str,
        *,
        messages: Sequence[types.AgentInputMessage | Mapping[str, object]],
        stream: Literal[True],
        documents: Sequence[types.Attachment | Mapping[str, object]] | None | Omit = omit,
        toolgroups: Sequence[str | types.AgentToolGroupWithArgs | Mapping[str, object]] | None | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.AgentTurnResponseStreamChunk, types.Turn]: ...

    @overload
    def create(
        self,
        agent_id: str,
        session_id: str,
        *,
        messages: Sequence[types.AgentInputMessage | Mapping[str, object]],
        stream: bool,
        documents: Sequence[types.Attachment | Mapping[str, object]] | None | Omit = omit,
        toolgroups: Sequence[str | types.AgentToolGroupWithArgs | Mapping[str, object]] | None | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Turn | Stream[types.AgentTurnResponseStreamChunk, types.Turn]: ...

    def create(
        self,
        agent_id: str,
        session_id: str,
        *,
        messages: Sequence[types.AgentInputMessage | Mapping[str, object]],
        documents: Sequence[types.Attachment | Mapping[str, object]] | None | Omit = omit,
        toolgroups: Sequence[str | types.AgentToolGroupWithArgs | Mapping[str, object]] | None | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Turn | Stream[types.AgentTurnResponseStreamChunk, types.Turn]:
        """Create a turn.

        Lets the agent answer the messages. With `stream` the steps arrive as they happen; the last
        event is `turn_complete`, or `turn_awaiting_input` when the client has to run a tool. Resume
        such a turn with the results.

        With `stream=True` it answers with a stream of events, as `stream` does.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            messages: What the user says.
            stream: Whether to answer with events.
            documents: Documents that the agent may read in this turn.
            toolgroups: Tools of this turn besides those of the agent.
            tool_config: How tools are shown to the model and chosen.

        Returns:
            The turn, or its events.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
        """
        return self._client.choose(
            low.agents_turns_create(
                agent_id=agent_id,
                session_id=session_id,
                _body={
                    "messages": messages,
                    "stream": stream,
                    "documents": documents,
                    "toolgroups": toolgroups,
                    "tool_config": tool_config,
                },
            ),
            _TURN,
            _AGENT_TURN_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

    def stream(
        self,
        agent_id: str,
        session_id: str,
        *,
        messages: Sequence[types.AgentInputMessage | Mapping[str, object]],
        documents: Sequence[types.Attachment | Mapping[str, object]] | None | Omit = omit,
        toolgroups: Sequence[str | types.AgentToolGroupWithArgs | Mapping[str, object]] | None | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.AgentTurnResponseStreamChunk, types.Turn]:
        """Create a turn, as a stream of events.

        Takes what `create` takes, without `stream`.
        """
        return self._client.stream(
            low.agents_turns_create(
                agent_id=agent_id,
                session_id=session_id,
                _body={
                    "messages": messages,
                    "stream": True,
                    "documents": documents,
                    "toolgroups": toolgroups,
                    "tool_config": tool_config,
                },
            ),
            _AGENT_TURN_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        agent_id: str,
        session_id: str,
        turn_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Turn:
        """Get a turn.

        Returns one turn with its steps.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            turn_id: Identifier of the turn.

        Returns:
            The turn.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/get
        """
        return self._client.send(
            low.agents_turns_retrieve(
                agent_id=agent_id,
                session_id=session_id,
                turn_id=turn_id,
            ),
            _TURN,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def resume(
        self,
        agent_id: str,
        session_id: str,
        turn_id: str,
        *,
        tool_responses: Sequence[types.ToolResponse | Mapping[str, object]],
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Turn: ...

    @overload
    def resume(
        self,
        agent_id: str,
        session_id: str,
        turn_id: str,
        *,
        tool_responses: Sequence[types.ToolResponse | Mapping[str, object]],
        stream: Literal[True],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.AgentTurnResponseStreamChunk, types.Turn]: ...

    @overload
    def resume(
        self,
        agent_id: str,
        session_id: str,
        turn_id: str,
        *,
        tool_responses: Sequence[types.ToolResponse | Mapping[str, object]],
        stream: bool,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Turn | Stream[types.AgentTurnResponseStreamChunk, types.Turn]: ...

    def resume(
        self,
        agent_id: str,
        session_id: str,
        turn_id: str,
        *,
        tool_responses: Sequence[types.ToolResponse | Mapping[str, object]],
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Turn | Stream[types.AgentTurnResponseStreamChunk, types.Turn]:
        """Resume a turn.

        Goes on with a turn that awaits the results of client tools. A turn that awaits none answers
        409.

        With `stream=True` it answers with a stream of events, as `resume_stream` does.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            turn_id: Identifier of the turn.
            tool_responses: One result for each call.
            stream: Whether to answer with events.

        Returns:
            The turn, or its further events.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
        """
        return self._client.choose(
            low.agents_turns_resume(
                agent_id=agent_id,
                session_id=session_id,
                turn_id=turn_id,
                _body={
                    "tool_responses": tool_responses,
                    "stream": stream,
                },
            ),
            _TURN,
            _AGENT_TURN_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

    def resume_stream(
        self,
        agent_id: str,
        session_id: str,
        turn_id: str,
        *,
        tool_responses: Sequence[types.ToolResponse | Mapping[str, object]],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.AgentTurnResponseStreamChunk, types.Turn]:
        """Resume a turn, as a stream of events.

        Takes what `resume` takes, without `stream`.
        """
        return self._client.stream(
            low.agents_turns_resume(
                agent_id=agent_id,
                session_id=session_id,
                turn_id=turn_id,
                _body={
                    "tool_responses": tool_responses,
                    "stream": True,
                },
            ),
            _AGENT_TURN_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AgentsTurnsRaw:
    """The calls of `AgentsTurns`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = AgentsTurns(raw_client(client))
        self.create = raw(calls.create)
        self.stream = raw(calls.stream)
        self.retrieve = raw(calls.retrieve)
        self.resume = raw(calls.resume)
        self.resume_stream = raw(calls.resume_stream)


class AsyncAgentsTurns(AsyncResource):
    """Operations of `client.agents.turns`."""

    @cached_property
    def with_raw_response(self) -> AsyncAgentsTurnsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncAgentsTurnsRaw(self._client)

    @overload
    async def create(
        self,
        agent_id: str,
        session_id: str,
        *,
        messages: Sequence[types.AgentInputMessage | Mapping[str, object]],
        documents: Sequence[types.Attachment | Mapping[str, object]] | None | Omit = omit,
        toolgroups: Sequence[str | types.AgentToolGroupWithArgs | Mapping[str, object]] | None | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Turn: ...

    @overload
    async def create(
        self,
        agent_id: str,
        session_id: str,
        *,
        messages: Sequence[types.AgentInputMessage | Mapping[str, object]],
        stream: Literal[True],
        documents: Sequence[types.Attachment | Mapping[str, object]] | None | Omit = omit,
        toolgroups: Sequence[str | types.AgentToolGroupWithArgs | Mapping[str, object]] | None | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.AgentTurnResponseStreamChunk, types.Turn]: ...

    @overload
    async def create(
        self,
        agent_id: str,
        session_id: str,
        *,
        messages: Sequence[types.AgentInputMessage | Mapping[str, object]],
        stream: bool,
        documents: Sequence[types.Attachment | Mapping[str, object]] | None | Omit = omit,
        toolgroups: Sequence[str | types.AgentToolGroupWithArgs | Mapping[str, object]] | None | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Turn | AsyncStream[types.AgentTurnResponseStreamChunk, types.Turn]: ...

    async def create(
        self,
        agent_id: str,
        session_id: str,
        *,
        messages: Sequence[types.AgentInputMessage | Mapping[str, object]],
        documents: Sequence[types.Attachment | Mapping[str, object]] | None | Omit = omit,
        toolgroups: Sequence[str | types.AgentToolGroupWithArgs | Mapping[str, object]] | None | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Turn | AsyncStream[types.AgentTurnResponseStreamChunk, types.Turn]:
        """Create a turn.

        Lets the agent answer the messages. With `stream` the steps arrive as they happen; the last
        event is `turn_complete`, or `turn_awaiting_input` when the client has to run a tool. Resume
        such a turn with the results.

        With `stream=True` it answers with a stream of events, as `stream` does.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            messages: What the user says.
            stream: Whether to answer with events.
            documents: Documents that the agent may read in this turn.
            toolgroups: Tools of this turn besides those of the agent.
            tool_config: How tools are shown to the model and chosen.

        Returns:
            The turn, or its events.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
        """
        return await self._client.choose(
            low.agents_turns_create(
                agent_id=agent_id,
                session_id=session_id,
                _body={
                    "messages": messages,
                    "stream": stream,
                    "documents": documents,
                    "toolgroups": toolgroups,
                    "tool_config": tool_config,
                },
            ),
            _TURN,
            _AGENT_TURN_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

    def stream(
        self,
        agent_id: str,
        session_id: str,
        *,
        messages: Sequence[types.AgentInputMessage | Mapping[str, object]],
        documents: Sequence[types.Attachment | Mapping[str, object]] | None | Omit = omit,
        toolgroups: Sequence[str | types.AgentToolGroupWithArgs | Mapping[str, object]] | None | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.AgentTurnResponseStreamChunk, types.Turn]:
        """Create a turn, as a stream of events.

        Takes what `create` takes, without `stream`.
        """
        return self._client.stream(
            low.agents_turns_create(
                agent_id=agent_id,
                session_id=session_id,
                _body={
                    "messages": messages,
                    "stream": True,
                    "documents": documents,
                    "toolgroups": toolgroups,
                    "tool_config": tool_config,
                },
            ),
            _AGENT_TURN_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        agent_id: str,
        session_id: str,
        turn_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Turn:
        """Get a turn.

        Returns one turn with its steps.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            turn_id: Identifier of the turn.

        Returns:
            The turn.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/get
        """
        return await self._client.send(
            low.agents_turns_retrieve(
                agent_id=agent_id,
                session_id=session_id,
                turn_id=turn_id,
            ),
            _TURN,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def resume(
        self,
        agent_id: str,
        session_id: str,
        turn_id: str,
        *,
        tool_responses: Sequence[types.ToolResponse | Mapping[str, object]],
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Turn: ...

    @overload
    async def resume(
        self,
        agent_id: str,
        session_id: str,
        turn_id: str,
        *,
        tool_responses: Sequence[types.ToolResponse | Mapping[str, object]],
        stream: Literal[True],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.AgentTurnResponseStreamChunk, types.Turn]: ...

    @overload
    async def resume(
        self,
        agent_id: str,
        session_id: str,
        turn_id: str,
        *,
        tool_responses: Sequence[types.ToolResponse | Mapping[str, object]],
        stream: bool,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Turn | AsyncStream[types.AgentTurnResponseStreamChunk, types.Turn]: ...

    async def resume(
        self,
        agent_id: str,
        session_id: str,
        turn_id: str,
        *,
        tool_responses: Sequence[types.ToolResponse | Mapping[str, object]],
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Turn | AsyncStream[types.AgentTurnResponseStreamChunk, types.Turn]:
        """Resume a turn.

        Goes on with a turn that awaits the results of client tools. A turn that awaits none answers
        409.

        With `stream=True` it answers with a stream of events, as `resume_stream` does.

        Args:
            agent_id: Identifier of the agent.
            session_id: Identifier of the session.
            turn_id: Identifier of the turn.
            tool_responses: One result for each call.
            stream: Whether to answer with events.

        Returns:
            The turn, or its further events.

        Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
        """
        return await self._client.choose(
            low.agents_turns_resume(
                agent_id=agent_id,
                session_id=session_id,
                turn_id=turn_id,
                _body={
                    "tool_responses": tool_responses,
                    "stream": stream,
                },
            ),
            _TURN,
            _AGENT_TURN_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

    def resume_stream(
        self,
        agent_id: str,
        session_id: str,
        turn_id: str,
        *,
        tool_responses: Sequence[types.ToolResponse | Mapping[str, object]],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.AgentTurnResponseStreamChunk, types.Turn]:
        """Resume a turn, as a stream of events.

        Takes what `resume` takes, without `stream`.
        """
        return self._client.stream(
            low.agents_turns_resume(
                agent_id=agent_id,
                session_id=session_id,
                turn_id=turn_id,
                _body={
                    "tool_responses": tool_responses,
                    "stream": True,
                },
            ),
            _AGENT_TURN_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncAgentsTurnsRaw:
    """The calls of `AsyncAgentsTurns`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncAgentsTurns(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.stream = async_raw(calls.stream)
        self.retrieve = async_raw(calls.retrieve)
        self.resume = async_raw(calls.resume)
        self.resume_stream = async_raw(calls.resume_stream)
