"""O007: parameters have words, and those in the path match its template."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.load.lint.finding import finding
from generator.load.lint.survey import Operation, Survey

VARIABLE = re.compile(r"\{([^}]*)\}")


def parameters_are_complete(survey: Survey) -> Iterator[Diagnostic]:
    """Every parameter is described; path parameters and template variables are the same, and required."""
    for operation in survey.operations:
        for each in operation.parameters():
            name = each.text("name")
            if name and not each.text("description").strip():
                yield finding(
                    each,
                    "O007",
                    f"the parameter `{name}` has no `description`",
                    hint="say what it means, with its unit and default",
                )
        yield from _template(operation)


def _template(operation: Operation) -> Iterator[Diagnostic]:
    variables = VARIABLE.findall(operation.path)
    declared = {each.text("name"): each for each in operation.parameters() if each.text("in") == "path"}
    missing = [each for each in variables if each not in declared]
    extra = [each for each in declared if each not in variables]
    if len(missing) == len(extra) == 1:
        yield finding(
            declared[extra[0]],
            "O007",
            f"the path has `{{{missing[0]}}}` where its parameter is called `{extra[0]}`",
            hint=f"call both `{extra[0]}`, or both `{missing[0]}`",
        )
        return
    for variable in variables:
        if variable not in declared:
            yield finding(
                operation.node,
                "O007",
                f"the path has `{{{variable}}}`, and no path parameter of that name is declared",
                hint=f"add a parameter `{variable}` with `in: path` and `required: true`",
            )
    for name, each in declared.items():
        if name not in variables:
            yield finding(
                each,
                "O007",
                f"the path parameter `{name}` does not stand in `{operation.path}`",
                hint="correct its name, or its `in`",
            )
        elif not each.flag("required"):
            yield finding(
                each, "O007", f"the path parameter `{name}` is not required", hint="add `required: true`"
            )
