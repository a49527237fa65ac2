"""Generation of data that is wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

GENERATE = at("POST", "/v1/synthetic-data-generation/generate")


@mutant("synthetic_data_generation.data.all")
def generates_two_at_most(app: App) -> App:
    """Generates from the first two messages."""
    return requests(app, GENERATE, lambda body: {**body, "dialogs": body["dialogs"][:2]})


@mutant("synthetic_data_generation.data.all")
def drops_what_it_counts(app: App) -> App:
    """Counts more than it answers."""

    def change(body: Any) -> Any:
        body["statistics"]["generated"] += 1
        return body

    return answers(app, GENERATE, change, status=200)


@mutant("synthetic_data_generation.data.dialogs")
def repeats_the_question(app: App) -> App:
    """Answers dialogs in which nobody answers."""

    def change(body: Any) -> Any:
        for row in body["synthetic_data"]:
            row["dialog"] = row["dialog"][:1]
        return body

    return answers(app, GENERATE, change, status=200)


@mutant("synthetic_data_generation.data.dialogs")
def has_nothing_to_say(app: App) -> App:
    """Answers one question with nothing."""

    def change(body: Any) -> Any:
        body["synthetic_data"][-1]["dialog"][-1]["content"] = ""
        return body

    return answers(app, GENERATE, change, status=200)


@mutant("synthetic_data_generation.data.unknown")
def takes_any_model(app: App) -> App:
    """Writes with its own model where the named one does not exist."""

    def change(body: Any) -> Any:
        body.pop("model", None)
        return body

    return requests(app, GENERATE, change)


@mutant("synthetic_data_generation.data.unknown")
def takes_any_filter(app: App) -> App:
    """Keeps everything where the filter does not exist."""

    def change(body: Any) -> Any:
        return {**body, "filtering_function": "none"} if body["filtering_function"] == "best" else body

    return requests(app, GENERATE, change)


@mutant("synthetic_data_generation.filters.scores")
def hides_the_scores(app: App) -> App:
    """Answers without the scores."""

    def change(body: Any) -> Any:
        for row in body["synthetic_data"]:
            row.pop("score", None)
        return body

    return answers(app, GENERATE, change, status=200)


@mutant("synthetic_data_generation.filters.scores")
def counts_what_it_drops(app: App) -> App:
    """Counts everything as kept."""

    def change(body: Any) -> Any:
        body["statistics"]["kept"] = body["statistics"]["generated"]
        return body

    return answers(app, GENERATE, change, status=200)


@mutant("synthetic_data_generation.filters.keep_less")
def keeps_everything(app: App) -> App:
    """Ignores the filter."""
    return requests(app, GENERATE, lambda body: {**body, "filtering_function": "none"})


@mutant("synthetic_data_generation.filters.best")
def keeps_the_worst(app: App) -> App:
    """Turns the scores round."""
    everything: list[Any] = []

    def change(body: Any) -> Any:
        if body["statistics"]["kept"] == body["statistics"]["generated"]:
            everything[:] = body["synthetic_data"]
            return body
        count = len(body["synthetic_data"])
        return {**body, "synthetic_data": sorted(everything, key=lambda row: row["score"])[:count]}

    return answers(app, GENERATE, change, status=200)
