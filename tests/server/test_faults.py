"""The table of faults in `llama_stack_providers.stub.kit.faults` holds over HTTP, byte for byte."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator

import httpx
import pytest

from tests.server.processes import RunningServer

ANSWERED = b"HTTP/1.1 200 OK"
STREAMS = pytest.mark.parametrize("stream", [False, True])


@pytest.fixture(scope="module")
def server() -> Iterator[RunningServer]:
    running = RunningServer("stub")
    yield running
    running.close()


def asked(server: RunningServer, fault: str, *, stream: bool) -> bytes:
    """Every byte of the answer to a chat, up to the end of the connection."""
    body = {"model": "stub-llm", "stream": stream, "messages": [{"role": "user", "content": "hi"}]}
    content = json.dumps(body).encode()
    url = httpx.URL(server.url)
    head = (
        f"POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nx-stub-fault: {fault}\r\nconnection: close\r\n"
        f"content-type: application/json\r\ncontent-length: {len(content)}\r\n\r\n"
    )
    with socket.create_connection((url.host, url.port or 80), timeout=30) as connection:
        connection.sendall(head.encode() + content)
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
    return answer


@STREAMS
@pytest.mark.parametrize(
    ("fault", "status"), [("429", 429), ("500", 500), ("502", 502), ("503", 503), ("504", 504), ("rain", 400)]
)
def test_a_status_comes_before_anything_else(
    server: RunningServer, fault: str, status: int, stream: bool
) -> None:
    head, _, body = asked(server, fault, stream=stream).partition(b"\r\n\r\n")
    assert head.split()[1] == str(status).encode()
    assert json.loads(body)["error"]["message"]
    assert (b"\r\nretry-after: 1" in head) == (status in (429, 503))


def test_drop_closes_the_connection_without_a_byte(server: RunningServer) -> None:
    assert asked(server, "drop", stream=False) == b""


@pytest.mark.parametrize("fault", ["drop", "error"])
def test_a_stream_breaks_after_its_second_event(server: RunningServer, fault: str) -> None:
    answer = asked(server, fault, stream=True)
    events = [
        json.loads(line[6:])
        for line in answer.split(b"\r\n")
        for line in line.split(b"\n")
        if line[:6] == b"data: "
    ]
    told = [event for event in events if "error" in event]
    assert answer.startswith(ANSWERED)
    assert (len(events) - len(told), len(told)) == (2, int(fault == "error"))
    assert answer.endswith(b"0\r\n\r\n") == (fault == "error")


def test_an_answer_that_does_not_stream_has_no_events_to_break_after(server: RunningServer) -> None:
    assert asked(server, "error", stream=False).startswith(ANSWERED)


def test_slow_answers_come_after_a_second_and_slow_events_one_by_one(server: RunningServer) -> None:
    began = time.monotonic()
    answer = asked(server, "slow", stream=False)
    plain = time.monotonic() - began
    began = time.monotonic()
    events = asked(server, "slow", stream=True).count(b"data: {")
    streamed = time.monotonic() - began
    assert answer.startswith(ANSWERED)
    assert plain >= 1
    assert streamed >= 0.2 * events


def test_trouble_strikes_once_where_one_provider_calls_another(server: RunningServer) -> None:
    dialog = {"dialog": [{"role": "user", "content": "hi"}], "sampled_generations": []}
    body = {"model": "stub-llm", "dialog_generations": [dialog]}
    began = time.monotonic()
    answer = httpx.post(
        f"{server.url}/v1/reward-scoring/score", json=body, headers={"x-stub-fault": "slow"}, timeout=30
    )
    assert answer.status_code in (200, 400)
    assert time.monotonic() - began < 1.9


def test_a_dropped_connection_is_no_error_of_the_server(server: RunningServer) -> None:
    before = len(server.lines)
    asked(server, "drop", stream=False)
    asked(server, "drop", stream=True)
    time.sleep(0.2)
    assert server.lines[before:] == []


def test_a_stream_ends_when_its_caller_leaves() -> None:
    leaving = RunningServer("stub")
    try:
        body = {"model": "stub-fault-slow", "stream": True, "messages": [{"role": "user", "content": "hi"}]}
        with httpx.stream("POST", f"{leaving.url}/v1/chat/completions", json=body, timeout=30) as answer:
            assert next(answer.iter_lines()).startswith("data: ")
        time.sleep(0.3)
        leaving.process.terminate()
        began = time.monotonic()
        assert leaving.wait() == 0
        assert time.monotonic() - began < 2, "the stream went on, and stopping waited for it"
    finally:
        leaving.close()
