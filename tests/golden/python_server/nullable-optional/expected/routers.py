# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Nullable or optional API: what the runtime needs to know about each operation."""

from __future__ import annotations

from fastapi import APIRouter

from llama_stack_spi.http import DEFAULT_SETTINGS, HttpSettings, JsonAnswer, JsonBody, Operation, api_router
from tiny_api.interfaces.nullable_optional import NullableOptional
from tiny_api.models.nullable_optional import Note

OPERATIONS = (
    Operation(
        id="notes.create",
        method="POST",
        path="/v1/notes",
        call="notes_create",
        body=JsonBody(Note),
        answer=JsonAnswer(Note, status=201),
    ),
)


def router(provider: NullableOptional, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Nullable or optional with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
