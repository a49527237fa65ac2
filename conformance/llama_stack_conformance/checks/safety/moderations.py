"""Moderations: one result for each input, and results that agree with themselves."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, Subject, check, expect, feature
from llama_stack_conformance.checks.safety.asking import HARMFUL, HARMLESS, firing

MODERATIONS = feature("safety.moderations", "Moderations", operations=("moderations.create",))
PATH = "/v1/moderations"


@check("safety.moderation.order", MUST, MODERATIONS, spec=("moderations.create", "Moderation"))
async def order(subject: Subject) -> None:
    """Several inputs have a result each, in their order, the same as alone.

    A forum sends a page of posts at once and hides those that are flagged. One result too few, and it hides the wrong
    ones.
    """
    inputs: list[Any] = [HARMLESS, HARMFUL, "What time is it?", {"type": "text", "text": HARMFUL}]
    results = await _results(subject, inputs)
    flagged = [each["flagged"] for each in results]
    expect(flagged == [False, True, False, True], expected=[False, True, False, True], got=flagged)
    alone = await _results(subject, HARMFUL)
    expect([each["flagged"] for each in alone] == [True], expected="one result, flagged", got=alone)


@check("safety.moderation.agrees", MUST, MODERATIONS, spec=("moderations.create", "ModerationResult"))
async def agrees(subject: Subject) -> None:
    """An input is flagged exactly if a category applies, and every category has a score from 0 to 1.

    Some callers read `flagged`, some read the categories, some have limits of their own for the scores. They have to
    decide alike.
    """
    for result in await _results(subject, [HARMLESS, HARMFUL]):
        applies = any(result["categories"].values())
        expect(
            result["flagged"] == applies,
            expected=f"flagged {applies}, as the categories say",
            got={"flagged": result["flagged"], "categories": result["categories"]},
        )
        scores = result["category_scores"]
        missing = sorted(set(result["categories"]) ^ set(scores))
        expect(not missing, expected="a score for each category", got=f"not in both: {missing}")
        wrong = {name: score for name, score in scores.items() if not 0 <= score <= 1}
        expect(not wrong, expected="scores from 0 to 1", got=wrong)
        applied = [scores[name] for name, holds in result["categories"].items() if holds]
        others = [scores[name] for name, holds in result["categories"].items() if not holds]
        expect(
            not applied or max(applied) >= max(others, default=0.0),
            expected="no category that does not apply above all that do",
            got=scores,
        )


@check("safety.moderation.unknown", MUST, MODERATIONS, spec=("moderations.create",))
async def unknown(subject: Subject) -> None:
    """A model that does not exist is 404, and never an input that is not flagged.

    As with shields, a misspelt name must not switch the protection off.
    """
    (await subject.post(PATH, {"input": HARMFUL, "model": subject.name("nothing")})).error(404)


async def _results(subject: Subject, inputs: object) -> list[dict[str, Any]]:
    body = {"input": inputs, "model": await firing(subject)}
    found: list[dict[str, Any]] = (await subject.post(PATH, body)).valid("Moderation")["results"]
    wanted = len(inputs) if isinstance(inputs, list) else 1
    expect(len(found) == wanted, expected=f"{wanted} results", got=len(found))
    return found
