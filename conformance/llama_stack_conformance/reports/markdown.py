"""The report as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from llama_stack_conformance.reports.document import COLUMNS, Report
from llama_stack_conformance.reports.measured import in_words
from llama_stack_conformance.reports.words import GONE, cell, met, score, shape_note, troubles, verdict


def markdown(report: Report) -> str:
    """A page for a pull request or a wiki."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    target, contract, run = report["target"], report["contract"], report["run"]
    version = f" {target['version']}" if target["version"] else ""
    yield f"# {target['name']}{version}: {verdict(report)}"
    yield ""
    if run["gone"]:
        yield GONE
        yield ""
    yield f"{score(report)}. Kit: {report['self_test']['sentence']}."
    yield ""
    yield f"Against {contract['title']} {contract['version']} (`{contract['digest'][:19]}…`), {run['started']}, seed"
    yield f"{run['seed']}, {run['seconds']:.0f} s on {run['cpus']} CPUs, {run['platform']}, Python {run['python']}:"
    yield ""
    yield f"    {' '.join(run['command'])}"
    yield ""
    yield f"| area | operations | {' | '.join(COLUMNS)} |"
    yield f"|---|---|{'---|' * len(COLUMNS)}"
    for row in report["grid"]:
        cells = " | ".join(cell(row["cells"][column]) for column in COLUMNS)
        yield f"| {row['title']} | {row['exercised']} of {row['operations']} | {cells} |"
    yield ""
    if report["measured"]:
        yield "| measured | |"
        yield "|---|---|"
        for each in report["measured"]:
            yield f"| {each['title']} | {in_words(each)} |"
        yield ""
    if report["declared"]:
        yield "Declared unsupported:"
        yield ""
        for each in report["declared"]:
            yield f"- `{each['what']}`: {each['reason']}{met(each)}"
        yield ""
    if report["out_of_reach"]:
        yield f"Out of reach of this target: {len(report['out_of_reach'])} checks"
        yield f"({', '.join(sorted({each['reason'] for each in report['out_of_reach']}))})."
        yield ""
    for check in troubles(report):
        yield from _trouble(check)
    if report["difference"]:
        yield f"## Since {report['difference']['started']}"
        yield ""
        for each in report["difference"]["changed"]:
            yield f"- `{each['id']}`: {each['before'] or 'new'} → {each['now'] or 'gone'}"
        if not report["difference"]["changed"]:
            yield "Nothing changed."
        yield ""


def _trouble(check: Mapping[str, Any]) -> Iterator[str]:
    flaky = " (flaky)" if check["flaky"] else ""
    yield f"## {check['status']}{flaky} `{check['id']}` ({check['level']})"
    yield ""
    yield check["title"]
    yield ""
    if note := shape_note(check):
        yield note
        yield ""
    for place in check["spec"]:
        yield f"- {place['file']}:{place['line']} `{place['pointer']}`"
    yield ""
    text = check["reason"] or f"expected: {check['expected']}\ngot: {check['got']}"
    for exchange in check["exchanges"][-1:]:
        text += f"\n\n{exchange['curl']}\n\n{exchange['status']}\n{exchange['body']}"
    yield "~~~~"
    yield text.replace("~~~~", "~~~")
    yield "~~~~"
    yield ""
