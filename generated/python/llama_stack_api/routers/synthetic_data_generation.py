# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the SyntheticDataGeneration API: what the runtime needs to know about each operation."""

from __future__ import annotations

from fastapi import APIRouter

from llama_stack_api.interfaces.synthetic_data_generation import SyntheticDataGeneration
from llama_stack_api.models.synthetic_data_generation import (
    SyntheticDataGenerateRequest,
    SyntheticDataGenerationResponse,
)
from llama_stack_spi.http import DEFAULT_SETTINGS, HttpSettings, JsonAnswer, JsonBody, Operation, api_router

OPERATIONS = (
    Operation(
        id="synthetic_data_generation.generate",
        method="POST",
        path="/v1/synthetic-data-generation/generate",
        call="synthetic_data_generation_generate",
        body=JsonBody(SyntheticDataGenerateRequest),
        answer=JsonAnswer(SyntheticDataGenerationResponse),
    ),
)


def router(provider: SyntheticDataGeneration, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of SyntheticDataGeneration with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
