# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `memos`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def memos_create(
    *,
    _body: Any,
) -> Request:
    """Keep a memo.

    Source: bodies.yaml#/paths/~1v1~1memos/post
    """
    return Request(
        operation="memos.create",
        method="POST",
        path="/v1/memos",
        body=encode.json_body(_body),
    )


def memos_close(
    memo_id: str,
    *,
    _body: Any,
) -> Request:
    """Close a memo.

    Source: bodies.yaml#/paths/~1v1~1memos~1{memo_id}~1close/post
    """
    return Request(
        operation="memos.close",
        method="POST",
        path="/v1/memos/{memo_id}/close".format(
            memo_id=encode.path("memo_id", memo_id),
        ),
        body=encode.json_body(_body),
    )


def memos_import_all(
    *,
    _body: Any,
) -> Request:
    """Import memos.

    Source: bodies.yaml#/paths/~1v1~1memos~1import/post
    """
    return Request(
        operation="memos.import_all",
        method="POST",
        path="/v1/memos/import",
        body=encode.json_body(_body),
    )
