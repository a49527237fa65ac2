"""Decides everything that the templates print: names, types, docs and imports of each operation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.ir import Api, Binary, ListOf, Operation, Parameter, Stream, UnionSchema
from generator.targets.python_server import names
from generator.targets.python_server.docstrings import docstring
from generator.targets.python_server.forms import FileView, FormView, file_views, form_view
from generator.targets.python_server.types import Hint, Schemas, checked, hint, text_kind

_CONTEXT = Hint("Context", frozenset({("llama_stack_spi", "Context")}))


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method; `default` is Python source, or `None` where the argument must be given."""

    name: str
    hint: Hint
    default: str | None
    description: str

    @property
    def source(self) -> str:
        """The argument as a signature has it."""
        return f"{self.name}: {self.hint.text}" + (f" = {self.default}" if self.default is not None else "")


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of an interface. A plain one is a coroutine; a stream is a function that returns an iterator."""

    name: str
    positional: tuple[Argument, ...]
    keywords: tuple[Argument, ...]
    result: Hint
    streams: bool
    optional: bool
    operation_id: str
    docstring: str

    @property
    def hints(self) -> Iterable[Hint]:
        """Every type that the signature names."""
        return [each.hint for each in (*self.positional, *self.keywords)] + [self.result]


@dataclass(frozen=True, slots=True)
class ParameterView:
    """A parameter as the router declares it."""

    name: str
    wire: str
    location: str
    hint: Hint
    kind: str
    many: str
    required: bool


@dataclass(frozen=True, slots=True)
class StreamView:
    """The event stream as the router declares it."""

    switch: str | None
    switch_in: str | None
    event_field: str | None
    terminator: str | None


@dataclass(frozen=True, slots=True)
class RouteView:
    """An operation as the router and the registry declare it."""

    id: str
    method: str
    path: str
    aliases: tuple[tuple[str, str], ...]
    call: str
    stream_call: str | None
    parameters: tuple[ParameterView, ...]
    body: Hint | None
    body_required: bool
    form: FormView | None
    answer: Hint | None
    answer_kind: str  # json | empty | download | stream
    status: int
    stream: StreamView | None
    optional: bool
    summary: str
    digest: str

    @property
    def hints(self) -> Iterable[Hint]:
        """Every type that the declaration names."""
        found = [each.hint for each in self.parameters]
        return [*found, *(each for each in (self.body, self.answer) if each is not None)]


def method_views(operation: Operation, *, schemas: Schemas) -> tuple[MethodView, ...]:
    """The methods of an operation: the plain one, and the one that streams."""
    stream = operation.stream
    if stream is None:
        return (_method(operation, schemas=schemas, stream=None),)
    if not _answers_plainly(operation):
        return (_method(operation, schemas=schemas, stream=stream),)
    return (
        _method(operation, schemas=schemas, stream=None),
        _method(operation, schemas=schemas, stream=stream),
    )


def route_view(operation: Operation, *, schemas: Schemas) -> RouteView:
    """The operation as the runtime needs it."""
    body, stream = operation.body, operation.stream
    plain = _answers_plainly(operation)
    return RouteView(
        id=operation.id,
        method=operation.method,
        path=_template(operation.path, operation),
        aliases=tuple((each.method, _template(each.path, operation)) for each in operation.aliases),
        call=names.method(operation),
        stream_call=_stream_name(operation) if stream else None,
        parameters=tuple(_parameter(each, schemas) for each in _passed(operation)),
        body=hint(body.media.type, schemas) if body else None,
        body_required=body.required if body else False,
        form=form_view(body, schemas) if body and body.media.media_type == "multipart/form-data" else None,
        answer=hint(operation.response.type, schemas) if plain and _is_json(operation) else None,  # type: ignore[arg-type]
        answer_kind=_answer_kind(operation),
        status=operation.response.status,
        stream=_stream(stream, schemas) if stream else None,
        optional=operation.optional,
        summary=operation.summary,
        digest=operation.digest,
    )


def imports(hints: Iterable[Hint], *more: tuple[str, str]) -> list[str]:
    """Import statements for everything that the hints need, one per name; the formatter joins and sorts them."""
    needs = {need for each in hints for need in each.needs} | set(more)
    return [f"from {module} import {name}" for module, name in sorted(needs)]


def _method(operation: Operation, *, schemas: Schemas, stream: Stream | None) -> MethodView:
    positional, keywords = _arguments(operation, schemas)
    result = _result(operation, schemas, stream)
    optional = operation.optional
    return MethodView(
        name=_stream_name(operation) if stream else names.method(operation),
        positional=positional,
        keywords=keywords,
        result=result,
        streams=stream is not None,
        optional=optional,
        operation_id=operation.id,
        docstring=docstring(
            operation,
            arguments=[(each.name, each.description) for each in (*positional, *keywords)],
            streams=stream is not None,
            payload=hint(stream.payload, schemas).text if stream else "",
        ),
    )


def _arguments(operation: Operation, schemas: Schemas) -> tuple[tuple[Argument, ...], tuple[Argument, ...]]:
    positional: list[Argument] = []
    keywords: list[Argument] = []
    for parameter in _passed(operation):
        place = positional if parameter.location == "path" else keywords
        place.append(_argument(parameter, schemas))
    if operation.body is not None:
        body = hint(operation.body.media.type, schemas)
        needed = operation.body.required
        description = operation.body.description or "What the caller sent."
        positional.append(Argument("body", body if needed else body.within("{} | None"), None, description))
        for file in file_views(operation.body, schemas):
            keywords.append(_file_argument(file))
    required_first = sorted(keywords, key=lambda each: each.default is not None)
    return tuple(positional), (
        *required_first,
        Argument("ctx", _CONTEXT, None, "The request around this call."),
    )


def _argument(parameter: Parameter, schemas: Schemas) -> Argument:
    name, type_ = names.argument(parameter.name), hint(parameter.type, schemas)
    if parameter.required:
        return Argument(name, type_, None, parameter.description)
    if parameter.has_default and isinstance(parameter.default, str | int | float | bool):
        return Argument(name, type_, repr(parameter.default), parameter.description)
    nullable = type_ if type_.text.endswith(" | None") else type_.within("{} | None")
    return Argument(name, nullable, "None", parameter.description)


def _file_argument(file: FileView) -> Argument:
    upload = Hint("Upload", frozenset({("llama_stack_spi", "Upload")}))
    kind = upload.within("list[{}]") if file.many else upload
    if file.required:
        return Argument(file.name, kind, None, file.description)
    return Argument(file.name, kind.within("{} | None"), "None", file.description)


def _result(operation: Operation, schemas: Schemas, stream: Stream | None) -> Hint:
    if stream is not None:
        return hint(stream.payload, schemas).within("AsyncIterator[{}]", ("collections.abc", "AsyncIterator"))
    answer = operation.response.type
    if answer is None:
        return Hint("None")
    if isinstance(answer, Binary) or not _is_json(operation):
        return Hint("Download", frozenset({("llama_stack_spi", "Download")}))
    return hint(answer, schemas)


def _passed(operation: Operation) -> list[Parameter]:
    """The parameters that reach a provider: all but the switch between the plain answer and the stream."""
    stream = operation.stream
    hidden = stream.switch.wire if stream and stream.switch and stream.switch_in == "query" else None
    return [each for each in operation.parameters if each.name.wire != hidden or each.location != "query"]


def _parameter(parameter: Parameter, schemas: Schemas) -> ParameterView:
    inner = parameter.type.items if isinstance(parameter.type, ListOf) else parameter.type
    many = "" if inner is parameter.type else "repeated" if parameter.explode else "comma"
    return ParameterView(
        name=names.argument(parameter.name),
        wire=parameter.name.wire,
        location=parameter.location,
        hint=checked(parameter.type, schemas),
        kind="object" if parameter.style == "deepObject" else text_kind(inner, schemas),
        many=many,
        required=parameter.required,
    )


def _stream(stream: Stream, schemas: Schemas) -> StreamView:
    return StreamView(
        switch=_switch(stream),
        switch_in=stream.switch_in,
        event_field=_tag(stream, schemas) if stream.event_name else None,
        terminator=stream.terminator,
    )


def _switch(stream: Stream) -> str | None:
    if stream.switch is None:
        return None
    return names.attribute(stream.switch) if stream.switch_in == "body" else stream.switch.wire


def _tag(stream: Stream, schemas: Schemas) -> str:
    declared = schemas.declarations.get(getattr(stream.payload, "schema", ""))
    return declared.tag.wire if isinstance(declared, UnionSchema) and declared.tag else "type"


def _stream_name(operation: Operation) -> str:
    name = names.method(operation)
    return f"{name}_stream" if _answers_plainly(operation) else name


def _answers_plainly(operation: Operation) -> bool:
    return operation.stream is None or operation.response.type is not None


def _is_json(operation: Operation) -> bool:
    return operation.response.media_type == "application/json"


def _answer_kind(operation: Operation) -> str:
    if not _answers_plainly(operation):
        return "stream"
    if operation.response.type is None:
        return "empty"
    return "json" if _is_json(operation) else "download"


def _template(path: str, operation: Operation) -> str:
    """The path with `{name:path}` where the value may hold slashes."""
    for parameter in operation.parameters:
        if parameter.multi_segment:
            path = path.replace(f"{{{parameter.name.wire}}}", f"{{{parameter.name.wire}:path}}")
    return path


def api_source(api: Api) -> str:
    """The document of an API, for the `Source:` lines."""
    return api.source.file
