"""Stopping in good order: a real process, real sockets, real signals."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.server.processes import RunningServer

DISTRIBUTION = """
apis:
  inference:
    - id: fake
      provider: tests.server.fakes:LEFT
      config: {name: fake, chunks: CHUNKS, pause: 0.1}
resources:
  models: [{model_id: m}]
server: {shutdown_grace_seconds: GRACE}
"""
BODY = {"model": "m", "messages": [{"role": "user", "content": "x"}], "stream": True}


class Stream(threading.Thread):
    """Reads one stream to its end."""

    def __init__(self, url: str) -> None:
        super().__init__(daemon=True)
        self.url = url
        self.begun = threading.Event()
        self.text = ""
        self.start()
        assert self.begun.wait(20)

    def run(self) -> None:
        try:
            with httpx.stream("POST", f"{self.url}/v1/chat/completions", json=BODY, timeout=30) as answer:
                for piece in answer.iter_text():
                    self.text += piece
                    self.begun.set()
        except httpx.TransportError as error:
            self.text += f"broken: {error}"


@pytest.fixture
def run(tmp_path: Path) -> Iterator[object]:
    servers: list[RunningServer] = []

    def start(*, chunks: int, grace: float) -> RunningServer:
        file = tmp_path / "mine.yaml"
        file.write_text(DISTRIBUTION.replace("CHUNKS", str(chunks)).replace("GRACE", str(grace)))
        servers.append(RunningServer(str(file)))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


def test_a_stream_finishes_within_the_grace_and_new_requests_are_turned_away(run: object) -> None:
    server = run(chunks=15, grace=10)  # type: ignore[operator]
    stream = Stream(server.url)
    server.process.send_signal(signal.SIGTERM)
    time.sleep(0.3)
    refused = httpx.get(f"{server.url}/v1/health")
    assert (refused.status_code, refused.json()["error"]["code"]) == (503, "shutting_down")
    assert refused.headers["retry-after"] == "1"
    stream.join(20)
    assert stream.text.rstrip().endswith("data: [DONE]")
    assert '"14 "' in stream.text
    assert server.wait() == 0
    assert server.event("stopped")


def test_a_stream_that_outlasts_the_grace_ends_with_an_error_event(run: object) -> None:
    server = run(chunks=1000, grace=0.3)  # type: ignore[operator]
    stream = Stream(server.url)
    server.process.send_signal(signal.SIGTERM)
    stream.join(20)
    last = stream.text.strip().split("\n\n")[-1]
    assert last.startswith('data: {"error":{"message":"The server is shutting down.')
    assert "[DONE]" not in stream.text
    assert server.wait() == 0
    assert server.event("requests_cut_off")


def test_a_second_signal_stops_at_once(run: object) -> None:
    server = run(chunks=1000, grace=60)  # type: ignore[operator]
    stream = Stream(server.url)
    server.process.send_signal(signal.SIGTERM)
    time.sleep(0.3)
    began = time.monotonic()
    server.process.send_signal(signal.SIGTERM)
    assert server.wait() == 0
    assert time.monotonic() - began < 5
    stream.join(5)


def test_an_idle_server_stops_at_once_on_ctrl_c(run: object) -> None:
    server = run(chunks=1, grace=60)  # type: ignore[operator]
    with httpx.Client() as keeps_alive:
        keeps_alive.get(f"{server.url}/v1/health")
        began = time.monotonic()
        server.process.send_signal(signal.SIGINT)
        assert server.wait() == 0
        assert time.monotonic() - began < 5


def test_a_port_that_is_taken_is_one_sentence(run: object) -> None:
    import subprocess
    import sys

    server = run(chunks=1, grace=1)  # type: ignore[operator]
    port = server.url.rpartition(":")[2]
    second = subprocess.run(
        [sys.executable, "-m", "llama_stack", "stack", "run", "starter", "--port", port],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert second.returncode == 1
    assert second.stderr == (
        f"error: Cannot listen on 127.0.0.1:{port}: Address already in use."
        " Choose another port with --port, or 0 for any free one.\n"
    )
