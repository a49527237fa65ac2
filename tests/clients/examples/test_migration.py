"""The page for those who come from the published package: its calls run, and its table leaves none out."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from llama_stack_client import LlamaStackClient

from tests.clients.examples.surface import methods
from tests.clients.examples.test_examples import clean
from tests.clients.published.clients import CLIENTS
from tests.clients.published.environments import NoInterpreterError, environment
from tests.clients.python.conftest import ROOT, server

__all__ = ["server"]

PAGE = (ROOT / "docs" / "migration.md").read_text(encoding="utf-8")
CALL = re.compile(r"^\| `(?P<old>[\w.]+)` \| (?:`(?P<new>client\..*?)`)? ?\|", re.MULTILINE)
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NEWEST = "llama-stack-client-0.2.23"


@pytest.fixture(scope="module")
def names(server: str) -> dict[str, Any]:
    """What the calls of the table speak of."""
    client = LlamaStackClient(base_url=server)
    tool = {"name": "get_weather", "parameters": [], "description": ""}
    config = {"model": "stub-llm", "instructions": "", "client_tools": [tool]}
    agent_id = client.agents.create(agent_config=config).agent_id
    session_id = client.agents.sessions.create(agent_id, session_name="a").session_id
    other_session_id = client.agents.sessions.create(agent_id, session_name="b").session_id
    messages = [{"role": "user", "content": "Call get_weather."}]
    waiting = client.agents.turns.create(agent_id, session_id, messages=messages)
    (call,) = waiting.output_message.tool_calls or []
    rows = [{"input_query": "1 + 1?", "expected_answer": "2"}]
    source = {"type": "rows", "rows": rows}
    client.datasets.register(purpose="eval/question-answer", source=source, dataset_id="d")
    client.benchmarks.register(benchmark_id="b", dataset_id="d", scoring_functions=["basic::equality"])
    candidate = {"type": "model", "model": "stub-llm", "sampling_params": {"strategy": {"type": "greedy"}}}
    job = client.eval.run_eval("b", benchmark_config={"eval_candidate": candidate})
    client.models.register(model_id="scratch-model", provider_id="stub")
    for name in ("job", "other-job"):
        client.post_training.supervised_fine_tune(
            job_uuid=name, model="stub-llm", training_config={"n_epochs": 1}
        )
    return {
        "client": client, "agent_id": agent_id, "session_id": session_id, "other_session_id": other_session_id,
        "messages": messages, "turn_id": waiting.turn_id, "waiting_turn_id": waiting.turn_id,
        "tool_responses": [{"call_id": call.call_id, "tool_name": call.tool_name, "content": "sunny"}],
        "dataset_id": "d", "rows": rows, "benchmark_id": "b", "job_id": job.job_id,
        "benchmark_config": {"eval_candidate": candidate}, "job_uuid": "job", "other_job_uuid": "other-job",
    }  # fmt: skip


@pytest.mark.parametrize(
    "row", [row for row in CALL.finditer(PAGE) if row["new"]], ids=lambda row: row["old"]
)
def test_a_call_of_the_table_runs(row: re.Match[str], names: dict[str, Any]) -> None:
    eval(row["new"], dict(names))


def test_the_blocks_of_the_page_run(
    server: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    here: dict[str, Any] = {"__name__": "__main__"}
    for block in BLOCK.finditer(PAGE):
        code = "\n" * PAGE.count("\n", 0, block.start(1)) + block[1]
        exec(compile(code.replace("http://localhost:8321", server), "docs/migration.md", "exec"), here)
    assert "The tools say get_weather: sunny." in capsys.readouterr().out
    assert "noon" in here["prompt"]
    output = here["client"].responses.create(model="stub-llm", input="Say hello.")
    (row,) = re.findall(r"^\| `response\.output_text` \| `(.*?)` \|", PAGE, re.MULTILINE)
    assert "Say hello." in eval(row, {"response": output})


def test_old_names_are_gone() -> None:
    ours = methods(LlamaStackClient())
    assert "models.list" in ours
    assert not ours & {row["old"] for row in CALL.finditer(PAGE)}


@pytest.mark.published
def test_the_table_leaves_no_call_of_the_published_package_out() -> None:
    client = next(each for each in CLIENTS if each.name == NEWEST)
    try:
        python = environment(client.name, client.requirements, minimum=client.minimum)
    except NoInterpreterError as error:
        pytest.skip(f"{client.title}: {error}")
    script = Path(__file__).with_name("surface.py")
    done = subprocess.run([str(python), str(script)], capture_output=True, text=True, check=True, env=clean())
    assert set(done.stdout.split()) - methods(LlamaStackClient()) == {
        row["old"] for row in CALL.finditer(PAGE)
    }
