# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Tools API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

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
from llama_stack_spi import Context, UnsupportedOperationError


class Tools(ABC):
    """Tools that models may call, and running them.

    Source: tools.yaml
    """

    @abstractmethod
    async def toolgroups_list(self, *, ctx: Context) -> ListToolGroupsResponse:
        """List tool groups.

        Returns all registered tool groups.

        Args:
            ctx: The request around this call.

        Returns:
            The tool groups.

        Source: tools.yaml#/paths/~1v1~1toolgroups/get
        """

    @abstractmethod
    async def toolgroups_register(self, body: RegisterToolGroupRequest, *, ctx: Context) -> None:
        """Register a tool group.

        Makes the tools of a provider, or of an MCP server, known. A taken identifier is a conflict.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: tools.yaml#/paths/~1v1~1toolgroups/post
        """

    @abstractmethod
    async def toolgroups_retrieve(self, toolgroup_id: str, *, ctx: Context) -> ToolGroup:
        """Get a tool group.

        Returns one registered tool group.

        Args:
            toolgroup_id: Identifier of the tool group.
            ctx: The request around this call.

        Returns:
            The tool group.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/get
        """

    @abstractmethod
    async def toolgroups_unregister(self, toolgroup_id: str, *, ctx: Context) -> None:
        """Unregister a tool group.

        Forgets a tool group with its tools.

        Args:
            toolgroup_id: Identifier of the tool group.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/delete
        """

    @abstractmethod
    async def tools_list(self, *, toolgroup_id: str | None = None, ctx: Context) -> ListToolsResponse:
        """List tools.

        Returns the tools of all registered tool groups, or of one.

        Args:
            toolgroup_id: Only tools of this group; one that is not registered has none.
            ctx: The request around this call.

        Returns:
            The tools.

        Source: tools.yaml#/paths/~1v1~1tools/get
        """

    @abstractmethod
    async def tools_retrieve(self, tool_name: str, *, ctx: Context) -> Tool:
        """Get a tool.

        Returns one tool of a registered tool group.

        Args:
            tool_name: Name of the tool.
            ctx: The request around this call.

        Returns:
            The tool.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: tools.yaml#/paths/~1v1~1tools~1{tool_name}/get
        """

    @abstractmethod
    async def tool_runtime_list_tools(
        self, *, tool_group_id: str | None = None, mcp_endpoint: Url | None = None, ctx: Context
    ) -> ListToolDefsResponse:
        """List tools that can run.

        Asks the providers which tools they have now, also those of an MCP server that is not registered.

        Args:
            tool_group_id: Only tools of this group; one that is not registered has none.
            mcp_endpoint: An MCP server whose tools to list, as `mcp_endpoint[uri]=…`.
            ctx: The request around this call.

        Returns:
            The tools.

        Source: tools.yaml#/paths/~1v1~1tool-runtime~1list-tools/get
        """

    @abstractmethod
    async def tool_runtime_invoke(self, body: InvokeToolRequest, *, ctx: Context) -> ToolInvocationResult:
        """Run a tool.

        Calls a tool and waits for its result. A tool that fails still answers, with `error_message`.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The result of the tool.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: tools.yaml#/paths/~1v1~1tool-runtime~1invoke/post
        """

    async def tool_runtime_rag_tool_insert(self, body: InsertRagDocumentsRequest, *, ctx: Context) -> None:
        """Read documents for retrieval.

        Cuts documents into chunks and puts these into a vector database.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1insert/post
        """
        raise UnsupportedOperationError("This provider does not support tool_runtime.rag_tool.insert.")

    async def tool_runtime_rag_tool_query(self, body: QueryRagRequest, *, ctx: Context) -> RagQueryResult:
        """Retrieve context for a model.

        Looks in vector databases for chunks that fit, and joins them into content for a prompt.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The context.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1query/post
        """
        raise UnsupportedOperationError("This provider does not support tool_runtime.rag_tool.query.")
