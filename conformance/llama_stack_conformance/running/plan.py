"""What a run does: the checks and shards that are chosen, what was declared against, what is out of reach."""

from __future__ import annotations

import fnmatch
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from llama_stack_conformance.checking.check import Check, Need, Tier, checks
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.contract.operations import operations
from llama_stack_conformance.contract.outcomes import about_machine, about_operation
from llama_stack_conformance.contract.shard import Shard
from llama_stack_conformance.running.manifest import Manifest
from llama_stack_conformance.running.result import About, Result, about
from llama_stack_conformance.targets.target import Running


@dataclass(frozen=True, slots=True)
class Choice:
    """What the caller wants.

    Attributes:
        areas: APIs, and `server`.
        tiers: Levels L0 to L3.
        only: Patterns of ids; none means all.
    """

    areas: Collection[str]
    tiers: Collection[Tier] = tuple(Tier)
    only: Sequence[str] = ()

    def takes(self, about: About) -> bool:
        """Whether a check is wanted."""
        return (
            about.area in self.areas
            and about.tier in self.tiers
            and (not self.only or any(fnmatch.fnmatchcase(about.id, each) for each in self.only))
        )


@dataclass(slots=True)
class Plan:
    """What is done.

    Attributes:
        checks: Checks to run, in order.
        shards: Shards to run.
        skipped: Results of what the manifest declares unsupported.
        out_of_reach: Checks that this target cannot be put to, with the reason.
        refusals: Codes with which the target may refuse what fits its schema, as the manifest declares.
    """

    checks: list[Check] = field(default_factory=list)
    shards: list[Shard] = field(default_factory=list)
    skipped: list[Result] = field(default_factory=list)
    out_of_reach: list[tuple[About, str]] = field(default_factory=list)
    refusals: frozenset[str] = frozenset()

    @property
    def size(self) -> int:
        """How many results there will be."""
        return len(self.checks) + sum(len(list(parts_of(shard))) for shard in self.shards)


def plan_of(choice: Choice, manifest: Manifest, running: Running) -> Plan:
    """Chooses."""
    plan = Plan(refusals=manifest.refusals)
    _add_shards(plan, choice, manifest)
    for check in checks().values():
        what = about(check)
        if not choice.takes(what):
            continue
        if reason := manifest.reason_against(check):
            plan.skipped.append(Result(what, Status.SKIP_DECLARED, reason=reason, cases=0))
        elif missing := check.needs - reach_of(running):
            plan.out_of_reach.append((what, f"needs {' and '.join(sorted(missing))}"))
        else:
            plan.checks.append(check)
    return plan


def reach_of(running: Running) -> frozenset[Need]:
    """What a target has that checks may need."""
    found = {
        Need.UPSTREAM: running.upstream is not None,
        Need.RESTART: running.restart is not None,
        Need.SECOND_KEY: running.key is not None and running.second_key is not None,
    }
    return frozenset(need for need, present in found.items() if present)


def parts_of(shard: Shard) -> Iterator[About]:
    """The checks that a shard stands for."""
    for tier in shard.tiers:
        if tier is Tier.STATEFUL:
            yield about_machine(shard.api)
        else:
            yield from (about_operation(operations()[each], tier) for each in shard.operations)


def _add_shards(plan: Plan, choice: Choice, manifest: Manifest) -> None:
    against = manifest.operations_against()
    for area in choice.areas:
        by_tier: dict[Tier, list[str]] = {}
        for operation in (each for each in operations().values() if each.api == area):
            for tier in (Tier.CONTRACT, Tier.FUZZ):
                what = about_operation(operation, tier)
                if not choice.takes(what):
                    continue
                if operation.id in against:
                    reason = against[operation.id]
                    plan.skipped.append(Result(what, Status.SKIP_DECLARED, reason=reason, cases=0))
                else:
                    by_tier.setdefault(tier, []).append(operation.id)
        supported = [each.id for each in operations().values() if each.api == area and each.id not in against]
        if supported and choice.takes(about_machine(area)):
            by_tier[Tier.STATEFUL] = supported
        # Tiers that test the same operations share a process: reading the document costs seconds.
        groups: dict[tuple[str, ...], list[Tier]] = {}
        for tier, names in by_tier.items():
            groups.setdefault(tuple(names), []).append(tier)
        plan.shards += [Shard(area, names, tuple(tiers)) for names, tiers in groups.items()]
