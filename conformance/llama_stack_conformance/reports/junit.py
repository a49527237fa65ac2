"""The report as JUnit XML, for CI systems."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.reports.document import Report

_UNPRINTABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(report: Report) -> str:
    """A suite for each area, a case for each check. Warnings pass, with their text in the output."""
    root = Element("testsuites", name=f"{report['target']['name']} against {report['contract']['title']}")
    for row in report["grid"]:
        mine = [each for each in report["checks"] if each["area"] == row["area"]]
        if not mine:
            continue
        suite = SubElement(root, "testsuite", name=row["area"])
        for check in mine:
            _case(suite, check)
        counts = {"failures": Status.FAIL, "errors": Status.ERROR, "skipped": Status.SKIP_DECLARED}
        for name, status in counts.items():
            suite.set(name, str(sum(each["status"] == status for each in mine)))
        suite.set("tests", str(len(mine)))
        suite.set("time", f"{sum(each['seconds'] for each in mine):.3f}")
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _case(suite: Element, check: Mapping[str, Any]) -> None:
    case = SubElement(
        suite, "testcase", classname=check["area"], name=check["id"], time=f"{check['seconds']:.3f}"
    )
    said = f"expected: {check['expected']}\ngot: {check['got']}\n"
    said += "\n".join(str(each["curl"]) for each in check["exchanges"][-1:])
    match check["status"]:
        case Status.FAIL:
            SubElement(case, "failure", message=_clean(check["title"]), type=check["level"]).text = _clean(
                said
            )
        case Status.WARN:
            SubElement(case, "system-out").text = _clean(f"WARN {check['title']}\n{said}")
        case Status.ERROR:
            SubElement(case, "error", message="the kit failed").text = _clean(check["reason"])
        case Status.SKIP_DECLARED:
            SubElement(case, "skipped", message=_clean(check["reason"]))


def _clean(text: str) -> str:
    """Text without what XML cannot hold."""
    return _UNPRINTABLE.sub("�", text)
