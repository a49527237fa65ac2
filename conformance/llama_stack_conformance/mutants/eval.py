"""Evaluation that is wrong in one way each."""

from __future__ import annotations

import itertools
from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, heads, requests, responds
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

BENCHMARK = "/v1/eval/benchmarks/{}"
REGISTER = at("POST", "/v1/eval/benchmarks")
RUN = at("POST", f"{BENCHMARK}/jobs")
JOB = f"{BENCHMARK}/jobs/{{}}"
RESULT = at("GET", f"{JOB}/result")
ROWS = at("POST", f"{BENCHMARK}/evaluations")


@mutant("eval.benchmarks.lifecycle")
def forgets_the_metadata(app: App) -> App:
    """Registers benchmarks without their metadata."""
    return requests(app, REGISTER, lambda body: {**body, "metadata": {}})


@mutant("eval.benchmarks.lifecycle")
def blames_the_client(app: App) -> App:
    """Answers 400 for a name that is taken."""
    return heads(app, REGISTER, lambda status, found: (400 if status == 409 else status, found))


@mutant("eval.benchmarks.lifecycle")
def keeps_benchmarks(app: App) -> App:
    """Says that a benchmark is gone, and keeps it."""
    return responds(app, at("DELETE", BENCHMARK), 204)


@mutant("eval.runs.result")
def goes_backwards(app: App) -> App:
    """Says `scheduled` again after `in_progress`."""
    told = itertools.chain(["in_progress", "scheduled"], itertools.repeat("completed"))
    return answers(app, at("GET", JOB), lambda body: {**body, "status": next(told)}, status=200)


@mutant("eval.runs.result")
def leaves_out_a_score(app: App) -> App:
    """Has no row of scores for the last row."""

    def change(body: Any) -> Any:
        for each in body["scores"].values():
            each["score_rows"].pop()
        return body

    return answers(app, RESULT, change, status=200)


@mutant("eval.runs.result")
def fails_quietly(app: App) -> App:
    """Fails instead of completing."""

    def change(body: Any) -> Any:
        return {**body, "status": "failed"} if body["status"] == "completed" else body

    return answers(app, at("GET", JOB), change, status=200)


@mutant("eval.runs.examples")
def answers_every_row(app: App) -> App:
    """Ignores `num_examples`."""

    def change(body: Any) -> Any:
        body["benchmark_config"].pop("num_examples", None)
        return body

    return requests(app, RUN, change)


@mutant("eval.runs.early")
def has_half_a_result(app: App) -> App:
    """Answers an empty result while the run goes on."""
    empty = answers(app, RESULT, lambda body: {"generations": [], "scores": {}} if "error" in body else body)
    return heads(empty, RESULT, lambda _status, found: (200, found))


@mutant("eval.runs.unknown")
def takes_any_candidate(app: App) -> App:
    """Lets its usual model answer for one that does not exist."""

    def change(body: Any) -> Any:
        body["benchmark_config"]["eval_candidate"]["model"] = "stub-llm"
        return body

    return requests(app, RUN, change)


@mutant("eval.runs.unknown")
def knows_every_job(app: App) -> App:
    """Says of jobs that do not exist that they are scheduled."""

    def change(body: Any) -> Any:
        return {"job_id": "job", "status": "scheduled"} if "error" in body else body

    told = answers(app, at("GET", JOB), change)
    return heads(told, at("GET", JOB), lambda _status, found: (200, found))


@mutant("eval.cancel.stops")
def runs_on(app: App) -> App:
    """Answers a cancellation, and runs on."""
    return responds(app, at("DELETE", JOB), 204)


@mutant("eval.cancel.stops")
def keeps_half_a_result(app: App) -> App:
    """Has a result of a run that was cancelled."""
    return responds(app, RESULT, 200, {"generations": [], "scores": {}})


@mutant("eval.cancel.late")
def cancels_what_is_over(app: App) -> App:
    """Says of every run that was cancelled that it is."""
    seen: list[int] = []

    def noted(status: int, found: dict[str, str]) -> tuple[int, dict[str, str]]:
        seen.append(status)
        return status, found

    def change(body: Any) -> Any:
        return {**body, "status": "cancelled"} if seen else body

    return answers(heads(app, at("DELETE", JOB), noted), at("GET", JOB), change, status=200)


@mutant("eval.rows.whole")
def scores_with_what_it_has(app: App) -> App:
    """Skips functions that do not exist."""

    def change(body: Any) -> Any:
        return {**body, "scoring_functions": body["scoring_functions"][:1]}

    return requests(app, ROWS, change)


@mutant("eval.rows.whole")
def answers_the_first_row(app: App) -> App:
    """Answers the first row only."""
    return requests(app, ROWS, lambda body: {**body, "input_rows": body["input_rows"][:1]})
