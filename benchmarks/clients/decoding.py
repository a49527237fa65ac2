"""How the cost of one large event grows with its size: a decoder that looks at held bytes again is quadratic."""

from __future__ import annotations

import json
import statistics
import subprocess
from pathlib import Path

from benchmarks.clients.environments import INSIDE, OURS, node, python
from benchmarks.measuring import Table

SIZES = (1, 2, 4, 8)
ROUNDS = 3
LONG = 5.0
"""CPU seconds above which one round is enough."""


def measure() -> Table:
    """Each client at each size, three times; what takes long once."""
    folder = node()
    script = folder / "node_decoding.mjs"
    script.write_bytes((INSIDE / "node_decoding.mjs").read_bytes())
    inside, here = INSIDE / "python_decoding.py", Path.cwd()
    lsc = "llama-stack-client 0.7.5"
    rows = (
        _row("Python: ours", [python(OURS), inside, "llama_stack_client:LlamaStackClient"], here),
        _row("Python: openai 3.54.0", [python("openai"), inside, "openai:OpenAI"], here),
        _row(
            "Python: llama-stack-client 0.7.5",
            [python(lsc), inside, "llama_stack_client:LlamaStackClient"],
            here,
        ),
        _row("Node: ours", ["node", script, "llama-stack-client"], folder),
        _row("Node: openai 6.49.0", ["node", script, "openai"], folder),
        _row("Node: llama-stack-client 0.7.3", ["node", script, "published"], folder),
    )
    return Table(
        title="Reading one large event",
        note="CPU seconds for one event that arrives in chunks of 1 KiB, through the client's public stream.",
        columns=("client", *(f"{size} MiB" for size in SIZES), "8 MiB to 1 MiB"),
        rows=rows,
    )


def _row(name: str, command: list[str | Path], folder: Path) -> tuple[str, ...]:
    found = []
    for size in SIZES:
        samples = []
        for _ in range(ROUNDS):
            done = subprocess.run([*command, str(size)], cwd=folder, capture_output=True, text=True)
            if done.returncode:
                return (
                    name,
                    "failed",
                    done.stderr.strip().splitlines()[-1][:60].replace("|", "/"),
                    "",
                    "",
                    "",
                )
            samples.append(json.loads(done.stdout))
            if samples[-1] > LONG:
                break
        found.append(statistics.median(samples))
    return (name, *(f"{seconds:.3f}" for seconds in found), f"{found[-1] / found[0]:.1f} times")
