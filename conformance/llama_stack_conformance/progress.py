"""What is shown while a run goes on: a live display in a terminal, lines in a pipe, JSON for programs."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter

from rich.console import Console, Group
from rich.live import Live
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.contract.shard import Shard
from llama_stack_conformance.running.plan import Plan, parts_of
from llama_stack_conformance.running.result import Result
from llama_stack_conformance.running.shapes import is_shape

COLOURS = {
    Status.PASS: "green",
    Status.FAIL: "bold red",
    Status.WARN: "yellow",
    Status.SKIP_DECLARED: "bright_black",
    Status.ERROR: "bold magenta",
}


class Lines:
    """A line for each check: `PASS  inference.stream.adds_up  12 ms`."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def began(self, plan: Plan) -> None:
        """Says how much there is to do."""
        self._console.print(f"{plan.size} checks", highlight=False)

    def ended(self, result: Result) -> None:
        """Prints the line, and for a failure what was expected and what came."""
        self._console.print(line_of(result))
        for text in details_of(result):
            self._console.print(text, markup=False, highlight=False, soft_wrap=True)

    def moved(self, shard: Shard, scenarios: int) -> None:
        """Says nothing: a pipe wants results only."""

    def close(self) -> None:
        """Nothing to close."""


class Json:
    """An object on a line for each check."""

    def began(self, plan: Plan) -> None:
        """Says how much there is to do."""
        _write({"event": "began", "checks": plan.size})

    def ended(self, result: Result) -> None:
        """Writes the result."""
        _write(
            {
                "event": "ended",
                "id": result.of.id,
                "level": result.of.level,
                "status": result.status,
                "flaky": result.flaky,
                "seconds": round(result.seconds, 4),
                "expected": result.expected,
                "got": result.got,
                "reason": result.reason,
            }
        )

    def moved(self, shard: Shard, scenarios: int) -> None:
        """Writes how far a shard has come."""
        _write({"event": "moved", "api": shard.api, "scenarios": scenarios})

    def close(self) -> None:
        """Nothing to close."""


class Display:
    """Bars for what is under way, counts, speed, and every result that is no success."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._bars = Progress(
            TextColumn("{task.description:28}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            console=console,
        )
        self._tasks: dict[tuple[str, str], TaskID] = {}
        self._all: TaskID | None = None
        self._counts: Counter[Status] = Counter()
        self._cases = 0
        self._began = time.monotonic()
        self._live = Live(self._shown(), console=console, refresh_per_second=8, transient=True)

    def began(self, plan: Plan) -> None:
        """Sets the bars up: one for everything, one for each area and level."""
        self._began = time.monotonic()
        self._all = self._bars.add_task("all", total=plan.size)
        sizes = Counter((check.area, check.tier.value) for check in plan.checks)
        sizes.update((each.area, each.tier.value) for shard in plan.shards for each in parts_of(shard))
        for key, total in sizes.items():
            self._tasks[key] = self._bars.add_task(" ".join(key), total=total, visible=False)
        self._live.start()

    def ended(self, result: Result) -> None:
        """Moves the bars on."""
        self._counts[result.status] += 1
        self._cases += result.cases
        # Shapes come of the checks that met them; they are in no plan.
        planned = result.status is not Status.SKIP_DECLARED and not is_shape(result.of.id)
        if self._all is not None and planned:
            self._bars.advance(self._all)
        task = self._tasks.get((result.of.area, result.of.tier.value))
        if task is not None and planned:
            self._bars.update(task, advance=1, visible=True)
            if self._bars.tasks[task].finished:
                self._bars.update(task, visible=False)
        if result.status not in (Status.PASS, Status.SKIP_DECLARED) or result.flaky:
            self._console.print(line_of(result))
            for text in details_of(result):
                self._console.print(text, markup=False, highlight=False, soft_wrap=True)
        self._live.update(self._shown())

    def moved(self, shard: Shard, scenarios: int) -> None:
        """Names what a shard is at."""
        for tier in shard.tiers:
            task = self._tasks.get((shard.api, tier.value))
            if task is not None and not self._bars.tasks[task].finished:
                self._bars.update(task, visible=True, description=f"{shard.api} {tier.value} ({scenarios})")
        self._live.update(self._shown())

    def close(self) -> None:
        """Takes the display down."""
        self._live.stop()

    def _shown(self) -> Group:
        seconds = max(0.001, time.monotonic() - self._began)
        counts = Table.grid(padding=(0, 2))
        counts.add_row(
            *(Text(f"{self._counts[status]} {status.value}", style=COLOURS[status]) for status in Status),
            Text(f"{self._cases / seconds:.0f} cases/s", style="cyan"),
        )
        return Group(self._bars, counts)


def line_of(result: Result) -> Text:
    """`PASS  id  12 ms`, in colour where there is a terminal."""
    text = Text()
    text.append(f"{result.status.value:13}", style=COLOURS[result.status])
    text.append(f" {result.of.id}")
    text.append(f"  {result.seconds * 1000:.0f} ms", style="bright_black")
    if result.cases > 1:
        text.append(f"  {result.cases} cases", style="bright_black")
    if result.flaky:
        text.append("  FLAKY", style="bold red")
    if result.status is Status.SKIP_DECLARED:
        text.append(f"  ({result.reason})", style="bright_black")
    return text


def details_of(result: Result) -> list[str]:
    """Where the contract says it, what was expected, what came, and how to send it again."""
    if result.status in (Status.PASS, Status.SKIP_DECLARED):
        return []
    lines = [f"    {place.shown()['file']}:{place.line} #{place.pointer}" for place in result.of.spec]
    if result.reason:
        return [*lines, *(f"    {line}" for line in result.reason.splitlines())]
    lines += [f"    expected  {result.expected}", f"    got       {result.got}"]
    if result.exchanges:
        last = result.exchanges[-1]
        lines += [f"    {last['curl']}", *(f"    > {line}" for line in str(last["body"]).splitlines())]
    return lines


def _write(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()
