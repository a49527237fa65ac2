# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `class_`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def class_import(
    from_: str,
    *,
    _body: Any,
    import_: str | Omit | None = omit,
    body: str | Omit | None = omit,
) -> Request:
    """Import a class.

    Source: reserved_words.yaml#/paths/~1v1~1class~1{from}/post
    """
    return Request(
        operation="class.import",
        method="POST",
        path="/v1/class/{from_}".format(
            from_=encode.path("from", from_),
        ),
        query=[
            *encode.query("import", import_),
            *encode.query("body", body),
        ],
        body=encode.json_body(_body),
    )
