"""O004: JSON bodies and JSON successes have examples, and the examples are true."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.load.document import Node
from generator.load.lint.finding import finding
from generator.load.lint.misfits import misfit
from generator.load.lint.survey import Operation, Survey

_JSON = "application/json"


def examples_are_valid(survey: Survey) -> Iterator[Diagnostic]:
    """Each JSON request body and JSON success has an example, and each example fits its schema."""
    for operation in survey.operations:
        for what, media in _media(operation):
            if not media["examples"].object:
                yield finding(
                    media,
                    "O004",
                    f"the {what} of `{operation.id}` has no example",
                    hint="add `examples: {default: {value: …}}` beside `schema`",
                )
            for name, each in media["examples"].items():
                yield from _check(media["schema"], name, each)


def _media(operation: Operation) -> Iterator[tuple[str, Node]]:
    body = operation.node["requestBody"].follow()["content"]
    if _JSON in body:
        yield "request body", body[_JSON]
    for status, each in operation.node["responses"].items():
        content = each.follow()["content"]
        if status.startswith("2") and _JSON in content:
            yield f"answer {status}", content[_JSON]


def _check(schema: Node, name: str, example: Node) -> Iterator[Diagnostic]:
    target = example.follow()
    if "value" not in target:
        yield finding(
            example, "O004", f"the example `{name}` has no `value`", hint="write the JSON under `value`"
        )
        return
    found = misfit(schema, target["value"])
    if found is not None:
        place = target["value"]
        for key in found.path:
            place = list(place.elements())[key] if isinstance(key, int) else place[str(key)]
        yield finding(
            place,
            "O004",
            f"the example `{name}` does not fit its schema: {found}",
            hint="correct the example, or the schema if the example is right",
        )
