"""Long waits, with something to look at on a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TypeVar

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

T = TypeVar("T")

OVER = {"completed", "failed", "cancelled"}
_INTERVAL = 0.5
_CONSOLE = Console(stderr=True)


def wait_for(ask: Callable[[], T], *, status: Callable[[T], str], label: str) -> T:
    """Asks again and again until the job is over; the wait between doubles up to eight seconds."""
    interval = _INTERVAL
    with _progress(SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn()) as progress:
        task = progress.add_task(label, total=None)
        while True:
            answer = ask()
            progress.update(task, description=f"{label}: {status(answer)}")
            if status(answer) in OVER:
                return answer
            time.sleep(interval)
            interval = min(interval * 2, 8)


@contextmanager
def opened_for_upload(path: Path) -> Generator[IO[bytes], None, None]:
    """The file, with a bar that follows what has been read of it."""
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn())
    with _progress(*columns) as progress, progress.open(path, "rb", description=path.name) as file:
        yield file


@contextmanager
def counting(label: str, total: int) -> Generator[Callable[[int], None], None, None]:
    """A bar over a known number of things; call what is given with how many more are done."""
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed}/{task.total}"))
    with _progress(*columns) as progress:
        task = progress.add_task(label, total=total)
        yield lambda done: progress.update(task, advance=done)


def _progress(
    *columns: SpinnerColumn | TextColumn | BarColumn | TimeElapsedColumn | DownloadColumn,
) -> Progress:
    return Progress(*columns, console=_CONSOLE, transient=True, disable=not sys.stderr.isatty())
