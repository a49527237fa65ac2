"""Reward scoring that is wrong in one way each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, requests, texts
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

SCORE = at("POST", "/v1/reward-scoring/score")


def scored(change: Callable[[list[Any]], list[Any]]) -> Callable[[Any], Any]:
    """Changes the scored answers to each dialog."""

    def changed(body: Any) -> Any:
        for each in body["scored_generations"]:
            each["scored_generations"] = change(each["scored_generations"])
        return body

    return changed


@mutant("reward_scoring.scores.order")
def best_first(app: App) -> App:
    """Sorts the answers by their score."""
    change = scored(lambda found: sorted(found, key=lambda each: each["score"]))
    return answers(app, SCORE, change, status=200)


@mutant("reward_scoring.scores.order")
def the_best_only(app: App) -> App:
    """Gives the best answer to each dialog only."""
    change = scored(lambda found: [max(found, key=lambda each: each["score"])])
    return answers(app, SCORE, change, status=200)


@mutant("reward_scoring.scores.finite")
def divides_by_nothing(app: App) -> App:
    """Gives NaN for an empty answer."""
    return texts(
        app,
        SCORE,
        lambda body: body.replace(b'"score":0.0', b'"score":NaN').replace(b'"score": 0.0', b'"score": NaN'),
    )


@mutant("reward_scoring.scores.apart")
def grades_on_a_curve(app: App) -> App:
    """Takes the mean of the whole request for 0."""

    def change(body: Any) -> Any:
        found = [each for dialog in body["scored_generations"] for each in dialog["scored_generations"]]
        mean = sum(each["score"] for each in found) / len(found)
        for each in found:
            each["score"] -= mean
        return body

    return answers(app, SCORE, change, status=200)


@mutant("reward_scoring.scores.unknown")
def takes_any_model(app: App) -> App:
    """Scores with its usual model."""
    return requests(app, SCORE, lambda body: {**body, "model": "stub-llm"})


@mutant("reward_scoring.pairs.shares")
def ties_count_for_nobody(app: App) -> App:
    """Counts wins, and not their share."""

    def change(found: list[Any]) -> list[Any]:
        return [{**each, "score": each["score"] * max(1, len(found) - 1)} for each in found]

    return answers(app, SCORE, scored(change), status=200)


@mutant("reward_scoring.pairs.shares")
def wins_alone(app: App) -> App:
    """Takes a lone answer for the winner."""

    def change(found: list[Any]) -> list[Any]:
        return [{**found[0], "score": 1.0}] if len(found) == 1 else found

    return answers(app, SCORE, scored(change), status=200)


@mutant("reward_scoring.pairs.shares")
def knows_no_judge(app: App) -> App:
    """Scores as a reward model, whatever the method."""

    def change(body: Any) -> Any:
        body.pop("method", None)
        return body

    return requests(app, SCORE, change)
