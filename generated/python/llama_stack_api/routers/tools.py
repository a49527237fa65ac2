# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Tools API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.tools import Tools
from llama_stack_api.models.common import Url
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
from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    EmptyAnswer,
    HttpSettings,
    JsonAnswer,
    JsonBody,
    Operation,
    Parameter,
    api_router,
)

OPERATIONS = (
    Operation(
        id="toolgroups.list",
        method="GET",
        path="/v1/toolgroups",
        call="toolgroups_list",
        answer=JsonAnswer(ListToolGroupsResponse),
    ),
    Operation(
        id="toolgroups.register",
        method="POST",
        path="/v1/toolgroups",
        call="toolgroups_register",
        body=JsonBody(RegisterToolGroupRequest),
        answer=EmptyAnswer(),
    ),
    Operation(
        id="toolgroups.retrieve",
        method="GET",
        path="/v1/toolgroups/{toolgroup_id:path}",
        call="toolgroups_retrieve",
        parameters=(
            Parameter(
                "toolgroup_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(ToolGroup),
    ),
    Operation(
        id="toolgroups.unregister",
        method="DELETE",
        path="/v1/toolgroups/{toolgroup_id:path}",
        call="toolgroups_unregister",
        parameters=(
            Parameter(
                "toolgroup_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=EmptyAnswer(),
    ),
    Operation(
        id="tools.list",
        method="GET",
        path="/v1/tools",
        call="tools_list",
        parameters=(Parameter("toolgroup_id", location="query", type=str, kind="string"),),
        answer=JsonAnswer(ListToolsResponse),
    ),
    Operation(
        id="tools.retrieve",
        method="GET",
        path="/v1/tools/{tool_name:path}",
        call="tools_retrieve",
        parameters=(
            Parameter(
                "tool_name",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(Tool),
    ),
    Operation(
        id="tool_runtime.list_tools",
        method="GET",
        path="/v1/tool-runtime/list-tools",
        call="tool_runtime_list_tools",
        parameters=(
            Parameter("tool_group_id", location="query", type=str, kind="string"),
            Parameter("mcp_endpoint", location="query", type=Url, kind="object"),
        ),
        answer=JsonAnswer(ListToolDefsResponse),
    ),
    Operation(
        id="tool_runtime.invoke",
        method="POST",
        path="/v1/tool-runtime/invoke",
        call="tool_runtime_invoke",
        body=JsonBody(InvokeToolRequest),
        answer=JsonAnswer(ToolInvocationResult),
    ),
    Operation(
        id="tool_runtime.rag_tool.insert",
        method="POST",
        path="/v1/tool-runtime/rag-tool/insert",
        call="tool_runtime_rag_tool_insert",
        body=JsonBody(InsertRagDocumentsRequest),
        answer=EmptyAnswer(),
    ),
    Operation(
        id="tool_runtime.rag_tool.query",
        method="POST",
        path="/v1/tool-runtime/rag-tool/query",
        call="tool_runtime_rag_tool_query",
        body=JsonBody(QueryRagRequest),
        answer=JsonAnswer(RagQueryResult),
    ),
)


def router(provider: Tools, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Tools with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
