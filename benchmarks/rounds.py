"""The same streamed chats to two servers in turn: how fast each writes, and how soon it begins."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from llama_stack_providers.inference.llama_cpp.engine.cores import physical_cores
from tests.fuzz.shard import free_port

CLIENTS = (1, 8, 32)
ROUNDS = int(os.environ.get("BENCHMARK_ROUNDS", "5"))
THREADS = int(os.environ.get("BENCHMARK_THREADS", physical_cores()))
"""Of the engine; as many as there are idle cores, or it collapses."""
COLUMNS = (
    "clients", "tokens/s, ours", "tokens/s, engine's own", "ours to its own",
    "first token ms, ours", "first token ms, engine's own", "our CPU µs per token",
)  # fmt: skip

_COUNTED = re.compile(rb'"completion_tokens":\s*(\d+)')


@dataclass(frozen=True, slots=True)
class Load:
    """What the clients ask for.

    Attributes:
        model: The model, by the name that both servers know.
        tokens: Length of every answer.
        calls: Calls of each client in a round, by the number of clients.
    """

    model: str
    tokens: int
    calls: Mapping[int, int]

    def body(self, text: str) -> bytes:
        """The request."""
        return json.dumps(
            {
                "model": self.model, "stream": True, "max_tokens": self.tokens, "temperature": 0,
                # Events are no tokens: an engine may write several tokens in one of them.
                "stream_options": {"include_usage": True},
                "messages": [{"role": "user", "content": text}],
                # Without the marks that end an answer, all answers are of one length.
                "logit_bias": {"0": -100, "2": -100},
            }
        ).encode()  # fmt: skip


@dataclass(slots=True)
class Side:
    """One of the two servers, and what was measured of it at each number of clients."""

    name: str
    port: int
    pid: int
    key: str = ""
    speeds: dict[int, list[float]] = field(default_factory=dict)
    waits: dict[int, list[float]] = field(default_factory=dict)
    cpu: dict[int, list[float]] = field(default_factory=dict)


async def compare(ours: Side, engine: Side, load: Load) -> tuple[tuple[str, ...], ...]:
    """Interleaved rounds after a call to warm up; the medians, in rows of `COLUMNS`.

    Raises:
        RuntimeError: A server answered something else than the tokens asked for.
    """
    sides = (ours, engine)
    for side in sides:
        await call(side, load, "warm up")
    for number in range(ROUNDS):
        for clients in CLIENTS:
            # Who goes first alternates, so that neither always finds the computer as the other left it.
            for side in sides if number % 2 == 0 else reversed(sides):
                await _round(side, load, number, clients)
    return tuple(_row(ours, engine, clients) for clients in CLIENTS)


@contextlib.contextmanager
def serving(distribution: str | Path, environment: Mapping[str, str]) -> Iterator[Side]:
    """Our server in a process of its own, from when it answers."""
    port = free_port()
    command = [
        str(Path(sys.executable).parent / "llama"),
        "stack",
        "run",
        str(distribution),
        "--port",
        str(port),
    ]
    server = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, **environment}
    )
    try:
        _wait(server, f"http://127.0.0.1:{port}/v1/health")
        yield Side("our server", port, server.pid)
    finally:
        server.terminate()
        server.wait()


def _row(ours: Side, engine: Side, clients: int) -> tuple[str, ...]:
    speed, bare = (statistics.median(side.speeds[clients]) for side in (ours, engine))
    wait, bare_wait = (statistics.median(side.waits[clients]) * 1000 for side in (ours, engine))
    return (
        str(clients), f"{speed:.0f}", f"{bare:.0f}", f"{100 * speed / bare:.0f} %",
        f"{wait:.0f}", f"{bare_wait:.0f}", f"{statistics.median(ours.cpu[clients]) * 1e6:.0f}",
    )  # fmt: skip


async def _round(side: Side, load: Load, number: int, clients: int) -> None:
    async def client(place: int) -> list[float]:
        return [
            await call(side, load, f"Round {number}, client {place}: tell story number {nth} of the sea.")
            for nth in range(load.calls[clients])
        ]

    cpu, began = _cpu(side.pid), time.monotonic()
    waits = await asyncio.gather(*(client(place) for place in range(clients)))
    seconds, spent = time.monotonic() - began, _cpu(side.pid) - cpu
    tokens = clients * load.calls[clients] * load.tokens
    side.speeds.setdefault(clients, []).append(tokens / seconds)
    side.waits.setdefault(clients, []).extend(wait for found in waits for wait in found)
    side.cpu.setdefault(clients, []).append(spent / tokens)


async def call(side: Side, load: Load, text: str) -> float:
    """Streams one chat to its end; the seconds until its first token."""
    body = load.body(text)
    reader, writer = await asyncio.open_connection("127.0.0.1", side.port)
    key = f"authorization: Bearer {side.key}\r\n" if side.key else ""
    head = (
        f"POST /v1/chat/completions HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n{key}"
        f"content-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    began = time.monotonic()
    writer.write(head.encode() + body)
    status = await reader.readline()
    first, tokens = 0.0, 0
    while line := await reader.readline():
        if not first and b'"content":"' in line and b'"content":""' not in line:
            first = time.monotonic()
        elif found := _COUNTED.search(line):
            tokens = int(found[1])
        elif line.startswith(b"data: [DONE]"):
            break
    writer.close()
    if tokens < load.tokens * 0.9 or not first:
        answered = status.decode(errors="replace").strip()
        raise RuntimeError(f"{side.name} streamed {tokens} tokens instead of {load.tokens}: {answered}")
    return first - began


def _cpu(pid: int) -> float:
    """CPU seconds of a process with its threads and without its children: our server without the engine."""
    files = [task / "schedstat" for task in Path(f"/proc/{pid}/task").iterdir()]
    return sum(int(file.read_text().split()[0]) for file in files) / 1e9


def _wait(server: subprocess.Popen[bytes], url: str) -> None:
    while True:
        with contextlib.suppress(httpx.TransportError):
            if httpx.get(url).status_code == 200:
                return
        if server.poll() is not None:
            raise RuntimeError(f"the server stopped with exit code {server.returncode}")
        time.sleep(0.05)
