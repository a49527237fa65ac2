"""S005: defaults stand on leaves and are true."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.load.lint.finding import finding
from generator.load.lint.kinds import is_nullable_form, is_scalar, members_of
from generator.load.lint.misfits import misfit
from generator.load.lint.survey import Survey


def defaults_are_leaves(survey: Survey) -> Iterator[Diagnostic]:
    """A default is a scalar's, and fits it."""
    for each in survey.schemas:
        if "default" not in each.node:
            continue
        default = each.node["default"]
        target = each.node
        if is_nullable_form(target):
            target = members_of(target)[0]
        if not is_scalar(target.follow()):
            yield finding(
                default,
                "S005",
                f"a default on {f'`{each.name}`, which is ' if each.name else ''}an object, an array or a union",
                hint="remove it, and say in the description what happens without the value",
            )
        elif (found := misfit(each.node, default)) is not None:
            yield finding(
                default,
                "S005",
                f"the default does not fit its own schema: {found}",
                hint="correct the default",
            )
