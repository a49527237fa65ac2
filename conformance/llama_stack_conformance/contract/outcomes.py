"""What schemathesis found, as results of checks: one for each operation and level, one for the state machine of an API."""

from __future__ import annotations

import base64
import json
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import Any

from llama_stack_conformance.checking.check import MUST, Tier
from llama_stack_conformance.checking.evidence import Exchange
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.contract.operations import Operation, operation_of, operations, title_of
from llama_stack_conformance.contract.places import place_of
from llama_stack_conformance.contract.shard import Ended, Shard
from llama_stack_conformance.running.result import About, Result
from llama_stack_conformance.targets.target import Running

TIERS = {
    "examples": Tier.CONTRACT,
    "coverage": Tier.CONTRACT,
    "fuzzing": Tier.FUZZ,
    "stateful": Tier.STATEFUL,
}
LAST_PHASE = {Tier.CONTRACT: "coverage", Tier.FUZZ: "fuzzing"}
WORDS = {Tier.CONTRACT: "contract", Tier.FUZZ: "fuzz"}
SHOWN_FAILURES = 3
REJECTED = "ST202"
"""What schemathesis calls it when a request that fits its schema is refused."""


def about_operation(operation: Operation, tier: Tier) -> About:
    """The check of an operation in L0 or L1."""
    promise = (
        "answers as declared" if tier is Tier.CONTRACT else "answers as declared to whatever is generated"
    )
    title = f"{operation.method} {operation.path} {promise}"
    identifier = f"{operation.api}.{WORDS[tier]}.{operation.id}"
    return About(identifier, operation.api, operation.api, tier, MUST, title, (place_of(operation.id),))


def about_machine(api: str) -> About:
    """The check of an API's state machine in L2."""
    first = next(each for each in operations().values() if each.api == api)
    title = f"{title_of(api)}: what is made can be found, what is deleted is gone, in whatever order"
    return About(f"{api}.stateful", api, api, Tier.STATEFUL, MUST, title, (place_of(first.id),))


@dataclass(slots=True)
class _Tally:
    cases: int = 0
    seconds: float = 0.0
    failures: list[tuple[dict[str, Any], dict[str, Any]]] = field(default_factory=list)
    phases: set[str] = field(default_factory=set)

    def complete(self, tier: Tier) -> bool:
        """Whether all was sent, also where the time of the shard was up: an operation has one scenario in a phase."""
        return LAST_PHASE.get(tier) in self.phases


@dataclass(frozen=True, slots=True)
class Outcome:
    """The results of a shard, the operations that answered with success, and how often each declared refusal was met."""

    results: list[Result]
    exercised: set[str]
    refused: Counter[str]


def outcome_of(shard: Shard, ended: Ended, running: Running, refusals: Collection[str] = ()) -> Outcome:
    """Reads what a shard wrote; `refusals` are codes of errors with which the target may refuse what fits its schema."""
    labels = {f"{each.method} {each.path}": each for each in operations().values()}
    tallies: dict[tuple[str, Tier], _Tally] = {}
    exercised: set[str] = set()
    refused: Counter[str] = Counter()
    errors: list[str] = []
    stateless = False
    for kind, event in _events(ended):
        if kind == "PhaseFinished" and event["phase"].get("skip_reason") == "not_applicable":
            stateless = stateless or event["phase"]["name"] == "stateful"
        if kind in ("NonFatalError", "FatalError"):
            errors.append(json.dumps(event)[:600])
        if kind != "ScenarioFinished":
            continue
        tier, recorder = TIERS.get(event["phase"]), event["recorder"]
        if tier is None:
            continue
        operation = labels.get(recorder["label"])
        name = shard.api if tier is Tier.STATEFUL or operation is None else operation.id
        tally = tallies.setdefault((name, tier), _Tally())
        tally.phases.add(event["phase"])
        tally.cases += len(recorder.get("cases", ()))
        tally.seconds += event.get("elapsed_time") or 0.0
        interactions = recorder.get("interactions", {})
        for case, checks in recorder.get("checks", {}).items():
            interaction = interactions.get(case) or {}
            for check in checks:
                if check["status"] == "success" or not check.get("failure_info"):
                    continue
                failure = check["failure_info"]["failure"]
                code = _refusal(interaction) if failure["code"] == REJECTED else None
                if code in refusals:
                    refused[str(code)] += 1
                else:
                    tally.failures.append((failure, interaction))
        exercised |= {answered for each in interactions.values() if (answered := _answered(each))}
    results = []
    for name, about in _expected(shard):
        whole = tallies.get((name, about.tier))
        if whole is None and stateless and about.tier is Tier.STATEFUL:
            # Nothing leads from one of its operations to another.
            whole = _Tally()
            ended = replace(ended, code=ended.code and 0)
        results.append(_result(about, whole, ended, errors, running))
    return Outcome(results, exercised, refused)


def _expected(shard: Shard) -> Iterator[tuple[str, About]]:
    for tier in shard.tiers:
        if tier is Tier.STATEFUL:
            yield shard.api, about_machine(shard.api)
        else:
            for identifier in shard.operations:
                yield identifier, about_operation(operations()[identifier], tier)


def _result(about: About, tally: _Tally | None, ended: Ended, errors: list[str], running: Running) -> Result:
    if tally is not None and tally.failures:
        seen: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {}
        for failure, interaction in tally.failures:
            seen.setdefault(f"{failure['code']} {failure['operation']}", (failure, interaction))
        shown = list(seen.values())[:SHOWN_FAILURES]
        return Result(
            about,
            Status.FAIL,
            tally.seconds,
            "answers that the contract declares",
            "\n".join(
                f"{failure['title']} ({failure['code']}): {failure['message']}" for failure, _ in shown
            ),
            exchanges=[_exchange(each).shown(running.secrets) for _, each in shown],
            cases=tally.cases,
        )
    if ended.code is None and not (tally and tally.complete(about.tier)):
        return Result(
            about,
            Status.FAIL,
            ended.seconds,
            f"an end within {ended.seconds:.0f} s",
            "still running: the target hangs, or is slow (--patience, --shard-seconds)",
        )
    if tally is None or ended.code not in (0, 1, None):
        reason = "\n".join(errors[:2]) or f"schemathesis ended with {ended.code}; see {ended.log.name}"
        return Result(about, Status.ERROR, ended.seconds, reason=reason)
    return Result(about, Status.PASS, tally.seconds, cases=tally.cases)


def _events(ended: Ended) -> Iterator[tuple[str, dict[str, Any]]]:
    if not ended.events.exists():
        return
    with ended.events.open("rb") as file:
        for line in file:
            try:
                (pair,) = json.loads(line).items()
            except ValueError:
                continue  # the last line of a process that was ended
            yield pair


def _answered(interaction: Mapping[str, Any]) -> str | None:
    request, response = interaction.get("request") or {}, interaction.get("response") or {}
    if not 200 <= (response.get("status_code") or 0) < 300:
        return None
    path = str(request.get("uri", "")).partition("://")[2].partition("/")[2].partition("?")[0]
    return operation_of(str(request.get("method")), f"/{path}")


def _refusal(interaction: Mapping[str, Any]) -> str | None:
    """The code of the error with which a request was refused."""
    response = interaction.get("response") or {}
    if response.get("status_code") != HTTPStatus.BAD_REQUEST:
        return None
    try:
        code = json.loads(_bytes(response.get("content")))["error"]["code"]
    except (ValueError, LookupError, TypeError):
        return None
    return code if isinstance(code, str) else None


def _exchange(interaction: Mapping[str, Any]) -> Exchange:
    request, response = interaction.get("request") or {}, interaction.get("response") or {}
    uri = str(request.get("uri", ""))
    path = "/" + uri.partition("://")[2].partition("/")[2].partition("?")[0]
    return Exchange(
        str(request.get("method", "")),
        uri,
        path,
        {name: ", ".join(map(str, values)) for name, values in (request.get("headers") or {}).items()},
        _bytes(request.get("body")),
        response.get("status_code"),
        {name: ", ".join(map(str, values)) for name, values in (response.get("headers") or {}).items()},
        _bytes(response.get("content")),
        seconds=response.get("elapsed") or 0.0,
    )


def _bytes(value: Any) -> bytes:
    if isinstance(value, Mapping) and "$base64" in value:
        return base64.b64decode(value["$base64"])
    if value is None:
        return b""
    return value.encode() if isinstance(value, str) else json.dumps(value).encode()
