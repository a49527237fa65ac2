# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.tools`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import tools as low

_LIST_TOOLS_RESPONSE: Answer[types.ListToolsResponse] = JsonAnswer("ListToolsResponse")
_TOOL: Answer[types.Tool] = JsonAnswer("Tool")


class Tools(Resource):
    """Operations of `client.tools`."""

    @cached_property
    def with_raw_response(self) -> ToolsRaw:
        """The same calls, answering with status, headers and unread body."""
        return ToolsRaw(self._client)

    def list(
        self,
        *,
        toolgroup_id: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListToolsResponse, types.Tool]:
        """List tools.

        Returns the tools of all registered tool groups, or of one.

        Args:
            toolgroup_id: Only tools of this group; one that is not registered has none.

        Returns:
            The tools.

        Source: tools.yaml#/paths/~1v1~1tools/get
        """
        return self._client.page(
            low.tools_list(
                toolgroup_id=toolgroup_id,
            ),
            _LIST_TOOLS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        tool_name: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Tool:
        """Get a tool.

        Returns one tool of a registered tool group.

        Args:
            tool_name: Name of the tool.

        Returns:
            The tool.

        Source: tools.yaml#/paths/~1v1~1tools~1{tool_name}/get
        """
        return self._client.send(
            low.tools_retrieve(
                tool_name=tool_name,
            ),
            _TOOL,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ToolsRaw:
    """The calls of `Tools`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Tools(raw_client(client))
        self.list = raw(calls.list)
        self.retrieve = raw(calls.retrieve)


class AsyncTools(AsyncResource):
    """Operations of `client.tools`."""

    @cached_property
    def with_raw_response(self) -> AsyncToolsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncToolsRaw(self._client)

    def list(
        self,
        *,
        toolgroup_id: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListToolsResponse, types.Tool]:
        """List tools.

        Returns the tools of all registered tool groups, or of one.

        Args:
            toolgroup_id: Only tools of this group; one that is not registered has none.

        Returns:
            The tools.

        Source: tools.yaml#/paths/~1v1~1tools/get
        """
        return self._client.page(
            low.tools_list(
                toolgroup_id=toolgroup_id,
            ),
            _LIST_TOOLS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        tool_name: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Tool:
        """Get a tool.

        Returns one tool of a registered tool group.

        Args:
            tool_name: Name of the tool.

        Returns:
            The tool.

        Source: tools.yaml#/paths/~1v1~1tools~1{tool_name}/get
        """
        return await self._client.send(
            low.tools_retrieve(
                tool_name=tool_name,
            ),
            _TOOL,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncToolsRaw:
    """The calls of `AsyncTools`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncTools(async_raw_client(client))
        self.list = async_raw(calls.list)
        self.retrieve = async_raw(calls.retrieve)
