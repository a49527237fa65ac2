"""Evaluation: benchmarks, runs that go from start to result, and rows that are evaluated at once."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from typing import Any

from llama_stack_conformance.checking import MUST, Failed, Subject, Tier, check, expect, feature
from llama_stack_conformance.checks.rows import dataset
from llama_stack_conformance.checks.waiting import OVER, forwards, watched

BENCHMARKS = feature("eval.benchmarks", "Registering benchmarks", operations=("benchmarks.unregister",))
RUNS = feature(
    "eval.runs", "Runs of benchmarks", operations=("eval.run_eval", "eval.jobs.retrieve", "eval.jobs.result")
)
CANCEL = feature("eval.cancel", "Cancelling runs", operations=("eval.jobs.cancel",))
ROWS = feature("eval.rows", "Evaluating rows at once", operations=("eval.evaluate_rows",))
PATH = "/v1/eval/benchmarks"
QUESTIONS = [
    {"input_query": "What is the capital of France?", "expected_answer": "Paris"},
    {"input_query": "What is the capital of Peru?", "expected_answer": "Lima"},
    {"input_query": "Say the word river.", "expected_answer": "river"},
]
LONG = 300.0
"""Seconds that a run of these may take."""


@check(
    "eval.benchmarks.lifecycle",
    MUST,
    BENCHMARKS,
    spec=("benchmarks.register", "benchmarks.list", "benchmarks.unregister", "Benchmark"),
    tier=Tier.STATEFUL,
)
async def lifecycle(subject: Subject) -> None:
    """A benchmark is told and listed as it was registered, its name can be taken once, and it is 404 once it is removed.

    Results are published under its name. One whose dataset changes under the same name compares apples with pears.
    """
    async with dataset(subject, QUESTIONS) as questions:
        name, metadata = subject.name("benchmark"), {"level": "easy"}
        function = await _function(subject)
        body = _benchmark(name, questions, function, metadata=metadata)
        made = (await subject.post(PATH, body)).valid("Benchmark")
        try:
            told = (await subject.get(f"{PATH}/{name}")).valid("Benchmark")
            expect(told == made, expected=made, got=told)
            kept = (told["dataset_id"], told["scoring_functions"], told["metadata"])
            expect(kept == (questions, [function], metadata), expected=body, got=told)
            names = [each["identifier"] for each in (await _listed(subject))]
            expect(name in names, expected=f"{name} in the list", got=names)
            (await subject.post(PATH, body)).error(409)
        finally:
            gone = await subject.delete(f"{PATH}/{name}")
        gone.expect(204)
        (await subject.get(f"{PATH}/{name}")).error(404)
        (await subject.post(f"{PATH}/{name}/jobs", _config(subject))).error(404)


@check(
    "eval.runs.result",
    MUST,
    RUNS,
    spec=("eval.run_eval", "eval.jobs.result", "EvaluateResponse"),
    seconds=LONG,
)
async def result(subject: Subject) -> None:
    """A run goes on to `completed`, never backwards, and then has an answer and a score for each row of the dataset.

    Functions of the benchmark, and no others. A leaderboard divides by the number of rows: one that was left out silently
    makes a model better than it is.
    """
    async with benchmark(subject) as (path, function):
        job = await _started(subject, path)
        seen = await watched(lambda: _status(subject, job))
        expect(seen[-1] == "completed", expected="completed", got=seen)
        found = (await subject.get(f"{job}/result")).valid("EvaluateResponse")
        _whole(found, function, len(QUESTIONS))


@check("eval.runs.examples", MUST, RUNS, spec=("eval.run_eval", "BenchmarkConfig"), seconds=LONG)
async def examples(subject: Subject) -> None:
    """`num_examples` rows are answered and scored, and no more.

    It is how a run is tried before it is paid for.
    """
    async with benchmark(subject) as (path, function):
        job = await _started(subject, path, num_examples=2)
        await watched(lambda: _status(subject, job))
        found = (await subject.get(f"{job}/result")).valid("EvaluateResponse")
        _whole(found, function, 2)


@check("eval.runs.early", MUST, RUNS, spec=("eval.jobs.result",), tier=Tier.STATEFUL, seconds=LONG)
async def early(subject: Subject) -> None:
    """The result of a run that is not completed is a conflict, never half a result.

    A script that fetches too early has to wait. Half a result looks like a whole one.
    """
    async with benchmark(subject) as (path, _):
        job = await _started(subject, path)
        answer = await subject.get(f"{job}/result")
        if answer.status == 200:
            status = await _status(subject, job)
            expect(status == "completed", expected="completed, since there is a result", got=status)
        else:
            answer.error(409)
        await watched(lambda: _status(subject, job))


@check("eval.runs.unknown", MUST, RUNS, spec=("eval.run_eval", "eval.jobs.retrieve", "eval.jobs.result"))
async def unknown(subject: Subject) -> None:
    """Benchmarks, jobs and candidates that do not exist are 404.

    Whoever polls a job that was forgotten has to learn it, and not to wait.
    """
    nothing = subject.name("nothing")
    async with benchmark(subject) as (path, _):
        for each in (f"{PATH}/{nothing}", f"{path}/jobs/{nothing}", f"{path}/jobs/{nothing}/result"):
            (await subject.get(each)).error(404)
        (await subject.delete(f"{path}/jobs/{nothing}")).error(404)
        (await subject.post(f"{PATH}/{nothing}/jobs", _config(subject))).error(404)
        config = _config(subject)
        config["benchmark_config"]["eval_candidate"]["model"] = nothing
        (await subject.post(f"{path}/jobs", config)).error(404)


@check(
    "eval.cancel.stops", MUST, CANCEL, spec=("eval.jobs.cancel", "EvalJob"), tier=Tier.STATEFUL, seconds=LONG
)
async def stops(subject: Subject) -> None:
    """A run that is cancelled is over and stays so; without a result if it was not completed before.

    Models cost by the minute. A cancellation that is only written down costs on.
    """
    async with benchmark(subject) as (path, _):
        job = await _started(subject, path)
        (await subject.delete(job)).expect(204)
        seen = [await _status(subject, job) for _ in range(4)]
        over = [each for each in seen if each in OVER]
        expect(
            len(over) == 4 and len(set(over)) == 1, expected="one end, however often it is asked", got=seen
        )
        if seen[0] == "cancelled":
            (await subject.get(f"{job}/result")).error(409)


@check("eval.cancel.late", MUST, CANCEL, spec=("eval.jobs.cancel",), tier=Tier.STATEFUL, seconds=LONG)
async def late(subject: Subject) -> None:
    """Cancelling a run that is completed leaves it as it is, with its result.

    Clean-up scripts cancel everything at the end; what was paid for must survive them.
    """
    async with benchmark(subject) as (path, _):
        job = await _started(subject, path)
        seen = await watched(lambda: _status(subject, job))
        before = (await subject.get(f"{job}/result")).valid("EvaluateResponse")
        (await subject.delete(job)).expect(204)
        forwards([*seen, status := await _status(subject, job)])
        expect(status == seen[-1], expected=seen[-1], got=status)
        after = (await subject.get(f"{job}/result")).valid("EvaluateResponse")
        expect(after == before, expected=before, got=after)


@check("eval.rows.whole", MUST, ROWS, spec=("eval.evaluate_rows", "EvaluateResponse"), seconds=LONG)
async def whole(subject: Subject) -> None:
    """Rows that are evaluated at once have an answer and a score each, by the functions of the request.

    It is the loop of whoever writes a prompt: change it, look at the rows.
    """
    function = await _function(subject)
    async with benchmark(subject) as (path, _):
        body = {"input_rows": QUESTIONS, "scoring_functions": [function], **_config(subject)}
        found = (await subject.post(f"{path}/evaluations", body)).valid("EvaluateResponse")
        _whole(found, function, len(QUESTIONS))
        body["scoring_functions"] = [function, subject.name("nothing")]
        (await subject.post(f"{path}/evaluations", body)).error(404)


@contextlib.asynccontextmanager
async def benchmark(subject: Subject) -> AsyncIterator[tuple[str, str]]:
    """The path of a benchmark of the questions, and its scoring function; both are gone after the block."""
    async with dataset(subject, QUESTIONS) as questions:
        name, function = subject.name("benchmark"), await _function(subject)
        (await subject.post(PATH, _benchmark(name, questions, function))).valid("Benchmark")
        try:
            yield f"{PATH}/{name}", function
        finally:
            await subject.delete(f"{PATH}/{name}")


def _benchmark(name: str, dataset: str, function: str, **fields: Any) -> dict[str, Any]:
    return {"benchmark_id": name, "dataset_id": dataset, "scoring_functions": [function], **fields}


def _config(subject: Subject, **fields: Any) -> dict[str, Any]:
    sampling = {"strategy": {"type": "greedy"}, "max_tokens": 24}
    candidate = {"type": "model", "model": subject.llm, "sampling_params": sampling}
    return {"benchmark_config": {"eval_candidate": candidate, **fields}}


async def _started(subject: Subject, path: str, **fields: Any) -> str:
    made = (await subject.post(f"{path}/jobs", _config(subject, **fields))).valid("EvalJob")
    return f"{path}/jobs/{made['job_id']}"


async def _status(subject: Subject, job: str) -> str:
    found: str = (await subject.get(job)).valid("EvalJob")["status"]
    return found


async def _listed(subject: Subject) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await subject.get(PATH)).valid("ListBenchmarksResponse")["data"]
    return found


async def _function(subject: Subject) -> str:
    """A scoring function that asks no model.

    Raises:
        Failed: The target has none.
    """
    answer = await subject.get("/v1/scoring-functions")
    for each in answer.valid("ListScoringFunctionsResponse")["data"]:
        if (each.get("params") or {"type": "basic"})["type"] == "basic":
            name: str = each["identifier"]
            return name
    raise Failed(expected="a scoring function that asks no model", got="none in the list")


def _whole(found: dict[str, Any], function: str, rows: int) -> None:
    answers = [row.get("generated_answer") for row in found["generations"]]
    expect(len(answers) == rows and None not in answers, expected=f"{rows} generated answers", got=answers)
    expect(set(found["scores"]) == {function}, expected=[function], got=sorted(found["scores"]))
    scored = len(found["scores"][function]["score_rows"])
    expect(scored == rows, expected=f"{rows} rows of scores", got=scored)
