"""The page docs/published-clients.md: a table of every method of every client, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from tests.clients.published.clients import Call, Report

PAGE = Path(__file__).parents[3] / "docs" / "published-clients.md"
_MOST_REQUESTS = 3

_HEAD = """\
# Published clients

`make published` runs published clients, unmodified, against `llama stack run stub`. Each runs in an environment of
its own and calls every method of every resource that it has; what it answers must have the types that the client
itself declares. This page is written by `python -m pytest tests/clients/published -m published --write-tables`.
"""


def page(reports: list[Report]) -> str:
    """The whole page."""
    parts = [_HEAD, *_summary(reports)]
    for report in reports:
        parts.extend(_client(report))
    return "\n".join(parts) + "\n"


def _summary(reports: list[Report]) -> Iterator[str]:
    yield "| client | methods | called | left out | calls | claims |"
    yield "|---|---|---|---|---|---|"
    for each in reports:
        left = sum(1 for method in each.methods if each.client.reason(method) is not None)
        called = len({call.method for call in each.calls if call.ok and call.note != "must fail"})
        yield f"| {each.client.title} | {len(each.methods)} | {called} | {left} | {len(each.calls)} | {len(each.claims)} |"
    yield ""


def _client(report: Report) -> Iterator[str]:
    yield f"## {report.client.title}\n"
    yield "| method | arguments | requests | result |"
    yield "|---|---|---|---|"
    for method, calls in groupby(sorted(report.calls, key=lambda call: call.method), key=lambda call: call.method):
        for place, call in enumerate(calls):
            yield _row("" if place else f"`{method}`", call)
    yield ""
    if report.claims:
        yield "What was claimed of the answers, and held:\n"
        for method, group in groupby(sorted(report.claims), key=lambda claim: claim[0]):
            yield f"- `{method}`: {'; '.join(claim for _, claim in group)}"
        yield ""
    if report.client.left_out:
        yield "Not called:\n"
        yield "| methods | count | why |"
        yield "|---|---|---|"
        for key, why in report.client.left_out.items():
            count = sum(1 for each in report.methods if (each.startswith(key) if key.endswith(".") else each == key))
            yield f"| `{key + '*' if key.endswith('.') else key}` | {count} | {why} |"
        yield ""
    if report.client.misfits:
        yield "Right answers that the client's own types are wrong about:\n"
        for complaint, why in report.client.misfits.items():
            yield f"- `{complaint}`: {why}"
        yield ""


def _row(method: str, call: Call) -> str:
    shown = call.requests[:_MOST_REQUESTS]
    if more := len(call.requests) - len(shown):
        shown.append(f"and {more} more")
    note = f" ({call.note})" if call.note and call.note != "must fail" else ""
    outcome = call.result if call.ok else f"**failed**: {call.result}"
    return "| " + " | ".join(_cell(each) for each in (method, call.arguments, "<br>".join(shown), outcome + note)) + " |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
