# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.agents.turns` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol, overload

from ...runtime.omit import Omit, omit
from ...runtime.stream import AsyncStream, Stream
from ...runtime.timeout import TimeLimit
from .. import types


class AgentsTurns(Protocol):
    """Operations of `client.agents.turns`."""

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
    ) -> types.Turn:
        """Create a turn."""
        ...

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
        """Create a turn, as a stream of events."""
        ...

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
        """Get a turn."""
        ...

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
    ) -> types.Turn:
        """Resume a turn."""
        ...

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
        """Resume a turn, as a stream of events."""
        ...


class AsyncAgentsTurns(Protocol):
    """Operations of `client.agents.turns`."""

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
    ) -> types.Turn:
        """Create a turn."""
        ...

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
        """Create a turn, as a stream of events."""
        ...

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
        """Get a turn."""
        ...

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
    ) -> types.Turn:
        """Resume a turn."""
        ...

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
        """Resume a turn, as a stream of events."""
        ...
