"""The report as one page of HTML that needs nothing else: no network, no font, no script from elsewhere."""

from __future__ import annotations

import re
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup, escape

from llama_stack_conformance.reports.badge import badge
from llama_stack_conformance.reports.document import COLUMNS, Report
from llama_stack_conformance.reports.measured import in_words
from llama_stack_conformance.reports.words import GONE, cell, met, score, shape_note, troubles, verdict, worst

HEADINGS = {
    "L0": "L0 contract",
    "L1": "L1 fuzz",
    "L2": "L2 states",
    "MUST": "L3 MUST",
    "SHOULD": "L3 SHOULD",
    "MAY": "L3 MAY",
}


def page(report: Report) -> str:
    """The page."""
    environment = Environment(
        loader=FunctionLoader(_template),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"cell": cell, "worst": worst, "prose": prose}
    environment.filters |= {"in_words": in_words, "shape_note": shape_note, "met": met}
    profiles = [
        {**each, "badge": Markup(badge(each, report["contract"]["version"]))}  # noqa: S704  made by us, and escaped there
        for each in report["profiles"]
    ]
    return environment.get_template("page.html.jinja").render(
        report=report,
        verdict=verdict(report),
        gone=GONE if report["run"]["gone"] else "",
        score=score(report),
        troubles=troubles(report),
        columns=COLUMNS,
        headings=HEADINGS,
        profiles=profiles,
        style=Markup(_template("page.css")),  # noqa: S704  our own file
        script=Markup(_template("page.js")),  # noqa: S704  our own file
    )


def prose(text: str) -> Markup:
    """Text with what stands in backquotes as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))  # noqa: S704  escaped before


def _template(name: str) -> str:
    return files(__package__).joinpath("templates", name).read_text(encoding="utf-8")
