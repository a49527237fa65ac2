"""Benchmarks, evaluations and their jobs."""

from __future__ import annotations

import time

from recorder import Recorder
from reflection import find

from llama_calls.models import first

ROWS = [{"input_query": "2 + 2?", "expected_answer": "4"}, {"input_query": "3 + 3?", "expected_answer": "6"}]


def run(call: Recorder, *, group: str, benchmarks: str) -> None:
    functions = ["basic::equality", "basic::subset_of"]
    call(
        f"{benchmarks}.register",
        benchmark_id="mine",
        dataset_id="stub-questions",
        scoring_functions=functions,
        metadata={"a": 1},
    )
    found = call(f"{benchmarks}.retrieve", "mine")
    call.claim(
        f"{benchmarks}.retrieve",
        "keeps what was said",
        (found.dataset_id, found.scoring_functions) == ("stub-questions", functions),
        found,
    )
    listed = [each.identifier for each in call(f"{benchmarks}.list")]
    call.claim(f"{benchmarks}.list", "lists it", "mine" in listed, listed)
    candidate = {
        "type": "model", "model": first(call, "llm"), "sampling_params": {"strategy": {"type": "greedy"}, "max_tokens": 32, "repetition_penalty": None, "stop": None},
        "system_message": {"role": "system", "content": "Be brief."},
    }  # fmt: skip
    basic = {"type": "basic", "aggregation_functions": ["accuracy"]}
    config = {"eval_candidate": candidate, "scoring_params": {"basic::equality": basic}, "num_examples": 1}
    _rows(call, group, config, functions)
    for name in ("run_eval", "run_eval_alpha"):
        _job(call, group, name, config)
    if call.has(f"{benchmarks}.unregister"):
        call(f"{benchmarks}.unregister", "mine")


def _rows(call: Recorder, group: str, config: dict, functions: list[str]) -> None:
    for name in ("evaluate_rows", "evaluate_rows_alpha"):
        request = {
            "benchmark_config": {**config, "num_examples": 2},
            "input_rows": ROWS,
            "scoring_functions": functions,
        }
        done = call(f"{group}.{name}", "mine", **request)
        right = (len(done.generations), set(done.scores)) == (2, set(functions))
        call.claim(f"{group}.{name}", "generates for each row and scores by each function", right, done)


def _job(call: Recorder, group: str, name: str, config: dict) -> None:
    job = call(f"{group}.{name}", "mine", benchmark_config=config)
    status = call(f"{group}.jobs.status", job.job_id, benchmark_id="mine")
    for _ in range(100):
        if status.status == "completed":
            break
        time.sleep(0.02)
        status = find(call.client, f"{group}.jobs.status")(job.job_id, benchmark_id="mine")
    call.claim(f"{group}.jobs.status", "becomes completed", status.status == "completed", status)
    done = call(f"{group}.jobs.retrieve", job.job_id, benchmark_id="mine")
    call.claim(
        f"{group}.jobs.retrieve", "answers as many examples as asked for", len(done.generations) == 1, done
    )
    other = call(f"{group}.{name}", "mine", benchmark_config=config)
    call(f"{group}.jobs.cancel", other.job_id, benchmark_id="mine")
