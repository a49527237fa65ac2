"""What a server costs between a caller and a service: CPU time of its process, peers in the same run."""

from __future__ import annotations

import statistics
import tempfile
import time
from contextlib import AbstractContextManager, ExitStack
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
CALLS, STREAMS = 100, 10
"""What each caller sends in a round; peers get less by their weight."""
WARM_CALLS = 3
SETTLE_SECONDS = 1.0


@dataclass(slots=True)
class Server:
    """A server that runs, and what it spent by round."""

    proxy: Proxy
    port: int
    pid: int
    start: float
    idle: float
    calls: list[float] = field(default_factory=list)
    chunks: list[float] = field(default_factory=list)
    paced: list[float] = field(default_factory=list)

    def round(self, *, calls: int, streams: int) -> None:
        """Sends so many calls and streams by each caller."""
        self.calls.append(self._cost("bench", stream=False, times=calls))
        self.chunks.append(self._cost("bench", stream=True, times=streams))
        self.paced.append(self._cost("bench-paced", stream=True, times=1))

    def row(self) -> tuple[str, ...]:
        """Its row of the table."""
        return (
            self.proxy.name,
            f"{statistics.median(self.calls) * 1e3:.2f}",
            f"{statistics.median(self.chunks) * 1e6:.1f}",
            f"{statistics.median(self.paced) * 1e6:.1f}",
            f"{self.start:.2f}",
            f"{self.idle:.0f}",
        )

    def _cost(self, model: str, *, stream: bool, times: int) -> float:
        before, name = process_cpu(self.pid), self.proxy.prefix + model
        events = call(self.port, V1, name, stream=stream, at_once=CALLERS, times=times, more=self.proxy.more)
        expected = CHUNKS * CALLERS * times if stream else CALLERS * times
        if stream and events < expected:
            raise CannotRunError(f"{self.proxy.name} answered {events} events of {expected}")
        return (process_cpu(self.pid) - before) / expected


def measure() -> Table:
    """All servers in front of the same upstream, one after the other in each round."""
    notes: list[str] = []
    upstream = free_port()
    with ExitStack() as running_now:
        running_now.enter_context(_running(direct(), upstream, upstream))
        servers = []
        for make in (direct, ours, ours_renaming, ours_storing, ogx, litellm):
            try:
                servers.append(_started(make(), upstream, running_now))
            except CannotRunError as error:
                notes.append(f"Left out: {make.__name__}, because {error}.")
        for server in servers:
            server.round(calls=WARM_CALLS, streams=1)
            for spent in (server.calls, server.chunks, server.paced):
                spent.clear()
        for _ in range(ROUNDS):
            for server in servers:
                weight = server.proxy.weight
                server.round(calls=CALLS // weight, streams=max(1, STREAMS // weight))
    return Table(
        title="Proxying",
        note=(
            f"CPU time of the server's process by the scheduler's counters, medians of {ROUNDS} interleaved rounds with"
            f" {CALLERS} callers at once, in front of the same raw-ASGI upstream; streams of {CHUNKS} chunks, as fast as"
            " they come and 5 ms apart, where most of what a lean server spends is waking others up. Idle memory is"
            " that before the first chat." + "".join(f" {note}" for note in notes)
        ),
        columns=("server", "ms a call", "µs a chunk", "µs a chunk, paced", "start s", "idle MB"),
        rows=tuple(server.row() for server in servers),
    )


def _started(proxy: Proxy, upstream: int, running_now: ExitStack) -> Server:
    port = free_port()
    pid, seconds = running_now.enter_context(_running(proxy, port, upstream))
    time.sleep(SETTLE_SECONDS)
    return Server(proxy, port, pid, seconds, resident_megabytes(pid))


def _running(proxy: Proxy, port: int, upstream: int) -> AbstractContextManager[tuple[int, float]]:
    return running(proxy, port=port, upstream=upstream, folder=Path(tempfile.mkdtemp()))
