"""The starter distribution as a newcomer runs it: a real process, real models, plain HTTP."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from llama_stack.hub import HubError, Library, download
from llama_stack.hub.progress import Progress
from tests.server.processes import RunningServer

pytestmark = pytest.mark.real_model
CHAT, VECTORS = "smollm2-135m-instruct", "all-minilm-l6-v2"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home of its own whose models are those of this computer."""
    for package in ("xllamacpp", "onnxruntime", "sqlalchemy"):
        pytest.importorskip(package, reason=f"the starter distribution needs the package {package}")
    library = Library()
    for model in (CHAT, VECTORS):
        try:
            download(model, library=library, progress=Progress())
        except HubError as error:
            pytest.skip(f"the model {model} is not here and cannot be fetched: {error}")
    home = tmp_path_factory.mktemp("home")
    (home / "models").symlink_to(library.folder.resolve())
    return home


def start(home: Path) -> RunningServer:
    return RunningServer("starter", "--env", "LLAMA_THREADS=1", environment={"LLAMA_STACK_HOME": str(home)})


@pytest.fixture(scope="module")
def server(home: Path) -> Iterator[RunningServer]:
    server = start(home)
    yield server
    server.close()


def events(server: RunningServer, **more: object) -> list[str]:
    body = {
        "model": CHAT,
        "messages": [{"role": "user", "content": "Name three uses of a paper clip."}],
        **more,
    }
    with httpx.stream(
        "POST", f"{server.url}/v1/chat/completions", json={**body, "stream": True}, timeout=120
    ) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        return [line.removeprefix("data: ") for line in answer.iter_lines() if line.startswith("data: ")]


def test_a_chat_streams_a_real_answer(server: RunningServer) -> None:
    *chunks, done = events(server, max_tokens=30, temperature=0)
    assert done == "[DONE]"
    text = "".join(json.loads(chunk)["choices"][0]["delta"].get("content") or "" for chunk in chunks)
    assert "paper clip" in text
    assert {json.loads(chunk)["model"] for chunk in chunks} == {CHAT}


def test_texts_are_embedded(server: RunningServer) -> None:
    answer = httpx.post(
        f"{server.url}/v1/embeddings", json={"model": VECTORS, "input": ["a", "b"]}, timeout=60
    )
    assert [len(each["embedding"]) for each in answer.json()["data"]] == [384, 384]


def test_a_batch_of_chats_is_answered_and_each_is_kept(server: RunningServer) -> None:
    lines = [
        {
            "custom_id": name,
            "method": "POST",
            "url": "/v1/chat/completions",
            "body": {
                "model": CHAT,
                "messages": [{"role": "user", "content": f"Say {name}."}],
                "max_tokens": 5,
                "store": True,
            },
        }
        for name in ("one", "two")
    ]
    content = "\n".join(map(json.dumps, lines))
    form = {"data": {"purpose": "batch"}, "files": {"file": ("requests.jsonl", content)}}
    file = httpx.post(f"{server.url}/v1/files", **form).json()  # type: ignore[arg-type]
    body = {"input_file_id": file["id"], "endpoint": "/v1/chat/completions", "completion_window": "24h"}
    batch = httpx.post(f"{server.url}/v1/batches", json=body).json()
    deadline = time.monotonic() + 120
    while batch["status"] != "completed" and time.monotonic() < deadline:
        time.sleep(0.1)
        batch = httpx.get(f"{server.url}/v1/batches/{batch['id']}").json()
    output = httpx.get(f"{server.url}/v1/files/{batch['output_file_id']}/content").text
    answers = {
        line["custom_id"]: line["response"]["body"]["id"] for line in map(json.loads, output.splitlines())
    }
    assert set(answers) == {"one", "two"}
    kept = httpx.get(f"{server.url}/v1/chat/completions", params={"model": CHAT}).json()["data"]
    assert {chat["id"] for chat in kept} >= set(answers.values())


def test_an_agent_calls_a_tool_of_the_client_and_answers(server: RunningServer) -> None:
    city = {"name": "city", "parameter_type": "string", "description": "Where.", "required": True}
    config = {
        "model": CHAT,
        "instructions": "Answer in one short sentence.",
        "client_tools": [{"name": "get_weather", "description": "Tells the weather.", "parameters": [city]}],
        "tool_config": {"tool_choice": "required"},
        "sampling_params": {"max_tokens": 40},
    }
    with httpx.Client(base_url=f"{server.url}/v1", timeout=120) as client:
        agent = client.post("/agents", json={"agent_config": config}).json()["agent_id"]
        sessions = f"/agents/{agent}/session"
        session = client.post(sessions, json={"session_name": "first"}).json()["session_id"]
        question = {"messages": [{"role": "user", "content": "Is it warm in Lima?"}]}
        turn = client.post(f"{sessions}/{session}/turn", json=question).json()
        (call,) = turn["output_message"]["tool_calls"]
        assert isinstance(call["arguments"]["city"], str)
        result = {"call_id": call["call_id"], "tool_name": call["tool_name"], "content": "30 degrees"}
        path = f"{sessions}/{session}/turn/{turn['turn_id']}/resume"
        done = client.post(path, json={"tool_responses": [result]}).json()
    assert [each["step_type"] for each in done["steps"]] == ["inference", "tool_execution", "inference"]
    assert done["output_message"]["content"]


def test_a_chat_that_is_too_long_is_the_callers_fault_also_in_a_stream(server: RunningServer) -> None:
    body = {"model": CHAT, "messages": [{"role": "user", "content": "word " * 9000}], "stream": True}
    answer = httpx.post(f"{server.url}/v1/chat/completions", json=body, timeout=60)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "context_length_exceeded")


def test_providers_are_well_and_the_rest_is_said_to_be_absent(server: RunningServer) -> None:
    providers = httpx.get(f"{server.url}/v1/providers").json()["data"]
    health = {each["provider_id"]: each["health"]["status"] for each in providers}
    for provider in ("llama-cpp", "minilm", "localfs", "batches", "agents"):
        assert health[provider] == "OK"
    assert httpx.get(f"{server.url}/v1/shields").status_code == 501


def test_registered_models_outlive_the_server_and_the_engine_does_not(home: Path) -> None:
    first = start(home)
    try:
        body = {"model_id": "mine", "provider_id": "llama-cpp", "provider_model_id": CHAT}
        assert httpx.post(f"{first.url}/v1/models", json=body).status_code == 200
        events(first, max_tokens=1)
        engines = _children(first.process.pid)
        assert engines
        first.process.send_signal(signal.SIGKILL)
        first.wait()
    finally:
        first.close()
    assert _gone(engines), "an engine outlived its server"
    second = start(home)
    try:
        assert httpx.get(f"{second.url}/v1/models/mine").json()["provider_resource_id"] == CHAT
        second.process.send_signal(signal.SIGTERM)
        assert second.wait() == 0
    finally:
        second.close()


def _children(pid: int) -> list[int]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid:
            found.append(int(stat.parent.name))
    return found


def _gone(pids: list[int]) -> bool:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if not any(Path(f"/proc/{pid}").exists() for pid in pids):
            return True
        time.sleep(0.1)
    return False
