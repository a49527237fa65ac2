# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Recursive types API: what the runtime needs to know about each operation."""

from __future__ import annotations

from fastapi import APIRouter

from llama_stack_spi.http import DEFAULT_SETTINGS, HttpSettings, JsonAnswer, JsonBody, Operation, api_router
from tiny_api.interfaces.recursive_types import RecursiveTypes
from tiny_api.models.recursive_types import Tree

OPERATIONS = (
    Operation(
        id="trees.replace",
        method="PUT",
        path="/v1/trees",
        call="trees_replace",
        body=JsonBody(Tree, required=False),
        answer=JsonAnswer(Tree),
    ),
)


def router(provider: RecursiveTypes, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Recursive types with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
