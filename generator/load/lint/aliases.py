"""O008: other paths of an operation."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.load.document import METHODS, Node
from generator.load.lint.finding import finding
from generator.load.lint.parameters import VARIABLE
from generator.load.lint.survey import Operation, Survey


def aliases_are_paths(survey: Survey) -> Iterator[Diagnostic]:
    """An alias is a full path that nothing else answers and whose variables fill parameters."""
    taken = {(each.method, _shape(each.path)): each.id for each in survey.operations}
    for operation in survey.operations:
        for node in operation.node["x-aliases"].elements():
            first, found, rest = str(node.value).partition(" ")
            method, path = (first, rest) if found else (operation.method, first)
            if not path.startswith("/") or method.lower() not in METHODS:
                yield finding(
                    node,
                    "O008",
                    f"the alias `{node.value}` is not a full path",
                    hint="begin with `/`, or with a method in capitals, a space and `/`",
                )
                continue
            owner = taken.setdefault((method, _shape(path)), f"an alias of {operation.id}")
            if owner != f"an alias of {operation.id}" or _repeated(operation, node):
                yield finding(
                    node,
                    "O008",
                    f"`{method} {path}` is already {owner}",
                    hint="remove the alias; a path has one handler",
                )
            yield from _variables(operation, node, path)


def _shape(path: str) -> str:
    return VARIABLE.sub("{}", path)


def _repeated(operation: Operation, node: Node) -> bool:
    return operation.node["x-aliases"].list.index(node.value) != int(node.pointer.rpartition("/")[2])


def _variables(operation: Operation, node: Node, path: str) -> Iterator[Diagnostic]:
    variables = VARIABLE.findall(path)
    parameters = {each.text("name"): each.text("in") for each in operation.parameters()}
    fields = (
        operation.node["requestBody"].follow()["content"]["application/json"]["schema"].follow()["properties"]
    )
    for variable in variables:
        if variable not in parameters and variable not in fields:
            yield finding(
                node,
                "O008",
                f"the alias has `{{{variable}}}`, and `{operation.id}` has no parameter or body field of that name",
                hint=f"name it like what it fills: {', '.join(sorted({*parameters, *fields.object})) or 'there is nothing'}",
            )
    for name, location in parameters.items():
        if location == "path" and name not in variables:
            yield finding(
                node,
                "O008",
                f"the alias does not fill the path parameter `{name}` of `{operation.id}`",
                hint=f"put `{{{name}}}` into the alias",
            )
