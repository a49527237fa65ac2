"""D002: references lead somewhere, in a form every tool reads, and documents do not depend on each other in a circle."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import replace

from generator.diagnostics import Diagnostic
from generator.load.lint.finding import finding
from generator.load.lint.survey import Reference, Survey

_FORM = re.compile(
    r"(?P<file>[a-z0-9_]+\.yaml)?#/components/(?P<section>[A-Za-z]+)/(?P<name>[A-Za-z0-9._-]+)"
)


def references_resolve(survey: Survey) -> Iterator[Diagnostic]:
    """Each reference has the agreed form and an end; what is missing is reported once, with all who ask for it."""
    missing: dict[tuple[str, ...], list[Reference]] = {}
    for each in survey.references:
        form = _FORM.fullmatch(each.text)
        if form is None:
            yield finding(
                each.node,
                "D002",
                f"the reference `{each.text}` does not point to a component",
                hint="write `#/components/…` or `<file>.yaml#/components/…`",
            )
        elif survey.documents.resolve(each.text, file=each.node.file) is None:
            missing.setdefault((form["file"] or each.node.file, form["section"], form["name"]), []).append(
                each
            )
    for (file, section, name), asking in missing.items():
        yield _unresolved(survey, asking, file=file, section=section, name=name)


def documents_have_no_circle(survey: Survey) -> Iterator[Diagnostic]:
    """No document refers to one that refers back to it, directly or on a longer way."""
    edges: dict[str, dict[str, Reference]] = {}
    for each in survey.references:
        target = each.text.partition("#")[0]
        if target and target != each.node.file:
            edges.setdefault(each.node.file, {}).setdefault(target, each)
    reported: set[frozenset[str]] = set()
    for file in edges:
        circle = _circle(file, edges)
        if circle and frozenset(circle) not in reported:
            reported.add(frozenset(circle))
            yield finding(
                edges[file][circle[1]].node,
                "D002",
                f"documents refer to each other in a circle: {' → '.join(circle)}",
                hint="move what both need to `common.yaml`",
            )


def _circle(start: str, edges: dict[str, dict[str, Reference]]) -> list[str]:
    """The shortest way from a document back to itself."""
    ways = [[start]]
    visited: set[str] = set()
    while ways:
        way = ways.pop(0)
        for target in edges.get(way[-1], {}):
            if target == start:
                return [*way, start]
            if target not in visited:
                visited.add(target)
                ways.append([*way, target])
    return []


def _unresolved(survey: Survey, asking: list[Reference], *, file: str, section: str, name: str) -> Diagnostic:
    first, *others = asking
    if file in survey.documents.by_file:
        reason = f"`{file}` declares no `{name}` in `components/{section}`"
        hint = _nearest(survey, section, name) or f"declare `{name}`, or correct the name"
    else:
        reason = f"no document `{file}`"
        hint = f"add `{file}` to `x-documents` in `stack.yaml`, or correct the name"
    found = finding(first.node, "D002", f"the reference `{first.text}` leads nowhere: {reason}", hint=hint)
    places = [f"{source.file}:{source.line}" for source in (each.node.source for each in others)]
    return replace(found, notes=(f"asked for again at {', '.join(dict.fromkeys(places))}",) if places else ())


def _nearest(survey: Survey, section: str, name: str) -> str:
    declared = {
        other: root.file
        for root in survey.documents.roots()
        for other, _ in root["components"][section].items()
    }
    if name in declared:
        return f"it stands in `{declared[name]}`: write `{declared[name]}#/components/{section}/{name}`"
    close = difflib.get_close_matches(name, declared, n=1)
    return f"did you mean `{close[0]}` of `{declared[close[0]]}`?" if close else ""
