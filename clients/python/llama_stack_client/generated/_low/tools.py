# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `tools`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def tools_list(
    *,
    toolgroup_id: str | Omit | None = omit,
) -> Request:
    """List tools.

    Source: tools.yaml#/paths/~1v1~1tools/get
    """
    return Request(
        operation="tools.list",
        method="GET",
        path="/v1/tools",
        query=[
            *encode.query("toolgroup_id", toolgroup_id),
        ],
    )


def tools_retrieve(
    tool_name: str,
) -> Request:
    """Get a tool.

    Source: tools.yaml#/paths/~1v1~1tools~1{tool_name}/get
    """
    return Request(
        operation="tools.retrieve",
        method="GET",
        path="/v1/tools/{tool_name}".format(
            tool_name=encode.path("tool_name", tool_name, multi_segment=True),
        ),
    )
