# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.toolgroups` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class Toolgroups(Protocol):
    """Operations of `client.toolgroups`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListToolGroupsResponse, types.ToolGroup]:
        """List tool groups."""
        ...

    def register(
        self,
        *,
        toolgroup_id: str,
        provider_id: str,
        mcp_endpoint: types.Url | Mapping[str, object] | Omit = omit,
        args: Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Register a tool group."""
        ...

    def retrieve(
        self,
        toolgroup_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ToolGroup:
        """Get a tool group."""
        ...

    def unregister(
        self,
        toolgroup_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Unregister a tool group."""
        ...


class AsyncToolgroups(Protocol):
    """Operations of `client.toolgroups`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListToolGroupsResponse, types.ToolGroup]:
        """List tool groups."""
        ...

    async def register(
        self,
        *,
        toolgroup_id: str,
        provider_id: str,
        mcp_endpoint: types.Url | Mapping[str, object] | Omit = omit,
        args: Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Register a tool group."""
        ...

    async def retrieve(
        self,
        toolgroup_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ToolGroup:
        """Get a tool group."""
        ...

    async def unregister(
        self,
        toolgroup_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Unregister a tool group."""
        ...
