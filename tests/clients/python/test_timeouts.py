"""Limits of time over real sockets: which one runs out, and what is told."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from llama_stack_client import APIError, APITimeoutError, AsyncLlamaStackClient, LlamaStackClient, Timeout
from llama_stack_client.runtime.timeout import limits

from tests.clients.python.conftest import FakeClock, Peer, sync_client
from tests.clients.python.test_streams import ASK, DONE, chunk

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"
Script = list[bytes | float]


@contextmanager
def scripted(*script: bytes | float) -> Iterator[str]:
    """The address of a server that writes the bytes and waits the seconds of a script, once for each connection."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        done = threading.Event()

        def answer(connection: socket.socket) -> None:
            with connection:
                connection.recv(65536)
                for step in script:
                    try:
                        if isinstance(step, bytes):
                            connection.sendall(step)
                        elif done.wait(step):
                            return
                    except OSError:
                        return
                # Closing with something unread would reset the connection.
                connection.shutdown(socket.SHUT_WR)
                connection.recv(65536)

        def accept() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                threading.Thread(target=answer, args=(connection,), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            done.set()
            listener.shutdown(socket.SHUT_RDWR)


CASES: list[tuple[Script, Timeout, str, int]] = [
    ([5.0], Timeout(first_byte=0.2), "first_byte", 0),
    # The head may take longer than the limit between events, and the other way round.
    ([0.5, HEAD, chunk("a"), 5.0], Timeout(first_byte=4, idle=0.3), "idle", 1),
    ([HEAD, chunk("a"), 0.5, chunk("b"), 5.0], Timeout(first_byte=0.3, idle=1), "idle", 2),
    ([HEAD, *[chunk("a"), 0.1] * 30], Timeout(idle=1, total=0.5), "total", 3),
    ([5.0], Timeout(first_byte=3, total=0.3), "total", 0),
    ([HEAD, chunk("a"), 5.0], Timeout(total=0.4), "total", 1),
]


@pytest.mark.parametrize(("script", "limit", "phase", "payloads"), CASES)
def test_what_runs_out_is_told(script: Script, limit: Timeout, phase: str, payloads: int) -> None:
    with (
        scripted(*script) as url,
        LlamaStackClient(base_url=url, max_retries=0) as client,
        pytest.raises(APITimeoutError, match=f"limit `{phase}`") as caught,
    ):
        list(client.chat.completions.stream(**ASK, timeout=limit))
    assert caught.value.phase == phase
    assert len(caught.value.partial) >= payloads


@pytest.mark.parametrize(("script", "limit", "phase", "payloads"), CASES)
async def test_async_what_runs_out_is_told(script: Script, limit: Timeout, phase: str, payloads: int) -> None:
    begin = time.monotonic()
    with scripted(*script) as url:
        async with AsyncLlamaStackClient(base_url=url, max_retries=0) as client:
            with pytest.raises(APITimeoutError, match=f"limit `{phase}`") as caught:
                [each async for each in client.chat.completions.stream(**ASK, timeout=limit)]
    assert caught.value.phase == phase
    assert len(caught.value.partial) >= payloads
    if limit.total is not None:
        assert limit.total - 0.01 <= time.monotonic() - begin < limit.total + 1.5


async def test_async_total_ends_a_call_exactly_even_while_bytes_arrive() -> None:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n"
    begin = time.monotonic()
    with scripted(head, *[b" ", 0.05] * 100) as url:
        async with AsyncLlamaStackClient(base_url=url) as client:
            with pytest.raises(APITimeoutError, match="total"):
                await client.models.list(timeout=Timeout(total=0.42))
    assert 0.41 <= time.monotonic() - begin < 2


def test_stream_within_its_limits_is_read_to_the_end() -> None:
    with scripted(HEAD, chunk("a"), 0.2, chunk("b"), DONE) as url, LlamaStackClient(base_url=url) as client:
        timeout = Timeout(first_byte=2, idle=1, total=5)
        assert len(list(client.chat.completions.stream(**ASK, timeout=timeout))) == 2


def test_total_holds_for_all_attempts() -> None:
    begin = time.monotonic()
    peer = Peer(httpx.Response(503, headers={"retry-after": "10"}))
    with pytest.raises(APITimeoutError, match="total"):
        sync_client(peer, timeout=Timeout(total=0.2)).models.list()
    assert time.monotonic() - begin < 1
    assert len(peer.requests) == 1


def test_first_byte_is_tried_again_and_total_is_not(fake: FakeClock) -> None:
    with scripted(5.0) as url, LlamaStackClient(base_url=url, clock=fake.clock) as client:
        with pytest.raises(APITimeoutError, match="first_byte"):
            client.models.list(timeout=Timeout(first_byte=0.1))
        assert fake.waits == [0.5, 1.0]
        with pytest.raises(APITimeoutError, match="total"):
            client.models.list(timeout=Timeout(total=0.1))
        assert fake.waits == [0.5, 1.0]


def test_idle_holds_for_a_download() -> None:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: 9\r\n\r\nabc"
    with scripted(head, 5.0) as url, LlamaStackClient(base_url=url) as client:
        download = client.files.content("f", timeout=Timeout(idle=0.2))
        with pytest.raises(APIError, match="idle"):
            download.read()


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (None, Timeout(None, None, None, None)),
        (3, Timeout(1, 3, 3, 9)),
        (Timeout(idle=2), Timeout(5, 600, 2, None)),
        (httpx.Timeout(7, connect=2), Timeout(2, 7, 7, None)),
    ],
)
def test_limits_can_be_given_in_several_forms(given: Any, meant: Timeout) -> None:
    assert limits(given, usual=Timeout(1, 2, 2, 9)) == meant
