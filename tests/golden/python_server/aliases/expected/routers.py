# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Aliases API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

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
from tiny_api.interfaces.aliases import Aliases
from tiny_api.models.aliases import CancelTinyJobRequest, TinyModel

OPERATIONS = (
    Operation(
        id="tiny_models.retrieve",
        method="GET",
        path="/v1/models/{model_id:path}",
        aliases=(Alias("GET", "/v1/openai/v1/models/{model_id:path}"),),
        call="tiny_models_retrieve",
        parameters=(
            Parameter(
                "model_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(TinyModel),
    ),
    Operation(
        id="tiny_models.files.list",
        method="GET",
        path="/v1/models/{model_id:path}/files",
        call="tiny_models_files_list",
        parameters=(
            Parameter(
                "model_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(TinyModel),
    ),
    Operation(
        id="tiny_models.latest",
        method="GET",
        path="/v1/models/latest",
        call="tiny_models_latest",
        answer=JsonAnswer(TinyModel),
    ),
    Operation(
        id="tiny_jobs.status",
        method="GET",
        path="/v1/jobs/status",
        aliases=(Alias("GET", "/v1/jobs/{job_id}"),),
        call="tiny_jobs_status",
        parameters=(Parameter("job_id", location="query", type=str, kind="string", required=True),),
        answer=JsonAnswer(TinyModel),
    ),
    Operation(
        id="tiny_jobs.cancel",
        method="POST",
        path="/v1/jobs/cancel",
        aliases=(
            Alias("DELETE", "/v1/jobs/{job_id}"),
            Alias("POST", "/v1/jobs/{job_id}/cancel"),
        ),
        call="tiny_jobs_cancel",
        body=JsonBody(CancelTinyJobRequest),
        answer=JsonAnswer(TinyModel),
    ),
)


def router(provider: Aliases, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Aliases with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
