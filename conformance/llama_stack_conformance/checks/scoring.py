"""Scoring: a score for each row and function, in order, and what the scores come to."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, SHOULD, Failed, Subject, Tier, check, expect, feature
from llama_stack_conformance.checks.rows import ANSWERED, DATASETS, dataset

ROWS = feature("scoring.rows", "Scoring rows")
BASIC = feature("scoring.basic", "The comparisons basic::equality and basic::subset_of")
BATCH = feature("scoring.batch", "Scoring datasets", operations=("scoring.score_batch",))
FUNCTIONS = feature(
    "scoring.functions",
    "Registering scoring functions",
    operations=("scoring_functions.register", "scoring_functions.unregister"),
)
SCORE = "/v1/scoring/score"
BATCHES = "/v1/scoring/score-batch"
PATH = "/v1/scoring-functions"
EQUAL, SUBSET = "basic::equality", "basic::subset_of"
RIGHT = [1.0, 0.0, 0.0, 1.0]
"""What equality says of the rows."""


@check("scoring.rows.each", MUST, ROWS, spec=("scoring.score", "ScoringResult"))
async def each(subject: Subject) -> None:
    """Every function that is asked has a row of scores for each row of the input, and no function that was not asked.

    The scores are put beside the rows by their place. One too few, and every later row has its neighbour's score.
    """
    names = await _plain(subject)
    for count in (1, len(ANSWERED)):
        results = await _score(subject, dict.fromkeys(names), rows=list(ANSWERED[:count]))
        expect(set(results) == set(names), expected=sorted(names), got=sorted(results))
        for name, result in results.items():
            found = len(result["score_rows"])
            expect(found == count, expected=f"{count} rows of scores by {name}", got=found)


@check("scoring.rows.alone", SHOULD, ROWS, spec=("scoring.score", "ScoringResult"))
async def alone(subject: Subject) -> None:
    """A row has the same scores alone as among others, and the same each time.

    Evaluations are run in batches of any size, and compared.
    """
    names = await _plain(subject)
    together = await _score(subject, dict.fromkeys(names))
    for place in (1, 3):
        single = await _score(subject, dict.fromkeys(names), rows=[ANSWERED[place]])
        for name in names:
            wanted, found = together[name]["score_rows"][place : place + 1], single[name]["score_rows"]
            expect(found == wanted, expected=wanted, got=found)


@check("scoring.rows.unknown", MUST, ROWS, spec=("scoring.score", "scoring_functions.retrieve"))
async def unknown(subject: Subject) -> None:
    """A function that does not exist is 404, also beside one that does.

    A misspelt name must not become a column that is missing in the report.
    """
    nothing = subject.name("nothing")
    body = {
        "input_rows": list(ANSWERED),
        "scoring_functions": {(await _plain(subject))[0]: None, nothing: None},
    }
    (await subject.post(SCORE, body)).error(404)
    (await subject.get(f"{PATH}/{nothing}")).error(404)
    (await subject.delete(f"{PATH}/{nothing}")).error(404)


@check("scoring.basic.compares", MUST, BASIC, spec=("scoring.score", "BasicScoringFnParams"))
async def compares(subject: Subject) -> None:
    """`basic::equality` gives 1 to an answer that is the expected one and 0 to any other, in the order of the rows.

    It is the first function that everybody tries, and the one that published numbers are made of.
    """
    result = (await _score(subject, {EQUAL: None}))[EQUAL]
    found = _scores(result)
    expect(found == RIGHT, expected=RIGHT, got=found)


@check("scoring.basic.contains", MUST, BASIC, spec=("scoring.score", "BasicScoringFnParams"))
async def contains(subject: Subject) -> None:
    """`basic::subset_of` gives 1 where the answer contains the expected one, and not the other way round.

    Models answer in sentences. Turned round, it gives a point to every answer that says too little.
    """
    rows = [
        {"input_query": "?", "expected_answer": "Paris", "generated_answer": "The capital is Paris."},
        {"input_query": "?", "expected_answer": "The capital is Paris.", "generated_answer": "Paris"},
    ]
    found = _scores((await _score(subject, {SUBSET: None}, rows=rows))[SUBSET])
    expect(found == [1.0, 0.0], expected=[1.0, 0.0], got=found)


@check("scoring.basic.aggregates", MUST, BASIC, spec=("scoring.score", "AggregationFunctionType"))
async def aggregates(subject: Subject) -> None:
    """The results over all rows are those of the aggregations that the request asks for, and accuracy is the share of 1.

    People read this number only.
    """
    params = {"type": "basic", "aggregation_functions": ["accuracy"]}
    result = (await _score(subject, {EQUAL: params}))[EQUAL]["aggregated_results"]
    expect(set(result) == {"accuracy"}, expected=["accuracy"], got=result)
    found = result["accuracy"]
    value = found.get("accuracy") if isinstance(found, dict) else found
    expect(value == 0.5, expected="accuracy 0.5", got=result)


@check("scoring.batch.same", MUST, BATCH, spec=("scoring.score_batch", "ScoreBatchResponse"))
async def same(subject: Subject) -> None:
    """A dataset has the scores that its rows have, and without a wish for it they are not saved.

    A benchmark is debugged with single rows and run on the dataset.
    """
    names = await _plain(subject)
    wanted = await _score(subject, dict.fromkeys(names))
    async with dataset(subject, ANSWERED) as made:
        body = {"dataset_id": made, "scoring_functions": dict.fromkeys(names)}
        found = (await subject.post(BATCHES, body)).valid("ScoreBatchResponse")
        expect(found["results"] == wanted, expected=wanted, got=found["results"])
        expect(not found.get("dataset_id"), expected="no dataset", got=found.get("dataset_id"))
    body = {"dataset_id": subject.name("nothing"), "scoring_functions": dict.fromkeys(names)}
    (await subject.post(BATCHES, body)).error(404)


@check(
    "scoring.batch.saved", MUST, BATCH, spec=("scoring.score_batch", "ScoreBatchRequest"), tier=Tier.STATEFUL
)
async def saved(subject: Subject) -> None:
    """Scores that are to be saved become a dataset of their own with a row for each row; the first one stays as it was.

    They are compared with next month's. A server that writes them into the questions spoils the benchmark.
    """
    names = await _plain(subject)
    async with dataset(subject, ANSWERED) as made:
        body = {"dataset_id": made, "scoring_functions": dict.fromkeys(names), "save_results_dataset": True}
        kept = (await subject.post(BATCHES, body)).valid("ScoreBatchResponse").get("dataset_id")
        expect(bool(kept) and kept != made, expected="a new dataset", got=kept)
        scored, first = [await _rows(subject, each) for each in (kept, made)]
        await subject.delete(f"{DATASETS}/{kept}")
    expect(len(scored) == len(ANSWERED), expected=f"{len(ANSWERED)} rows", got=len(scored))
    expect(first == list(ANSWERED), expected=list(ANSWERED), got=first)


@check(
    "scoring.functions.lifecycle",
    MUST,
    FUNCTIONS,
    spec=(
        "scoring_functions.register",
        "scoring_functions.list",
        "scoring_functions.unregister",
        "ScoringFn",
    ),
    tier=Tier.STATEFUL,
)
async def lifecycle(subject: Subject) -> None:
    """A function that is registered is told and listed, its name can be taken once, and it is 404 once it is removed.

    It scores with the parameters that it was registered with, unless a call gives others: that is what a name of its
    own is for.
    """
    base = (await subject.get(f"{PATH}/{(await _plain(subject))[0]}")).valid("ScoringFn")
    name = subject.name("function")
    body = {
        "scoring_fn_id": name,
        "description": "A comparison of one's own.",
        "return_type": {"type": "number"},
        "provider_id": base["provider_id"],
        "provider_scoring_fn_id": base.get("provider_resource_id"),
        "params": {"type": "basic", "aggregation_functions": ["accuracy"]},
    }
    made = (await subject.post(PATH, body)).valid("ScoringFn")
    try:
        told = (await subject.get(f"{PATH}/{name}")).valid("ScoringFn")
        expect(told == made, expected=made, got=told)
        expect(
            (told.get("description"), told.get("params")) == (body["description"], body["params"]),
            expected=(body["description"], body["params"]),
            got=(told.get("description"), told.get("params")),
        )
        names = [each["identifier"] for each in await _listed(subject)]
        expect(name in names, expected=f"{name} in the list", got=names)
        own = (await _score(subject, {name: None}))[name]["aggregated_results"]
        expect(set(own) == {"accuracy"}, expected=["accuracy"], got=own)
        other = {"type": "basic", "aggregation_functions": ["categorical_count"]}
        given = (await _score(subject, {name: other}))[name]["aggregated_results"]
        expect(set(given) == {"categorical_count"}, expected=["categorical_count"], got=given)
        (await subject.post(PATH, body)).error(409)
    finally:
        gone = await subject.delete(f"{PATH}/{name}")
    gone.expect(204)
    (await subject.get(f"{PATH}/{name}")).error(404)
    (await subject.post(SCORE, {"input_rows": list(ANSWERED), "scoring_functions": {name: None}})).error(404)


async def _listed(subject: Subject) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await subject.get(PATH)).valid("ListScoringFunctionsResponse")["data"]
    return found


async def _plain(subject: Subject) -> list[str]:
    """Functions of the target that ask no model: two at most.

    Raises:
        Failed: It has none.
    """
    found = [
        each["identifier"]
        for each in await _listed(subject)
        if (each.get("params") or {"type": "basic"})["type"] == "basic"
    ]
    if not found:
        raise Failed(expected="a scoring function that asks no model", got="none in the list")
    return found[:2]


async def _score(
    subject: Subject, functions: dict[str, Any], rows: list[dict[str, Any]] | None = None
) -> dict[str, Any]:
    body = {"input_rows": list(ANSWERED) if rows is None else rows, "scoring_functions": functions}
    results: dict[str, Any] = (await subject.post(SCORE, body)).valid("ScoreResponse")["results"]
    missing = sorted(set(functions) - set(results))
    expect(not missing, expected="results of every function", got=f"none of {', '.join(missing)}")
    return results


def _scores(result: dict[str, Any]) -> list[Any]:
    return [row.get("score") for row in result["score_rows"]]


async def _rows(subject: Subject, dataset: str) -> list[dict[str, Any]]:
    answer = await subject.get(f"/v1/datasetio/iterrows/{dataset}")
    found: list[dict[str, Any]] = answer.valid("PaginatedRows")["data"]
    return found
