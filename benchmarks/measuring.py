"""Running a command and reading what it cost from the operating system."""

from __future__ import annotations

import os
import resource
import subprocess
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cost:
    """Wall and CPU seconds of a command with all its children."""

    wall: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Table:
    """A table of results for the report."""

    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def markdown(self) -> str:
        """The table as a section of a Markdown page; without rows, its note alone."""
        if not self.rows:
            return f"## {self.title}\n\n{self.note}\n"
        head = " | ".join(self.columns)
        line = "|".join("---" for _ in self.columns)
        rows = "\n".join(f"| {' | '.join(row)} |" for row in self.rows)
        return f"## {self.title}\n\n{self.note}\n\n| {head} |\n|{line}|\n{rows}\n"


def cost(
    command: Sequence[str | Path], *, cwd: Path | None = None, env: dict[str, str] | None = None
) -> Cost:
    """Runs the command to its end; a failing command is an error with its output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    done = subprocess.run(command, cwd=cwd, env={**os.environ, **(env or {})}, capture_output=True, text=True)
    wall = time.monotonic() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise RuntimeError(
            f"{' '.join(map(str, command))} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
        )
    return Cost(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def size_of(folders: Iterable[Path], suffixes: tuple[str, ...] = ()) -> tuple[int, int]:
    """Number of files and of lines below the folders; only the suffixes named, or all text."""
    files = [
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and (not suffixes or path.suffix in suffixes)
    ]
    return len(files), sum(path.read_bytes().count(b"\n") for path in files)


def process_cpu(pid: int) -> float:
    """CPU seconds that a process, its threads and its children have used, by the scheduler's counters."""
    nanoseconds, processes = 0, [pid]
    while processes:
        for thread in Path(f"/proc/{processes.pop()}/task").iterdir():
            nanoseconds += int((thread / "schedstat").read_text().split()[0])
            processes += map(int, (thread / "children").read_text().split())
    return nanoseconds / 1e9


def resident_megabytes(pid: int) -> float:
    """Resident memory of a process in MB."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
