"""Answers with `store`, and servers that die: what was answered whole is never lost."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import threading
from pathlib import Path

import httpx

from tests.server.processes import RunningServer
from tests.server.test_stored_completions import chat, distribution

URL = "/v1/chat/completions"
KILLS = int(os.environ.get("LLAMA_STACK_TEST_KILLS", "2"))
"""How many servers are killed; a run by hand takes more."""


def test_a_caller_who_leaves_a_stream_leaves_nothing_behind(tmp_path: Path) -> None:
    server = started(tmp_path)
    try:
        with httpx.stream("POST", server.url + URL, json=chat(model="waits", stream=True)) as answer:
            next(answer.iter_lines())
        assert httpx.get(server.url + URL).json()["data"] == []
    finally:
        server.close()


def started(folder: Path, chunks: int = 3) -> RunningServer:
    text = distribution(path=folder / "x.db").replace("ING'}", f"ING', config: {{chunks: {chunks}}}}}")
    (folder / "mine.yaml").write_text(text)
    return RunningServer(str(folder / "mine.yaml"))


def test_what_was_answered_survives_a_killed_server_whenever_it_dies(tmp_path: Path) -> None:
    acknowledged: list[str] = []
    left = 0
    for run in range(KILLS):
        server = started(tmp_path, chunks=20)
        try:
            moment = random.Random(run).uniform(0.05, 0.4)
            killer = threading.Timer(moment, server.process.send_signal, [signal.SIGKILL])
            acknowledged += until_it_dies(server.url, killer)
            killer.join()
            server.wait()
        finally:
            server.close()
        left += sum(path.stat().st_size for path in (tmp_path / "x.db-chats").glob("*.journal"))
    assert left, "no server died with a journal, so that nothing is proved"
    server = started(tmp_path)
    try:
        with httpx.Client() as http:
            for identifier in acknowledged:
                stored = http.get(f"{server.url}{URL}/{identifier}")
                assert stored.status_code == 200, f"{identifier} of {len(acknowledged)} is lost"
                said = stored.json()["choices"][0]["message"]["content"]
                assert re.fullmatch(r"You said: x|(\d+ ){20}", said)
        assert acknowledged
        assert [*(tmp_path / "x.db-chats").iterdir()] == []
    finally:
        server.close()


def until_it_dies(url: str, killer: threading.Timer) -> list[str]:
    """Asks with and without a stream until the server is gone; the identifiers of whole answers.

    The killer's time begins with the first of them, however busy the computer is.
    """
    found: list[str] = []
    with httpx.Client() as http:
        while True:
            try:
                answer = http.post(url + URL, json=chat(stream=len(found) % 2 == 1))
            except httpx.TransportError:
                return found
            first = answer.text.splitlines()[0].removeprefix("data: ")
            if answer.text.startswith("{") or answer.text.endswith("data: [DONE]\n\n"):
                found.append(json.loads(first)["id"])
                if len(found) == 1:
                    killer.start()
