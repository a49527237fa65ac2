# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Unions API: what the runtime needs to know about each operation."""

from __future__ import annotations

from fastapi import APIRouter

from llama_stack_spi.http import DEFAULT_SETTINGS, HttpSettings, JsonAnswer, JsonBody, Operation, api_router
from tiny_api.interfaces.unions import Unions
from tiny_api.models.unions import MeasureRequest, Shape

OPERATIONS = (
    Operation(
        id="shapes.measure",
        method="POST",
        path="/v1/shapes",
        call="shapes_measure",
        body=JsonBody(MeasureRequest),
        answer=JsonAnswer(Shape),
    ),
)


def router(provider: Unions, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Unions with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
