"""What our server costs in front of an engine: the same prompts to the engine's own server, in the same run."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import uvloop
import yaml

from benchmarks.measuring import Table
from llama_stack.hub import Library, download
from llama_stack.hub.progress import Progress
from llama_stack_providers.inference.llama_cpp.engine.cores import physical_cores
from tests.fuzz.shard import free_port

MODEL = "smollm2-135m-instruct"
CLIENTS = (1, 8, 32)
CALLS = {1: 4, 8: 2, 32: 1}
"""Calls of each client in a round."""
ROUNDS = int(os.environ.get("BENCHMARK_ROUNDS", "5"))
TOKENS, PLACES, CONTEXT = 64, 8, 512
THREADS = int(os.environ.get("BENCHMARK_THREADS", physical_cores()))
"""Of the engine; as many as there are idle cores, or it collapses."""

ENGINE = f"""
import sys, xllamacpp
params = xllamacpp.CommonParams()
params.model.path, params.port = sys.argv[1], int(sys.argv[2])
params.hostnames = ["127.0.0.1"]
params.n_parallel, params.n_ctx = {PLACES}, {PLACES * CONTEXT}
params.cpuparams.n_threads = params.cpuparams_batch.n_threads = {THREADS}
params.n_threads_http = {2 * max(CLIENTS)}
params.use_jinja = True
params.ui = False
server = xllamacpp.Server(params)
print("ready", flush=True)
sys.stdin.read()
"""


@dataclass(slots=True)
class Side:
    """One of the two servers, and what was measured of it at one number of clients."""

    name: str
    port: int
    pid: int
    speeds: dict[int, list[float]] = field(default_factory=dict)
    waits: dict[int, list[float]] = field(default_factory=dict)
    cpu: dict[int, list[float]] = field(default_factory=dict)


def measure() -> Table:
    """Interleaved rounds; medians."""
    download(MODEL, library=Library(), progress=Progress())
    file = next((Library().folder / MODEL).glob("*.gguf"))
    with _ours() as ours, _engine(file) as engine:
        uvloop.run(_rounds((ours, engine)))
    rows = []
    for clients in CLIENTS:
        speed, bare = (statistics.median(side.speeds[clients]) for side in (ours, engine))
        wait, bare_wait = (statistics.median(side.waits[clients]) * 1000 for side in (ours, engine))
        rows.append(
            (
                str(clients), f"{speed:.0f}", f"{bare:.0f}", f"{100 * speed / bare:.0f} %",
                f"{wait:.0f}", f"{bare_wait:.0f}", f"{statistics.median(ours.cpu[clients]) * 1e6:.0f}",
            )
        )  # fmt: skip
    return Table(
        title="Engines: llama.cpp",
        note=(
            f"{MODEL}, streamed chats of {TOKENS} tokens, {PLACES} at once, {THREADS} threads; the same prompts through"
            f" our server (`inline::llama-cpp`) and to the engine's own. Medians of {ROUNDS} interleaved rounds; the CPU"
            " of our server's process does not count the engine."
        ),
        columns=(
            "clients", "tokens/s, ours", "tokens/s, engine's own", "ours to its own",
            "first token ms, ours", "first token ms, engine's own", "our CPU µs per token",
        ),
        rows=tuple(rows),
    )  # fmt: skip


async def _rounds(sides: tuple[Side, Side]) -> None:
    for side in sides:
        await _call(side, "warm up")
    for number in range(ROUNDS):
        for clients in CLIENTS:
            # Who goes first alternates, so that neither always finds the computer as the other left it.
            for side in sides if number % 2 == 0 else reversed(sides):
                await _round(side, number, clients)


async def _round(side: Side, number: int, clients: int) -> None:
    async def client(place: int) -> list[float]:
        return [
            await _call(side, f"Round {number}, client {place}: tell story number {call} of the sea.")
            for call in range(CALLS[clients])
        ]

    cpu, began = _cpu(side.pid), time.monotonic()
    waits = await asyncio.gather(*(client(place) for place in range(clients)))
    seconds, spent = time.monotonic() - began, _cpu(side.pid) - cpu
    tokens = clients * CALLS[clients] * TOKENS
    side.speeds.setdefault(clients, []).append(tokens / seconds)
    side.waits.setdefault(clients, []).extend(wait for found in waits for wait in found)
    side.cpu.setdefault(clients, []).append(spent / tokens)


async def _call(side: Side, text: str) -> float:
    """Streams one chat to its end; the seconds until its first token."""
    body = json.dumps(
        {
            "model": MODEL, "stream": True, "max_tokens": TOKENS, "temperature": 0,
            "messages": [{"role": "user", "content": text}],
            # Without the marks that end an answer, all answers are of one length.
            "logit_bias": {"0": -100, "2": -100},
        }
    ).encode()  # fmt: skip
    reader, writer = await asyncio.open_connection("127.0.0.1", side.port)
    head = (
        f"POST /v1/chat/completions HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n"
        f"content-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    began = time.monotonic()
    writer.write(head.encode() + body)
    first, events = 0.0, 0
    while line := await reader.readline():
        if b'"content":"' in line and b'"content":""' not in line:
            events += 1
            first = first or time.monotonic()
        elif line.startswith(b"data: [DONE]"):
            break
    writer.close()
    if events < TOKENS * 0.9:
        raise RuntimeError(f"{side.name} streamed {events} tokens instead of {TOKENS}")
    return first - began


def _cpu(pid: int) -> float:
    """CPU seconds of a process with its threads and without its children: our server without the engine."""
    files = [task / "schedstat" for task in Path(f"/proc/{pid}/task").iterdir()]
    return sum(int(file.read_text().split()[0]) for file in files) / 1e9


@contextlib.contextmanager
def _ours() -> Iterator[Side]:
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        config = {
            "models_dir": str(Library().folder), "context_length": CONTEXT, "parallel": PLACES,
            "threads": THREADS, "preload": [MODEL],
        }  # fmt: skip
        distribution = {
            "version": 1,
            "apis": {"inference": [{"id": "llama", "provider": "inline::llama-cpp", "config": config}]},
            "resources": {"models": [{"model_id": MODEL, "provider_id": "llama", "model_type": "llm"}]},
            "storage": {"path": str(Path(folder) / "stack.db")},
        }
        file = Path(folder) / "engines.yaml"
        file.write_text(yaml.safe_dump(distribution))
        command = [str(Path(sys.executable).parent / "llama"), "stack", "run", str(file), "--port", str(port)]
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            _wait(server, f"http://127.0.0.1:{port}/v1/health")
            yield Side("our server", port, server.pid)
        finally:
            server.terminate()
            server.wait()


@contextlib.contextmanager
def _engine(file: Path) -> Iterator[Side]:
    port = free_port()
    server = subprocess.Popen(
        [sys.executable, "-c", ENGINE, file, str(port)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        if server.stdout is None or not server.stdout.readline():
            raise RuntimeError("the engine did not start")
        yield Side("the engine's own server", port, server.pid)
    finally:
        server.kill()
        server.wait()


def _wait(server: subprocess.Popen[bytes], url: str) -> None:
    while True:
        with contextlib.suppress(httpx.TransportError):
            if httpx.get(url).status_code == 200:
                return
        if server.poll() is not None:
            raise RuntimeError(f"the server stopped with exit code {server.returncode}")
        time.sleep(0.05)
