"""The methods of a resource: one per operation, and one more where an operation also streams."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import (
    Operation,
    Parameter,
    Ref,
    Source,
    Stream,
    Type,
)
from generator.targets.node import layout, names
from generator.targets.node.shapes import ShapeWriter
from generator.targets.node.types import Schemas, members, written

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


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method: its text, and what the index says of it."""

    name: str
    text: str
    call: str
    answers: str
    request: str
    source: str


@dataclass(frozen=True, slots=True)
class OperationView:
    """An operation: the constant that describes it, its interface of parameters if it needs one, its methods."""

    constant: str
    params: str | None
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class _Signature:
    """What all methods of an operation share."""

    operation: Operation
    paths: tuple[Parameter, ...]
    params: str | None
    all_optional: bool

    def arguments(self, params: str | None, *, required: bool | None = None) -> list[str]:
        """The arguments of a declaration; `params` is the type of the parameters."""
        found = [f"{names.argument(each.name)}: {written(each.type, prefix='types.')}" for each in self.paths]
        if params is not None:
            is_required = not self.all_optional if required is None else required
            found.append(f"params: {params}" if is_required else f"params?: {params}")
        return [*found, "options?: RequestOptions"]


def operation_view(operation: Operation, *, schemas: Schemas, shapes: ShapeWriter) -> OperationView:
    """One operation with everything that is generated for it."""
    paths = _in_path(operation)
    text, type_, all_optional = _params(operation, schemas)
    signature = _Signature(operation, paths, type_, all_optional)
    return OperationView(
        constant=_constant(operation, schemas, shapes),
        params=text,
        methods=tuple(_methods(signature, schemas)),
    )


def path_names(operation: Operation) -> list[str]:
    """The path's parameters in its order, by wire name."""
    return [each.name.wire for each in _in_path(operation)]


def _in_path(operation: Operation) -> tuple[Parameter, ...]:
    found = [each for each in operation.parameters if each.location == "path"]
    return tuple(sorted(found, key=lambda each: operation.path.find(f"{{{each.name.wire}}}")))


def _params(operation: Operation, schemas: Schemas) -> tuple[str | None, str | None, bool]:
    """The interface to declare, the type of the parameters, and whether all of them may be left out."""
    beside = [each for each in operation.parameters if each.location != "path"]
    body = operation.body
    merged = body is not None and schemas.is_merged(body.media.type)
    whole = schemas.object_of(body.media.type) if body is not None else None
    fields_required = whole is None or any(each.required for each in whole.fields)
    optional = not any(each.required for each in beside) and (
        body is None or not body.required or (merged and not fields_required)
    )
    if not beside and body is None:
        return None, None, True
    if not beside and body is not None and merged:
        return None, written(body.media.type, prefix="types."), optional
    name = names.params(operation)
    lines = [_param(each) for each in beside]
    if body is not None and not merged:
        mark = "" if body.required else "?"
        found = members(body.media.type, prefix="types.") + ([] if body.required else ["undefined"])
        lines.append(_documented(body.description or "The body.", layout.field(f"body{mark}", found)))
    doc = layout.comment(
        f"Parameters of `{operation.id}`.\n\n{_pointer(operation.source)}",
    )
    extends = f" extends {written(body.media.type, prefix='types.')}" if body is not None and merged else ""
    if merged and whole is None and body is not None:
        # An interface cannot extend a union.
        union = written(body.media.type, prefix="types.")
        text = f"{doc}\nexport type {name} = {union} & {{\n" + "\n".join(lines) + "\n};"
    else:
        text = f"{doc}\nexport interface {name}{extends} {{\n" + "\n".join(lines) + "\n}"
    return text, name, optional


def _param(parameter: Parameter) -> str:
    found = members(parameter.type, prefix="types.")
    key = names.key(parameter.name.wire)
    line = (
        layout.field(key, found)
        if parameter.required
        else layout.field(f"{key}?", [*found, *([] if "null" in found else ["null"]), "undefined"])
    )
    return _documented(parameter.description, line, deprecated=parameter.deprecated)


def _documented(description: str, line: str, *, deprecated: bool = False) -> str:
    if not description and not deprecated:
        return line
    tags = ["@deprecated"] if deprecated else []
    return f"{layout.comment(description, indent=2, tags=tags)}\n{line}"


def _methods(signature: _Signature, schemas: Schemas) -> Iterator[MethodView]:
    operation = signature.operation
    stream = operation.stream
    answer = _answer(operation)
    if stream is None:
        item = _item(operation, schemas)
        returns = f"APIPromise<{answer}>" if item is None else f"PagePromise<{answer}, {item}>"
        yield _method(
            signature,
            names.member(operation.verb),
            returns,
            "send" if item is None else "page",
            signature.params,
        )
        return
    payload, final = written(stream.payload, prefix="types."), answer if _final(operation) else "never"
    streamed = f"StreamPromise<{payload}, {final}>"
    if stream.switch is None:
        yield _method(signature, names.member(operation.verb), streamed, "stream", signature.params)
        return
    yield _choosing(signature, stream, whole=f"APIPromise<{answer}>", streamed=streamed)
    yield _method(
        signature,
        names.stream_member(operation),
        streamed,
        "stream",
        f'WithoutSwitch<{signature.params}, "{stream.switch.wire}">',
        doc=f"{operation.summary.rstrip('.')}, as a stream of events.\n\n"
        f"Takes what `{names.member(operation.verb)}` takes, without `{stream.switch.wire}`.",
    )


def _method(
    signature: _Signature,
    name: str,
    returns: str,
    verb: str,
    params: str | None,
    *,
    doc: str | None = None,
) -> MethodView:
    arguments = signature.arguments(params)
    head = layout.signature(name, arguments, [returns], " {")
    text = f"{_doc(signature.operation, doc)}\n{head}\n{_body(signature, verb)}\n  }}"
    return _view(signature, name, returns, text)


def _choosing(signature: _Signature, stream: Stream, *, whole: str, streamed: str) -> MethodView:
    operation = signature.operation
    name = names.member(operation.verb)
    assert stream.switch is not None  # noqa: S101 - for the type checker
    switch = f'"{stream.switch.wire}"'
    note = f"With `{stream.switch.wire}: true` it answers with a stream of events, as `{names.stream_member(operation)}` does."
    overloads = [
        (f"Unstreamed<{signature.params}, {switch}>", [whole], None),
        (f"Streamed<{signature.params}, {switch}>", [streamed], True),
        (signature.params, [whole, streamed], None),
    ]
    lines = [_doc(operation, f"{_described(operation)}\n\n{note}")]
    for params, returns, required in overloads:
        lines.append(layout.signature(name, signature.arguments(params, required=required), returns, ";"))
    lines.append(layout.signature(name, signature.arguments(signature.params), [whole, streamed], " {"))
    lines += [_body(signature, "choose"), "  }"]
    return _view(signature, name, whole, "\n".join(lines))


def _body(signature: _Signature, verb: str) -> str:
    operation = signature.operation
    paths = ", ".join(names.argument(each.name) for each in signature.paths)
    params = "undefined"
    if signature.params is not None:
        # A body that the server wants, though none of its fields, is sent empty.
        empty = signature.all_optional and operation.body is not None and operation.body.required
        params = "params ?? {}" if empty else "params"
    arguments = [names.constant(operation), f"[{paths}]", params, "options"]
    return layout.call(f"return this._client.{verb}", arguments, ";", indent=4)


def _view(signature: _Signature, name: str, returns: str, text: str) -> MethodView:
    operation = signature.operation
    arguments = [names.argument(each.name) for each in signature.paths]
    if signature.params is not None:
        arguments.append("params?" if signature.all_optional else "params")
    resource = ".".join(names.member(each) for each in operation.resource)
    return MethodView(
        name=name,
        text=text,
        call=f"client.{resource}.{name}({', '.join(arguments)})",
        answers=returns.replace("types.", ""),
        request=f"{operation.method} {operation.path}",
        source=_pointer(operation.source),
    )


def _doc(operation: Operation, text: str | None) -> str:
    paths = [each for each in _in_path(operation) if each.description]
    tags = [f"@param {names.argument(each.name)} {each.description}" for each in paths]
    if operation.response.type is not None and operation.response.description:
        tags.append(f"@returns {operation.response.description}")
    if operation.deprecated:
        tags.append("@deprecated")
    body = f"{text or _described(operation)}\n\n{_pointer(operation.source)}"
    return layout.comment(body, indent=2, tags=tags)


def _described(operation: Operation) -> str:
    parts = [f"{operation.summary.rstrip('.')}.", operation.description.strip()]
    return "\n\n".join(part for part in parts if part)


def _pointer(source: Source) -> str:
    return f"Source: {source.file}#{source.pointer}"


def _answer(operation: Operation) -> str:
    type_ = operation.response.type
    if type_ is None:
        return "void"
    found = written(type_, prefix="types.")
    return "Download" if found == "FileInput" else found


def _item(operation: Operation, schemas: Schemas) -> str | None:
    """The type of a list's items; `None` where the operation answers no list."""
    pagination = operation.pagination
    if pagination is None:
        item = schemas.items_of(operation.response.type, "data") if operation.verb.wire == "list" else None
        return None if item is None else written(item, prefix="types.")
    item = schemas.items_of(operation.response.type, pagination.items)
    return "unknown" if item is None else written(item, prefix="types.")


def _final(operation: Operation) -> str | None:
    payload, answer = operation.stream and operation.stream.payload, operation.response.type
    if not isinstance(payload, Ref) or not isinstance(answer, Ref):
        return None
    return FINALS.get((payload.schema, answer.schema))


def _constant(operation: Operation, schemas: Schemas, shapes: ShapeWriter) -> str:
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
    final = _final(operation)
    if final is not None:
        yield f"    addUp: {final},"
    yield "  },"


def _paging_lines(operation: Operation, schemas: Schemas) -> Iterator[str]:
    pagination = operation.pagination
    if pagination is None:
        if _item(operation, schemas) is not None:
            yield '  paging: { items: "data" },'
        return
    facts = {"style": pagination.style, "cursor": pagination.cursor, "next": pagination.next}
    facts |= {"items": pagination.items, "more": pagination.more}
    yield "  paging: {"
    yield from (f"    {key}: {names.quoted(value)}," for key, value in facts.items() if value)
    yield "  },"


def finals(operations: list[Operation]) -> list[str]:
    """The functions of `runtime/final/` that operations use."""
    return sorted({final for each in operations if (final := _final(each)) is not None})
