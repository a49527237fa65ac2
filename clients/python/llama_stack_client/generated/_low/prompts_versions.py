# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `prompts_versions`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from ...runtime import encode
from ...runtime.request import Request


def prompts_versions_list(
    prompt_id: str,
) -> Request:
    """List the versions of a prompt.

    Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1versions/get
    """
    return Request(
        operation="prompts.versions.list",
        method="GET",
        path="/v1/prompts/{prompt_id}/versions".format(
            prompt_id=encode.path("prompt_id", prompt_id),
        ),
    )
