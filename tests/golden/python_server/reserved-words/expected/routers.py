# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Reserved words API: what the runtime needs to know about each operation."""

from __future__ import annotations

from fastapi import APIRouter

from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    HttpSettings,
    JsonAnswer,
    JsonBody,
    Operation,
    Parameter,
    api_router,
)
from tiny_api.interfaces.reserved_words import ReservedWords
from tiny_api.models.reserved_words import ReservedWordsRequest

OPERATIONS = (
    Operation(
        id="class.import",
        method="POST",
        path="/v1/class/{from}",
        call="class_import",
        parameters=(
            Parameter("from_", wire="from", location="path", type=str, kind="string", required=True),
            Parameter("import_", wire="import", location="query", type=str, kind="string"),
            Parameter("body_", wire="body", location="query", type=str, kind="string"),
        ),
        body=JsonBody(ReservedWordsRequest),
        answer=JsonAnswer(ReservedWordsRequest),
    ),
)


def router(provider: ReservedWords, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Reserved words with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
