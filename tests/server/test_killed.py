"""Servers that die in the middle of writing: what was answered is there afterwards, whole, and nothing needs mending.

Stored chats: test_stored_killed.py. Registered resources: test_storage.py. Batches: tests/providers/batches/test_reference_server.py.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import httpx

from tests.server.processes import RunningServer

KILLS = int(os.environ.get("LLAMA_STACK_TEST_KILLS", "2"))
"""How many servers are killed; a run by hand takes more."""

DISTRIBUTION = """
apis:
  inference: [{id: stub, provider: inline::stub}]
  files: [{id: files, provider: inline::localfs, config: {path: FOLDER/files}}]
  agents: [{id: agents, provider: inline::reference, config: {path: FOLDER/agents.db}}]
resources: {models: [{model_id: stub-llm}]}
storage: {path: FOLDER/x.db}
"""


def started(folder: Path) -> RunningServer:
    (folder / "mine.yaml").write_text(DISTRIBUTION.replace("FOLDER", str(folder)))
    return RunningServer(str(folder / "mine.yaml"))


def killed(server: RunningServer, moment: float, work: Callable[[httpx.Client], None]) -> None:
    """Works until the server is gone, so many seconds after the first of it was answered."""
    killer = threading.Timer(moment, server.process.send_signal, [signal.SIGKILL])
    try:
        with httpx.Client(base_url=server.url) as http:
            work(http)
            killer.start()
            with contextlib.suppress(httpx.TransportError):
                while True:
                    work(http)
        killer.join()
        server.wait()
    finally:
        server.close()


def test_files_that_were_answered_are_whole(tmp_path: Path) -> None:
    kept: dict[str, bytes] = {}

    def upload(http: httpx.Client) -> None:
        content = random.Random(len(kept)).randbytes(300_000)
        form = {"purpose": (None, "assistants"), "file": ("f", content)}
        kept[http.post("/v1/files", files=form).json()["id"]] = content

    for run in range(KILLS):
        killed(started(tmp_path), random.Random(run).uniform(0.05, 0.4), upload)
    assert kept
    server = started(tmp_path)
    try:
        with httpx.Client(base_url=server.url) as http:
            listed = {each["id"] for each in http.get("/v1/files?limit=10000").json()["data"]}
            for file_id, content in kept.items():
                assert http.get(f"/v1/files/{file_id}/content").content == content
            # What a killed server had not answered may be there too, but then as a whole.
            for file_id in listed - kept.keys():
                assert len(http.get(f"/v1/files/{file_id}/content").content) == 300_000
        assert kept.keys() <= listed
    finally:
        server.close()


def test_turns_of_agents_that_were_answered_are_in_their_session(tmp_path: Path) -> None:
    kept: dict[str, list[str]] = {}

    def talk(http: httpx.Client) -> None:
        config = {"model": "stub-llm", "instructions": "", "enable_session_persistence": True}
        agent = http.post("/v1/agents", json={"agent_config": config}).json()["agent_id"]
        opened = http.post(f"/v1/agents/{agent}/session", json={"session_name": "s"}).json()
        session = f"/v1/agents/{agent}/session/{opened['session_id']}"
        turns = kept.setdefault(session, [])
        for number in range(3):
            body = {"messages": [{"role": "user", "content": f"{number}"}], "stream": False}
            turns.append(http.post(f"{session}/turn", json=body).json()["turn_id"])

    for run in range(KILLS):
        killed(started(tmp_path), random.Random(run).uniform(0.05, 0.4), talk)
    assert any(kept.values())
    server = started(tmp_path)
    try:
        with httpx.Client(base_url=server.url) as http:
            for session, turns in kept.items():
                answer = http.get(session)
                assert answer.status_code == 200, (session, answer.text)
                found = answer.json()["turns"]
                assert [each["turn_id"] for each in found][: len(turns)] == turns
                assert all(each["output_message"]["content"] for each in found[: len(turns)])
                body = {"messages": [{"role": "user", "content": "Go on."}], "stream": False}
                assert http.post(f"{session}/turn", json=body).status_code == 200
    finally:
        server.close()
