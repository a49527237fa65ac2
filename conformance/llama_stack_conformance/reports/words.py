"""Sentences and numbers that several forms of the report share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.checking.shapes import Shape
from llama_stack_conformance.reports.document import Report
from llama_stack_conformance.running.shapes import is_shape

GONE = (
    "The target no longer answered at the end of the run: from some check on, failures say nothing but that."
)
ORDER = (Status.FAIL, Status.ERROR, Status.WARN, Status.PASS, Status.SKIP_DECLARED)


def verdict(report: Report) -> str:
    """`conforms`, `fails`, or why neither can be said."""
    totals = report["totals"]
    if report["run"]["gone"]:
        return "unknown: the target went away"
    if totals[Status.ERROR]:
        return "unknown: the kit failed"
    if totals[Status.FAIL] or any(each["flaky"] for each in report["checks"]):
        return "fails"
    return "conforms" if totals[Status.PASS] else "unknown: nothing was checked"


def score(report: Report) -> str:
    """Coverage beside score: `51 of 51 operations exercised; 212 of 212 MUST; 31 of 34 SHOULD`."""
    parts = [f"{report['coverage']['exercised']} of {report['coverage']['operations']} operations exercised"]
    for level in ("MUST", "SHOULD", "MAY"):
        mine = [
            each
            for each in report["checks"]
            if each["level"] == level and each["status"] != Status.SKIP_DECLARED
        ]
        if mine:
            passed = sum(each["status"] == Status.PASS and not each["flaky"] for each in mine)
            parts.append(f"{passed} of {len(mine)} {level}")
    return "; ".join(parts)


def cell(counts: Mapping[str, int]) -> str:
    """A cell of the grid: `12`, `10 of 12`, or a dash where there is nothing."""
    run = {status: count for status, count in counts.items() if status != Status.SKIP_DECLARED}
    total, passed = sum(run.values()), run.get(Status.PASS, 0)
    declared = counts.get(Status.SKIP_DECLARED, 0)
    text = "" if not total else str(total) if passed == total else f"{passed} of {total}"
    extra = f"{declared} declared" if declared else ""
    return ", ".join(filter(None, (text, extra))) or "–"  # noqa: RUF001


def worst(counts: Mapping[str, int]) -> str:
    """The status that colours a cell, or nothing."""
    return next((status.value for status in ORDER if counts.get(status)), "")


def shape_note(check: Mapping[str, Any]) -> str:
    """What is to be known of a check whose bodies had a wrong shape, or nothing."""
    if is_shape(check["id"]):
        return ""
    match check["shape"]:
        case Shape.NOTED:
            return "Judged behind a body of a wrong shape, which is reported by itself."
        case Shape.ENDED:
            return "It ended at the shape of a body: nothing is known of the behaviour."
    return ""


def met(declared: Mapping[str, Any]) -> str:
    """How often a declared refusal was met, for behind its reason; nothing where no refusal was declared."""
    count = declared.get("met")
    if count is None:
        return ""
    return " Never met." if not count else " Met once." if count == 1 else f" Met {count} times."


def troubles(report: Report) -> list[dict[str, Any]]:
    """Checks that need looking at, the worst first."""
    rank = {status: place for place, status in enumerate(ORDER)}
    found = [each for each in report["checks"] if each["status"] in ORDER[:3] or each["flaky"]]
    return sorted(found, key=lambda each: rank[each["status"]])
