"""One line per target: live in a terminal, plain once it is done in a pipe. All of it goes to standard error."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress
    from rich.progress import TaskID


class Progress(Protocol):
    """What the workers tell."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def begin(self, name: str) -> None:
        """A job was handed out."""

    def end(self, name: str, text: str, *, seconds: float, good: bool = True) -> None:
        """A job is over; `seconds` is how long it ran, not how long it waited for its turn."""


def progress_for_stream() -> Progress:
    """The progress that suits standard error."""
    return LiveProgress() if sys.stderr.isatty() else PlainProgress()


class SilentProgress:
    """Says nothing; for tests."""

    def __enter__(self) -> Self:
        """Begins."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends."""

    def begin(self, name: str) -> None:
        """Says nothing."""

    def end(self, name: str, text: str, *, seconds: float, good: bool = True) -> None:
        """Says nothing."""


class PlainProgress(SilentProgress):
    """A line when a job is over."""

    def end(self, name: str, text: str, *, seconds: float, good: bool = True) -> None:
        """Prints its line."""
        sys.stderr.write(f"{'ok' if good else '--':3}{name:15} {text:12} {seconds:5.1f} s\n")


class LiveProgress:
    """A spinner per job."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import Progress as RichProgress
        from rich.progress import SpinnerColumn, TextColumn

        self._bars: RichProgress = RichProgress(
            SpinnerColumn(finished_text="[green]✓"),
            TextColumn("{task.description:15}"),
            TextColumn("{task.fields[text]}"),
            console=Console(stderr=True),
        )
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> Self:
        """Begins to draw."""
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leaves the lines as they are."""
        self._bars.stop()

    def begin(self, name: str) -> None:
        """Adds a line."""
        self._tasks[name] = self._bars.add_task(name, total=1, text="")

    def end(self, name: str, text: str, *, seconds: float, good: bool = True) -> None:
        """Finishes a line."""
        shown = f"{text:12} {seconds:5.1f} s"
        shown = shown if good else f"[red]{shown}"
        self._bars.update(self._tasks[name], completed=1, text=shown)
