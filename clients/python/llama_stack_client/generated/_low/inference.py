# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `inference`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def inference_chat_completion(
    *,
    _body: Any,
) -> Request:
    """Answer a chat natively.

    Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
    """
    return Request(
        operation="inference.chat_completion",
        method="POST",
        path="/v1/inference/chat-completion",
        body=encode.json_body(_body),
    )


def inference_completion(
    *,
    _body: Any,
) -> Request:
    """Continue a text natively.

    Source: inference.yaml#/paths/~1v1~1inference~1completion/post
    """
    return Request(
        operation="inference.completion",
        method="POST",
        path="/v1/inference/completion",
        body=encode.json_body(_body),
    )


def inference_embeddings(
    *,
    _body: Any,
) -> Request:
    """Embed contents natively.

    Source: inference.yaml#/paths/~1v1~1inference~1embeddings/post
    """
    return Request(
        operation="inference.embeddings",
        method="POST",
        path="/v1/inference/embeddings",
        body=encode.json_body(_body),
    )


def inference_batch_chat_completion(
    *,
    _body: Any,
) -> Request:
    """Answer several chats natively.

    Source: inference.yaml#/paths/~1v1~1inference~1batch-chat-completion/post
    """
    return Request(
        operation="inference.batch_chat_completion",
        method="POST",
        path="/v1/inference/batch-chat-completion",
        body=encode.json_body(_body),
    )


def inference_batch_completion(
    *,
    _body: Any,
) -> Request:
    """Continue several texts natively.

    Source: inference.yaml#/paths/~1v1~1inference~1batch-completion/post
    """
    return Request(
        operation="inference.batch_completion",
        method="POST",
        path="/v1/inference/batch-completion",
        body=encode.json_body(_body),
    )


def inference_rerank(
    *,
    _body: Any,
) -> Request:
    """Rank items by relevance.

    Source: inference.yaml#/paths/~1v1~1inference~1rerank/post
    """
    return Request(
        operation="inference.rerank",
        method="POST",
        path="/v1/inference/rerank",
        body=encode.json_body(_body),
    )
