"""Results and reports made up for tests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from llama_stack_conformance.checking.check import MUST, Body, Check, Feature, Level, checks
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.checking.subject import Models, Subject
from llama_stack_conformance.proving.proof import Proof
from llama_stack_conformance.reports.document import Context, Report, report_of
from llama_stack_conformance.running.manifest import Manifest
from llama_stack_conformance.running.result import Result, about
from llama_stack_conformance.running.run import Run

NO_MODELS = Models()
EXCHANGE = {
    "method": "POST", "path": "/v1/chat/completions", "curl": "curl -sS -i -X POST http://x/v1/chat/completions",
    "status": 200, "headers": {"content-type": "text/html"}, "body": "<script>alert(1)</script>", "problem": None,
    "ms": 1.5,
}  # fmt: skip
FEATURE = Feature("inference.chat", "Chats")


def check_of(body: Body, *, level: Level = MUST, seconds: float = 5.0) -> Check:
    """A check with this body."""
    return Check(
        "inference.chat.made",
        level,
        FEATURE,
        ("ChatCompletion",),
        body,
        "Made up.\n\nFor tests.",
        seconds=seconds,
    )


async def keeps(_subject: Subject) -> None:
    """A promise that is always kept."""


def result(identifier: str, status: Status = Status.PASS, *, flaky: bool = False, **words: Any) -> Result:
    """The result of a check of the kit."""
    bad = status not in (Status.PASS, Status.SKIP_DECLARED)
    return Result(
        about(checks()[identifier]), status, 0.01, flaky=flaky, exchanges=[EXCHANGE] if bad else [], **words
    )


def report(
    results: Sequence[Result],
    *,
    manifest: Manifest | None = None,
    previous: Report | None = None,
    refused: Mapping[str, int] | None = None,
) -> Report:
    """A report of results."""
    run = Run(list(results), {"models.list"}, [], {"llm": "m"}, 1.5, refused=Counter(refused or {}))
    manifest = manifest or Manifest(provider="acme", version="1.2.3")
    areas = sorted({each.of.area for each in results})
    context = Context(
        "url", "http://x", "http://x", manifest, areas, ["llama-stack-conformance"], "2026-01-01T00:00:00+00:00",
        7, 1, Proof(),
    )  # fmt: skip
    return report_of(run, context, previous=previous)
