# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Safety API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.safety import Safety
from llama_stack_api.models.safety import (
    CreateModerationRequest,
    ListShieldsResponse,
    Moderation,
    RegisterShieldRequest,
    RunShieldRequest,
    RunShieldResponse,
    Shield,
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
        id="safety.run_shield",
        method="POST",
        path="/v1/safety/run-shield",
        call="safety_run_shield",
        body=JsonBody(RunShieldRequest),
        answer=JsonAnswer(RunShieldResponse),
    ),
    Operation(
        id="moderations.create",
        method="POST",
        path="/v1/moderations",
        aliases=(Alias("POST", "/v1/openai/v1/moderations"),),
        call="moderations_create",
        body=JsonBody(CreateModerationRequest),
        answer=JsonAnswer(Moderation),
    ),
    Operation(
        id="shields.list",
        method="GET",
        path="/v1/shields",
        call="shields_list",
        answer=JsonAnswer(ListShieldsResponse),
    ),
    Operation(
        id="shields.register",
        method="POST",
        path="/v1/shields",
        call="shields_register",
        body=JsonBody(RegisterShieldRequest),
        answer=JsonAnswer(Shield),
    ),
    Operation(
        id="shields.retrieve",
        method="GET",
        path="/v1/shields/{identifier:path}",
        call="shields_retrieve",
        parameters=(
            Parameter(
                "identifier",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(Shield),
    ),
    Operation(
        id="shields.delete",
        method="DELETE",
        path="/v1/shields/{identifier:path}",
        call="shields_delete",
        parameters=(
            Parameter(
                "identifier",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=EmptyAnswer(),
    ),
)


def router(provider: Safety, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Safety with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
