"""A run, from an open target to its results."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeAlias

from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.checking.shapes import Bodies
from llama_stack_conformance.contract.derived import write_document
from llama_stack_conformance.contract.known import find_known
from llama_stack_conformance.contract.outcomes import outcome_of
from llama_stack_conformance.contract.shard import Shard, run_shard
from llama_stack_conformance.running.models import find_models
from llama_stack_conformance.running.one import run_check
from llama_stack_conformance.running.plan import Plan, parts_of
from llama_stack_conformance.running.result import About, Result
from llama_stack_conformance.running.shapes import shape_results
from llama_stack_conformance.targets.target import Running


@dataclass(frozen=True, slots=True)
class Settings:
    """How a run is carried out.

    Attributes:
        seed: Seed of everything that is made up.
        repeat: How often each check runs.
        examples: Generated cases for an operation at most, in L1.
        jobs: Shards at the same time.
        shard_seconds: Time after which a shard is ended.
        patience: Multiplies the time after which a check hangs, and a shard is ended.
        folder: Where logs go.
        models: Models to use, by type.
        shape_once: Whether a wrong shape is reported once for its operation and checks go on, or each check ends there.
    """

    seed: int
    folder: Path
    repeat: int = 1
    examples: int = 15
    jobs: int = 2
    shard_seconds: float = 300.0
    patience: float = 1.0
    models: dict[str, str] = field(default_factory=dict)
    shape_once: bool = False


@dataclass(slots=True)
class Run:
    """What came of a run.

    Attributes:
        results: One for each check.
        exercised: Operations that answered with success at least once.
        out_of_reach: Checks that the target could not be put to.
        models: Models that were used.
        seconds: How long it took.
        shape_once: Whether wrong shapes were reported once for their operations.
        gone: Whether the target no longer answered at the end.
        refused: How often L0 to L2 met each refusal that the manifest declares.
    """

    results: list[Result] = field(default_factory=list)
    exercised: set[str] = field(default_factory=set)
    out_of_reach: list[tuple[About, str]] = field(default_factory=list)
    models: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    shape_once: bool = False
    gone: bool = False
    refused: Counter[str] = field(default_factory=Counter)


Note: TypeAlias = Callable[[Sequence[Result]], None]


class Watcher(Protocol):
    """Is told what happens, as it happens."""

    def began(self, plan: Plan) -> None:
        """The run begins."""
        ...

    def ended(self, result: Result) -> None:
        """A check ended."""
        ...

    def moved(self, shard: Shard, scenarios: int) -> None:
        """A shard got on; `scenarios` are those it has finished."""
        ...


async def carry_out(plan: Plan, running: Running, settings: Settings, watcher: Watcher) -> Run:
    """Runs the checks one after another, then the shards: they send garbage and delete things."""
    began = time.monotonic()
    run = Run(out_of_reach=list(plan.out_of_reach), shape_once=settings.shape_once)
    bodies = Bodies() if settings.shape_once else None
    async with running.client() as client:
        models = await find_models(client, {**running.models, **settings.models})
    run.models = dict(models.names)
    watcher.began(plan)

    def note(results: Sequence[Result]) -> None:
        for result in results:
            run.results.append(result)
            watcher.ended(result)

    note(plan.skipped)
    for check in plan.checks:
        result = await run_check(
            check,
            running,
            models,
            seed=settings.seed,
            repeat=settings.repeat,
            patience=settings.patience,
            bodies=bodies,
        )
        run.exercised |= result.exercised
        note([result])
    if bodies is not None:
        note(shape_results(bodies, running))
    if plan.shards:
        await _run_shards(plan, running, settings, watcher, run, note)
    run.seconds = time.monotonic() - began
    return run


async def _run_shards(
    plan: Plan, running: Running, settings: Settings, watcher: Watcher, run: Run, note: Note
) -> None:
    document = settings.folder.absolute() / "contract.json"
    async with running.client() as client:
        write_document(
            document, models=run.models, known=await find_known(client, {shard.api for shard in plan.shards})
        )
    gate = asyncio.Semaphore(settings.jobs)

    async def work(number: int, shard: Shard) -> None:
        async with gate:
            ended = await run_shard(
                shard,
                running,
                document,
                settings.folder / f"{number:02d}-{shard.api}",
                seed=settings.seed,
                examples=settings.examples,
                seconds=settings.shard_seconds * settings.patience,
                tell=lambda scenarios: watcher.moved(shard, scenarios),
            )
            outcome = await asyncio.to_thread(outcome_of, shard, ended, running, plan.refusals)
            if all(result.status is Status.PASS for result in outcome.results):
                ended.events.unlink(missing_ok=True)  # megabytes that nobody will ask for
            run.exercised |= outcome.exercised
            run.refused += outcome.refused
            note(outcome.results)

    # The longest first, so that none of them is left to the end alone.
    order = sorted(plan.shards, key=lambda shard: -len(list(parts_of(shard))))
    await asyncio.gather(*(work(number, shard) for number, shard in enumerate(order)))
