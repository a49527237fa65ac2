"""All forms of a report, in one folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from llama_stack_conformance.reports.badge import badge
from llama_stack_conformance.reports.document import Report, digest_of
from llama_stack_conformance.reports.junit import junit
from llama_stack_conformance.reports.markdown import markdown
from llama_stack_conformance.reports.page import page

JSON, JUNIT, MARKDOWN, PAGE, BADGES = "report.json", "junit.xml", "report.md", "report.html", "badges"


class ReportError(Exception):
    """A file is no report; the text says why."""


def write_reports(report: Report, folder: Path) -> None:
    """Writes `report.json`, `junit.xml`, `report.md`, `report.html` and `badges/<profile>.svg`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / JSON).write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (folder / JUNIT).write_text(junit(report), encoding="utf-8")
    (folder / MARKDOWN).write_text(markdown(report), encoding="utf-8")
    (folder / PAGE).write_text(page(report), encoding="utf-8")
    badges = folder / BADGES
    badges.mkdir(exist_ok=True)
    for old in badges.glob("*.svg"):
        old.unlink()
    for profile in report["profiles"]:
        text = badge(profile, report["contract"]["version"])
        (badges / f"{profile['name']}.svg").write_text(text, encoding="utf-8")


def read_report(path: Path) -> Report:
    """Reads a `report.json`, or the one in a folder.

    Raises:
        ReportError: It is none, or was changed after it was written.
    """
    file = path / JSON if path.is_dir() else path
    try:
        report = cast("Report", json.loads(file.read_text(encoding="utf-8")))
        found, wanted = report["digest"], digest_of(report)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ReportError(f"{file} is no report of this kit: {error}") from None
    if found != wanted:
        raise ReportError(f"{file} was changed after it was written: its digest is not that of its content.")
    return report
