# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the RewardScoring API: what the runtime needs to know about each operation."""

from __future__ import annotations

from fastapi import APIRouter

from llama_stack_api.interfaces.reward_scoring import RewardScoring
from llama_stack_api.models.reward_scoring import RewardScoringRequest, RewardScoringResponse
from llama_stack_spi.http import DEFAULT_SETTINGS, HttpSettings, JsonAnswer, JsonBody, Operation, api_router

OPERATIONS = (
    Operation(
        id="reward_scoring.score",
        method="POST",
        path="/v1/reward-scoring/score",
        call="reward_scoring_score",
        body=JsonBody(RewardScoringRequest),
        answer=JsonAnswer(RewardScoringResponse),
    ),
)


def router(provider: RewardScoring, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of RewardScoring with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
