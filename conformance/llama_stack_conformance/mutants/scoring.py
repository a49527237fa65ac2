"""Scoring that is wrong in one way each."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, heads, requests, responds
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

SCORE = at("POST", "/v1/scoring/score")
BATCH = at("POST", "/v1/scoring/score-batch")
REGISTER = at("POST", "/v1/scoring-functions")


def results(change: Callable[[Any], None]) -> Callable[[Any], Any]:
    """Changes the result of every function."""

    def changed(body: Any) -> Any:
        for result in body["results"].values():
            change(result)
        return body

    return changed


@mutant("scoring.rows.each")
def leaves_out_what_is_wrong(app: App) -> App:
    """Has no row of scores where the score is 0."""

    def change(result: Any) -> None:
        result["score_rows"] = [row for row in result["score_rows"] if row["score"]]

    return answers(app, SCORE, results(change), status=200)


@mutant("scoring.rows.each")
def asks_one_function(app: App) -> App:
    """Answers the first of several functions."""

    def change(body: Any) -> Any:
        return {**body, "results": dict(itertools.islice(body["results"].items(), 1))}

    return answers(app, SCORE, change, status=200)


@mutant("scoring.rows.alone")
def grades_on_a_curve(app: App) -> App:
    """Divides the scores by the number of rows."""

    def change(result: Any) -> None:
        for row in result["score_rows"]:
            row["score"] /= len(result["score_rows"])

    return answers(app, SCORE, results(change), status=200)


@mutant("scoring.rows.unknown")
def skips_what_it_does_not_know(app: App) -> App:
    """Scores with the functions that exist."""
    known = ("basic::equality", "basic::subset_of")

    def change(body: Any) -> Any:
        asked = {name: params for name, params in body["scoring_functions"].items() if name in known}
        return {**body, "scoring_functions": asked}

    return requests(app, SCORE, change)


@mutant("scoring.basic.compares")
def scores_backwards(app: App) -> App:
    """Scores the rows from the last to the first but one, and the first at the end."""

    def change(result: Any) -> None:
        result["score_rows"] = result["score_rows"][1:] + result["score_rows"][:1]

    return answers(app, SCORE, results(change), status=200)


@mutant("scoring.basic.compares")
def takes_nothing_for_right(app: App) -> App:
    """Takes an empty answer for the expected one."""

    def change(body: Any) -> Any:
        for row in body["input_rows"]:
            row["generated_answer"] = row["generated_answer"] or row["expected_answer"]
        return body

    return requests(app, SCORE, change)


@mutant("scoring.basic.contains")
def looks_the_other_way_round(app: App) -> App:
    """Looks for the answer in the expected one."""

    def change(body: Any) -> Any:
        for row in body["input_rows"]:
            row["generated_answer"], row["expected_answer"] = row["expected_answer"], row["generated_answer"]
        return body

    return requests(app, SCORE, change)


@mutant("scoring.basic.aggregates")
def leaves_out_empty_answers(app: App) -> App:
    """Counts answered rows only."""

    def change(body: Any) -> Any:
        return {**body, "input_rows": [row for row in body["input_rows"] if row["generated_answer"]]}

    return requests(app, SCORE, change)


@mutant("scoring.basic.aggregates")
def aggregates_as_usual(app: App) -> App:
    """Adds an aggregation that nobody asked for."""

    def change(result: Any) -> None:
        result["aggregated_results"]["average"] = {"average": 0.5}

    return answers(app, SCORE, results(change), status=200)


@mutant("scoring.batch.same")
def skips_the_last_row(app: App) -> App:
    """Scores a dataset without its last row."""

    def change(result: Any) -> None:
        result["score_rows"].pop()

    return answers(app, BATCH, results(change), status=200)


@mutant("scoring.batch.same")
def saves_always(app: App) -> App:
    """Saves the scores unasked."""
    return requests(app, BATCH, lambda body: {**body, "save_results_dataset": True})


@mutant("scoring.batch.saved")
def saves_nothing(app: App) -> App:
    """Saves no scores."""
    return requests(app, BATCH, lambda body: {**body, "save_results_dataset": False})


@mutant("scoring.batch.saved")
def names_the_questions(app: App) -> App:
    """Names the dataset of the questions as that of the scores."""
    asked: dict[str, Any] = {}

    def noted(body: Any) -> Any:
        asked["dataset_id"] = body["dataset_id"]
        return body

    told = requests(app, BATCH, noted)
    return answers(told, BATCH, lambda body: {**body, **asked}, status=200)


@mutant("scoring.functions.lifecycle")
def forgets_its_parameters(app: App) -> App:
    """Registers functions without their parameters."""

    def change(body: Any) -> Any:
        body.pop("params", None)
        return body

    return requests(app, REGISTER, change)


@mutant("scoring.functions.lifecycle")
def keeps_to_its_parameters(app: App) -> App:
    """Ignores the parameters of calls."""

    def change(body: Any) -> Any:
        return {**body, "scoring_functions": dict.fromkeys(body["scoring_functions"])}

    return requests(app, SCORE, change)


@mutant("scoring.functions.lifecycle")
def blames_the_client(app: App) -> App:
    """Answers 400 for a name that is taken."""
    return heads(app, REGISTER, lambda status, found: (400 if status == 409 else status, found))


@mutant("scoring.functions.lifecycle")
def keeps_functions(app: App) -> App:
    """Says that a function is gone, and keeps it."""
    return responds(app, at("DELETE", "/v1/scoring-functions/{*}"), 204)
