# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The RewardScoring API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_api.models.reward_scoring import RewardScoringRequest, RewardScoringResponse
from llama_stack_spi import Context


class RewardScoring(ABC):
    """Scores for sampled answers to dialogs, by a reward model or by a judge that compares them.

    Source: reward_scoring.yaml
    """

    @abstractmethod
    async def reward_scoring_score(
        self, body: RewardScoringRequest, *, ctx: Context
    ) -> RewardScoringResponse:
        """Score generations.

        Gives each sampled answer to each dialog a score; a higher one is better. Scores compare answers to
        the same dialog, and nothing else. The order of dialogs and answers is kept. A model that does not
        exist answers 404.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The scored answers.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: reward_scoring.yaml#/paths/~1v1~1reward-scoring~1score/post
        """
