# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.agents` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class Agents(Protocol):
    """Operations of `client.agents`."""

    def create(
        self,
        *,
        agent_config: types.AgentConfig | Mapping[str, object],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.AgentCreateResponse:
        """Create an agent."""
        ...

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
        """List agents."""
        ...

    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Agent:
        """Get an agent."""
        ...

    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Delete an agent."""
        ...


class AsyncAgents(Protocol):
    """Operations of `client.agents`."""

    async def create(
        self,
        *,
        agent_config: types.AgentConfig | Mapping[str, object],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.AgentCreateResponse:
        """Create an agent."""
        ...

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
        """List agents."""
        ...

    async def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Agent:
        """Get an agent."""
        ...

    async def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Delete an agent."""
        ...
