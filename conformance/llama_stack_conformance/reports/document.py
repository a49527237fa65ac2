"""The report as a document: everything that was found, in the shape that `report.schema.json` describes."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from llama_stack_api import spec
from llama_stack_conformance import __version__
from llama_stack_conformance.checking.check import Tier, features
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.checking.shapes import Shape
from llama_stack_conformance.contract.operations import areas, operations, title_of
from llama_stack_conformance.proving.proof import Proof
from llama_stack_conformance.reports.measured import measured
from llama_stack_conformance.running.manifest import Manifest
from llama_stack_conformance.running.result import Result
from llama_stack_conformance.running.run import Run
from llama_stack_conformance.running.shapes import is_shape

Report: TypeAlias = dict[str, Any]

FORMAT = 1
COLUMNS = ("L0", "L1", "L2", "MUST", "SHOULD", "MAY")
"""Columns of the grid: three levels of the contract, and the named checks of L3 by how binding they are."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a report says about the run beside its results.

    Attributes:
        kind: `url`, `provider` or `distribution`.
        target: The target's name.
        url: Its address while it ran.
        manifest: What it says about itself.
        chosen: The areas that were chosen.
        command: The command line.
        started: When the run began, as RFC 3339.
        seed: Its seed.
        repeat: How often each check ran.
        proof: What the kit found out about itself, or None where that was not asked for.
    """

    kind: str
    target: str
    url: str
    manifest: Manifest
    chosen: Sequence[str]
    command: Sequence[str]
    started: str
    seed: int
    repeat: int
    proof: Proof | None


def report_of(run: Run, context: Context, *, previous: Report | None = None) -> Report:
    """Makes the document."""
    checks = [_check(result) for result in sorted(run.results, key=lambda result: _place(result))]
    chosen = [area for area in areas() if area in context.chosen]
    report: Report = {
        "format": FORMAT,
        "kit": {"name": "llama-stack-conformance", "version": __version__},
        "contract": {"title": spec.TITLE, "version": spec.VERSION, "digest": spec.DIGEST},
        "target": {
            "kind": context.kind,
            "name": context.manifest.provider or context.target,
            "address": context.target if context.kind != "url" else context.url,
            "version": context.manifest.version,
            "commit": context.manifest.commit,
            "models": run.models,
        },
        "run": {
            "command": list(context.command),
            "started": context.started,
            "seconds": round(run.seconds, 3),
            "gone": run.gone,
            "seed": context.seed,
            "repeat": context.repeat,
            "shape": "once" if run.shape_once else "each",
            "python": platform.python_version(),
            "platform": platform.platform(),
            "cpus": os.cpu_count() or 0,
        },
        "totals": _totals(checks),
        "coverage": _coverage(chosen, run.exercised),
        # A shape is that of the operation that answered, which may be of an area that was not chosen.
        "grid": [
            _row(area, checks, run.exercised)
            for area in areas()
            if area in chosen or any(each["area"] == area for each in checks)
        ],
        "profiles": _profiles(checks, chosen),
        "declared": [
            {"what": each.what, "reason": each.reason}
            | ({"met": run.refused[each.refusal]} if each.refusal is not None else {})
            for each in context.manifest.unsupported
        ],
        "out_of_reach": [{"id": about.id, "reason": reason} for about, reason in run.out_of_reach],
        "measured": measured(run.results),
        "self_test": _self_test(context.proof),
        "checks": checks,
        "difference": _difference(checks, previous),
    }
    report["digest"] = digest_of(report)
    return report


def digest_of(report: Mapping[str, Any]) -> str:
    """A digest over the content. It shows accidents, not fraud: only a rerun by a stranger does that."""
    content = {key: value for key, value in report.items() if key != "digest"}
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def failed(report: Report) -> list[str]:
    """The ids that neither passed nor were declared unsupported. In place of a wrong shape, the checks that met it."""
    good = (Status.PASS, Status.SKIP_DECLARED)
    return [
        each["id"]
        for each in report["checks"]
        if not is_shape(each["id"])
        and (each["status"] not in good or each["flaky"] or each.get("shape", Shape.KEPT) != Shape.KEPT)
    ]


def _check(result: Result) -> dict[str, Any]:
    exchanges = [dict(each) for each in result.exchanges]
    evidence = json.dumps(exchanges, sort_keys=True, ensure_ascii=False)
    return {
        "id": result.of.id,
        "area": result.of.area,
        "feature": result.of.feature,
        "tier": result.of.tier.value,
        "level": result.of.level.value,
        "title": result.of.title,
        "spec": [place.shown() for place in result.of.spec],
        "status": result.status.value,
        "flaky": result.flaky,
        "shape": result.shape.value,
        "cases": result.cases,
        "seconds": round(result.seconds, 4),
        "expected": result.expected,
        "got": result.got,
        "reason": result.reason,
        "exchanges": exchanges if result.status is not Status.PASS else [],
        "evidence": f"sha256:{hashlib.sha256(evidence.encode()).hexdigest()}",
    }


def _place(result: Result) -> tuple[int, str, str]:
    return (areas().index(result.of.area), result.of.tier.value, result.of.id)


def _totals(checks: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    counts = Counter(each["status"] for each in checks)
    return {status.value: counts.get(status.value, 0) for status in Status}


def _coverage(chosen: Sequence[str], exercised: Iterable[str]) -> dict[str, Any]:
    mine = [each.id for each in operations().values() if each.api in chosen]
    hit = set(exercised)
    return {
        "operations": len(mine),
        "exercised": sum(each in hit for each in mine),
        "missed": [each for each in mine if each not in hit],
    }


def _row(area: str, checks: Sequence[Mapping[str, Any]], exercised: set[str]) -> dict[str, Any]:
    cells = {column: Counter[str]() for column in COLUMNS}
    for each in checks:
        if each["area"] == area:
            cells[_column(each)][each["status"]] += 1
    coverage = _coverage([area], exercised)
    return {
        "area": area,
        "title": title_of(area),
        "operations": coverage["operations"],
        "exercised": coverage["exercised"],
        "cells": {column: dict(sorted(counts.items())) for column, counts in cells.items()},
    }


def _column(check: Mapping[str, Any]) -> str:
    if check["tier"] == Tier.BEHAVIOUR or (
        check["tier"] == Tier.STATEFUL and not check["id"].endswith(".stateful")
    ):
        return str(check["level"]) if check["tier"] == Tier.BEHAVIOUR else "L2"
    return str(check["tier"])


def _profiles(checks: Sequence[Mapping[str, Any]], chosen: Sequence[str]) -> list[dict[str, Any]]:
    """A profile for each area as a whole, and one for each of its features."""
    named = [(area, title_of(area), [each for each in checks if each["area"] == area]) for area in chosen]
    named += [
        (name, feature.title, [each for each in checks if each["feature"] == name])
        for name, feature in features().items()
        if feature.area in chosen
    ]
    return [_profile(name, title, mine) for name, title, mine in named if mine]


def _profile(name: str, title: str, checks: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    def count(level: str) -> dict[str, int]:
        mine = [each for each in checks if each["level"] == level and each["status"] != Status.SKIP_DECLARED]
        passed = sum(each["status"] == Status.PASS and not each["flaky"] for each in mine)
        return {"passed": passed, "total": len(mine)}

    must = count("MUST")
    declared = sum(each["status"] == Status.SKIP_DECLARED for each in checks)
    errors = sum(each["status"] == Status.ERROR for each in checks)
    if declared == len(checks):
        verdict = "unsupported"
    elif errors:
        verdict = "unknown"
    else:
        # Where checks go on behind a wrong shape, it is a failure of everything that met it.
        shaped = all(each["shape"] == Shape.KEPT for each in checks if each["level"] == "MUST")
        verdict = "conformant" if must["passed"] == must["total"] and shaped else "failing"
    return {
        "name": name, "title": title, "verdict": verdict, "declared": declared,
        "must": must, "should": count("SHOULD"), "may": count("MAY"),
    }  # fmt: skip


def _self_test(proof: Proof | None) -> dict[str, Any]:
    if proof is None:
        return {"ran": False, "sentence": "not run", "golden": [0, 0], "mutants": [0, 0], "survived": []}
    killed, total = len(proof.killed), proof.total
    passed = sum(each.status is Status.PASS for each in proof.golden)
    return {
        "ran": True,
        "sentence": proof.sentence,
        "golden": [passed, len(proof.golden)],
        "mutants": [killed, total],
        "survived": [f"{mutant.check}: {mutant.name}" for mutant, _ in proof.survived] + list(proof.unproven),
    }


def _difference(checks: Sequence[Mapping[str, Any]], previous: Report | None) -> dict[str, Any] | None:
    if previous is None:
        return None
    before = {each["id"]: each["status"] for each in previous["checks"]}
    now = {each["id"]: each["status"] for each in checks}
    changed = [
        {"id": each, "before": before.get(each), "now": now.get(each)}
        for each in (*now, *(old for old in before if old not in now))
        if before.get(each) != now.get(each)
    ]
    return {
        "started": previous["run"]["started"],
        "version": previous["target"]["version"],
        "contract": previous["contract"]["version"],
        "changed": changed,
    }


def command_line() -> list[str]:
    """The command line of this process, with the values of keys left out."""
    words: list[str] = ["llama-stack-conformance"]
    hide = False
    for word in sys.argv[1:]:
        words.append(
            "…" if hide else word.split("=", 1)[0] + "=…" if word.startswith(SECRET) and "=" in word else word
        )
        hide = word in SECRET
    return words


SECRET = ("--key", "--second-key", "--header")
