"""Exit codes, which never change."""

from __future__ import annotations

from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.reports.document import Report

OK = 0
MUST_FAILED = 1
SHOULD_FAILED = 2
UNREACHABLE = 3
USAGE = 4


def code_of(report: Report, *, strict: bool) -> int:
    """0, 1 if a MUST failed, is flaky or could not be decided, 2 if anything else did and `strict` is on."""
    bad = [
        each for each in report["checks"] if each["status"] in (Status.FAIL, Status.ERROR) or each["flaky"]
    ]
    if any(each["level"] == "MUST" or each["status"] == Status.ERROR for each in bad):
        return MUST_FAILED
    warned = any(each["status"] == Status.WARN for each in report["checks"])
    return SHOULD_FAILED if strict and (warned or bad) else OK
