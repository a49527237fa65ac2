"""The methods of a resource: one per operation, and one more where an operation also streams."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import (
    Operation,
    Parameter,
    Source,
    Stream,
)
from generator.targets.node import layout, names
from generator.targets.node.operations import constant, final, item
from generator.targets.node.shapes import ShapeWriter
from generator.targets.node.types import Schemas, members, written


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
        constant=constant(operation, schemas, shapes),
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
        listed = item(operation, schemas)
        returns = f"APIPromise<{answer}>" if listed is None else f"PagePromise<{answer}, {listed}>"
        yield _method(
            signature,
            names.member(operation.verb),
            returns,
            "send" if listed is None else "page",
            signature.params,
        )
        return
    payload, result = written(stream.payload, prefix="types."), answer if final(operation) else "never"
    streamed = f"StreamPromise<{payload}, {result}>"
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
