# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.toolgroups`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer, NoAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import toolgroups as low

_LIST_TOOL_GROUPS_RESPONSE: Answer[types.ListToolGroupsResponse] = JsonAnswer("ListToolGroupsResponse")
_NOTHING: Answer[None] = NoAnswer()
_TOOL_GROUP: Answer[types.ToolGroup] = JsonAnswer("ToolGroup")


class Toolgroups(Resource):
    """Operations of `client.toolgroups`."""

    @cached_property
    def with_raw_response(self) -> ToolgroupsRaw:
        """The same calls, answering with status, headers and unread body."""
        return ToolgroupsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListToolGroupsResponse, types.ToolGroup]:
        """List tool groups.

        Returns all registered tool groups.

        Returns:
            The tool groups.

        Source: tools.yaml#/paths/~1v1~1toolgroups/get
        """
        return self._client.page(
            low.toolgroups_list(),
            _LIST_TOOL_GROUPS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Register a tool group.

        Makes the tools of a provider, or of an MCP server, known. A taken identifier is a conflict.

        Args:
            toolgroup_id: Name of the group in this stack, such as `mcp::weather`.
            provider_id: The provider that runs its tools.
            mcp_endpoint: A reference to content kept elsewhere.
            args: Arguments that every call of its tools is given.

        Source: tools.yaml#/paths/~1v1~1toolgroups/post
        """
        return self._client.send(
            low.toolgroups_register(
                _body={
                    "toolgroup_id": toolgroup_id,
                    "provider_id": provider_id,
                    "mcp_endpoint": mcp_endpoint,
                    "args": args,
                },
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        toolgroup_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ToolGroup:
        """Get a tool group.

        Returns one registered tool group.

        Args:
            toolgroup_id: Identifier of the tool group.

        Returns:
            The tool group.

        Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/get
        """
        return self._client.send(
            low.toolgroups_retrieve(
                toolgroup_id=toolgroup_id,
            ),
            _TOOL_GROUP,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def unregister(
        self,
        toolgroup_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Unregister a tool group.

        Forgets a tool group with its tools.

        Args:
            toolgroup_id: Identifier of the tool group.

        Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/delete
        """
        return self._client.send(
            low.toolgroups_unregister(
                toolgroup_id=toolgroup_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ToolgroupsRaw:
    """The calls of `Toolgroups`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Toolgroups(raw_client(client))
        self.list = raw(calls.list)
        self.register = raw(calls.register)
        self.retrieve = raw(calls.retrieve)
        self.unregister = raw(calls.unregister)


class AsyncToolgroups(AsyncResource):
    """Operations of `client.toolgroups`."""

    @cached_property
    def with_raw_response(self) -> AsyncToolgroupsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncToolgroupsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListToolGroupsResponse, types.ToolGroup]:
        """List tool groups.

        Returns all registered tool groups.

        Returns:
            The tool groups.

        Source: tools.yaml#/paths/~1v1~1toolgroups/get
        """
        return self._client.page(
            low.toolgroups_list(),
            _LIST_TOOL_GROUPS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Register a tool group.

        Makes the tools of a provider, or of an MCP server, known. A taken identifier is a conflict.

        Args:
            toolgroup_id: Name of the group in this stack, such as `mcp::weather`.
            provider_id: The provider that runs its tools.
            mcp_endpoint: A reference to content kept elsewhere.
            args: Arguments that every call of its tools is given.

        Source: tools.yaml#/paths/~1v1~1toolgroups/post
        """
        return await self._client.send(
            low.toolgroups_register(
                _body={
                    "toolgroup_id": toolgroup_id,
                    "provider_id": provider_id,
                    "mcp_endpoint": mcp_endpoint,
                    "args": args,
                },
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        toolgroup_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ToolGroup:
        """Get a tool group.

        Returns one registered tool group.

        Args:
            toolgroup_id: Identifier of the tool group.

        Returns:
            The tool group.

        Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/get
        """
        return await self._client.send(
            low.toolgroups_retrieve(
                toolgroup_id=toolgroup_id,
            ),
            _TOOL_GROUP,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def unregister(
        self,
        toolgroup_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Unregister a tool group.

        Forgets a tool group with its tools.

        Args:
            toolgroup_id: Identifier of the tool group.

        Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/delete
        """
        return await self._client.send(
            low.toolgroups_unregister(
                toolgroup_id=toolgroup_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncToolgroupsRaw:
    """The calls of `AsyncToolgroups`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncToolgroups(async_raw_client(client))
        self.list = async_raw(calls.list)
        self.register = async_raw(calls.register)
        self.retrieve = async_raw(calls.retrieve)
        self.unregister = async_raw(calls.unregister)
