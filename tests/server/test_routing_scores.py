"""Two providers each of datasets, scoring and eval: rows, functions, benchmarks and their jobs."""

from __future__ import annotations

from pathlib import Path

from tests.server.sharing import error, running, sharers

APIS = (
    "apis:\n  models: [{id: stub, provider: inline::stub}]\n"
    + sharers("datasets", "rows-a", "rows-b")
    + sharers("scoring", "judge-a", "judge-b")
    + sharers("eval", "bench-a", "bench-b")
)
ROW = {"input_query": "q", "expected_answer": "x", "generated_answer": "x"}


def dataset(name: str | None = None, provider: str | None = None) -> dict[str, object]:
    return {
        "purpose": "eval/question-answer",
        "source": {"type": "rows", "rows": [ROW]},
        **({"dataset_id": name} if name else {}),
        **({"metadata": {"provider_id": provider}} if provider else {}),
    }


def function(name: str, provider: str) -> dict[str, object]:
    number = {"type": "number"}
    return {"scoring_fn_id": name, "description": "Same.", "return_type": number, "provider_id": provider}


async def test_datasets_name_their_provider_or_go_to_the_first() -> None:
    async with running(APIS) as http:
        answers = [
            (await http.post("/v1/datasets", json=body)).json()
            for body in (dataset("one", "rows-b"), dataset("two"), dataset(), dataset())
        ]
        unknown = await http.post("/v1/datasets", json=dataset("three", "rows-c"))
        taken = await http.post("/v1/datasets", json=dataset("one", "rows-a"))
        await http.post("/v1/datasetio/append-rows/one", json={"rows": [ROW]})
        rows = (await http.get("/v1/datasetio/iterrows/one")).json()["data"]
        first = (await http.get("/v1/datasets/two")).json()
    assert [each["provider_id"] for each in answers] == ["rows-b", "rows-a", "rows-a", "rows-a"]
    assert len({each["identifier"] for each in answers}) == 4
    assert error(unknown) == (
        404,
        "provider_not_found",
        "There is no provider 'rows-c' of datasets. Providers: rows-a, rows-b.",
    )
    assert error(taken)[:2] == (409, "dataset_exists")
    assert len(rows) == 2
    assert first["provider_id"] == "rows-a"


async def test_scores_of_several_providers_come_back_as_one_answer() -> None:
    async with running(APIS) as http:
        for name, provider in (("of-b", "judge-b"), ("of-a", "judge-a")):
            answer = await http.post("/v1/scoring-functions", json=function(name, provider))
            assert answer.json()["provider_id"] == provider
        wanted = {"of-b": None, "of-a": None, "basic::equality": None}
        scored = await http.post("/v1/scoring/score", json={"input_rows": [ROW], "scoring_functions": wanted})
        batch = {"dataset_id": "stub-questions", "scoring_functions": wanted}
        of_dataset = await http.post("/v1/scoring/score-batch", json=batch)
        saved = await http.post("/v1/scoring/score-batch", json={**batch, "save_results_dataset": True})
        alone = {"dataset_id": "stub-questions", "scoring_functions": {"of-b": None}}
        of_one = await http.post("/v1/scoring/score-batch", json={**alone, "save_results_dataset": True})
        kept = await http.get(f"/v1/datasets/{of_one.json()['dataset_id']}")
        unknown = await http.post(
            "/v1/scoring/score", json={"input_rows": [ROW], "scoring_functions": {"of-b": None, "no": None}}
        )
    assert list(scored.json()["results"]) == list(wanted)
    assert [each["score_rows"] for each in scored.json()["results"].values()] == [[{"score": 1.0}]] * 3
    assert list(of_dataset.json()["results"]) == list(wanted)
    assert error(saved)[:2] == (400, "several_providers")
    assert kept.json()["provider_id"] == "rows-a"
    assert error(unknown)[:2] == (404, "scoring_function_not_found")
    assert unknown.json()["error"]["param"] == "scoring_functions.no"


async def test_jobs_follow_their_benchmark_over_a_restart(tmp_path: Path) -> None:
    text = APIS + f"storage: {{path: {tmp_path}/stack.db}}\n"
    candidate = {"type": "model", "model": "stub-llm", "sampling_params": {}}
    run = {"benchmark_config": {"eval_candidate": candidate}}
    async with running(text) as http:
        await http.post("/v1/datasets", json=dataset("rows", "rows-b"))
        await http.post("/v1/scoring-functions", json=function("same", "judge-b"))
        body = {
            "benchmark_id": "mine",
            "dataset_id": "rows",
            "scoring_functions": ["same", "basic::equality"],
        }
        made = await http.post("/v1/eval/benchmarks", json={**body, "provider_id": "bench-b"})
        assert made.json()["provider_id"] == "bench-b"
        assert (
            await http.post("/v1/eval/benchmarks", json={**body, "provider_id": "bench-a"})
        ).status_code == 409
    async with running(text) as http:
        assert (await http.get("/v1/eval/benchmarks/mine")).json() == made.json()
        job = (await http.post("/v1/eval/benchmarks/mine/jobs", json=run)).json()
        for _ in range(10):
            if (await http.get(f"/v1/eval/benchmarks/mine/jobs/{job['job_id']}")).json()[
                "status"
            ] == "completed":
                break
        result = await http.get(f"/v1/eval/benchmarks/mine/jobs/{job['job_id']}/result")
        elsewhere = await http.get(f"/v1/eval/benchmarks/stub-benchmark/jobs/{job['job_id']}")
        listed = (await http.get("/v1/eval/benchmarks")).json()["data"]
    assert set(result.json()["scores"]) == {"same", "basic::equality"}
    assert elsewhere.status_code == 404
    assert [(each["identifier"], each["provider_id"]) for each in listed] == [
        ("stub-benchmark", "bench-a"),
        ("mine", "bench-b"),
    ]


async def test_the_distribution_declares_what_an_evaluation_needs() -> None:
    declared = """resources:
  datasets:
    - dataset_id: rows
      purpose: eval/question-answer
      source: {type: rows, rows: [{input_query: q, expected_answer: x}]}
      metadata: {provider_id: rows-b}
  scoring_functions:
    - {scoring_fn_id: same, description: Same., return_type: {type: number}, provider_id: judge-b}
  benchmarks:
    - {benchmark_id: mine, dataset_id: rows, scoring_functions: [same], provider_id: bench-b}
"""
    async with running(APIS + declared) as http:
        found = [
            (await http.get(path)).json()["provider_id"]
            for path in ("/v1/datasets/rows", "/v1/scoring-functions/same", "/v1/eval/benchmarks/mine")
        ]
    assert found == ["rows-b", "judge-b", "bench-b"]
