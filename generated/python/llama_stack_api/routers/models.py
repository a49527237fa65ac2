# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Models API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.models import Models
from llama_stack_api.models.models import ListModelsResponse, Model, ModelDeleted, RegisterModelRequest
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
        id="models.list",
        method="GET",
        path="/v1/models",
        aliases=(Alias("GET", "/v1/openai/v1/models"),),
        call="models_list",
        answer=JsonAnswer(ListModelsResponse),
    ),
    Operation(
        id="models.register",
        method="POST",
        path="/v1/models",
        aliases=(Alias("POST", "/v1/openai/v1/models"),),
        call="models_register",
        body=JsonBody(RegisterModelRequest),
        answer=JsonAnswer(Model),
    ),
    Operation(
        id="models.retrieve",
        method="GET",
        path="/v1/models/{model_id:path}",
        aliases=(Alias("GET", "/v1/openai/v1/models/{model_id:path}"),),
        call="models_retrieve",
        parameters=(
            Parameter(
                "model_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(Model),
    ),
    Operation(
        id="models.delete",
        method="DELETE",
        path="/v1/models/{model_id:path}",
        aliases=(Alias("DELETE", "/v1/openai/v1/models/{model_id:path}"),),
        call="models_delete",
        parameters=(
            Parameter(
                "model_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(ModelDeleted),
    ),
)


def router(provider: Models, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Models with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
