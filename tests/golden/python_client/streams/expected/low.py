# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `words`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.omit import Omit, omit
from ...runtime.request import Request


def words_create(
    *,
    _body: Any,
) -> Request:
    """Count to a number.

    Source: streams.yaml#/paths/~1v1~1words/post
    """
    return Request(
        operation="words.create",
        method="POST",
        path="/v1/words",
        body=encode.json_body(_body),
    )


def words_retrieve(
    word_id: str,
    *,
    stream: bool | Omit | None = omit,
    after: int | Omit | None = omit,
) -> Request:
    """Get words again.

    Source: streams.yaml#/paths/~1v1~1words~1{word_id}/get
    """
    return Request(
        operation="words.retrieve",
        method="GET",
        path="/v1/words/{word_id}".format(
            word_id=encode.path("word_id", word_id),
        ),
        query=[
            *encode.query("stream", stream),
            *encode.query("after", after),
        ],
    )
