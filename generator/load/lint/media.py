"""O005 and O006: JSON comes first, and streams have a switch and one type of event."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.load.document import Node, schema_name
from generator.load.lint.finding import finding
from generator.load.lint.kinds import types_of
from generator.load.lint.survey import Operation, Survey

_JSON = "application/json"
_STREAM = "text/event-stream"


def json_comes_first(survey: Survey) -> Iterator[Diagnostic]:
    """`application/json` is the first media type wherever it is one."""
    for operation in survey.operations:
        bodies = [operation.node["requestBody"].follow()]
        bodies += [each.follow() for _, each in operation.node["responses"].items()]
        for body in bodies:
            names = list(body["content"].object)
            if _JSON in names and names[0] != _JSON:
                yield finding(
                    body["content"],
                    "O005",
                    f"`{names[0]}` stands before `{_JSON}`",
                    hint=f"move `{_JSON}` to the top; tools take the first one they know",
                )


def streams_have_a_switch(survey: Survey) -> Iterator[Diagnostic]:
    """A stream beside JSON is chosen by a boolean that `x-streaming` names."""
    for operation in survey.operations:
        contents = [each.follow()["content"] for _, each in operation.node["responses"].items()]
        stream = next((each[_STREAM] for each in contents if _STREAM in each), None)
        beside_json = any(_STREAM in each and _JSON in each for each in contents)
        switch = operation.node.text("x-streaming")
        if beside_json and not switch:
            yield finding(
                operation.node,
                "O006",
                f"`{operation.id}` answers JSON or a stream, and nothing says which",
                hint="add `x-streaming: stream`, the name of the boolean that asks for the stream",
            )
        if switch and stream is None:
            yield finding(
                operation.node["x-streaming"],
                "O006",
                f"`x-streaming: {switch}` stands on an operation without `{_STREAM}`",
                hint=f"declare `{_STREAM}` beside the JSON answer, or remove the key",
            )
        elif switch and not _is_boolean(operation, switch):
            yield finding(
                operation.node["x-streaming"],
                "O006",
                f"`x-streaming: {switch}` names no boolean body property or parameter",
                hint=f"declare `{switch}: {{type: boolean, default: false}}` in the request",
            )
        if stream is not None:
            yield from _one_payload(stream)


def _is_boolean(operation: Operation, switch: str) -> bool:
    fields = operation.node["requestBody"].follow()["content"][_JSON]["schema"].follow()["properties"]
    candidates = [fields[switch]] + [
        each["schema"] for each in operation.parameters() if each.text("name") == switch
    ]
    return any("boolean" in types_of(each.follow()) for each in candidates)


def _one_payload(stream: Node) -> Iterator[Diagnostic]:
    payloads = {
        schema_name(each["contentSchema"].reference or "")
        for event in _alternatives(stream["itemSchema"])
        for each in _alternatives(event["properties"]["data"])
        if "contentSchema" in each
    } - {"Error"}
    if len(payloads) != 1:
        yield finding(
            stream,
            "O006",
            f"the events of a stream have one type of data beside `Error`, not {len(payloads)}",
            hint="describe `data` with a `contentSchema` that refers to one component, a union where events differ",
        )


def _alternatives(schema: Node) -> Iterator[Node]:
    target = schema.follow()
    members = [each for key in ("oneOf", "anyOf") for each in target[key].elements()]
    for each in members:
        yield from _alternatives(each)
    if not members:
        yield target
