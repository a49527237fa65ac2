"""Reward scoring: one score for each answer, in order, that means what it says."""

from __future__ import annotations

import math
from typing import Any

from llama_stack_conformance.checking import MUST, SHOULD, Subject, check, expect, feature

SCORES = feature("reward_scoring.scores", "Scores of sampled answers")
PAIRS = feature("reward_scoring.pairs", "Judging answers two by two")
PATH = "/v1/reward-scoring/score"
SCORE = ("reward_scoring.score", "RewardScoringResponse")


def _said(role: str, text: str) -> dict[str, Any]:
    stop = {"stop_reason": "end_of_turn"} if role == "assistant" else {}
    return {"role": role, "content": text, **stop}


def _generations(question: str, *answers: str) -> dict[str, Any]:
    return {
        "dialog": [_said("user", question)],
        "sampled_generations": [_said("assistant", answer) for answer in answers],
    }


FRANCE = _generations(
    "What is the capital of France?",
    "The capital of France is Paris.",
    "Lyon, I think.",
    "I do not answer questions about capitals of countries.",
)
PERU = _generations("What is the capital of Peru?", "Lima.")


@check("reward_scoring.scores.order", MUST, SCORES, spec=(*SCORE, "ScoredDialogGenerations"))
async def order(subject: Subject) -> None:
    """Every dialog and every answer comes back once, in the order of the request, the answer with its score.

    Training takes the best of each dialog by its place. A server that sorts by score teaches the wrong answers.
    """
    found = await _score(subject, [FRANCE, PERU])
    for asked, scored in zip([FRANCE, PERU], found, strict=False):
        wanted = _texts([*asked["dialog"], *asked["sampled_generations"]])
        messages = [*scored["dialog"], *(each["message"] for each in scored["scored_generations"])]
        expect(_texts(messages) == wanted, expected=wanted, got=_texts(messages))
    counts = [len(each["scored_generations"]) for each in found]
    expect(counts == [3, 1], expected=[3, 1], got=counts)


@check("reward_scoring.scores.finite", MUST, SCORES, spec=(*SCORE, "ScoredMessage"))
async def finite(subject: Subject) -> None:
    """Every score is a finite number, an empty answer's and a very long one's, too.

    One NaN among the rewards makes all weights NaN at the next step, hours later.
    """
    asked = _generations("What is the capital of France?", "", "Paris. " * 400, "Paris.")
    [scored] = await _score(subject, [asked])
    scores = [each["score"] for each in scored["scored_generations"]]
    expect(len(scores) == 3, expected="three scores", got=scores)
    expect(all(map(math.isfinite, scores)), expected="finite numbers", got=str(scores))


@check("reward_scoring.scores.apart", SHOULD, SCORES, spec=SCORE)
async def apart(subject: Subject) -> None:
    """An answer's score does not depend on the other dialogs of the request, nor on when it is asked.

    Batches are cut by size. Rewards that change with the cut cannot be compared from one step to the next.
    """
    together = (await _score(subject, [PERU, FRANCE]))[1]["scored_generations"]
    [alone] = await _score(subject, [FRANCE])
    wanted, found = ([each["score"] for each in some] for some in (together, alone["scored_generations"]))
    expect(found == wanted, expected=wanted, got=found)


@check("reward_scoring.scores.unknown", MUST, SCORES, spec=("reward_scoring.score",))
async def unknown(subject: Subject) -> None:
    """A model that does not exist is 404.

    Scores by another model than the one named are not comparable with anything.
    """
    body = {"model": subject.name("nothing"), "dialog_generations": [FRANCE]}
    (await subject.post(PATH, body)).error(404)


@check("reward_scoring.pairs.shares", MUST, PAIRS, spec=(*SCORE, "PairwiseJudgeMethod"))
async def shares(subject: Subject) -> None:
    """Scores of a judge are shares of comparisons won: from 0 to 1, half the number of answers together, 0.5 for one alone.

    A tie is half a win for both. Where the sum is another, a comparison was counted for one side only.
    """
    found = await _score(subject, [FRANCE, PERU], method={"type": "pairwise_judge"})
    several, alone = ([each["score"] for each in some["scored_generations"]] for some in found)
    expect(all(0 <= score <= 1 for score in several), expected="scores from 0 to 1", got=several)
    wanted = len(FRANCE["sampled_generations"]) / 2
    expect(abs(sum(several) - wanted) < 1e-6, expected=f"the sum {wanted}", got=several)
    expect(alone == [0.5], expected=[0.5], got=alone)


async def _score(subject: Subject, dialogs: list[dict[str, Any]], **fields: Any) -> list[dict[str, Any]]:
    body = {"model": subject.llm, "dialog_generations": dialogs, **fields}
    answer = (await subject.post(PATH, body)).valid("RewardScoringResponse")
    found: list[dict[str, Any]] = answer["scored_generations"]
    expect(len(found) == len(dialogs), expected=f"{len(dialogs)} dialogs", got=len(found))
    return found


def _texts(messages: list[dict[str, Any]]) -> list[str]:
    return [content if isinstance(content := each["content"], str) else str(content) for each in messages]
