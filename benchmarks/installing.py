"""What the base install costs: size, packages, cold start and idle memory."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx

from benchmarks.measuring import Table, cost, resident_megabytes
from tests.fuzz.shard import free_port

STARTS = 5


def measure() -> Table:
    """Installs into a fresh environment and starts the stub distribution five times."""
    with tempfile.TemporaryDirectory() as scratch:
        environment = Path(scratch) / "venv"
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
        python = environment / "bin" / "python"
        subprocess.run([python, "-m", "pip", "uninstall", "-qy", "setuptools"], check=True)
        spent = cost([python, "-m", "pip", "install", "--quiet", "."])
        listed = subprocess.run(
            [python, "-m", "pip", "list", "--format=freeze"], capture_output=True, text=True
        )
        packages = len(listed.stdout.splitlines())
        megabytes = sum(path.stat().st_size for path in environment.rglob("*") if path.is_file()) / 1e6
        starts = [_start(environment / "bin" / "llama") for _ in range(STARTS + 1)][1:]
    seconds = [start for start, _ in starts]
    return Table(
        title="Base install (server, CLI, stub)",
        note=f"A fresh environment with pip in it; median and range of {STARTS} starts of the stub distribution.",
        columns=("what", "measured"),
        rows=(
            ("size", f"{megabytes:.0f} MB"),
            ("packages, pip included", str(packages)),
            ("install, wall", f"{spent.wall:.0f} s"),
            (
                "cold start to the first 200",
                f"{statistics.median(seconds):.2f} s ({min(seconds):.2f} to {max(seconds):.2f})",
            ),
            ("idle memory", f"{statistics.median(memory for _, memory in starts):.0f} MB"),
        ),
    )


def _start(llama: Path) -> tuple[float, float]:
    port = free_port()
    began = time.monotonic()
    server = subprocess.Popen(
        [llama, "stack", "run", "stub", "--port", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while True:
            try:
                if httpx.get(f"http://127.0.0.1:{port}/v1/health").status_code == 200:
                    return time.monotonic() - began, resident_megabytes(server.pid)
            except httpx.TransportError:
                time.sleep(0.01)
            if server.poll() is not None:
                raise RuntimeError(f"the server stopped with exit code {server.returncode}")
    finally:
        server.terminate()
        server.wait()
