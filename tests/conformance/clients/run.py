"""Runs cases: every language against the peer, then the languages against each other."""

from __future__ import annotations

import asyncio
import fnmatch
import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from tests.conformance.clients import compare
from tests.conformance.clients.canonical import canonical, request
from tests.conformance.clients.cases import Case, Expected
from tests.conformance.clients.drivers import Driver, DriverFailure, Language
from tests.conformance.clients.peer import Peer
from tests.conformance.clients.script import read_response

KNOWN_FAILING = Path(__file__).parent / "known_failing"
CASE_SECONDS = 20.0


_WARM_UP = Case(
    id="warm-up/stream",
    why="Starts the driver.",
    operation="chat.completions.create",
    arguments={"model": "m", "messages": [{"role": "user", "content": "Hi"}]},
    responses=(read_response({"headers": {"content-type": "text/event-stream"}, "chunks": "data: [DONE]\n\n"}, {}, {}),),
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
    answer: Mapping[str, Any] = field(default_factory=dict)

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
) -> list[Outcome]:
    """Every case in every language, one language after the other; `done` sees each outcome at once."""
    outcomes: list[Outcome] = []
    async with Peer(port) as peer:
        for language in languages:
            reasons = known(language.name)
            queue = list(reversed(cases))
            workers = [_work(queue, language, peer, reasons, outcomes, done) for _ in range(language.processes)]
            await asyncio.gather(*workers)
    return _compared(outcomes, [language.name for language in languages])


async def _work(
    queue: list[Case],
    language: Language,
    peer: Peer,
    reasons: Mapping[str, str],
    outcomes: list[Outcome],
    done: Callable[[Outcome], None],
) -> None:
    driver = Driver(language)
    if len(queue) > 1:
        # The first call of a process takes longer than the limits of some cases.
        await run_case(_WARM_UP, language, driver, peer)
    while queue:
        case = queue.pop()
        outcome = await run_case(case, language, driver, peer)
        reason = next((why for glob, why in reasons.items() if fnmatch.fnmatchcase(case.id, glob)), None)
        outcome = replace(outcome, known=reason)
        outcomes.append(outcome)
        done(outcome)
    await driver.stop()


async def run_case(case: Case, language: Language, driver: Driver, peer: Peer) -> Outcome:
    """One case in one language."""
    began = time.monotonic()
    url, exchange = peer.open(case.responses)
    if case.server != "peer":
        url = peer.refused() if case.server == "refused" else peer.unreachable()
    if case.userinfo:
        url = url.replace("://", f"://{case.userinfo}@")
    line = {"case": case.id, "operation": case.operation, "arguments": case.arguments, **case.call}
    if case.environment is None:
        line["base_url"] = url + case.path
    else:
        driver = Driver(language, {name: value.replace("<base_url>", url) for name, value in case.environment.items()})
    answer: dict[str, Any] = {}
    try:
        answer = await driver.ask(line, seconds=CASE_SECONDS, on_event=exchange.saw_event)
        await exchange.settled(case.expected.leaves_within or 1.0)
        found = compare.problems(case, answer, exchange, language=language.user_agent)
    except DriverFailure as error:
        found = [str(error), *exchange.problems]
    if case.environment is not None:
        await driver.stop()
    seconds = time.monotonic() - began
    if case.expected.seconds is not None and seconds > case.expected.seconds:
        found.append(f"took {seconds:.1f} s, not {case.expected.seconds:g} s")
    requests = tuple(canonical(request(each)) for each in exchange.requests)
    return Outcome(case, language.name, tuple(found), requests, seconds, answer=answer)


def _compared(outcomes: Sequence[Outcome], order: Sequence[str]) -> list[Outcome]:
    """The outcomes, with a problem where a language's requests are not those of the first that was run."""
    first: dict[str, Outcome] = {}
    for outcome in sorted(outcomes, key=lambda each: order.index(each.language)):
        first.setdefault(outcome.case.id, outcome)
    return [_beside(outcome, first[outcome.case.id]) for outcome in outcomes]


def _beside(outcome: Outcome, first: Outcome) -> Outcome:
    if outcome.requests == first.requests or first.problems:
        return outcome
    ours, theirs = ([json.loads(each) for each in one.requests] for one in (outcome, first))
    found = compare.difference(f"requests beside those of {first.language}", theirs, ours)
    return replace(outcome, problems=(*outcome.problems, *found))
