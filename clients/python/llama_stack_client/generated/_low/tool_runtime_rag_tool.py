# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `tool_runtime_rag_tool`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def tool_runtime_rag_tool_insert(
    *,
    _body: Any,
) -> Request:
    """Read documents for retrieval.

    Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1insert/post
    """
    return Request(
        operation="tool_runtime.rag_tool.insert",
        method="POST",
        path="/v1/tool-runtime/rag-tool/insert",
        body=encode.json_body(_body),
    )


def tool_runtime_rag_tool_query(
    *,
    _body: Any,
) -> Request:
    """Retrieve context for a model.

    Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1query/post
    """
    return Request(
        operation="tool_runtime.rag_tool.query",
        method="POST",
        path="/v1/tool-runtime/rag-tool/query",
        body=encode.json_body(_body),
    )
