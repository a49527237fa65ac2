"""The page docs/published-clients.md: a table of every method of every client, and what became of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from tests.clients.published.clients import Call, Report, covers

PAGE = Path(__file__).parents[3] / "docs" / "published-clients.md"
_QUERY = re.compile(r"\?\S*")
_NUMBER = re.compile(r"(?<=_)\d{4}\b")

_HEAD = """\
# Published clients

`make published` runs published clients, unmodified, against `llama stack run stub`. Each runs in an environment of
its own and calls every method of every resource that it has; what it answers must have the types that the client
itself declares. This page is written by `python -m pytest tests/clients/published -m published --write-tables`.
A row stands for calls with the same arguments by name; `(3 times)` says how many they were.
"""


def page(reports: list[Report]) -> str:
    """The whole page."""
    parts = [_HEAD, *_summary(reports)]
    for report in reports:
        parts.extend(_client(report))
    return "\n".join(parts).rstrip("\n") + "\n"


def _summary(reports: list[Report]) -> Iterator[str]:
    yield "| client | methods | called | left out | calls | claims |"
    yield "|---|---|---|---|---|---|"
    for each in reports:
        left = sum(1 for method in each.methods if each.client.reason(method) is not None)
        counts = (len(each.methods), len(each.called), left, len(each.calls), len(each.claims))
        yield f"| {each.client.title} | {' | '.join(map(str, counts))} |"
    yield ""


def _client(report: Report) -> Iterator[str]:
    yield f"## {report.client.title}\n"
    yield "| method | arguments | request | result |"
    yield "|---|---|---|---|"
    for method, calls in groupby(sorted(report.calls, key=_method), key=_method):
        yield from _rows(method, list(calls))
    yield ""
    yield "What was claimed of the answers, and held:\n"
    claims = sorted(set(report.claims))
    for method, group in groupby(claims, key=lambda claim: claim[0]):
        yield f"- `{method}`: {'; '.join(claim for _, claim in group)}"
    yield ""
    if report.client.left_out:
        yield "Not called:\n"
        yield "| methods | count | why |"
        yield "|---|---|---|"
        for key, why in report.client.left_out.items():
            count = sum(covers(key, each) for each in report.methods)
            yield f"| `{key + '*' if key.endswith('.') else key}` | {count} | {why} |"
        yield ""
    yield "Right answers that the client's own types are wrong about:\n"
    for complaint, why in report.client.misfits.items():
        yield f"- `{complaint}`: {why}"
    yield ""


def _method(call: Call) -> str:
    return call.method


def _rows(method: str, calls: list[Call]) -> Iterator[str]:
    """One row for all calls that differ in values only."""
    counts: dict[tuple[str, ...], int] = {}
    for call in calls:
        cells = (call.arguments, _request(call), _result(call))
        counts[cells] = counts.get(cells, 0) + 1
    for place, (cells, count) in enumerate(counts.items()):
        arguments, request, result = cells
        result = f"{result} ({count} times)" if count > 1 else result
        shown = ("" if place else f"`{method}`", arguments, request, result)
        yield "| " + " | ".join(each.replace("|", "\\|").replace("\n", " ") for each in shown) + " |"


def _request(call: Call) -> str:
    """The requests without their queries, and with `…` for the numbers of resources; each once."""
    return "<br>".join(dict.fromkeys(_NUMBER.sub("…", _QUERY.sub("", each)) for each in call.requests))


def _result(call: Call) -> str:
    outcome = _NUMBER.sub("…", call.result) if call.ok else f"**failed**: {call.result}"
    return f"{outcome} ({call.note})" if call.note and call.note != "must fail" else outcome
