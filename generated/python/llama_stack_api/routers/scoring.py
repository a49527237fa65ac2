# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Scoring API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.scoring import Scoring
from llama_stack_api.models.scoring import (
    ListScoringFunctionsResponse,
    RegisterScoringFunctionRequest,
    ScoreBatchRequest,
    ScoreBatchResponse,
    ScoreRequest,
    ScoreResponse,
    ScoringFn,
)
from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
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
        id="scoring.score",
        method="POST",
        path="/v1/scoring/score",
        call="scoring_score",
        body=JsonBody(ScoreRequest),
        answer=JsonAnswer(ScoreResponse),
    ),
    Operation(
        id="scoring.score_batch",
        method="POST",
        path="/v1/scoring/score-batch",
        call="scoring_score_batch",
        body=JsonBody(ScoreBatchRequest),
        answer=JsonAnswer(ScoreBatchResponse),
    ),
    Operation(
        id="scoring_functions.list",
        method="GET",
        path="/v1/scoring-functions",
        call="scoring_functions_list",
        answer=JsonAnswer(ListScoringFunctionsResponse),
    ),
    Operation(
        id="scoring_functions.register",
        method="POST",
        path="/v1/scoring-functions",
        call="scoring_functions_register",
        body=JsonBody(RegisterScoringFunctionRequest),
        answer=JsonAnswer(ScoringFn),
    ),
    Operation(
        id="scoring_functions.retrieve",
        method="GET",
        path="/v1/scoring-functions/{scoring_fn_id:path}",
        call="scoring_functions_retrieve",
        parameters=(
            Parameter(
                "scoring_fn_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(ScoringFn),
    ),
    Operation(
        id="scoring_functions.unregister",
        method="DELETE",
        path="/v1/scoring-functions/{scoring_fn_id:path}",
        call="scoring_functions_unregister",
        parameters=(
            Parameter(
                "scoring_fn_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=EmptyAnswer(),
    ),
)


def router(provider: Scoring, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Scoring with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
