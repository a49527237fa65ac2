# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.tool_runtime`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource, chosen
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import tool_runtime as low

if TYPE_CHECKING:
    from .tool_runtime_rag_tool import AsyncToolRuntimeRagTool, ToolRuntimeRagTool

_LIST_TOOL_DEFS_RESPONSE: Answer[types.ListToolDefsResponse] = JsonAnswer("ListToolDefsResponse")
_TOOL_INVOCATION_RESULT: Answer[types.ToolInvocationResult] = JsonAnswer("ToolInvocationResult")


class ToolRuntime(Resource):
    """Operations of `client.tool_runtime`."""

    @cached_property
    def rag_tool(self) -> ToolRuntimeRagTool:
        """Operations of `client.tool_runtime.rag_tool`."""
        from .tool_runtime_rag_tool import ToolRuntimeRagTool

        return chosen(ToolRuntimeRagTool(self._client), self._client.implementation("tool_runtime.rag_tool"))

    @cached_property
    def with_raw_response(self) -> ToolRuntimeRaw:
        """The same calls, answering with status, headers and unread body."""
        return ToolRuntimeRaw(self._client)

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
        """List tools that can run.

        Asks the providers which tools they have now, also those of an MCP server that is not
        registered.

        Args:
            tool_group_id: Only tools of this group; one that is not registered has none.
            mcp_endpoint: An MCP server whose tools to list, as `mcp_endpoint[uri]=…`.

        Returns:
            The tools.

        Source: tools.yaml#/paths/~1v1~1tool-runtime~1list-tools/get
        """
        return self._client.send(
            low.tool_runtime_list_tools(
                tool_group_id=tool_group_id,
                mcp_endpoint=mcp_endpoint,
            ),
            _LIST_TOOL_DEFS_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Run a tool.

        Calls a tool and waits for its result. A tool that fails still answers, with `error_message`.

        Args:
            tool_name: Name of the tool.
            kwargs: Its arguments by name.

        Returns:
            The result of the tool.

        Source: tools.yaml#/paths/~1v1~1tool-runtime~1invoke/post
        """
        return self._client.send(
            low.tool_runtime_invoke(
                _body={
                    "tool_name": tool_name,
                    "kwargs": kwargs,
                },
            ),
            _TOOL_INVOCATION_RESULT,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ToolRuntimeRaw:
    """The calls of `ToolRuntime`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = ToolRuntime(raw_client(client))
        self.list_tools = raw(calls.list_tools)
        self.invoke = raw(calls.invoke)


class AsyncToolRuntime(AsyncResource):
    """Operations of `client.tool_runtime`."""

    @cached_property
    def rag_tool(self) -> AsyncToolRuntimeRagTool:
        """Operations of `client.tool_runtime.rag_tool`."""
        from .tool_runtime_rag_tool import AsyncToolRuntimeRagTool

        return chosen(
            AsyncToolRuntimeRagTool(self._client), self._client.implementation("tool_runtime.rag_tool")
        )

    @cached_property
    def with_raw_response(self) -> AsyncToolRuntimeRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncToolRuntimeRaw(self._client)

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
        """List tools that can run.

        Asks the providers which tools they have now, also those of an MCP server that is not
        registered.

        Args:
            tool_group_id: Only tools of this group; one that is not registered has none.
            mcp_endpoint: An MCP server whose tools to list, as `mcp_endpoint[uri]=…`.

        Returns:
            The tools.

        Source: tools.yaml#/paths/~1v1~1tool-runtime~1list-tools/get
        """
        return await self._client.send(
            low.tool_runtime_list_tools(
                tool_group_id=tool_group_id,
                mcp_endpoint=mcp_endpoint,
            ),
            _LIST_TOOL_DEFS_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Run a tool.

        Calls a tool and waits for its result. A tool that fails still answers, with `error_message`.

        Args:
            tool_name: Name of the tool.
            kwargs: Its arguments by name.

        Returns:
            The result of the tool.

        Source: tools.yaml#/paths/~1v1~1tool-runtime~1invoke/post
        """
        return await self._client.send(
            low.tool_runtime_invoke(
                _body={
                    "tool_name": tool_name,
                    "kwargs": kwargs,
                },
            ),
            _TOOL_INVOCATION_RESULT,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncToolRuntimeRaw:
    """The calls of `AsyncToolRuntime`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncToolRuntime(async_raw_client(client))
        self.list_tools = async_raw(calls.list_tools)
        self.invoke = async_raw(calls.invoke)
