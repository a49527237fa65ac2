# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Literal

from pydantic import MISSING, Field, StrictBool, StrictFloat, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

from .common import Message


class RewardModelMethod(StackModel):
    """A reward model reads the dialog with one answer and puts out a number, which is the score.

    Source: reward_scoring.yaml#/components/schemas/RewardModelMethod
    """

    type: Literal["reward_model"] = "reward_model"
    """Tag of this kind."""


class PairwiseJudgeMethod(StackModel):
    """A chat model compares the answers to a dialog two by two. The score is the share of comparisons won, from 0 to 1;
    a tie counts as half a win, and a lone answer scores 0.5.


    Source: reward_scoring.yaml#/components/schemas/PairwiseJudgeMethod
    """

    type: Literal["pairwise_judge"] = "pairwise_judge"
    """Tag of this kind."""
    criteria: StrictStr | MISSING = MISSING
    """What makes an answer the better one, told to the judge. Default helpful, honest and harmless."""
    both_orders: StrictBool = True
    """Whether to ask twice with the answers swapped, so that the place of an answer does not matter."""


RewardScoringMethod = TypeAliasType(
    "RewardScoringMethod",
    Annotated[RewardModelMethod | PairwiseJudgeMethod, Field(discriminator="type")],
)
"""
How scores come about. Left out, the provider takes what the model is made for.

Source: reward_scoring.yaml#/components/schemas/RewardScoringMethod
"""


class DialogGenerations(StackModel):
    """A dialog and answers sampled for it.

    Source: reward_scoring.yaml#/components/schemas/DialogGenerations
    """

    dialog: list[Message]
    """The messages so far, oldest first."""
    sampled_generations: Annotated[list[Message], Field(max_length=64)]
    """Candidates for the next message."""


class ScoredMessage(StackModel):
    """An answer and its score.

    Source: reward_scoring.yaml#/components/schemas/ScoredMessage
    """

    message: Message
    score: StrictFloat
    """How good the answer is; more is better."""


class RewardScoringRequest(StackModel):
    """Dialogs with sampled answers, and who scores them.

    Source: reward_scoring.yaml#/components/schemas/RewardScoringRequest
    """

    dialog_generations: Annotated[list[DialogGenerations], Field(max_length=1000)]
    """Dialogs with their sampled answers."""
    model: Annotated[StrictStr, Field(min_length=1)]
    """The model that scores: a reward model, or the judge."""
    method: RewardScoringMethod | MISSING = MISSING


class ScoredDialogGenerations(StackModel):
    """A dialog and its answers with their scores.

    Source: reward_scoring.yaml#/components/schemas/ScoredDialogGenerations
    """

    dialog: list[Message]
    """The messages so far, oldest first."""
    scored_generations: list[ScoredMessage]
    """The answers, in the order of the request."""


class RewardScoringResponse(StackModel):
    """Dialogs with their scored answers.

    Source: reward_scoring.yaml#/components/schemas/RewardScoringResponse
    """

    scored_generations: list[ScoredDialogGenerations]
    """One entry for each dialog, in the order of the request."""
