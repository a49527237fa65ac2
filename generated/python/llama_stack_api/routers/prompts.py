# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Prompts API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.prompts import Prompts
from llama_stack_api.models.prompts import (
    CreatePromptRequest,
    Prompt,
    PromptList,
    SetDefaultVersionRequest,
    UpdatePromptRequest,
)
from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    Alias,
    EmptyAnswer,
    HttpSettings,
    JsonAnswer,
    JsonBody,
    Operation,
    Parameter,
    api_router,
)

OPERATIONS = (
    Operation(
        id="prompts.list",
        method="GET",
        path="/v1/prompts",
        call="prompts_list",
        answer=JsonAnswer(PromptList),
    ),
    Operation(
        id="prompts.create",
        method="POST",
        path="/v1/prompts",
        call="prompts_create",
        body=JsonBody(CreatePromptRequest),
        answer=JsonAnswer(Prompt),
    ),
    Operation(
        id="prompts.retrieve",
        method="GET",
        path="/v1/prompts/{prompt_id}",
        call="prompts_retrieve",
        parameters=(
            Parameter(
                "prompt_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter("version", location="query", type=Annotated[int, Field(ge=1)], kind="integer"),
        ),
        answer=JsonAnswer(Prompt),
    ),
    Operation(
        id="prompts.update",
        method="PUT",
        path="/v1/prompts/{prompt_id}",
        aliases=(Alias("POST", "/v1/prompts/{prompt_id}"),),
        call="prompts_update",
        parameters=(
            Parameter(
                "prompt_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        body=JsonBody(UpdatePromptRequest),
        answer=JsonAnswer(Prompt),
    ),
    Operation(
        id="prompts.delete",
        method="DELETE",
        path="/v1/prompts/{prompt_id}",
        call="prompts_delete",
        parameters=(
            Parameter(
                "prompt_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=EmptyAnswer(),
    ),
    Operation(
        id="prompts.versions.list",
        method="GET",
        path="/v1/prompts/{prompt_id}/versions",
        call="prompts_versions_list",
        parameters=(
            Parameter(
                "prompt_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(PromptList),
    ),
    Operation(
        id="prompts.set_default_version",
        method="PUT",
        path="/v1/prompts/{prompt_id}/set-default-version",
        aliases=(Alias("POST", "/v1/prompts/{prompt_id}/set-default-version"),),
        call="prompts_set_default_version",
        parameters=(
            Parameter(
                "prompt_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        body=JsonBody(SetDefaultVersionRequest),
        answer=JsonAnswer(Prompt),
    ),
)


def router(provider: Prompts, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Prompts with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
