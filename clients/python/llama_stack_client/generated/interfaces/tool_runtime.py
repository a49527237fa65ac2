# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.tool_runtime` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.timeout import TimeLimit
from .. import types


class ToolRuntime(Protocol):
    """Operations of `client.tool_runtime`."""

    def list_tools(
        self,
        *,
        tool_group_id: str | Omit = omit,
        mcp_endpoint: types.Url | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ListToolDefsResponse:
        """List tools that can run."""
        ...

    def invoke(
        self,
        *,
        tool_name: str,
        kwargs: Mapping[str, object],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ToolInvocationResult:
        """Run a tool."""
        ...


class AsyncToolRuntime(Protocol):
    """Operations of `client.tool_runtime`."""

    async def list_tools(
        self,
        *,
        tool_group_id: str | Omit = omit,
        mcp_endpoint: types.Url | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ListToolDefsResponse:
        """List tools that can run."""
        ...

    async def invoke(
        self,
        *,
        tool_name: str,
        kwargs: Mapping[str, object],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ToolInvocationResult:
        """Run a tool."""
        ...
