# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Scoring API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_api.models.scoring import (
    ListScoringFunctionsResponse,
    RegisterScoringFunctionRequest,
    ScoreBatchRequest,
    ScoreBatchResponse,
    ScoreRequest,
    ScoreResponse,
    ScoringFn,
)
from llama_stack_spi import Context


class Scoring(ABC):
    """Functions that score answers, and scoring rows or datasets with them.

    Source: scoring.yaml
    """

    @abstractmethod
    async def scoring_score(self, body: ScoreRequest, *, ctx: Context) -> ScoreResponse:
        """Score rows.

        Scores each row with each function. A function that does not exist answers 404.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            Scores by function.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: scoring.yaml#/paths/~1v1~1scoring~1score/post
        """

    @abstractmethod
    async def scoring_score_batch(self, body: ScoreBatchRequest, *, ctx: Context) -> ScoreBatchResponse:
        """Score a dataset.

        Scores every row of a dataset, and saves the scores as a new dataset if asked.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            Scores by function.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: scoring.yaml#/paths/~1v1~1scoring~1score-batch/post
        """

    @abstractmethod
    async def scoring_functions_list(self, *, ctx: Context) -> ListScoringFunctionsResponse:
        """List scoring functions.

        Lists every scoring function, those of providers and those registered.

        Args:
            ctx: The request around this call.

        Returns:
            The scoring functions.

        Source: scoring.yaml#/paths/~1v1~1scoring-functions/get
        """

    @abstractmethod
    async def scoring_functions_register(
        self, body: RegisterScoringFunctionRequest, *, ctx: Context
    ) -> ScoringFn:
        """Register a scoring function.

        Makes a scoring function known under an identifier. An identifier that is taken answers 409.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The registered scoring function.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: scoring.yaml#/paths/~1v1~1scoring-functions/post
        """

    @abstractmethod
    async def scoring_functions_retrieve(self, scoring_fn_id: str, *, ctx: Context) -> ScoringFn:
        """Get a scoring function.

        Returns one scoring function.

        Args:
            scoring_fn_id: Identifier of the scoring function, such as `basic::equality`; it may contain
                slashes.
            ctx: The request around this call.

        Returns:
            The scoring function.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/get
        """

    @abstractmethod
    async def scoring_functions_unregister(self, scoring_fn_id: str, *, ctx: Context) -> None:
        """Remove a scoring function.

        Forgets a registered scoring function.

        Args:
            scoring_fn_id: Identifier of the scoring function, such as `basic::equality`; it may contain
                slashes.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/delete
        """
