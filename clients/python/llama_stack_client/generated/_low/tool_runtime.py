# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `tool_runtime`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def tool_runtime_list_tools(
    *,
    tool_group_id: str | Omit | None = omit,
    mcp_endpoint: Any | Omit | None = omit,
) -> Request:
    """List tools that can run.

    Source: tools.yaml#/paths/~1v1~1tool-runtime~1list-tools/get
    """
    return Request(
        operation="tool_runtime.list_tools",
        method="GET",
        path="/v1/tool-runtime/list-tools",
        query=[
            *encode.query("tool_group_id", tool_group_id),
            *encode.query("mcp_endpoint", mcp_endpoint, style="deepObject"),
        ],
    )


def tool_runtime_invoke(
    *,
    _body: Any,
) -> Request:
    """Run a tool.

    Source: tools.yaml#/paths/~1v1~1tool-runtime~1invoke/post
    """
    return Request(
        operation="tool_runtime.invoke",
        method="POST",
        path="/v1/tool-runtime/invoke",
        body=encode.json_body(_body),
    )
