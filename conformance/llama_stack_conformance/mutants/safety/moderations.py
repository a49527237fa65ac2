"""Moderations that are wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

MODERATIONS = at("POST", "/v1/moderations")


@mutant("safety.moderation.order")
def gravest_first(app: App) -> App:
    """Sorts the results by their gravity."""

    def change(body: Any) -> Any:
        return {**body, "results": sorted(body["results"], key=lambda each: not each["flagged"])}

    return answers(app, MODERATIONS, change, status=200)


@mutant("safety.moderation.order")
def joins_the_inputs(app: App) -> App:
    """Leaves out the results of what is harmless."""

    def change(body: Any) -> Any:
        return {**body, "results": [each for each in body["results"] if each["flagged"]]}

    return answers(app, MODERATIONS, change, status=200)


@mutant("safety.moderation.agrees")
def flags_alone(app: App) -> App:
    """Flags an input without a category that applies."""

    def change(body: Any) -> Any:
        for each in body["results"]:
            each["categories"] = dict.fromkeys(each["categories"], False)
        return body

    return answers(app, MODERATIONS, change, status=200)


@mutant("safety.moderation.agrees")
def surer_than_sure(app: App) -> App:
    """Gives scores in percent."""

    def change(body: Any) -> Any:
        for each in body["results"]:
            each["category_scores"] = {name: 100 * score for name, score in each["category_scores"].items()}
        return body

    return answers(app, MODERATIONS, change, status=200)


@mutant("safety.moderation.agrees")
def scores_the_opposite(app: App) -> App:
    """Says how sure it is that a category does not apply."""

    def change(body: Any) -> Any:
        for each in body["results"]:
            each["category_scores"] = {name: 1 - score for name, score in each["category_scores"].items()}
        return body

    return answers(app, MODERATIONS, change, status=200)


@mutant("safety.moderation.unknown")
def takes_any_model(app: App) -> App:
    """Judges by its usual shield where the named one does not exist."""
    known = ("stub-shield", "stub-trigger-shield", "meta-llama/Llama-Guard-3-8B")

    def change(body: Any) -> Any:
        return body if body.get("model") in known else {**body, "model": known[0]}

    return requests(app, MODERATIONS, change)
