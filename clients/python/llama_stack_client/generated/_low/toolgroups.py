# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `toolgroups`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def toolgroups_list() -> Request:
    """List tool groups.

    Source: tools.yaml#/paths/~1v1~1toolgroups/get
    """
    return Request(
        operation="toolgroups.list",
        method="GET",
        path="/v1/toolgroups",
    )


def toolgroups_register(
    *,
    _body: Any,
) -> Request:
    """Register a tool group.

    Source: tools.yaml#/paths/~1v1~1toolgroups/post
    """
    return Request(
        operation="toolgroups.register",
        method="POST",
        path="/v1/toolgroups",
        body=encode.json_body(_body),
    )


def toolgroups_retrieve(
    toolgroup_id: str,
) -> Request:
    """Get a tool group.

    Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/get
    """
    return Request(
        operation="toolgroups.retrieve",
        method="GET",
        path="/v1/toolgroups/{toolgroup_id}".format(
            toolgroup_id=encode.path("toolgroup_id", toolgroup_id, multi_segment=True),
        ),
    )


def toolgroups_unregister(
    toolgroup_id: str,
) -> Request:
    """Unregister a tool group.

    Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/delete
    """
    return Request(
        operation="toolgroups.unregister",
        method="DELETE",
        path="/v1/toolgroups/{toolgroup_id}".format(
            toolgroup_id=encode.path("toolgroup_id", toolgroup_id, multi_segment=True),
        ),
    )
