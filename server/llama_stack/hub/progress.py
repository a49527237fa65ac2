"""Progress of a download: a bar in a terminal, nothing in a pipe."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import TypeAlias

Report: TypeAlias = Callable[[int], None]
"""Called with the bytes that are there so far."""


class Progress:
    """Shows nothing; the base of what shows something."""

    @contextlib.contextmanager
    def bar(self, label: str, total: int) -> Iterator[Report]:
        """Shows one piece of work; the value is called with the bytes done so far."""
        del label, total
        yield lambda _done: None

    def note(self, text: str) -> None:
        """Says that a piece of work is finished."""
        del text


class TerminalProgress(Progress):
    """Bars by rich, on standard error, so that standard output stays clean."""

    @contextlib.contextmanager
    def bar(self, label: str, total: int) -> Iterator[Report]:
        """Shows one piece of work as a bar with size, speed and time left."""
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            DownloadColumn,
            TextColumn,
            TimeRemainingColumn,
            TransferSpeedColumn,
        )
        from rich.progress import Progress as RichProgress

        columns = (
            TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn(),
        )  # fmt: skip
        with RichProgress(*columns, console=Console(stderr=True)) as progress:
            task = progress.add_task(label, total=total)
            yield lambda done: progress.update(task, completed=min(done, total))
            progress.update(task, completed=total)

    def note(self, text: str) -> None:
        """Prints the text."""
        from rich.console import Console

        Console(stderr=True).print(text, highlight=False)
