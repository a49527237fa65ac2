"""What commands answer: lines in a pipe, tables on a terminal, JSON when asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.clients.python_cli.conftest import Run, Terminal, parsed

LISTS = (
    "agents", "benchmarks", "datasets", "eval_tasks", "files", "memory_banks", "models", "post_training",
    "prompts", "providers", "scoring_functions", "shields", "toolgroups", "vector_dbs", "vector_stores",
)  # fmt: skip


@pytest.mark.parametrize("group", LISTS)
def test_every_list_is_json_and_lines_alike(group: str, run: Run) -> None:
    found = parsed(run(group, "list", "--json"))
    assert isinstance(found, list)
    assert len(run(group, "list").stdout.splitlines()) == len(found)


def test_a_list_in_a_pipe_is_fields_between_tabs(run: Run) -> None:
    first = run("models", "list").stdout.splitlines()[0]
    assert first.split("\t") == ["stub-llm", "llm", "stub", "stub-llm", '{"context_length": 8192}']


def test_a_list_on_a_terminal_is_a_table(terminal: Callable[..., Terminal]) -> None:
    shown = terminal("models", "list")
    shown.expect("identifier")
    shown.expect("┃")
    shown.expect("stub-llm")
    assert shown.end() == 0


def test_a_time_in_a_table_can_be_read(terminal: Callable[..., Terminal]) -> None:
    shown = terminal("files", "get", "file_0001")
    shown.expect("│ created at     │ 2026-01-01 00:00:")
    shown.expect("Z")
    assert shown.end() == 0


def test_one_thing_is_a_line_for_each_field(run: Run) -> None:
    lines = run("models", "get", "stub-llm").stdout.splitlines()
    assert "identifier\tstub-llm" in lines
    assert parsed(run("models", "get", "stub-llm", "--json"))["model_type"] == "llm"


@pytest.mark.parametrize(
    ("group", "name", "options", "verb"),
    [
        ("models", "cli-model", ["--metadata", '{"context_length": 8}'], "unregister"),
        ("shields", "cli-shield", [], "unregister"),
        ("memory_banks", "cli-bank", ["--params", '{"memory_bank_type": "keyword"}'], "unregister"),
        ("vector_dbs", "cli-db", ["--embedding-model", "stub-embedding"], "unregister"),
        ("scoring_functions", "cli::judge", ["--description", "Judges."], "unregister"),
        ("toolgroups", "cli::tools", ["--provider-id", "stub"], "unregister"),
    ],
)
def test_things_come_and_go(group: str, name: str, options: list[str], verb: str, run: Run) -> None:
    assert name in run(group, "register", name, *options, "--json").stdout
    assert name in run(group, "list").stdout
    assert run(group, verb, name).stderr == f"{verb}ed {name}\n"
    assert name not in run(group, "list").stdout


def test_an_object_may_stand_in_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "facts.json").write_text('{"from": "file"}')
    made = parsed(run("models", "register", "from-file", "--metadata", "@facts.json", "--json"))
    assert made["metadata"] == {"from": "file"}
    run("models", "unregister", "from-file")


def test_prompts_and_agents(run: Run) -> None:
    made = parsed(run("prompts", "create", "Hello {{ name }}.", "--variable", "name", "--json"))
    assert made["variables"] == ["name"]
    assert parsed(run("prompts", "delete", made["prompt_id"], "--json")) == {"deleted": made["prompt_id"]}
    run("agents", "sessions", "nobody", code=1)
    assert parsed(run("toolgroups", "tools", "builtin::websearch", "--json"))[0]["identifier"] == "web_search"


def test_a_session_of_an_agent(run: Run, server: str) -> None:
    from llama_stack_client import Agent, LlamaStackClient

    agent = Agent(LlamaStackClient(base_url=server), model="stub-llm", instructions="")
    session = agent.create_session("first")
    agent.create_turn([{"role": "user", "content": "Hello."}], stream=False)
    listed = run("agents", "sessions", agent.agent_id).stdout.split("\t")
    assert listed[:3] == [session, "first", "1"]
    assert len(parsed(run("agents", "session", agent.agent_id, session, "--json"))["turns"]) == 1
    assert parsed(run("agents", "get", agent.agent_id, "--json"))["agent_config"]["model"] == "stub-llm"


def test_the_server_itself(run: Run) -> None:
    assert set(parsed(run("version", "--json"))) >= {"client", "server"}
    assert run("inspect", "version").stdout == run("version").stdout
    assert run("inspect", "health").stdout == "status\tOK\n"
    assert "/v1/models" in run("inspect", "routes").stdout
    assert parsed(run("providers", "inspect", "stub", "--json"))["provider_id"] == "stub"


def test_files_go_up_and_come_down(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Trains to Bergen leave at noon.")
    made = parsed(run("files", "upload", "notes.txt", "--json"))
    assert made["filename"] == "notes.txt"
    run("files", "download", made["id"], "--output", "copy.txt")
    assert (tmp_path / "copy.txt").read_text() == "Trains to Bergen leave at noon."
    (tmp_path / "notes.txt").unlink()
    assert parsed(run("files", "download", made["id"], "--json")) == {"path": "notes.txt"}
    assert run("files", "delete", made["id"]).stderr == f"deleted {made['id']}\n"


def test_an_upload_shows_how_far_it_is(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    (tmp_path / "big.bin").write_bytes(b"x" * 3_000_000)
    shown = terminal("files", "upload", "big.bin")
    shown.expect("big.bin")
    shown.expect("bytes")
    assert shown.end() == 0


def test_a_vector_store_finds_what_was_added(run: Run, tmp_path: Path) -> None:
    (tmp_path / "trains.txt").write_text("Trains to Bergen leave at noon.")
    store = parsed(run("vector_stores", "create", "cli-store", "--json"))["id"]
    assert parsed(run("vector_stores", "add", store, "trains.txt", "--json"))["status"] == "completed"
    score, name, text = (
        run("vector_stores", "search", store, "When do trains leave?").stdout.strip().split("\t")
    )
    assert (float(score) > 0, name, text) == (True, "trains.txt", "Trains to Bergen leave at noon.")
    run("vector_stores", "delete", store)
