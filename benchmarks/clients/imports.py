"""What importing a Python SDK costs: a new process each time, packages one after the other in each round."""

from __future__ import annotations

import json
import statistics
import subprocess

from benchmarks.clients.environments import INSIDE, OURS, python
from benchmarks.measuring import Table

ROUNDS = 9
CLIENTS = {
    OURS: ("llama_stack_client", "LlamaStackClient", "client.chat.completions"),
    "openai": ("openai", "OpenAI", "client.chat.completions"),
    "anthropic": ("anthropic", "Anthropic", "client.messages"),
    "llama-stack-client 0.2.12": ("llama_stack_client", "LlamaStackClient", "client.chat.completions"),
    "llama-stack-client 0.7.5": ("llama_stack_client", "LlamaStackClient", "client.chat.completions"),
}


def measure() -> Table:
    """Nine rounds after one that warms the files up."""
    pythons = {name: python(name) for name in CLIENTS}
    samples: dict[str, list[list[float]]] = {name: [] for name in CLIENTS}
    for _ in range(ROUNDS + 1):
        for name, arguments in CLIENTS.items():
            command = [pythons[name], "-X", "utf8", INSIDE / "python_import.py", *arguments]
            done = subprocess.run(command, capture_output=True, text=True, check=True, env={"HOME": "/tmp"})
            samples[name].append(json.loads(done.stdout))
    rows = []
    for name, runs in samples.items():
        cpu = [run[0] for run in runs[1:]]
        rows.append(
            (
                name,
                f"{statistics.median(cpu):.0f} ({min(cpu):.0f} to {max(cpu):.0f})",
                f"{runs[-1][1]:.0f}",
                f"{statistics.median(run[2] for run in runs[1:]):.0f}",
            )
        )
    return Table(
        title="Python SDKs: import, client and one resource",
        note=f"CPU of the whole process, interpreter included; median and range of {ROUNDS} rounds, packages in turn.",
        columns=("package", "CPU ms", "modules", "resident MB"),
        rows=tuple(rows),
    )
