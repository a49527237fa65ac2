"""What a client adds to a request: CPU of the client's process, beside the bare HTTP library in the same run."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from benchmarks.clients.environments import INSIDE, OURS, node, python
from benchmarks.measuring import Table

ROUNDS = 7


def measure() -> Table:
    """Seven rounds; in each, every client once."""
    commands = {**_python(), **_node()}
    samples: dict[str, list[float]] = {name: [] for name in commands}
    with _server() as address:
        for _ in range(ROUNDS):
            for name, (command, folder) in commands.items():
                done = subprocess.run(
                    [*command, address], cwd=folder, capture_output=True, text=True, check=True
                )
                samples[name].append(json.loads(done.stdout))
    return Table(
        title="Client overhead of a chat call",
        note=f"CPU µs of the client's process for a call over a kept connection; median and range of {ROUNDS} rounds.",
        columns=("client", "CPU µs", "over the bare library"),
        rows=tuple(_row(name, values, samples) for name, values in samples.items()),
    )


def _row(name: str, values: list[float], samples: Mapping[str, list[float]]) -> tuple[str, ...]:
    bare = statistics.median(samples["Node: fetch" if name.startswith("Node") else "Python: httpx"])
    middle = statistics.median(values)
    return (name, f"{middle:.0f} ({min(values):.0f} to {max(values):.0f})", f"{middle - bare:+.0f}")


def _python() -> dict[str, tuple[list[str | Path], Path]]:
    script, here = INSIDE / "python_calls.py", Path.cwd()
    return {
        "Python: httpx": ([python(OURS), script, "httpx"], here),
        "Python: ours": ([python(OURS), script, "llama_stack_client:LlamaStackClient"], here),
        "Python: openai 3.54.0": ([python("openai"), script, "openai:OpenAI"], here),
        "Python: llama-stack-client 0.7.5": (
            [python("llama-stack-client 0.7.5"), script, "llama_stack_client:LlamaStackClient"],
            here,
        ),
    }


def _node() -> dict[str, tuple[list[str | Path], Path]]:
    folder = node()
    script = folder / "node_calls.mjs"
    script.write_bytes((INSIDE / "node_calls.mjs").read_bytes())
    return {
        "Node: fetch": (["node", script, "fetch"], folder),
        "Node: ours": (["node", script, "llama-stack-client"], folder),
        "Node: openai 6.49.0": (["node", script, "openai"], folder),
        "Node: llama-stack-client 0.7.3": (["node", script, "published"], folder),
    }


@contextmanager
def _server() -> Iterator[str]:
    command = [sys.executable, INSIDE / "answering_server.py"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        finally:
            server.kill()
