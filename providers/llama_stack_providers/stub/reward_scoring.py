"""Reward scoring: answers that share words with the question, and say something, score higher."""

from __future__ import annotations

from collections.abc import Sequence

from llama_stack_api.interfaces.models import Models
from llama_stack_api.interfaces.reward_scoring import RewardScoring
from llama_stack_api.models.common import Message
from llama_stack_api.models.reward_scoring import (
    PairwiseJudgeMethod,
    RewardScoringRequest,
    RewardScoringResponse,
    ScoredDialogGenerations,
    ScoredMessage,
)
from llama_stack_providers.stub.kit.content import last_user_text, text_of
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.served import expect_model
from llama_stack_providers.stub.kit.words import similarity, token_count
from llama_stack_spi import Context, ProviderSpec


@fails_on_request
class StubRewardScoring(RewardScoring):
    """Scores by similarity to what the user asked last. The judge compares the same numbers two by two."""

    def __init__(self, *, models: Models) -> None:
        self._models = models

    async def reward_scoring_score(
        self, body: RewardScoringRequest, *, ctx: Context
    ) -> RewardScoringResponse:
        await expect_model(self._models, body.model, ctx=ctx)
        scored = []
        for each in body.dialog_generations:
            scores = [_reward(each.dialog, answer) for answer in each.sampled_generations]
            if isinstance(body.method, PairwiseJudgeMethod):
                scores = share_of_wins(scores)
            answers = zip(each.sampled_generations, scores, strict=True)
            scored.append(
                ScoredDialogGenerations(
                    dialog=each.dialog,
                    scored_generations=[
                        ScoredMessage(message=message, score=score) for message, score in answers
                    ],
                )
            )
        return RewardScoringResponse(scored_generations=scored)


def share_of_wins(rewards: Sequence[float]) -> list[float]:
    """Each answer's share of comparisons won, a tie being half a win; a lone answer has nothing to win and gets 0.5."""
    if len(rewards) < 2:
        return [0.5] * len(rewards)
    return [
        sum(
            1.0 if mine > other else 0.5 if mine == other else 0.0
            for j, other in enumerate(rewards)
            if i != j
        )
        / (len(rewards) - 1)
        for i, mine in enumerate(rewards)
    ]


def _reward(dialog: Sequence[Message], answer: Message) -> float:
    text = text_of(answer.content)
    effort = min(token_count(text), 100) / 100
    return round(similarity(last_user_text(dialog), text) + effort, 4)


PROVIDER = ProviderSpec(
    api="reward_scoring",
    provider_type="inline::stub",
    build=lambda config, *, models: StubRewardScoring(models=models),
    requires=("models",),
    description="Scores answers by the words they share with the question.",
)
