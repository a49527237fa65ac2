"""What our server costs in front of llama.cpp: the same prompts to the engine's own server, in the same run."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import uvloop
import yaml

from benchmarks.measuring import Table
from benchmarks.rounds import CLIENTS, COLUMNS, ROUNDS, THREADS, Load, Side, compare, serving
from llama_stack.hub import Library, download
from llama_stack.hub.progress import Progress
from tests.fuzz.shard import free_port

MODEL = "smollm2-135m-instruct"
LOAD = Load(model=MODEL, tokens=64, calls={1: 4, 8: 2, 32: 1})
PLACES, CONTEXT = 8, 512

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


def measure() -> Table:
    """Interleaved rounds; medians."""
    download(MODEL, library=Library(), progress=Progress())
    file = next((Library().folder / MODEL).glob("*.gguf"))
    with _ours() as ours, _engine(file) as engine:
        rows = uvloop.run(compare(ours, engine, LOAD))
    return Table(
        title="Engines: llama.cpp",
        note=(
            f"{MODEL}, streamed chats of {LOAD.tokens} tokens, {PLACES} at once, {THREADS} threads; the same prompts through"
            f" our server (`inline::llama-cpp`) and to the engine's own. Medians of {ROUNDS} interleaved rounds; the CPU"
            " of our server's process does not count the engine."
        ),
        columns=COLUMNS,
        rows=rows,
    )


@contextlib.contextmanager
def _ours() -> Iterator[Side]:
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
        with serving(file, {}) as side:
            yield side


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
