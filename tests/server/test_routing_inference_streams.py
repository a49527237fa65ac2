"""Many streams through a real server to a service behind it: who leaves is noticed there, and nothing stays behind."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import socket
import struct
import time
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from benchmarks.measuring import resident_megabytes
from tests.server.fake_service import Service
from tests.server.processes import RunningServer

STREAMS = 200
NOTICED_SECONDS = 1.0
DISTRIBUTION = """
apis:
  inference:
    - id: remote
      provider: remote::openai-compatible
      config: {base_url: "URL", max_connections: 1000}
    - {id: probe, provider: tests.server.probe:PROVIDER}
resources:
  models: [{model_id: m, provider_id: remote, max_concurrent: 200, max_queued: 0}]
"""


class Caller:
    """One connection with one chat, which can be left in any way."""

    def __init__(self, url: str, user: str, order: str, *, stream: bool = True) -> None:
        self._port = int(url.rpartition(":")[2])
        message = {"role": "user", "content": order}
        body = json.dumps({"model": "m", "user": user, "stream": stream, "messages": [message]}).encode()
        head = f"POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
        self._request = head.encode() + body
        self.text = b""

    async def send(self) -> None:
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
        self._writer.write(self._request)

    async def events(self, count: int) -> None:
        """Reads until so many events are here."""
        while self.text.count(b"data: ") < count:
            piece = await self._reader.read(65536)
            assert piece, self.text
            self.text += piece

    async def rest(self) -> bytes:
        """Reads to the end of the answer."""
        while not self.text.endswith(b"\r\n0\r\n\r\n"):
            piece = await self._reader.read(65536)
            assert piece, self.text
            self.text += piece
        self._writer.close()
        return self.text

    def leave(self, *, at_once: bool = False) -> float:
        """Closes the connection, politely or with a reset; returns when."""
        if at_once:
            plain: socket.socket = self._writer.get_extra_info("socket")
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()
        return time.monotonic()


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    async with Service() as service:
        yield service


@pytest.fixture
async def server(service: Service, tmp_path: Path) -> AsyncIterator[RunningServer]:
    file = tmp_path / "mine.yaml"
    file.write_text(DISTRIBUTION.replace("URL", service.url))
    server = await asyncio.to_thread(RunningServer, str(file))
    try:
        yield server
    finally:
        await asyncio.to_thread(server.close)


async def traces(server: RunningServer) -> tuple[str, int]:
    """The tasks and the open sockets of the server, while one request asks for them."""
    async with httpx.AsyncClient() as http:
        found = (await http.get(f"{server.url}/v1/providers/probe")).json()
    return found["health"]["message"], open_sockets(server.process.pid)


def open_sockets(pid: int) -> int:
    links = []
    for each in Path(f"/proc/{pid}/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):  # closed since it was listed
            links.append(str(each.readlink()))
    return sum(link.startswith("socket:") for link in links)


async def test_two_hundred_streams_and_callers_who_leave_in_every_way(
    server: RunningServer, service: Service
) -> None:
    chance = random.Random(7)
    idle = await traces(server)
    late: list[float] = []

    async def one(number: int) -> None:
        user = f"{number}"
        way = ("stays", "leaves", "resets", "leaves before the first event")[number % 4]
        order = f"events {chance.randint(1, 12)}" if way == "stays" else "endless"
        caller = Caller(server.url, user, "silent" if "first" in way else order)
        await caller.send()
        visit = service.visit(user)
        await visit.arrived.wait()
        if way == "stays":
            assert b"data: [DONE]" in await caller.rest()
            return
        if "first" in way:
            await asyncio.sleep(chance.random())
        else:
            await caller.events(chance.randint(1, 8))
        left = caller.leave(at_once=way == "resets")
        await visit.left.wait()
        late.append(visit.left_at - left)

    async with asyncio.timeout(60):
        await asyncio.gather(*(one(number) for number in range(STREAMS)))
    assert len(late) == STREAMS * 3 // 4
    assert max(late) < NOTICED_SECONDS
    service.hang_up()
    for _ in range(200):
        if (now := await traces(server)) == idle:
            break
        await asyncio.sleep(0.05)
    assert now == idle

    # Each slot is free again: as many as may are let in at once, none waits, and one more is refused.
    again = [Caller(server.url, f"again {number}", "silent") for number in range(STREAMS)]
    await asyncio.gather(*(each.send() for each in again))
    async with asyncio.timeout(30):
        await asyncio.gather(*(service.visit(f"again {number}").arrived.wait() for number in range(STREAMS)))
    body = {"model": "m", "messages": [{"role": "user", "content": "whole"}], "user": "x"}
    async with httpx.AsyncClient() as http:
        refused = await http.post(f"{server.url}/v1/chat/completions", json=body)
    assert (refused.status_code, refused.json()["error"]["code"]) == (429, "model_busy")
    assert int(refused.headers["retry-after"]) >= 1
    for each in again:
        each.leave()


@pytest.mark.parametrize("stream", [False, True])
async def test_a_caller_who_leaves_a_call_that_has_no_answer_yet(
    server: RunningServer, service: Service, stream: bool
) -> None:
    caller = Caller(server.url, "u", "silent", stream=stream)
    await caller.send()
    visit = service.visit("u")
    await asyncio.wait_for(visit.arrived.wait(), 10)
    left = caller.leave()
    await asyncio.wait_for(visit.left.wait(), 10)
    assert visit.left_at - left < NOTICED_SECONDS


async def test_a_caller_who_does_not_read_holds_the_service_back(
    server: RunningServer, service: Service
) -> None:
    before = resident_megabytes(server.process.pid)
    caller = Caller(server.url, "u", "flood")
    await caller.send()
    await caller.events(1)
    visit, sent = service.visit("u"), -1
    async with asyncio.timeout(30):
        while sent != visit.sent:
            sent = visit.sent
            await asyncio.sleep(0.5)
    assert sent < 32e6
    assert resident_megabytes(server.process.pid) - before < 16
    await caller.events(200)
    caller.leave()
    await asyncio.wait_for(visit.left.wait(), 10)
