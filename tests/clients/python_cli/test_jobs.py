"""Datasets, benchmarks, scores and training: commands that wait."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clients.python_cli.conftest import Run, parsed

ROWS = [
    {"input_query": f"What is {n}?", "expected_answer": str(n), "generated_answer": "1"} for n in range(20)
]
TRAINING = {
    "n_epochs": 1,
    "data_config": {"dataset_id": "d", "batch_size": 1, "shuffle": False},
    "optimizer_config": {"optimizer_type": "adam", "lr": 0.1, "weight_decay": 0.0, "num_warmup_steps": 0},
}


@pytest.fixture
def dataset(run: Run, tmp_path: Path) -> Iterator[str]:
    """A dataset registered from a file."""
    (tmp_path / "rows.jsonl").write_text("\n".join(json.dumps(row) for row in ROWS))
    made = run(
        "datasets", "register", "--dataset-id", "cli-rows", "--purpose", "eval/question-answer",
        "--dataset-path", "rows.jsonl", "--json",
    )  # fmt: skip
    assert parsed(made)["source"] == {"type": "rows"}
    yield "cli-rows"
    run("datasets", "unregister", "cli-rows")


def test_rows_of_a_dataset(run: Run, dataset: str) -> None:
    assert parsed(run("datasets", "rows", dataset, "--limit", "2", "--json")) == ROWS[:2]
    assert len(run("datasets", "rows", dataset).stdout.splitlines()) == 10


@pytest.mark.parametrize("name", ["rows.csv", "rows.json"])
def test_rows_of_other_files(name: str, run: Run, tmp_path: Path) -> None:
    text = "a,b\n1,x\n" if name.endswith("csv") else '[{"a": "1", "b": "x"}]'
    (tmp_path / name).write_text(text)
    run(
        "datasets",
        "register",
        "--dataset-id",
        "other",
        "--purpose",
        "eval/question-answer",
        "--dataset-path",
        name,
    )
    assert parsed(run("datasets", "rows", "other", "--json")) == [{"a": "1", "b": "x"}]
    run("datasets", "unregister", "other")


def test_a_benchmark_runs_to_its_end(run: Run, dataset: str, tmp_path: Path) -> None:
    run(
        "benchmarks", "register", "cli-bench", "--dataset-id", dataset,
        "--scoring-function", "basic::equality", "--scoring-function", "basic::subset_of",
    )  # fmt: skip
    told = parsed(
        run(
            "eval", "run-benchmark", "cli-bench", "--model-id", "stub-llm", "--output-dir", "out",
            "--num-examples", "3", "--json",
        )
    )  # fmt: skip
    assert [each["scoring_function"] for each in told] == ["basic::equality", "basic::subset_of"]
    kept = json.loads((tmp_path / "out" / "cli-bench_results.json").read_text())
    assert len(kept["generations"]) == 3
    run("eval_tasks", "unregister", "cli-bench")


def test_answers_are_scored(run: Run, dataset: str, tmp_path: Path) -> None:
    command = ["eval", "run-scoring", "basic::equality", "--output-dir", "out"]
    assert parsed(run(*command, "--dataset-id", dataset, "--json"))[0]["rows"] == 20
    kept = json.loads((tmp_path / "out" / "cli-rows_score_results.json").read_text())
    assert [row["score"] for row in kept["basic::equality"]] == [0.0, 1.0, *[0.0] * 18]
    assert (
        parsed(run(*command, "--dataset-path", "rows.jsonl", "--num-examples", "5", "--json"))[0]["rows"] == 5
    )
    assert run(*command, code=2).stderr == "error: give either --dataset-id or --dataset-path\n"


def test_training_is_waited_for(run: Run, dataset: str, tmp_path: Path) -> None:
    TRAINING["data_config"] = {"dataset_id": dataset, "batch_size": 1, "shuffle": False}
    (tmp_path / "training.json").write_text(json.dumps(TRAINING))
    ended = parsed(
        run(
            "post_training", "supervised_fine_tune", "--model", "stub-llm", "--job-uuid", "cli-job",
            "--training-config", "@training.json", "--wait", "--json",
        )
    )  # fmt: skip
    assert ended["status"] == "completed"
    assert "cli-job" in run("post_training", "list").stdout
    assert "status\tcompleted" in run("post_training", "status", "--job-uuid", "cli-job").stdout
    assert parsed(run("post_training", "artifacts", "--job-uuid", "cli-job", "--json"))


def test_a_cancelled_job_is_no_success(run: Run) -> None:
    run(
        "post_training", "supervised_fine_tune", "--model", "stub-llm", "--job-uuid", "cli-stopped",
        "--training-config", json.dumps({"n_epochs": 1}),
    )  # fmt: skip
    assert run("post_training", "cancel", "--job-uuid", "cli-stopped").stderr == "cancelled cli-stopped\n"
    waited = run("post_training", "status", "--job-uuid", "cli-stopped", "--wait", code=4)
    assert waited.stderr == "error: cli-stopped is cancelled\n"
