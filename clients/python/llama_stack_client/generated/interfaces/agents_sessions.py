# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.agents.sessions` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class AgentsSessions(Protocol):
    """Operations of `client.agents.sessions`."""

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
        """Create a session."""
        ...

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
        """List sessions."""
        ...

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
        """Get a session."""
        ...

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
        """Delete a session."""
        ...


class AsyncAgentsSessions(Protocol):
    """Operations of `client.agents.sessions`."""

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
        """Create a session."""
        ...

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
        """List sessions."""
        ...

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
        """Get a session."""
        ...

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
        """Delete a session."""
        ...
