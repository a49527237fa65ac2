"""What a person sees: one table of vectors and languages, then every failure with the command that repeats it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from tests.conformance.clients.run import Outcome

_SHOWN = 20
COMMAND = "python -m tests.conformance.clients"


def table(outcomes: Sequence[Outcome], skipped: Mapping[str, str]) -> Table:
    """Groups of vectors in rows, languages in columns, passed / all in the cells."""
    languages = [*dict.fromkeys(each.language for each in outcomes), *skipped]
    groups = list(dict.fromkeys(each.case.group for each in sorted(outcomes, key=lambda each: each.case.id)))
    shown = Table(title="Wire vectors", title_justify="left", show_footer=True)
    shown.add_column("group", footer="all")
    counts = [len({each.case.id for each in outcomes if each.case.group == group}) for group in groups]
    shown.add_column("vectors", footer=str(sum(counts)), justify="right")
    for language in languages:
        mine = [each for each in outcomes if each.language == language]
        shown.add_column(language, footer="skipped" if language in skipped else _cell(mine), justify="right")
    for group, count in zip(groups, counts, strict=True):
        rows = [[each for each in outcomes if each.case.group == group and each.language == language]
                for language in languages]  # fmt: skip
        shown.add_row(group, str(count), *(_cell(row) for row in rows))
    return shown


def _cell(outcomes: Sequence[Outcome]) -> str:
    if not outcomes:
        return "-"
    good = sum(not each.problems for each in outcomes)
    known = sum(each.known is not None and each.passed for each in outcomes)
    colour = "green" if all(each.passed for each in outcomes) else "red"
    return f"[{colour}]{good}/{len(outcomes)}[/]" + (f" [yellow]{known} known[/]" if known else "")


def failures(outcomes: Sequence[Outcome], console: Console) -> None:
    """Every outcome that is not as expected; cases that failed alike in one language stand together."""
    alike: dict[tuple[str, tuple[str, ...]], list[Outcome]] = {}
    for each in outcomes:
        if not each.passed:
            alike.setdefault((each.language, each.problems), []).append(each)
    for (language, problems), failed in alike.items():
        console.print()
        for each in failed[:_SHOWN]:
            why = escape(each.case.why)
            console.print(f"[red]✗[/] [bold]{escape(each.case.id)}[/] · {language} · {why}", highlight=False)
        if len(failed) > _SHOWN:
            console.print(f"  and {len(failed) - _SHOWN} others", highlight=False)
        if not problems:
            place = f"tests/conformance/clients/known_failing/{language}.yaml"
            known = escape(failed[0].known or "")
            console.print(
                f"  passes, though {place} expects it to fail ({known}): remove that line", highlight=False
            )
        for problem in problems:
            console.print("  " + escape(problem).replace("\n", "\n    "), highlight=False)
        console.print(
            f"  repeat: {COMMAND} --language {language} --case '{failed[0].case.id}'", highlight=False
        )


def summary(outcomes: Sequence[Outcome], skipped: Mapping[str, str], *, seconds: float) -> str:
    """One line: vectors times languages, and what came of them."""
    vectors = len({each.case.id for each in outcomes})
    languages = len({each.language for each in outcomes})
    failed = sum(not each.passed for each in outcomes)
    known = sum(each.known is not None and each.passed for each in outcomes)
    parts = [f"{len(outcomes) - failed - known} passed", f"{failed} failed"]
    parts += [f"{known} known to fail"] if known else []
    parts += [f"{len(skipped)} languages skipped"] if skipped else []
    return f"{vectors} vectors \u00d7 {languages} languages: {', '.join(parts)}, in {seconds:.0f} s"


def write_json(path: Path, outcomes: Sequence[Outcome], skipped: Mapping[str, str]) -> None:
    """The same as a file."""
    rows: list[dict[str, Any]] = [
        {"case": each.case.id, "language": each.language, "passed": each.passed, "problems": list(each.problems),
         "known": each.known, "seconds": round(each.seconds, 3)}
        for each in outcomes
    ]  # fmt: skip
    path.write_text(
        json.dumps({"skipped": dict(skipped), "outcomes": rows}, indent=1) + "\n", encoding="utf-8"
    )
