"""What our server costs in front of vLLM: the same prompts to the port of the very vLLM that it started.

vLLM is not installed with the project: `ENGINES` names an environment that has it, as `tests/engines/build.sh` makes one.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import uvloop

from benchmarks.measuring import Table
from benchmarks.rounds import COLUMNS, ROUNDS, THREADS, Load, Side, call, compare, serving
from llama_stack.hub import Library, download
from llama_stack.hub.progress import Progress

MODEL = "smollm2-135m-instruct"
LOAD = Load(model=MODEL, tokens=16, calls={1: 2, 8: 1, 32: 1})
CONTEXT = 256
ENGINES = os.environ.get("ENGINES", ".venv-engines")
TITLE = "Engines: vLLM"

_SERVER = b"vllm.entrypoints.openai.api_server"


def measure() -> Table:
    """Interleaved rounds; medians. Without an environment that has vLLM, a note and no rows."""
    python = Path(ENGINES).absolute() / "bin" / "python"
    if not _has_vllm(python):
        return Table(
            title=TITLE,
            note=f"Not measured: no environment has vLLM at `{ENGINES}`. `tests/engines/build.sh` builds one.",
            columns=COLUMNS,
            rows=(),
        )
    with _ours(python) as ours:
        rows = uvloop.run(_measured(ours))
    return Table(
        title=TITLE,
        note=(
            f"{MODEL} in float32, streamed chats of {LOAD.tokens} tokens, {THREADS} threads; the same prompts through our"
            " server (the distribution `vllm`, managed, events forwarded) and to the port of the same vLLM. Medians of"
            f" {ROUNDS} interleaved rounds; the CPU of our server's process does not count vLLM."
        ),
        columns=COLUMNS,
        rows=rows,
    )


async def _measured(ours: Side) -> tuple[tuple[str, ...], ...]:
    # An answer means that vLLM is there.
    await call(ours, LOAD, "warm up")
    return await compare(ours, _engine(ours), LOAD)


def _has_vllm(python: Path) -> bool:
    code = "import importlib.util, sys; sys.exit(importlib.util.find_spec('vllm') is None)"
    return python.is_file() and subprocess.run([python, "-c", code], check=False).returncode == 0


@contextlib.contextmanager
def _ours(python: Path) -> Iterator[Side]:
    download(MODEL, library=Library(), progress=Progress())
    subprocess.run([python.parent / "llama", "model", "convert", MODEL], check=True)
    with tempfile.TemporaryDirectory() as folder:
        # A home with one model, under the name that callers use: events are forwarded only where no name is changed.
        home = Path(folder)
        (home / "models").mkdir()
        (home / "models" / MODEL).symlink_to(Library().folder / f"{MODEL}-safetensors")
        environment = {
            "LLAMA_STACK_HOME": folder, "VLLM_PYTHON": str(python), "VLLM_MODEL": MODEL, "VLLM_DTYPE": "float32",
            "VLLM_EAGER": "true", "LLAMA_CONTEXT_LENGTH": str(CONTEXT), "LLAMA_THREADS": str(THREADS),
        }  # fmt: skip
        with serving("vllm", environment) as side:
            yield side


def _engine(ours: Side) -> Side:
    """The vLLM of our server, with the port and the key that only these two know."""
    for pid in _below(ours.pid):
        arguments = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        if _SERVER in arguments:
            port = int(arguments[arguments.index(b"--port") + 1])
            variables = Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
            key = next(each for each in variables if each.startswith(b"VLLM_API_KEY="))
            return Side("vLLM's own server", port, pid, key=key.partition(b"=")[2].decode())
    raise RuntimeError("our server has started no vLLM")


def _below(pid: int) -> Iterator[int]:
    """The processes that a process started, nearest first."""
    waiting = [pid]
    while waiting:
        for thread in Path(f"/proc/{waiting.pop(0)}/task").iterdir():
            found = [int(child) for child in (thread / "children").read_text().split()]
            yield from found
            waiting += found
