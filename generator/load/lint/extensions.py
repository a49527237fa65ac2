"""D004: the closed list of `x-` keys."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.load.document import METHODS, Node
from generator.load.lint.finding import finding
from generator.load.lint.survey import Operation, Survey, extension_keys

_PLACES = {
    "x-aliases": "operation",
    "x-streaming": "operation",
    "x-pagination": "operation",
    "x-optional": "operation",
    "x-multi-segment": "path parameter",
    "x-documents": "stack.yaml",
}
_SHAPES: dict[str, tuple[type, str]] = {
    "x-aliases": (list, "a list of paths"),
    "x-streaming": (str, "the name of a boolean"),
    "x-pagination": (dict, "an object"),
    "x-optional": (bool, "`true`"),
    "x-multi-segment": (bool, "`true`"),
    "x-documents": (list, "a list of file names"),
}
_STYLES = ("cursor", "offset", "page")


def extensions_are_known(survey: Survey) -> Iterator[Diagnostic]:
    """Only the keys of the table, each where it belongs and with a value of its shape."""
    documents = survey.documents
    stack = Node(documents, documents.stack.file, "", documents.stack.root)
    for root in (stack, *documents.roots()):
        for holder, key in extension_keys(root):
            if fault := _fault(holder, key):
                yield finding(holder[key], "D004", fault, hint=_hint(key))


def pagination_is_true(survey: Survey) -> Iterator[Diagnostic]:
    """What `x-pagination` names exists: a query parameter and fields of the answer."""
    for operation in survey.operations:
        if operation.node["x-pagination"].object:
            yield from _pagination(operation)


def _fault(holder: Node, key: str) -> str | None:
    if key not in _PLACES:
        return f"`{key}` is not an extension of this project"
    if _place(holder) != _PLACES[key]:
        return f"`{key}` does not belong here; it stands on {_with_article(_PLACES[key])}"
    shape, words = _SHAPES[key]
    if not isinstance(holder[key].value, shape):
        return f"the value of `{key}` must be {words}"
    return None


def _hint(key: str) -> str:
    if key not in _PLACES:
        return f"remove it; the keys are {', '.join(f'`{each}`' for each in _PLACES)}"
    return f"see `{key}` in `openapi/README.md`"


def _with_article(place: str) -> str:
    return place if place.endswith(".yaml") else f"{'an' if place[0] in 'aeiou' else 'a'} {place}"


def _place(holder: Node) -> str:
    keys = holder.pointer.split("/")[1:]
    if not keys:
        return "stack.yaml" if holder.file == holder.documents.stack.file else "document"
    if len(keys) == 3 and keys[0] == "paths" and keys[2] in METHODS:
        return "operation"
    if len(keys) >= 2 and keys[-2] == "parameters":
        return f"{holder.text('in')} parameter"
    return "elsewhere"


def _pagination(operation: Operation) -> Iterator[Diagnostic]:
    node = operation.node["x-pagination"]
    unknown = set(node.object) - {"style", "cursor", "next", "items", "more"}
    for key in sorted(unknown):
        yield finding(
            node[key],
            "D004",
            f"`x-pagination` has no key `{key}`",
            hint="see `x-pagination` in `openapi/README.md`",
        )
    if node.text("style") not in _STYLES:
        yield finding(node, "D004", f"the style of paging is one of {', '.join(_STYLES)}", hint="set `style`")
    queries = {each.text("name") for each in operation.parameters() if each.text("in") == "query"}
    cursor = node.text("cursor")
    if cursor and cursor not in queries:
        yield finding(
            node,
            "D004",
            f"`cursor: {cursor}` names no query parameter",
            hint=f"declare `{cursor}`, or name another",
        )
    response = next(
        (each.follow() for status, each in operation.node["responses"].items() if status.startswith("2")),
        None,
    )
    fields = (
        response["content"]["application/json"]["schema"].follow()["properties"] if response else node["none"]
    )
    for key in ("items", "next", "more"):
        field = node.text(key)
        if field and field not in fields:
            yield finding(
                node,
                "D004",
                f"`{key}: {field}` names no field of the answer",
                hint=f"declare `{field}`, or name another",
            )
