# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `prompts`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def prompts_list() -> Request:
    """List prompts.

    Source: prompts.yaml#/paths/~1v1~1prompts/get
    """
    return Request(
        operation="prompts.list",
        method="GET",
        path="/v1/prompts",
    )


def prompts_create(
    *,
    _body: Any,
) -> Request:
    """Create a prompt.

    Source: prompts.yaml#/paths/~1v1~1prompts/post
    """
    return Request(
        operation="prompts.create",
        method="POST",
        path="/v1/prompts",
        body=encode.json_body(_body),
    )


def prompts_retrieve(
    prompt_id: str,
    *,
    version: int | Omit | None = omit,
) -> Request:
    """Get a prompt.

    Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/get
    """
    return Request(
        operation="prompts.retrieve",
        method="GET",
        path="/v1/prompts/{prompt_id}".format(
            prompt_id=encode.path("prompt_id", prompt_id),
        ),
        query=[
            *encode.query("version", version),
        ],
    )


def prompts_update(
    prompt_id: str,
    *,
    _body: Any,
) -> Request:
    """Update a prompt.

    Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/put
    """
    return Request(
        operation="prompts.update",
        method="PUT",
        path="/v1/prompts/{prompt_id}".format(
            prompt_id=encode.path("prompt_id", prompt_id),
        ),
        body=encode.json_body(_body),
    )


def prompts_delete(
    prompt_id: str,
) -> Request:
    """Delete a prompt.

    Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/delete
    """
    return Request(
        operation="prompts.delete",
        method="DELETE",
        path="/v1/prompts/{prompt_id}".format(
            prompt_id=encode.path("prompt_id", prompt_id),
        ),
    )


def prompts_set_default_version(
    prompt_id: str,
    *,
    _body: Any,
) -> Request:
    """Choose the default version of a prompt.

    Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1set-default-version/put
    """
    return Request(
        operation="prompts.set_default_version",
        method="PUT",
        path="/v1/prompts/{prompt_id}/set-default-version".format(
            prompt_id=encode.path("prompt_id", prompt_id),
        ),
        body=encode.json_body(_body),
    )
