"""What a server costs between a caller and a service: CPU time of its process, peers in the same run."""

from __future__ import annotations

import statistics
import tempfile
import time
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.calling import call
from benchmarks.measuring import Table, process_cpu, resident_megabytes
from benchmarks.proxies import (
    V1,
    CannotRunError,
    Proxy,
    direct,
    litellm,
    ogx,
    ours,
    ours_renaming,
    ours_storing,
    running,
)
from benchmarks.upstream import CHUNKS
from tests.fuzz.shard import free_port

ROUNDS = 5
CALLERS = 8
CALLS, STREAMS, PACED = 100, 10, 1
"""What each caller sends in a round to ours; peers get less of the first two by their weight."""


@dataclass(slots=True)
class Spent:
    """What a server spent, by round."""

    start: float = 0.0
    idle: float = 0.0
    calls: list[float] = field(default_factory=list)
    chunks: list[float] = field(default_factory=list)
    paced: list[float] = field(default_factory=list)


def measure() -> Table:
    """One server after the other in front of the same upstream."""
    rows, notes = [], []
    upstream = free_port()
    with _running(direct(), upstream, upstream):
        for make in (direct, ours, ours_renaming, ours_storing, ogx, litellm):
            try:
                proxy = make()
                rows.append(_row(proxy, _spent(proxy, upstream)))
            except CannotRunError as error:
                notes.append(f"Left out: {make.__name__}, because {error}.")
    return Table(
        title="Proxying",
        note=(
            f"CPU time of the server's process by the scheduler's counters, medians of {ROUNDS} rounds with {CALLERS}"
            f" callers at once, in front of the same raw-ASGI upstream; streams of {CHUNKS} chunks, as fast as they come"
            " and 5 ms apart. Idle memory is that before the first chat."
            + "".join(f" {note}" for note in notes)
        ),
        columns=("server", "ms a call", "µs a chunk", "µs a chunk, paced", "start s", "idle MB"),
        rows=tuple(rows),
    )


def _running(proxy: Proxy, port: int, upstream: int) -> AbstractContextManager[tuple[int, float]]:
    return running(proxy, port=port, upstream=upstream, folder=Path(tempfile.mkdtemp()))


def _spent(proxy: Proxy, upstream: int) -> Spent:
    spent, port = Spent(), free_port()
    with _running(proxy, port, upstream) as (pid, seconds):
        time.sleep(1)
        spent.start, spent.idle = seconds, resident_megabytes(pid)

        def cost(model: str, *, stream: bool, times: int) -> float:
            before = process_cpu(pid)
            name = proxy.prefix + model
            events = call(port, V1, name, stream=stream, at_once=CALLERS, times=times, more=proxy.more)
            per = CHUNKS * CALLERS * times if stream else CALLERS * times
            if stream and events < per:
                raise CannotRunError(f"{proxy.name} answered {events} events of {per}")
            return (process_cpu(pid) - before) / per

        cost("bench", stream=False, times=3)
        cost("bench", stream=True, times=1)
        calls, streams = CALLS // proxy.weight, max(1, STREAMS // proxy.weight)
        for _ in range(ROUNDS):
            spent.calls.append(cost("bench", stream=False, times=calls))
            spent.chunks.append(cost("bench", stream=True, times=streams))
            spent.paced.append(cost("bench-paced", stream=True, times=PACED))
    return spent


def _row(proxy: Proxy, spent: Spent) -> tuple[str, ...]:
    return (
        proxy.name,
        f"{statistics.median(spent.calls) * 1e3:.2f}",
        f"{statistics.median(spent.chunks) * 1e6:.1f}",
        f"{statistics.median(spent.paced) * 1e6:.1f}",
        f"{spent.start:.2f}",
        f"{spent.idle:.0f}",
    )
