"""Tool groups, tools that compute, and rag."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import MISSING

from llama_stack_api.interfaces.memory import Memory
from llama_stack_api.interfaces.tools import Tools
from llama_stack_api.models.common import ToolDef, Url
from llama_stack_api.models.tools import (
    InsertRagDocumentsRequest,
    InvokeToolRequest,
    ListToolDefsResponse,
    ListToolGroupsResponse,
    ListToolsResponse,
    QueryRagRequest,
    RagQueryConfig,
    RagQueryResult,
    RegisterToolGroupRequest,
    Tool,
    ToolGroup,
    ToolInvocationResult,
)
from llama_stack_providers.stub.acting.toolbox import BUILTIN, ECHO, StubTool, ToolFailedError
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.shelf import Shelf
from llama_stack_providers.stub.retrieving import rag
from llama_stack_spi import Context, NotFoundError, ProviderSpec, given


@dataclass(frozen=True, slots=True)
class Offered:
    """A tool of a registered group."""

    group: ToolGroup
    tool: StubTool


@fails_on_request
class StubTools(Tools):
    """Keeps tool groups in memory and runs their tools; the builtin groups are there from the start.

    A group with an MCP endpoint has the one tool `echo`. Any other group that is not builtin has none.
    """

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._groups: Shelf[ToolGroup] = Shelf("tool group")
        self._tools = {**BUILTIN, "builtin::rag": rag.rag_tools(memory)}
        for identifier in self._tools:
            self._groups.add(
                identifier,
                ToolGroup(identifier=identifier, provider_id="stub", provider_resource_id=identifier),
            )

    async def toolgroups_list(self, *, ctx: Context) -> ListToolGroupsResponse:
        """Lists every group in order of registration."""
        return ListToolGroupsResponse(data=list(self._groups))

    async def toolgroups_register(self, body: RegisterToolGroupRequest, *, ctx: Context) -> None:
        """Makes a group known."""
        group = ToolGroup(
            identifier=body.toolgroup_id,
            provider_id=body.provider_id,
            provider_resource_id=body.toolgroup_id,
            mcp_endpoint=body.mcp_endpoint,
            args=body.args,
        )
        self._groups.add(group.identifier, group)

    async def toolgroups_retrieve(self, toolgroup_id: str, *, ctx: Context) -> ToolGroup:
        """Returns a group."""
        return self._groups.get(toolgroup_id, param="toolgroup_id")

    async def toolgroups_unregister(self, toolgroup_id: str, *, ctx: Context) -> None:
        """Forgets a group with its tools."""
        self._groups.remove(toolgroup_id)

    async def tools_list(self, *, toolgroup_id: str | None = None, ctx: Context) -> ListToolsResponse:
        """Lists the tools of all groups, or of one."""
        return ListToolsResponse(data=[_tool(each) for each in self._offered(toolgroup_id)])

    async def tools_retrieve(self, tool_name: str, *, ctx: Context) -> Tool:
        """Returns a tool."""
        return _tool(self._find(tool_name))

    async def tool_runtime_list_tools(
        self, *, tool_group_id: str | None = None, mcp_endpoint: Url | None = None, ctx: Context
    ) -> ListToolDefsResponse:
        """Lists the tools of all groups, of one, or of an MCP server."""
        if mcp_endpoint is not None:
            return ListToolDefsResponse(data=[_definition(ECHO, tool_group_id)])
        return ListToolDefsResponse(
            data=[_definition(each.tool, each.group.identifier) for each in self._offered(tool_group_id)]
        )

    async def tool_runtime_invoke(self, body: InvokeToolRequest, *, ctx: Context) -> ToolInvocationResult:
        """Runs a tool; the arguments that its group fixes win over those of the call."""
        offered = self._find(body.tool_name)
        arguments = {**body.kwargs_, **given(offered.group.args, {})}
        try:
            outcome = await offered.tool.run(arguments, ctx)
        except ToolFailedError as failure:
            return ToolInvocationResult(error_message=str(failure), error_code=failure.code)
        return ToolInvocationResult(content=outcome.content, metadata=outcome.metadata)

    async def tool_runtime_rag_tool_insert(self, body: InsertRagDocumentsRequest, *, ctx: Context) -> None:
        """Cuts documents into chunks and puts these into a vector database."""
        await rag.insert(self._memory, body, ctx=ctx)

    async def tool_runtime_rag_tool_query(self, body: QueryRagRequest, *, ctx: Context) -> RagQueryResult:
        """Writes the chunks that fit as context for a prompt."""
        config = given(body.query_config, RagQueryConfig())
        query = rag.query_from(body.content, config)
        passages = await rag.find(self._memory, query, body.vector_db_ids, config, ctx=ctx)
        return rag.context_from(passages, config)

    def _offered(self, identifier: str | None = None) -> Iterator[Offered]:
        for group in self._groups:
            if identifier in (None, group.identifier):
                mcp = () if group.mcp_endpoint is MISSING else (ECHO,)
                for tool in self._tools.get(group.identifier, mcp):
                    yield Offered(group, tool)

    def _find(self, name: str) -> Offered:
        for offered in self._offered():
            if offered.tool.name == name:
                return offered
        raise NotFoundError(
            f"No registered tool group has a tool {name!r}.", code="tool_not_found", param="tool_name"
        )


def _tool(offered: Offered) -> Tool:
    group, tool = offered.group, offered.tool
    return Tool(
        identifier=tool.name,
        name=tool.name,
        provider_id=group.provider_id,
        provider_resource_id=tool.name,
        toolgroup_id=group.identifier,
        description=tool.description,
        parameters=list(tool.parameters),
        input_schema=tool.input_schema(),
    )


def _definition(tool: StubTool, group: str | None) -> ToolDef:
    return ToolDef(
        name=tool.name,
        description=tool.description,
        parameters=list(tool.parameters),
        input_schema=tool.input_schema(),
        toolgroup_id=MISSING if group is None else group,
    )


PROVIDER = ProviderSpec(
    api="tools",
    provider_type="inline::stub",
    build=lambda _config, *, memory: StubTools(memory),
    requires=("memory",),
    description="Keeps tool groups in memory; its tools compute, and retrieve from memory.",
)
