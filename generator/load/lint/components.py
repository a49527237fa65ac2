"""D003 and S010: components have good names, one owner, and a use."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.load.document import Node
from generator.load.lint.finding import finding
from generator.load.lint.survey import Survey, references_below

_PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")


def component_names(survey: Survey) -> Iterator[Diagnostic]:
    """Component names are PascalCase, and each stands in one document only."""
    owners: dict[tuple[str, str], Node] = {}
    for section, name, node in _components(survey):
        if not _PASCAL.fullmatch(name):
            yield finding(
                node,
                "D003",
                f"the component name `{name}` is not PascalCase",
                hint=f"rename it to `{_pascal(name)}`",
            )
        first = owners.setdefault((section, name), node)
        if first.file != node.file:
            yield finding(
                node,
                "D003",
                f"`{name}` is declared in `{first.file}` too (line {first.source.line})",
                hint="put the name of the resource in front, or keep one and refer to it",
            )


def components_are_used(survey: Survey) -> Iterator[Diagnostic]:
    """Every component can be reached from an operation."""
    waiting = [root["paths"] for root in survey.documents.roots()]
    reached: set[tuple[str, str]] = set()
    while waiting:
        for each in references_below(waiting.pop(), inside=""):
            target = survey.documents.resolve(each.text, file=each.node.file)
            if target is not None and (target.file, target.pointer) not in reached:
                reached.add((target.file, target.pointer))
                waiting.append(target)
    for section, name, node in _components(survey):
        if section != "securitySchemes" and (node.file, node.pointer) not in reached:
            yield finding(
                node, "S010", f"no operation uses `{name}`", hint=f"refer to `{name}`, or remove it"
            )


def _components(survey: Survey) -> Iterator[tuple[str, str, Node]]:
    for root in survey.documents.roots():
        for section, entries in root["components"].items():
            for name, node in entries.items():
                yield section, name, node


def _pascal(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.findall(r"[A-Za-z0-9]+", name)) or "Name"
