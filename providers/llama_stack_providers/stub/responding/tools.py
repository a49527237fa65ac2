"""The built-in tools of responses.

Files are searched in the vector stores. The rest is made up: the stub sees no web, runs no program and knows no
MCP server.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from llama_stack_api.models.responses import (
    ResponseAnnotation,
    ResponseCodeInterpreterCall,
    ResponseCodeInterpreterLogs,
    ResponseCodeInterpreterTool,
    ResponseFileCitation,
    ResponseFileSearchCall,
    ResponseFileSearchResult,
    ResponseFileSearchTool,
    ResponseItem,
    ResponseMcpApprovalFilter,
    ResponseMcpApprovalRequest,
    ResponseMcpApprovalResponse,
    ResponseMcpCall,
    ResponseMcpListTools,
    ResponseMcpServerTool,
    ResponseMcpTool,
    ResponseMcpToolFilter,
    ResponseOutputItem,
    ResponseTool,
    ResponseUrlCitation,
    ResponseWebSearchCall,
    ResponseWebSearchPreviewTool,
    ResponseWebSearchPreviewTool20250311,
    ResponseWebSearchQuery,
    ResponseWebSearchSource,
    ResponseWebSearchTool,
    ResponseWebSearchTool20250826,
)
from llama_stack_providers.stub.kit.words import number, topic
from llama_stack_providers.stub.responding.items import NewId, since_asked
from llama_stack_spi import given

_LOOKUP = "lookup"
_QUERY = {"type": "object", "properties": {"query": {"type": "string"}}, "required": ["query"]}


Search: TypeAlias = Callable[[ResponseFileSearchTool, str], Awaitable[list[ResponseFileSearchResult]]]
"""Searches the vector stores of a tool for a query, and answers the passages, best first."""


@dataclass(frozen=True, slots=True)
class Use:
    """What using a tool left behind: items of the output, and what was found out, where anything was."""

    items: Sequence[ResponseOutputItem]
    result: str | None = None


async def use(tool: ResponseTool, query: str, *, search: Search, new_id: NewId) -> Use:
    """Uses a built-in tool; a tool that only the caller can use leaves nothing behind."""
    match tool:
        case ResponseFileSearchTool():
            return await _file_search(tool, query, search, new_id)
        case (
            ResponseWebSearchTool()
            | ResponseWebSearchTool20250826()
            | ResponseWebSearchPreviewTool()
            | ResponseWebSearchPreviewTool20250311()
        ):
            return _web_search(query, new_id)
        case ResponseCodeInterpreterTool(container=container):
            return _code(container if isinstance(container, str) else new_id("container"), query, new_id)
        case ResponseMcpServerTool():
            return _mcp(tool, query, new_id)
        case _:
            return Use([])


def listing(tool: ResponseTool, context: Sequence[ResponseItem], new_id: NewId) -> list[ResponseOutputItem]:
    """The tools of an MCP server, unless the context lists them already."""
    if not isinstance(tool, ResponseMcpServerTool):
        return []
    if any(
        isinstance(item, ResponseMcpListTools) and item.server_label == tool.server_label for item in context
    ):
        return []
    tools = [ResponseMcpTool(name=name, input_schema=_QUERY) for name in _mcp_names(tool)]
    return [ResponseMcpListTools(id=new_id("mcp_list_tools"), server_label=tool.server_label, tools=tools)]


def decided(context: Sequence[ResponseItem], new_id: NewId) -> Use:
    """Makes the calls of MCP servers that the caller has just approved, and notes where none was."""
    waiting = {item.id: item for item in context if isinstance(item, ResponseMcpApprovalRequest)}
    decisions = [item for item in since_asked(context) if isinstance(item, ResponseMcpApprovalResponse)]
    approved = [item.approval_request_id for item in decisions if item.approve]
    calls = [_mcp_call(waiting[identifier], new_id) for identifier in approved if identifier in waiting]
    if not decisions:
        return Use([])
    return Use(calls, " ".join(given(call.output, "") for call in calls) or "No call was approved.")


def citations(items: Sequence[ResponseOutputItem], text: str) -> list[ResponseAnnotation]:
    """What a text that quotes these items cites."""
    cited: list[ResponseAnnotation] = []
    for item in items:
        match item:
            case ResponseFileSearchCall(results=list(results)):
                cited += [
                    ResponseFileCitation(file_id=each.file_id, filename=each.filename, index=len(text))
                    for each in results
                ]
            case ResponseWebSearchCall(action=ResponseWebSearchQuery(sources=list(sources))):
                cited += [
                    ResponseUrlCitation(url=each.url, title=each.url, start_index=0, end_index=len(text))
                    for each in sources
                ]
    return cited


async def _file_search(tool: ResponseFileSearchTool, query: str, search: Search, new_id: NewId) -> Use:
    results = await search(tool, query)
    identifier = new_id("file_search_call")
    call = ResponseFileSearchCall(id=identifier, queries=[query], status="completed", results=results)
    return Use([call], results[0].text if results else "The search found nothing.")


def _web_search(query: str, new_id: NewId) -> Use:
    url = f"https://example.com/{number(query):012x}"
    action = ResponseWebSearchQuery(query=query, queries=[query], sources=[ResponseWebSearchSource(url=url)])
    call = ResponseWebSearchCall(id=new_id("web_search_call"), status="completed", action=action)
    return Use([call], f"A page in the web tells of {topic(query)}.")


def _code(container: str, query: str, new_id: NewId) -> Use:
    call = ResponseCodeInterpreterCall(
        id=new_id("code_interpreter_call"),
        container_id=container,
        status="completed",
        code=f"print({topic(query)!r})",
        outputs=[ResponseCodeInterpreterLogs(logs=f"{topic(query)}\n")],
    )
    return Use([call], f"The program printed {topic(query)}.")


def _mcp(tool: ResponseMcpServerTool, query: str, new_id: NewId) -> Use:
    name = next(iter(_mcp_names(tool)), _LOOKUP)
    request = ResponseMcpApprovalRequest(
        id=new_id("mcp_approval_request"),
        server_label=tool.server_label,
        name=name,
        arguments=json.dumps({"query": query}),
    )
    if _needs_approval(tool, name):
        return Use([request])
    call = _mcp_call(request, new_id).model_copy(update={"approval_request_id": None})
    return Use([call], call.output if isinstance(call.output, str) else None)


def _mcp_call(request: ResponseMcpApprovalRequest, new_id: NewId) -> ResponseMcpCall:
    return ResponseMcpCall(
        id=new_id("mcp_call"),
        server_label=request.server_label,
        name=request.name,
        arguments=request.arguments,
        output=f"{request.server_label} knows no more than the question.",
        error=None,
        status="completed",
        approval_request_id=request.id,
    )


def _mcp_names(tool: ResponseMcpServerTool) -> list[str]:
    match given(tool.allowed_tools, None):
        case list(names) | ResponseMcpToolFilter(tool_names=list(names)):
            return names
        case _:
            return [_LOOKUP]


def _needs_approval(tool: ResponseMcpServerTool, name: str) -> bool:
    match given(tool.require_approval, "never"):
        case ResponseMcpApprovalFilter(always=list(names) | ResponseMcpToolFilter(tool_names=list(names))):
            return name in names
        case mode:
            return mode == "always"
