# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.tools` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class Tools(Protocol):
    """Operations of `client.tools`."""

    def list(
        self,
        *,
        toolgroup_id: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListToolsResponse, types.Tool]:
        """List tools."""
        ...

    def retrieve(
        self,
        tool_name: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Tool:
        """Get a tool."""
        ...


class AsyncTools(Protocol):
    """Operations of `client.tools`."""

    def list(
        self,
        *,
        toolgroup_id: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListToolsResponse, types.Tool]:
        """List tools."""
        ...

    async def retrieve(
        self,
        tool_name: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Tool:
        """Get a tool."""
        ...
