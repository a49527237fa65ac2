# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `memory_banks`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def memory_banks_list() -> Request:
    """List memory banks.

    Source: memory.yaml#/paths/~1v1~1memory-banks/get
    """
    return Request(
        operation="memory_banks.list",
        method="GET",
        path="/v1/memory-banks",
    )


def memory_banks_register(
    *,
    _body: Any,
) -> Request:
    """Register a memory bank.

    Source: memory.yaml#/paths/~1v1~1memory-banks/post
    """
    return Request(
        operation="memory_banks.register",
        method="POST",
        path="/v1/memory-banks",
        body=encode.json_body(_body),
    )


def memory_banks_retrieve(
    memory_bank_id: str,
) -> Request:
    """Get a memory bank.

    Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/get
    """
    return Request(
        operation="memory_banks.retrieve",
        method="GET",
        path="/v1/memory-banks/{memory_bank_id}".format(
            memory_bank_id=encode.path("memory_bank_id", memory_bank_id, multi_segment=True),
        ),
    )


def memory_banks_unregister(
    memory_bank_id: str,
) -> Request:
    """Unregister a memory bank.

    Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/delete
    """
    return Request(
        operation="memory_banks.unregister",
        method="DELETE",
        path="/v1/memory-banks/{memory_bank_id}".format(
            memory_bank_id=encode.path("memory_bank_id", memory_bank_id, multi_segment=True),
        ),
    )
