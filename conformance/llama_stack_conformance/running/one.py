"""One check, once or several times."""

from __future__ import annotations

import asyncio
import time
import traceback
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from llama_stack_conformance.checking.check import Check, Level
from llama_stack_conformance.checking.evidence import Exchange, redacted
from llama_stack_conformance.checking.outcome import Failed, Status
from llama_stack_conformance.checking.shapes import Bodies, Misshapen, Shape, Shapes
from llama_stack_conformance.checking.subject import Models, Subject
from llama_stack_conformance.contract.operations import operation_of
from llama_stack_conformance.running.result import Result, about
from llama_stack_conformance.targets.target import Running

SHOWN_EXCHANGES = 6


_STUMBLES = (LookupError, TypeError, AttributeError, ValueError)
"""What reading a body of a wrong shape ends in."""


async def run_check(
    check: Check,
    running: Running,
    models: Models,
    *,
    seed: int,
    repeat: int = 1,
    patience: float = 1.0,
    bodies: Bodies | None = None,
) -> Result:
    """Runs a check and says how it ended. With `repeat` above 1 it passes only if it passes every time.

    `patience` multiplies the time after which it hangs: a real model on a small machine is slow. With `bodies` a wrong
    shape is noted there and the check goes on; without, it ends there.
    """
    results = [
        await _once(check, running, models, seed, check.seconds * patience, bodies) for _ in range(repeat)
    ]
    worst = max(
        results, key=lambda result: (Status.PASS, Status.WARN, Status.FAIL, Status.ERROR).index(result.status)
    )
    flaky = len({result.status for result in results}) > 1
    seconds = sum(result.seconds for result in results)
    exercised = frozenset(name for result in results for name in result.exercised)
    measured = [each for result in results for each in result.measured]
    return replace(worst, seconds=seconds, flaky=flaky, cases=repeat, exercised=exercised, measured=measured)


async def _once(
    check: Check, running: Running, models: Models, seed: int, limit: float, bodies: Bodies | None
) -> Result:
    shapes = Shapes(bodies)
    label = f"{seed}-{check.id.replace('.', '-').replace('_', '-')}"
    subject = Subject(running, models, label=label, shapes=shapes)
    began = time.perf_counter()
    task = asyncio.ensure_future(check.body(subject))
    finished, _ = await asyncio.wait({task}, timeout=limit)
    seconds = time.perf_counter() - began
    if not finished:
        waiting = _awaited(task)
        task.cancel()
        await asyncio.wait({task}, timeout=1)
        failure: BaseException | None = Failed(expected=f"an end within {limit:.0f} s", got=waiting)
    else:
        failure = task.exception()
    await subject.close()
    if isinstance(failure, _STUMBLES) and shapes.first is not None:
        failure = Misshapen(expected="a body that can be looked at", got=f"{shapes.first} ({failure!r})")
    result = _result(check, failure, seconds, running, _shown(subject.exchanges, running))
    shape = Shape.KEPT if shapes.first is None else Shape.NOTED
    return replace(
        result,
        exercised=_exercised(subject.exchanges),
        measured=subject.measured,
        shape=Shape.ENDED if isinstance(failure, Misshapen) else shape,
    )


def _result(
    check: Check,
    failure: BaseException | None,
    seconds: float,
    running: Running,
    shown: list[dict[str, object]],
) -> Result:
    match failure:
        case None:
            return Result(about(check), Status.PASS, seconds, exchanges=shown[:1])
        case Failed(expected=expected, got=got):
            status = Status.FAIL if check.level is Level.MUST else Status.WARN
            expected, got = (redacted(text, running.secrets) for text in (expected, got))
            return Result(about(check), status, seconds, expected, got, "", shown)
        case _:
            text = "".join(traceback.format_exception(failure)[-3:])
            return Result(
                about(check), Status.ERROR, seconds, reason=redacted(text, running.secrets), exchanges=shown
            )


def _exercised(exchanges: Sequence[Exchange]) -> frozenset[str]:
    """The operations that answered with success."""
    return frozenset(
        name
        for each in exchanges
        if each.status is not None
        and 200 <= each.status < 300
        and (name := operation_of(each.method, each.path))
    )


def _shown(exchanges: Sequence[Exchange], running: Running) -> list[dict[str, object]]:
    return [exchange.shown(running.secrets) for exchange in exchanges[-SHOWN_EXCHANGES:]]


def _awaited(task: asyncio.Future[None]) -> str:
    """Where a task waits, innermost last: the stack of coroutines, not only the outermost frame."""
    lines = []
    step: object = task.get_coro() if isinstance(task, asyncio.Task) else None
    while step is not None:
        frame = (
            getattr(step, "cr_frame", None)
            or getattr(step, "ag_frame", None)
            or getattr(step, "gi_frame", None)
        )
        if frame is not None:
            lines.append(f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {frame.f_code.co_name}")
        step = (
            getattr(step, "cr_await", None)
            or getattr(step, "ag_await", None)
            or getattr(step, "gi_yieldfrom", None)
        )
    return f"still waiting at {' > '.join(lines)}"
