"""Runs cases: every language against the peer, then the languages against each other."""

from __future__ import annotations

import asyncio
import fnmatch
import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from tests.conformance.clients import compare
from tests.conformance.clients.canonical import canonical, request
from tests.conformance.clients.cases import Case, Expected
from tests.conformance.clients.drivers import Driver, DriverError, Language
from tests.conformance.clients.peer import Peer
from tests.conformance.clients.script import read_response

KNOWN_FAILING = Path(__file__).parent / "known_failing"
CASE_SECONDS = 20.0


_WARM_UP = Case(
    id="warm-up/stream",
    why="Starts the driver.",
    operation="chat.completions.create",
    arguments={"model": "m", "messages": [{"role": "user", "content": "Hi"}]},
    responses=(
        read_response(
            {"headers": {"content-type": "text/event-stream"}, "chunks": "data: [DONE]\n\n"}, {}, {}
        ),
    ),
    expected=Expected(),
    call={"mode": "stream"},
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one case went in one language."""

    case: Case
    language: str
    problems: tuple[str, ...]
    requests: tuple[str, ...] = ()
    """The requests in canonical form, to be compared between languages."""
    seconds: float = 0.0
    known: str | None = None
    """Why the case is expected to fail."""

    @property
    def passed(self) -> bool:
        """Whether it went as expected: a known failure must fail."""
        return bool(self.problems) == (self.known is not None)


def known_failing(language: str, folder: Path = KNOWN_FAILING) -> dict[str, str]:
    """Patterns of case ids that fail in a language, with the reason."""
    path = folder / f"{language}.yaml"
    return (yaml.safe_load(path.read_text(encoding="utf-8")) or {}) if path.exists() else {}


async def run(
    cases: Sequence[Case],
    languages: Sequence[Language],
    *,
    port: int = 0,
    done: Callable[[Outcome], None] = lambda _: None,
    known: Callable[[str], Mapping[str, str]] = known_failing,
    case_seconds: float = CASE_SECONDS,
) -> list[Outcome]:
    """Every case in every language, one language after the other; `done` sees each outcome at once."""
    outcomes: list[Outcome] = []
    async with Peer(port) as peer:
        for language in languages:
            reasons = known(language.name)
            queue = list(reversed(cases))
            bench = _Bench(language, peer, case_seconds)
            await asyncio.gather(
                *(_work(queue, bench, reasons, outcomes, done) for _ in range(language.processes))
            )
    return _compared(outcomes, [language.name for language in languages])


@dataclass(frozen=True, slots=True)
class _Bench:
    """Where the cases of one language run."""

    language: Language
    peer: Peer
    case_seconds: float


async def _work(
    queue: list[Case],
    bench: _Bench,
    reasons: Mapping[str, str],
    outcomes: list[Outcome],
    done: Callable[[Outcome], None],
) -> None:
    """One driver process takes cases from the queue until it is empty."""
    driver = Driver(bench.language)
    if len(queue) > 1:
        # The first call of a process takes longer than the limits of some cases.
        await _run_case(_WARM_UP, bench, driver)
    while queue:
        case = queue.pop()
        outcome = await _run_case(case, bench, driver)
        reason = next((why for glob, why in reasons.items() if fnmatch.fnmatchcase(case.id, glob)), None)
        outcome = replace(outcome, known=reason)
        outcomes.append(outcome)
        done(outcome)
    await driver.stop()


async def _run_case(case: Case, bench: _Bench, driver: Driver) -> Outcome:
    """One case; one with an environment has a driver of its own."""
    began = time.monotonic()
    url, exchange = bench.peer.open(case.responses)
    line = {"case": case.id, "operation": case.operation, "arguments": case.arguments, **case.call}
    if case.environment is None:
        line["base_url"] = _address(case, url, bench.peer)
    else:
        variables = {name: value.replace("<base_url>", url) for name, value in case.environment.items()}
        driver = Driver(bench.language, variables)
    try:
        answer = await driver.ask(line, seconds=bench.case_seconds, on_event=exchange.saw_event)
        await exchange.settled(case.expected.leaves_within or 1.0)
        found = compare.problems(case, answer, exchange, language=bench.language.user_agent)
    except DriverError as error:
        found = [str(error), *exchange.problems]
    if case.environment is not None:
        await driver.stop()
    seconds = time.monotonic() - began
    if case.expected.seconds is not None and seconds > case.expected.seconds:
        found.append(f"took {seconds:.1f} s, not {case.expected.seconds:g} s")
    requests = tuple(canonical(request(each)) for each in exchange.requests)
    return Outcome(case, bench.language.name, tuple(found), requests, seconds)


def _address(case: Case, url: str, peer: Peer) -> str:
    if case.server != "peer":
        url = peer.refused() if case.server == "refused" else peer.unreachable()
    if case.userinfo:
        url = url.replace("://", f"://{case.userinfo}@")
    return url + case.path


def _compared(outcomes: Sequence[Outcome], order: Sequence[str]) -> list[Outcome]:
    """The outcomes, with a problem where a language's requests are not those of the first that was run."""
    first: dict[str, Outcome] = {}
    for outcome in sorted(outcomes, key=lambda each: order.index(each.language)):
        first.setdefault(outcome.case.id, outcome)
    return [_beside(outcome, first[outcome.case.id]) for outcome in outcomes]


def _beside(outcome: Outcome, first: Outcome) -> Outcome:
    if outcome.requests == first.requests or outcome.problems or first.problems:
        return outcome
    ours, theirs = ([json.loads(each) for each in one.requests] for one in (outcome, first))
    found = compare.difference(f"requests beside those of {first.language}", theirs, ours)
    return replace(outcome, problems=(*outcome.problems, *found))
