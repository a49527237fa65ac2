"""Tools over several providers: the group of a tool decides."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import cast

from llama_stack.routing.asking import first_able
from llama_stack.routing.kinds import Kind
from llama_stack.routing.registered import Registered
from llama_stack.storage import ResourceStore
from llama_stack_api.interfaces.tools import Tools
from llama_stack_api.models.common import ToolDef, Url
from llama_stack_api.models.tools import (
    InsertRagDocumentsRequest,
    InvokeToolRequest,
    ListToolDefsResponse,
    ListToolGroupsResponse,
    ListToolsResponse,
    QueryRagRequest,
    RagQueryResult,
    RegisterToolGroupRequest,
    Tool,
    ToolGroup,
    ToolInvocationResult,
)
from llama_stack_spi import Context, NotFoundError, given


async def _register(provider: Tools, body: RegisterToolGroupRequest, ctx: Context) -> ToolGroup:
    await provider.toolgroups_register(body, ctx=ctx)
    return await provider.toolgroups_retrieve(body.toolgroup_id, ctx=ctx)


GROUPS: Kind[Tools, RegisterToolGroupRequest, ToolGroup] = Kind(
    section="tool_groups",
    request=RegisterToolGroupRequest,
    register=_register,
    retrieve=lambda provider, identifier, ctx: provider.toolgroups_retrieve(identifier, ctx=ctx),
    list=lambda provider, ctx: provider.toolgroups_list(ctx=ctx),
    unregister=lambda provider, identifier, ctx: provider.toolgroups_unregister(identifier, ctx=ctx),
)


class ToolsRouter(Tools):
    """Lists the tools of all providers, and runs each where its group is.

    Retrieval as a tool, and MCP servers that are not registered, go to the first provider that can.
    """

    def __init__(self, providers: Mapping[str, object], store: ResourceStore) -> None:
        self._providers = cast("Mapping[str, Tools]", providers)
        self._groups = Registered(GROUPS, self._providers, store)
        self.registered = (self._groups,)

    async def toolgroups_list(self, *, ctx: Context) -> ListToolGroupsResponse:
        """Lists the groups of all providers."""
        return ListToolGroupsResponse(data=await self._groups.all(ctx))

    async def toolgroups_register(self, body: RegisterToolGroupRequest, *, ctx: Context) -> None:
        """Registers a group with its provider."""
        await self._groups.register(body, ctx=ctx)

    async def toolgroups_retrieve(self, toolgroup_id: str, *, ctx: Context) -> ToolGroup:
        """Returns a group."""
        return await self._groups.retrieve(toolgroup_id, param="toolgroup_id", ctx=ctx)

    async def toolgroups_unregister(self, toolgroup_id: str, *, ctx: Context) -> None:
        """Unregisters a group."""
        await self._groups.unregister(toolgroup_id, param="toolgroup_id", ctx=ctx)

    async def tools_list(self, *, toolgroup_id: str | None = None, ctx: Context) -> ListToolsResponse:
        """Lists the tools of all groups, or of one."""
        found: list[Tool] = []
        for provider_id, groups in (await self._by_provider(toolgroup_id, ctx)).items():
            answer = await self._providers[provider_id].tools_list(toolgroup_id=toolgroup_id, ctx=ctx)
            found += [_signed(each, provider_id) for each in answer.data if each.toolgroup_id in groups]
        return ListToolsResponse(data=found)

    async def tools_retrieve(self, tool_name: str, *, ctx: Context) -> Tool:
        """Returns a tool."""
        provider_id, tool = await self._find(tool_name, ctx)
        return _signed(tool, provider_id)

    async def tool_runtime_list_tools(
        self, *, tool_group_id: str | None = None, mcp_endpoint: Url | None = None, ctx: Context
    ) -> ListToolDefsResponse:
        """Lists what can run: the tools of all groups, of one, or of an MCP server."""
        if mcp_endpoint is not None:
            return await first_able(
                self._providers.values(),
                lambda provider: provider.tool_runtime_list_tools(
                    tool_group_id=tool_group_id, mcp_endpoint=mcp_endpoint, ctx=ctx
                ),
            )
        split = await self._by_provider(tool_group_id, ctx)
        answers = await asyncio.gather(
            *(
                self._providers[provider_id].tool_runtime_list_tools(tool_group_id=tool_group_id, ctx=ctx)
                for provider_id in split
            )
        )
        found: list[ToolDef] = []
        for groups, answer in zip(split.values(), answers, strict=True):
            # A definition need not name its group; then it is of its provider alone.
            found += [each for each in answer.data if given(each.toolgroup_id, None) in {None, *groups}]
        return ListToolDefsResponse(data=found)

    async def tool_runtime_invoke(self, body: InvokeToolRequest, *, ctx: Context) -> ToolInvocationResult:
        """Runs a tool."""
        provider_id = next(iter(self._providers))
        if len(self._providers) > 1:
            provider_id, _ = await self._find(body.tool_name, ctx)
        return await self._providers[provider_id].tool_runtime_invoke(body, ctx=ctx)

    async def tool_runtime_rag_tool_insert(self, body: InsertRagDocumentsRequest, *, ctx: Context) -> None:
        """Reads documents for retrieval."""
        await first_able(
            self._providers.values(),
            lambda provider: provider.tool_runtime_rag_tool_insert(body, ctx=ctx),
        )

    async def tool_runtime_rag_tool_query(self, body: QueryRagRequest, *, ctx: Context) -> RagQueryResult:
        """Retrieves context for a model."""
        return await first_able(
            self._providers.values(),
            lambda provider: provider.tool_runtime_rag_tool_query(body, ctx=ctx),
        )

    async def _by_provider(self, group: str | None, ctx: Context) -> Mapping[str, set[str]]:
        """Returns the groups of each provider that has any: all of them, or the one that is asked for."""
        split: dict[str, set[str]] = {}
        for identifier, provider_id in (await self._groups.owners(ctx)).items():
            if group in (None, identifier):
                split.setdefault(provider_id, set()).add(identifier)
        return split

    async def _find(self, name: str, ctx: Context) -> tuple[str, Tool]:
        """Finds a tool in the groups that its provider owns; the first provider wins."""
        owners = await self._groups.owners(ctx)
        for provider_id, provider in self._providers.items():
            try:
                tool = await provider.tools_retrieve(name, ctx=ctx)
            except NotFoundError:
                continue
            if owners.get(tool.toolgroup_id) == provider_id:
                return provider_id, tool
        raise NotFoundError(
            f"No registered tool group has a tool '{name}'.", code="tool_not_found", param="tool_name"
        )


def _signed(tool: Tool, provider_id: str) -> Tool:
    return tool.model_copy(update={"provider_id": provider_id})
