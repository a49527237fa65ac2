"""The methods of a resource: one per operation, and one more where an operation also streams."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.ir import Nullable, Operation, Parameter, Scalar
from generator.targets.swift import names
from generator.targets.swift.docs import comment, method_comment, source
from generator.targets.swift.models import FieldView, Models
from generator.targets.swift.rendering import listed


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """An argument of a method; `given` is what the call passes on for it."""

    name: str
    type: str
    default: str = ""
    given: str = ""
    doc: str = ""

    @property
    def bare(self) -> str:
        """The name without the marks of a reserved word."""
        return self.name.strip("`")


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of a resource. `kind` is `json`, `nothing`, `list`, `download` or `stream`.

    `arguments` are its own; `fields` those of the body that the convenience takes instead of the request.
    """

    name: str
    kind: str
    operation: str
    arguments: tuple[ArgumentView, ...]
    request: str
    fields: tuple[ArgumentView, ...]
    spreads: bool
    returns: str
    result: str
    doc: tuple[str, ...]
    brief: tuple[str, ...]
    call: str
    address: str
    paging: str = ""
    item: str = ""
    items: str = ""
    terminator: str = ""
    accumulator: str = ""

    @property
    def demanded(self) -> tuple[str, ...]:
        """The parameters of the requirement."""
        own = [f"{each.name}: {each.type}" for each in self.arguments]
        return (*own, *([f"_ request: {self.request}"] if self.request else []), "options: RequestOptions")

    @property
    def offered(self) -> tuple[str, ...]:
        """The parameters of the convenience, those without a default first."""
        found = sorted((*self.arguments, *self.fields), key=lambda each: bool(each.default))
        whole = [f"_ request: {self.request}"] if self.request and not self.spreads else []
        own = [f"{each.name}: {each.type}{each.default}" for each in found]
        return (*own, *whole, "options: RequestOptions? = nil")

    @property
    def passed(self) -> tuple[str, ...]:
        """The arguments that the convenience passes on."""
        own = [f"{each.bare}: {each.name}" for each in self.arguments]
        return (*own, *(["request"] if self.request else []))

    @property
    def made(self) -> tuple[str, ...]:
        """The fields of the request that the convenience makes."""
        return tuple(each.given for each in sorted(self.fields, key=lambda each: bool(each.default)))

    @property
    def index(self) -> str:
        """The arguments in the index: names of those that must be given."""
        found = (*self.arguments, *self.fields)
        shown = [f"{each.bare}:" for each in found if not each.default]
        return ", ".join([*shown, *(["…"] if len(shown) < len(found) else [])])

    @property
    def is_async(self) -> bool:
        """Whether the method itself waits; lists and streams wait when they are read."""
        return self.kind not in ("list", "stream")

    @property
    def arrow(self) -> str:
        """What stands after the parameters."""
        return (" async throws" if self.is_async else "") + (f" -> {self.returns}" if self.returns else "")

    @property
    def effect(self) -> str:
        """What stands before a call of the method; an argument of the same name would hide it."""
        hidden = any(each.name == self.name for each in (*self.arguments, *self.fields))
        return ("try await " if self.is_async else "") + ("self." if hidden else "")


@dataclass(frozen=True, slots=True)
class CallView:
    """The function that makes an operation's call; `query` and `headers` are expressions, `parts` declarations."""

    name: str
    operation: str
    method: str
    path: str
    parts: tuple[str, ...]
    arguments: tuple[ArgumentView, ...]
    request: str
    is_form: bool
    body_optional: bool
    query: tuple[str, ...]
    headers: tuple[str, ...]
    accept: str
    switch: str = ""
    switch_in: str = ""

    @property
    def taken(self) -> tuple[str, ...]:
        """The parameters of the function."""
        own = [f"{each.name}: {each.type}" for each in self.arguments]
        whole = [f"_ request: {self.request}"] if self.request else []
        return (*own, *whole, *(["isStream: Bool"] if self.switch else []))

    def given(self, is_stream: bool) -> tuple[str, ...]:
        """The arguments of a call of the function."""
        own = [f"{each.bare}: {each.name}" for each in self.arguments]
        whole = ["request"] if self.request else []
        return (*own, *whole, *([f"isStream: {str(is_stream).lower()}"] if self.switch else []))

    @property
    def changes(self) -> bool:
        """Whether anything is added to the call after it is made."""
        return bool(self.query or self.headers or self.request)


@dataclass(frozen=True, slots=True)
class OperationView:
    """What a resource and the driver have of one operation."""

    id: str
    function: str
    path: str
    call: CallView
    methods: tuple[MethodView, ...]
    parameters: tuple[tuple[str, ArgumentView], ...]
    request: str
    form: tuple[tuple[FieldView, str], ...]
    source: str

    @property
    def takes(self) -> bool:
        """Whether the operation takes anything."""
        return bool(self.parameters or self.request)

    @property
    def takes_parts(self) -> bool:
        """Whether single arguments are taken out before the rest is the body."""
        return bool(self.parameters or self.form)

    @property
    def form_fields(self) -> tuple[str, ...]:
        """The arguments of the form's initializer, read from a case."""
        return tuple(f'{field.bare}: try arguments.{way}("{field.wire}")' for field, way in self.form)

    def way(self, method: MethodView) -> str:
        """One way of calling in the driver's table."""
        arguments = (*method.passed, "options: options")
        waiting = "try await " if method.is_async else ""
        held = "let answer = " if method.returns else ""
        made = listed(arguments, f"{held}{waiting}client.{self.path}.{method.name}", "", 12)
        results = {
            "stream": [("stream", "Pieces(stream: answer)")],
            "list": [
                ("call", "Piece(try await answer.firstPage().response)"),
                ("items", "Pieces(list: answer)"),
            ],
            "download": [("download", "answer")],
            "nothing": [("call", "Piece.nothing")],
            "json": [("call", "Piece(answer)")],
        }[method.kind]
        return ",\n".join(
            f"        {label}: {{ (client: LlamaStackClient, options: RequestOptions) in\n"
            f"{made}\n            return {result}\n        }}"
            for label, result in results
        )


def operation_view(operation: Operation, models: Models) -> OperationView:
    """One operation."""
    call = _call(operation, models)
    method = _method(operation, models, call)
    methods = [method]
    if operation.stream is not None:
        methods = list(_streaming(operation, method, models))
    body = models.schemas.body_object(operation.body)
    fields = models.fields(body) if body and call.is_form else ()
    fields = tuple(sorted(fields, key=lambda each: bool(each.default)))
    binary = {name.wire for name in operation.body.binary_fields} if operation.body else set()
    return OperationView(
        id=operation.id,
        function=names.function(operation),
        path=".".join(names.attribute(name) for name in operation.resource),
        call=call,
        methods=tuple(methods),
        parameters=tuple(
            (parameter.name.wire, argument)
            for parameter, argument in zip(_parameters(operation), call.arguments, strict=True)
        ),
        request=call.request,
        form=tuple((each, "file" if each.wire in binary else _taking(each)) for each in fields),
        source=source(operation.source).removeprefix("Source: "),
    )


def _taking(field: FieldView) -> str:
    return "required" if field.kind == "required" else "optional"


def _parameters(operation: Operation) -> list[Parameter]:
    """The parameters that callers give: path in the order of the template, then required ones, then the rest."""
    stream = operation.stream
    switch = stream.switch.wire if stream and stream.switch and stream.switch_in == "query" else None
    found = [each for each in operation.parameters if each.name.wire != switch]
    return sorted(
        found,
        key=lambda each: (
            each.location != "path",
            operation.path.find(f"{{{each.name.wire}}}") if each.location == "path" else 0,
            not each.required,
        ),
    )


def _argument(parameter: Parameter, models: Models) -> ArgumentView:
    type_ = parameter.type.of if isinstance(parameter.type, Nullable) else parameter.type
    swift = models.schemas.swift(type_)
    name = names.argument(parameter.name)
    return ArgumentView(
        name=name,
        type=swift if parameter.required else f"{swift}?",
        default="" if parameter.required else " = nil",
        given=name,
        doc=parameter.description,
    )


def _call(operation: Operation, models: Models) -> CallView:
    path, parts, query, headers = operation.path, list[str](), list[str](), list[str]()
    for parameter in operation.parameters:
        name, wire = names.argument(parameter.name), parameter.name.wire
        value = f"{name}{'' if parameter.required else '?'}.json"
        if parameter.location == "path":
            text = (
                name
                if isinstance(parameter.type, Scalar) and parameter.type.kind == "string"
                else f"Encode.scalar({value})"
            )
            more = ", multiSegment: true" if parameter.multi_segment else ""
            part = f"{name.strip('`')}Part"
            parts.append(f'let {part}: String = try Encode.path("{wire}", {text}{more})')
            path = path.replace(f"{{{wire}}}", f"\\({part})")
        elif parameter.location == "header":
            headers.append(f'Encode.header("{wire}", {value})')
        elif _is_query_switch(operation, wire):
            query.append("")
        else:
            style = f", style: .{parameter.style}" if parameter.style != "form" else ""
            explode = "" if parameter.explode else ", explode: false"
            query.append(f'Encode.query("{wire}", {value}{style}{explode})')
    body, stream = operation.body, operation.stream
    request = models.schemas.swift(body.media.type) if body else ""
    return CallView(
        name=f"{names.method(operation).strip('`')}Call",
        operation=operation.id,
        method=operation.method,
        path=path,
        parts=tuple(parts),
        arguments=tuple(_argument(each, models) for each in _parameters(operation)),
        request=f"{request}?" if body and not body.required else request,
        is_form=body is not None and body.media.media_type == "multipart/form-data",
        body_optional=body is not None and not body.required,
        query=tuple(query),
        headers=tuple(headers),
        accept="*/*" if _kind(operation, models) == "download" else "application/json",
        switch=json.dumps(stream.switch.wire) if stream and stream.switch else "",
        switch_in=(stream.switch_in or "") if stream and stream.switch else "",
    )


def _is_query_switch(operation: Operation, wire: str) -> bool:
    stream = operation.stream
    return bool(stream and stream.switch and stream.switch_in == "query" and stream.switch.wire == wire)


def _kind(operation: Operation, models: Models) -> str:
    response = operation.response
    if response.type is None:
        return "nothing"
    if response.media_type is not None and "json" not in response.media_type and operation.stream is None:
        return "download"
    listed = operation.pagination is not None or operation.verb.wire == "list"
    if listed and models.schemas.items_of(response.type, _items_field(operation)) is not None:
        return "list"
    return "json"


def _items_field(operation: Operation) -> str:
    return operation.pagination.items if operation.pagination else "data"


def _method(operation: Operation, models: Models, call: CallView) -> MethodView:
    kind = _kind(operation, models)
    result = models.schemas.swift(operation.response.type) if operation.response.type else "Void"
    returns = {"download": "Download", "nothing": ""}.get(kind, result)
    paging = item = items = ""
    if kind == "list":
        found = models.schemas.items_of(operation.response.type, _items_field(operation))
        assert found is not None  # noqa: S101 - `_kind` looked
        type_, field = found
        name = names.member(field.name)
        nullable = isinstance(field.type, Nullable)
        absent = "?.value ?? []" if nullable and not field.required else " ?? []"
        items = name if field.required and not nullable else f"{name}{absent}"
        item = models.schemas.swift(type_)
        returns = f"PagedList<{result}, {item}>"
        paging = _paging(operation)
    fields = _fields(operation, models)
    body = models.schemas.body_object(operation.body)
    described = [(each.bare, each.doc) for each in (*call.arguments, *fields)]
    note = "Iterating goes over the items of every page." if kind == "list" else ""
    return MethodView(
        name=names.method(operation),
        kind=kind,
        operation=operation.id,
        arguments=call.arguments,
        request=call.request,
        fields=fields,
        spreads=bool(call.request) and not call.body_optional and body is not None,
        returns=returns,
        result=result,
        doc=method_comment(
            operation,
            parameters=described,
            returns=operation.response.description if returns else None,
            note=note,
        ),
        brief=comment(f"{operation.summary.rstrip('.')}.", source(operation.source)),
        call=call.name,
        address=f"{operation.method} {operation.path}",
        paging=paging,
        item=item,
        items=items,
    )


def _paging(operation: Operation) -> str:
    found = operation.pagination
    if found is None:
        return "Paging()"
    facts = [f"style: .{found.style}", f'cursor: "{found.cursor}"']
    facts += [
        f'{label}: "{value}"'
        for label, value in (("next", found.next), ("items", found.items), ("more", found.more))
        if value
    ]
    query = [each.name.wire for each in operation.parameters if each.location == "query"]
    before = query[: query.index(found.cursor)] if found.cursor in query else []
    facts += [f"before: {json.dumps(before)}"] if before else []
    return listed(facts, "Paging", "", 8).lstrip()


def _fields(operation: Operation, models: Models) -> tuple[ArgumentView, ...]:
    """The fields of the body as arguments; a field that may be absent or null is absent when it is not given."""
    body = models.schemas.body_object(operation.body)
    if body is None or (operation.body and not operation.body.required):
        return ()
    taken = {names.argument(each.name) for each in operation.parameters} | {"options"}
    found: list[ArgumentView] = []
    docs = {each.name.wire: each.description for each in body.fields}
    for field in models.fields(body):
        if field.kind == "constant":
            continue
        name = f"body{field.bare[:1].upper()}{field.bare[1:]}" if field.name in taken else field.name
        nullable = field.kind == "optionalNullable"
        found.append(
            ArgumentView(
                name=name,
                type=f"{field.declared.removeprefix('Nullable<').removesuffix('>?')}?"
                if nullable
                else field.declared,
                default=field.default,
                given=f"{field.bare}: {f'.given({name})' if nullable else name}",
                doc=docs[field.wire],
            )
        )
    return tuple(found)


def _streaming(operation: Operation, method: MethodView, models: Models) -> Iterator[MethodView]:
    stream = operation.stream
    assert stream is not None  # noqa: S101 - the caller looked
    payload = models.schemas.swift(stream.payload)
    final = method.returns or "JSONValue"
    streaming = replace(
        method,
        kind="stream",
        returns=f"EventStream<{payload}, {final}>",
        terminator=json.dumps(stream.terminator) if stream.terminator else "",
        accumulator=f"{payload}Accumulator",
    )
    if stream.switch is None:
        yield streaming
        return
    yield method
    summary = f"{operation.summary.rstrip('.')}, as a stream of events."
    note = f"Takes what `{method.name}` takes. The stream's `final` is what that would have answered."
    yield replace(
        streaming,
        name=names.stream_method(operation),
        doc=comment(summary, note, source(operation.source)),
        brief=comment(summary, source(operation.source)),
    )
