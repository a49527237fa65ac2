"""The constants that describe operations to the runtime, as plain data (see `clients/node/src/runtime/operation.ts`)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir import Operation, Ref, Type
from generator.targets.node import layout, names
from generator.targets.node.shapes import ShapeWriter
from generator.targets.node.types import Schemas, written

# The functions of `runtime/final/` that make the result of a stream out of its payloads, by payload and result.
FINALS = {
    ("ChatCompletionChunk", "ChatCompletion"): "chatCompletion",
    ("Completion", "Completion"): "completion",
    ("ChatCompletionResponseStreamChunk", "ChatCompletionResponse"): "nativeChat",
    ("CompletionResponseStreamChunk", "CompletionResponse"): "nativeCompletion",
    ("AgentTurnResponseStreamChunk", "Turn"): "turn",
    ("ResponseStreamEvent", "Response"): "response",
}

_SHAPES, _ANY = "shapes.", '"a"'
_STYLES = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def item(operation: Operation, schemas: Schemas) -> str | None:
    """The type of a list's items; `None` where the operation answers no list."""
    pagination = operation.pagination
    if pagination is None:
        of = schemas.items_of(operation.response.type, "data") if operation.verb.wire == "list" else None
        return None if of is None else written(of, prefix="types.")
    of = schemas.items_of(operation.response.type, pagination.items)
    return "unknown" if of is None else written(of, prefix="types.")


def final(operation: Operation) -> str | None:
    """The function that makes the result of a stream out of its payloads; `None` where there is none."""
    payload, answer = operation.stream and operation.stream.payload, operation.response.type
    if not isinstance(payload, Ref) or not isinstance(answer, Ref):
        return None
    return FINALS.get((payload.schema, answer.schema))


def constant(operation: Operation, schemas: Schemas, shapes: ShapeWriter) -> str:
    """The constant of an operation."""
    lines = [
        f'  id: "{operation.id}",',
        f'  method: "{operation.method}",',
        f"  path: {names.quoted(_template(operation))},",
        *_parameter_lines(operation),
        *_body_lines(operation, schemas),
        *_answer_lines(operation.response.type, shapes),
        *_stream_lines(operation, shapes),
        *_paging_lines(operation, schemas),
    ]
    return f"const {names.constant(operation)}: Operation = {{\n" + "\n".join(lines) + "\n};"


def _template(operation: Operation) -> str:
    template = operation.path
    for each in operation.parameters:
        if each.location == "path" and each.multi_segment:
            template = template.replace(f"{{{each.name.wire}}}", f"{{+{each.name.wire}}}")
    return template


def _parameter_lines(operation: Operation) -> Iterator[str]:
    found = [each for each in operation.parameters if each.location == "query"]
    if found:
        yield "  query: {"
        for each in found:
            style = "[]" if each.style == "deepObject" else "" if each.explode else _STYLES[each.style]
            yield f'    {names.key(each.name.wire)}: "{style}",'
        yield "  },"
    headers = [names.quoted(each.name.wire) for each in operation.parameters if each.location == "header"]
    if headers:
        yield f"  headers: [{', '.join(headers)}],"


def _body_lines(operation: Operation, schemas: Schemas) -> Iterator[str]:
    body = operation.body
    if body is None:
        return
    if body.media.media_type == "application/json":
        kind = "whole" if not schemas.is_merged(body.media.type) else "json" if body.required else "json?"
        yield f'  body: "{kind}",'
        return
    keys = [names.quoted(each) for each in _form_names(body.media.type, schemas)]
    yield "  body: {"
    yield "    write: form,"
    flat = f"    parts: [{', '.join(keys)}],"
    yield (
        flat
        if len(flat) <= layout.WIDTH
        else "    parts: [\n" + "".join(f"      {key},\n" for key in keys) + "    ],"
    )
    yield "  },"


def _form_names(type_: Type, schemas: Schemas) -> Iterator[str]:
    """The parts of a form in the order of the documents; those of an object are `name[key]`."""
    form = schemas.object_of(type_)
    for each in form.fields if form is not None else ():
        inner = schemas.object_of(each.type)
        if inner is None or not inner.fields:
            yield each.name.wire
        else:
            yield from (f"{each.name.wire}[{one.name.wire}]" for one in inner.fields)


def _answer_lines(type_: Type | None, shapes: ShapeWriter) -> Iterator[str]:
    if type_ is None:
        return
    if written(type_) == "FileInput":
        yield "  download,"
    else:
        yield f"  answer: {shapes.of(type_, prefix=_SHAPES) or _ANY},"


def _stream_lines(operation: Operation, shapes: ShapeWriter) -> Iterator[str]:
    stream = operation.stream
    if stream is None:
        return
    yield "  stream: {"
    yield f"    payload: {shapes.of(stream.payload, prefix=_SHAPES) or _ANY},"
    if stream.switch is not None:
        yield f"    switch: {names.quoted(stream.switch.wire)},"
    if stream.terminator is not None:
        yield f"    terminator: {names.quoted(stream.terminator)},"
    function = final(operation)
    if function is not None:
        yield f"    addUp: {function},"
    yield "  },"


def _paging_lines(operation: Operation, schemas: Schemas) -> Iterator[str]:
    pagination = operation.pagination
    if pagination is None:
        if item(operation, schemas) is not None:
            yield '  paging: { items: "data" },'
        return
    facts = {"style": pagination.style, "cursor": pagination.cursor, "next": pagination.next}
    facts |= {"items": pagination.items, "more": pagination.more}
    yield "  paging: {"
    yield from (f"    {key}: {names.quoted(value)}," for key, value in facts.items() if value)
    yield "  },"


def finals(operations: list[Operation]) -> list[str]:
    """The functions of `runtime/final/` that operations use."""
    return sorted({function for each in operations if (function := final(each)) is not None})
