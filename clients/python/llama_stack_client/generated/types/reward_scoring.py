# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Annotated, Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel
from llama_stack_client.runtime.unions import OpenUnion, UnknownVariant

from .common import Message


class DialogGenerations(WireModel):
    """A dialog and answers sampled for it.

    Source: reward_scoring.yaml#/components/schemas/DialogGenerations
    """

    dialog: list[Message]
    """The messages so far, oldest first."""

    sampled_generations: list[Message]
    """Candidates for the next message."""


class PairwiseJudgeMethod(WireModel):
    """A chat model compares the answers to a dialog two by two. The score is the share of comparisons
    won, from 0 to 1; a tie counts as half a win, and a lone answer scores 0.5.

    Source: reward_scoring.yaml#/components/schemas/PairwiseJudgeMethod
    """

    type: Literal["pairwise_judge"] = "pairwise_judge"
    """Tag of this kind."""

    criteria: str | None = None
    """What makes an answer the better one, told to the judge. Default helpful, honest and harmless."""

    both_orders: bool | None = True
    """Whether to ask twice with the answers swapped, so that the place of an answer does not matter."""


class RewardModelMethod(WireModel):
    """A reward model reads the dialog with one answer and puts out a number, which is the score.

    Source: reward_scoring.yaml#/components/schemas/RewardModelMethod
    """

    type: Literal["reward_model"] = "reward_model"
    """Tag of this kind."""


RewardScoringMethod = TypeAliasType(
    "RewardScoringMethod",
    Annotated[
        RewardModelMethod | PairwiseJudgeMethod | UnknownVariant,
        OpenUnion("type", {"reward_model": "RewardModelMethod", "pairwise_judge": "PairwiseJudgeMethod"}),
    ],
)
"""How scores come about. Left out, the provider takes what the model is made for.

Source: reward_scoring.yaml#/components/schemas/RewardScoringMethod
"""


class RewardScoringResponse(WireModel):
    """Dialogs with their scored answers.

    Source: reward_scoring.yaml#/components/schemas/RewardScoringResponse
    """

    scored_generations: list[ScoredDialogGenerations]
    """One entry for each dialog, in the order of the request."""


class ScoredDialogGenerations(WireModel):
    """A dialog and its answers with their scores.

    Source: reward_scoring.yaml#/components/schemas/ScoredDialogGenerations
    """

    dialog: list[Message]
    """The messages so far, oldest first."""

    scored_generations: list[ScoredMessage]
    """The answers, in the order of the request."""


class ScoredMessage(WireModel):
    """An answer and its score.

    Source: reward_scoring.yaml#/components/schemas/ScoredMessage
    """

    message: Message
    """A message of a native conversation."""

    score: float
    """How good the answer is; more is better."""
