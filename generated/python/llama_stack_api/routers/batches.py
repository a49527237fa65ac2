# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Batches API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.batches import Batches
from llama_stack_api.models.batches import Batch, CreateBatchRequest, ListBatchesResponse
from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    Alias,
    HttpSettings,
    JsonAnswer,
    JsonBody,
    Operation,
    Parameter,
    api_router,
)

OPERATIONS = (
    Operation(
        id="batches.create",
        method="POST",
        path="/v1/batches",
        aliases=(Alias("POST", "/v1/openai/v1/batches"),),
        call="batches_create",
        body=JsonBody(CreateBatchRequest),
        answer=JsonAnswer(Batch),
    ),
    Operation(
        id="batches.list",
        method="GET",
        path="/v1/batches",
        aliases=(Alias("GET", "/v1/openai/v1/batches"),),
        call="batches_list",
        parameters=(
            Parameter("after", location="query", type=str, kind="string"),
            Parameter("limit", location="query", type=Annotated[int, Field(ge=1, le=100)], kind="integer"),
        ),
        answer=JsonAnswer(ListBatchesResponse),
    ),
    Operation(
        id="batches.retrieve",
        method="GET",
        path="/v1/batches/{batch_id}",
        aliases=(Alias("GET", "/v1/openai/v1/batches/{batch_id}"),),
        call="batches_retrieve",
        parameters=(
            Parameter(
                "batch_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(Batch),
    ),
    Operation(
        id="batches.cancel",
        method="POST",
        path="/v1/batches/{batch_id}/cancel",
        aliases=(Alias("POST", "/v1/openai/v1/batches/{batch_id}/cancel"),),
        call="batches_cancel",
        parameters=(
            Parameter(
                "batch_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(Batch),
    ),
)


def router(provider: Batches, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Batches with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
