"""O001, O002 and O003: operations have a name, words and the statuses that every operation can answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.load.lint.finding import finding
from generator.load.lint.parameters import VARIABLE
from generator.load.lint.survey import Operation, Survey

_WORD = r"[a-z][a-z0-9]*(_[a-z0-9]+)*"
_IDENTIFIER = re.compile(rf"{_WORD}(\.{_WORD})+")
_ALWAYS = ("400", "401", "405", "422", "429", "5XX")
_COMPONENTS = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "404": "NotFound",
    "405": "MethodNotAllowed",
    "422": "Unprocessable",
    "429": "TooManyRequests",
    "5XX": "ServerError",
}


def operation_names(survey: Survey) -> Iterator[Diagnostic]:
    """`operationId` is `resource.verb` and unique."""
    first: dict[str, Operation] = {}
    for each in survey.operations:
        identifier = each.node.text("operationId")
        place = each.node["operationId"] if identifier else each.node
        if not _IDENTIFIER.fullmatch(identifier):
            yield finding(
                place,
                "O001",
                f"the operationId `{identifier}` is not `resource.verb` in snake_case words"
                if identifier
                else f"{each.method} {each.path} has no operationId",
                hint="write it as clients will call it, such as `vector_stores.files.list`",
            )
            continue
        other = first.setdefault(identifier, each)
        if other is not each:
            yield finding(
                place,
                "O001",
                f"the operationId `{identifier}` is taken by {other.method} {other.path} ({other.node.file})",
                hint="give one of the two another verb",
            )


def paths_have_one_owner(survey: Survey) -> Iterator[Diagnostic]:
    """A method of a path stands once over all documents, whatever its variables are called."""
    first: dict[tuple[str, str], Operation] = {}
    for each in survey.operations:
        other = first.setdefault((each.method, VARIABLE.sub("{}", each.path)), each)
        if other is not each:
            yield finding(
                each.node,
                "O001",
                f"{each.method} {each.path} is already {other.id} ({other.node.file})",
                hint="remove one of the two, or give it another path",
            )


def operation_words(survey: Survey) -> Iterator[Diagnostic]:
    """One tag that the document declares, a summary without a full stop, a description."""
    for each in survey.operations:
        tags = each.node.names("tags")
        root = each.node.documents.by_file[each.node.file].root
        declared = root.get("tags")
        names = (
            [tag.get("name") for tag in declared if isinstance(tag, dict)]
            if isinstance(declared, list)
            else []
        )
        if len(tags) != 1:
            yield finding(
                each.node,
                "O002",
                f"an operation has one tag, not {len(tags)}",
                hint="keep the tag of the document",
            )
        elif tags[0] not in names:
            yield finding(
                each.node["tags"],
                "O002",
                f"the document declares no tag `{tags[0]}`",
                hint="declare it under `tags`",
            )
        summary = each.node.text("summary").strip()
        if not summary:
            yield finding(
                each.node, "O002", "the operation has no `summary`", hint="say in a few words what it does"
            )
        elif summary.endswith("."):
            yield finding(
                each.node["summary"], "O002", "the summary ends with a full stop", hint="remove the full stop"
            )
        if not each.node.text("description").strip():
            yield finding(
                each.node,
                "O002",
                "the operation has no `description`",
                hint="say what it does and what it answers",
            )


def operation_statuses(survey: Survey) -> Iterator[Diagnostic]:
    """The errors that every operation can answer are declared."""
    for each in survey.operations:
        responses = each.node["responses"]
        wanted = (*_ALWAYS, "404") if "{" in each.path else _ALWAYS
        missing = [status for status in sorted(wanted) if status not in responses]
        if missing:
            lines = ", ".join(
                f"'{status}': {{$ref: 'common.yaml#/components/responses/{_COMPONENTS[status]}'}}"
                for status in missing
            )
            yield finding(
                responses if responses.object else each.node,
                "O003",
                f"the operation does not declare {', '.join(missing)}",
                hint=f"add {lines}",
            )
        if not any(status.startswith("2") for status in responses.object):
            yield finding(
                each.node, "O003", "the operation declares no success", hint="add a '200' or a '204'"
            )
