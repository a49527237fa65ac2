"""`--list` and `--explain`: what the kit checks, and why."""

from __future__ import annotations

import fnmatch
import json
from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.table import Table

from llama_stack_conformance.checking.check import Tier, checks, features
from llama_stack_conformance.commands.exit_codes import OK, USAGE
from llama_stack_conformance.contract.operations import operations
from llama_stack_conformance.contract.outcomes import about_machine, about_operation
from llama_stack_conformance.contract.places import FILE, place_of
from llama_stack_conformance.mutants.mutant import mutants
from llama_stack_conformance.running.result import About, about
from llama_stack_conformance.running.shapes import about_shape


def everything() -> list[About]:
    """Every check of every level."""
    found = [about(check) for check in checks().values()]
    for operation in operations().values():
        found += [about_operation(operation, tier) for tier in (Tier.CONTRACT, Tier.FUZZ)]
    found += [about_machine(api) for api in dict.fromkeys(each.api for each in operations().values())]
    return found


def list_checks(patterns: Sequence[str], *, as_json: bool) -> int:
    """Lists the checks, and behind them the features that a manifest can name."""
    found = [
        each
        for each in everything()
        if not patterns or any(fnmatch.fnmatchcase(each.id, p) for p in patterns)
    ]
    if as_json:
        rows: list[dict[str, Any]] = [
            {
                "id": each.id,
                "tier": each.tier,
                "level": each.level,
                "feature": each.feature,
                "title": each.title,
            }
            for each in found
        ]
        Console(soft_wrap=True).print_json(json.dumps(rows))
        return OK
    table = Table("id", "tier", "level", "feature", "what", box=None)
    for each in found:
        table.add_row(each.id, each.tier, each.level, each.feature, each.title)
    console = Console()
    console.print(table)
    console.print(f"{len(found)} checks. Features that a manifest can declare unsupported:", highlight=False)
    for feature in features().values():
        console.print(f"  {feature.name:32} {feature.title}", highlight=False, markup=False)
    return OK


def explain(identifier: str) -> int:
    """Says why a check exists, where the contract says it, and which mutants prove it."""
    console = Console(soft_wrap=True)
    shapes = (about_shape(each) for each in operations().values())
    what = next((each for each in (*everything(), *shapes) if each.id == identifier), None)
    if what is None:
        console.print(
            f"There is no check {identifier!r}. `llama-stack-conformance --list` shows them.", markup=False
        )
        return USAGE
    check = checks().get(identifier)
    console.print(
        f"{what.id}  {what.level}  {what.tier}  feature {what.feature}", markup=False, highlight=False
    )
    console.print()
    console.print(check.explanation if check else what.title, markup=False, highlight=False)
    console.print()
    for place in check.spec if check else ():
        found = place_of(place)
        console.print(f"{FILE}:{found.line}  #{found.pointer}", markup=False, highlight=False)
    for each in check.needs if check else ():
        console.print(f"Needs {each}.", markup=False, highlight=False)
    for mutant in mutants().get(identifier, ()):
        console.print(f"Mutant {mutant.name}: {mutant.about}", markup=False, highlight=False)
    return OK
