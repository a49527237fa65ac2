"""`llama-stack-client eval`."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path
from typing import Annotated, Any

import typer

from ... import types
from ...client import LlamaStackClient
from ..arguments import example, json_object
from ..failures import JOB_FAILED, MISUSED, fail
from ..output import AsJson, show_list
from ..rows import read_rows
from ..settings import client_of
from ..waiting import counting, wait_for

app = typer.Typer(
    name="eval",
    help="Benchmarks and scores.",
    epilog=example("eval run-benchmark capitals --model-id smollm2-135m-instruct --output-dir results"),
    no_args_is_help=True,
)

OutputDir = Annotated[Path, typer.Option(help="Folder for the results.", file_okay=False)]
NumExamples = Annotated[int | None, typer.Option(help="Only so many rows.", min=1)]
_ROWS_AT_ONCE = 16


@app.command(
    "run-benchmark",
    epilog=example("eval run-benchmark capitals --model-id smollm2-135m-instruct --output-dir results"),
)
def run_benchmark(
    ctx: typer.Context,
    benchmark_ids: Annotated[list[str], typer.Argument(help="Benchmarks to run.")],
    model_id: Annotated[str, typer.Option(help="The model that answers.")],
    output_dir: OutputDir,
    num_examples: NumExamples = None,
    temperature: Annotated[float, typer.Option(help="0 takes the likeliest token.", min=0)] = 0.0,
    top_p: Annotated[float, typer.Option(help="Share of likely tokens to choose from.", min=0, max=1)] = 0.9,
    max_tokens: Annotated[int, typer.Option(help="Most tokens of an answer.", min=1)] = 4096,
    repeat_penalty: Annotated[float, typer.Option(help="Above 1, repetitions get rarer.")] = 1.0,
    as_json: AsJson = False,
) -> None:
    """Run benchmarks, and keep what was answered and how it was scored."""
    client = client_of(ctx)
    strategy = (
        {"type": "top_p", "temperature": temperature, "top_p": top_p} if temperature else {"type": "greedy"}
    )
    sampling = {"strategy": strategy, "max_tokens": max_tokens, "repetition_penalty": repeat_penalty}
    config = {
        "eval_candidate": {"type": "model", "model": model_id, "sampling_params": sampling},
        "num_examples": num_examples,
    }
    output_dir.mkdir(parents=True, exist_ok=True)
    told: list[dict[str, Any]] = []
    for benchmark_id in benchmark_ids:
        result = _run(client, benchmark_id, config)
        path = output_dir / f"{benchmark_id.replace('/', '_')}_results.json"
        path.write_text(json.dumps(result.to_dict(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        for function, score in result.scores.items():
            told.append(
                {
                    "benchmark": benchmark_id,
                    "scoring_function": function,
                    "score": score.to_dict()["aggregated_results"],
                    "path": str(path),
                }
            )
    show_list(told, ("benchmark", "scoring_function", "score", "path"), as_json=as_json)


@app.command(
    "run-scoring",
    epilog=example("eval run-scoring basic::equality --dataset-path answers.jsonl --output-dir results"),
)
def run_scoring(
    ctx: typer.Context,
    scoring_function_ids: Annotated[list[str], typer.Argument(help="Functions that score.")],
    output_dir: OutputDir,
    dataset_id: Annotated[str | None, typer.Option(help="Dataset with the answers.")] = None,
    dataset_path: Annotated[Path | None, typer.Option(help="File with the answers.", exists=True)] = None,
    num_examples: NumExamples = None,
    scoring_params_config: Annotated[
        Path | None, typer.Option(help="JSON file: parameters by scoring function.", exists=True)
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Score answers that are there already, row by row."""
    if (dataset_id is None) == (dataset_path is None):
        fail("give either --dataset-id or --dataset-path", code=MISUSED)
    client = client_of(ctx)
    params = json_object(f"@{scoring_params_config}") if scoring_params_config else {}
    rows = read_rows(dataset_path) if dataset_path else list(client.datasetio.iterrows(dataset_id or ""))
    rows = list(islice(rows, num_examples))
    scored: dict[str, list[Any]] = {name: [] for name in scoring_function_ids}
    with counting("scoring", len(rows)) as advance:
        for start in range(0, len(rows), _ROWS_AT_ONCE):
            some = rows[start : start + _ROWS_AT_ONCE]
            answer = client.scoring.score(
                input_rows=some, scoring_functions={name: params.get(name) for name in scoring_function_ids}
            )
            for name, result in answer.results.items():
                scored.setdefault(name, []).extend(result.to_dict()["score_rows"])
            advance(len(some))
    output_dir.mkdir(parents=True, exist_ok=True)
    path = output_dir / f"{dataset_id or (dataset_path or Path()).stem}_score_results.json"
    path.write_text(json.dumps(scored, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    told = [
        {"scoring_function": name, "rows": len(results), "path": str(path)}
        for name, results in scored.items()
    ]
    show_list(told, ("scoring_function", "rows", "path"), as_json=as_json)


def _run(client: LlamaStackClient, benchmark_id: str, config: dict[str, Any]) -> types.EvaluateResponse:
    job = client.eval.run_eval(benchmark_id, benchmark_config=config)
    job = wait_for(
        lambda: client.eval.jobs.retrieve(benchmark_id, job.job_id),
        status=lambda answer: answer.status,
        label=benchmark_id,
    )
    if job.status != "completed":
        fail(f"the run of {benchmark_id} is {job.status}", code=JOB_FAILED)
    return client.eval.jobs.result(benchmark_id, job.job_id)
