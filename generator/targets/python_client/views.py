"""What the templates of resources are given: every name, annotation and sentence is decided here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Contract, Field, Name, Operation, Parameter
from generator.targets.python_client import names
from generator.targets.python_client.docstrings import escaped, method_docstring
from generator.targets.python_client.low import Wire, WireFunction
from generator.targets.python_client.types import Schemas

STREAM_NOTE = "With `stream=True` it answers with a stream of events; `{method}` does the same and is typed as that alone."


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """An argument of a method; `field` is its key in the body, `low` its name in the wire function."""

    name: str
    annotation: str
    required: bool
    positional: bool
    field: str | None
    low: str | None
    is_switch: bool
    description: str


@dataclass(frozen=True, slots=True)
class ConstantView:
    """A module constant that reads answers or describes streams."""

    name: str
    annotation: str
    value: str


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of a resource. `kind` is `send`, `page`, `stream` or `choose` (whole or stream, as asked)."""

    name: str
    kind: str
    function: str
    arguments: tuple[ArgumentView, ...]
    body: str | None  # spread | optional | whole
    fields: tuple[ArgumentView, ...]  # those of the body in the order of the documents, which is that of the wire
    answer: ConstantView
    plan: ConstantView | None
    paging: str | None
    returns: str
    returns_async: str
    payload: str | None
    docstring: str
    http: str
    summary: str


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource below another."""

    attribute: str
    class_name: str
    module: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A resource: its methods and the resources below it."""

    path: str
    class_name: str
    module: str
    low_module: str | None
    title: str
    methods: tuple[MethodView, ...]
    children: tuple[ChildView, ...]
    constants: tuple[ConstantView, ...]


def resource_views(contract: Contract, *, wire: Wire) -> tuple[ResourceView, ...]:
    """Every resource, parents before children, in the order of the documents; the first one is the client itself."""
    schemas = Schemas.of(contract)
    operations = [operation for api in contract.apis for operation in api.operations]
    paths: dict[tuple[str, ...], tuple[Name, ...]] = {(): ()}
    for operation in operations:
        for depth in range(1, len(operation.resource) + 1):
            resource = operation.resource[:depth]
            paths.setdefault(tuple(name.wire for name in resource), resource)
    return tuple(
        _resource(
            resource,
            [each for each in operations if tuple(name.wire for name in each.resource) == path],
            [each for other, each in paths.items() if len(other) == len(path) + 1 and other[: len(path)] == path],
            schemas=schemas,
            wire=wire,
        )
        for path, resource in paths.items()
    )


def _resource(
    resource: tuple[Name, ...],
    operations: list[Operation],
    children: list[tuple[Name, ...]],
    *,
    schemas: Schemas,
    wire: Wire,
) -> ResourceView:
    methods = tuple(view for each in operations for view in _methods(each, wire.functions[each.id], schemas))
    found = tuple(
        ChildView(names.attribute(child[-1]), names.class_name(child), names.module(child)) for child in children
    )
    path = ".".join(name.wire for name in resource)
    clashes = {each.attribute for each in found} & {each.name for each in methods}
    if clashes:
        raise ValueError(f"{path}: {', '.join(sorted(clashes))} is both an operation and a resource")
    constants = {
        each.name: each for method in methods for each in (method.answer, method.plan) if each is not None
    }
    return ResourceView(
        path=path,
        class_name=names.class_name(resource),
        module=names.module(resource),
        low_module=wire.functions[operations[0].id].module if operations else None,
        title=f"Operations of `client.{path}`.",
        methods=methods,
        children=found,
        constants=tuple(constants[name] for name in sorted(constants)),
    )


def _methods(operation: Operation, function: WireFunction, schemas: Schemas) -> Iterator[MethodView]:
    found = tuple(_arguments(operation, function, schemas))
    # Path parameters first, then what is required, then the rest; within each, the order of the documents.
    arguments = tuple(sorted(found, key=lambda each: (not each.positional, not each.required)))
    answered, reader = schemas.answered(operation.response.type)
    answer = ConstantView(_constant(answered), f"Answer[{answered}]", reader)
    listed = _paging(operation, schemas)
    method = names.method(operation)
    base = {
        "function": function.name,
        "body": _body_kind(operation, schemas),
        "fields": tuple(each for each in found if each.field is not None),
        "http": f"{operation.method.lower()} {operation.path}",
        "summary": operation.summary,
    }
    if operation.stream is None:
        item, paging = listed or (None, None)
        yield MethodView(
            **base,
            name=method,
            kind="page" if listed else "send",
            arguments=arguments,
            answer=answer,
            plan=None,
            paging=paging,
            returns=f"Page[{answered}, {item}]" if listed else answered,
            returns_async=f"AsyncPages[{answered}, {item}]" if listed else answered,
            payload=None,
            docstring=_docstring(operation, arguments),
        )
        return
    payload, payload_reader = schemas.answered(operation.stream.payload)
    terminator = operation.stream.terminator
    ending = f', terminator="{terminator}"' if terminator is not None else ""
    plan = ConstantView(f"{_constant(payload)}_STREAM", f"StreamPlan[{payload}]", f"StreamPlan({payload_reader}{ending})")
    streams = {
        "answer": answer,
        "plan": plan,
        "paging": None,
        "payload": payload,
    }
    if operation.stream.switch is not None:
        stream_method = names.stream_method(operation)
        yield MethodView(
            **base,
            **streams,
            name=method,
            kind="choose",
            arguments=arguments,
            returns=answered,
            returns_async=answered,
            docstring=_docstring(operation, arguments, note=STREAM_NOTE.format(method=stream_method)),
        )
    else:
        stream_method = method
    yield MethodView(
        **base,
        **streams,
        name=stream_method,
        kind="stream",
        arguments=arguments,
        returns=f"Stream[{payload}]",
        returns_async=f"AsyncStream[{payload}]",
        docstring=_stream_docstring(operation, arguments, method),
    )


def _arguments(operation: Operation, function: WireFunction, schemas: Schemas) -> Iterator[ArgumentView]:
    """The arguments in the order of the documents: parameters, then the body."""
    switch = operation.stream.switch if operation.stream else None
    found: list[ArgumentView] = []
    for parameter in operation.parameters:
        low = function.arguments[parameter.location, parameter.name.wire]
        is_switch = switch is not None and operation.stream is not None and (
            operation.stream.switch_in == parameter.location and parameter.name.wire == switch.wire
        )
        found.append(_parameter(parameter, low, is_switch=is_switch, schemas=schemas))
    taken = {each.name for each in found}
    if operation.body is not None:
        whole = schemas.spread(operation.body.media.type)
        if whole is None:
            annotation = schemas.given(operation.body.media.type)
            found.append(
                ArgumentView(
                    name="body",
                    annotation=annotation,
                    required=operation.body.required,
                    positional=False,
                    field=None,
                    low=None,
                    is_switch=False,
                    description=operation.body.description,
                )
            )
        for field in whole.fields if whole else ():
            is_switch = (
                switch is not None
                and operation.stream is not None
                and operation.stream.switch_in == "body"
                and field.name.wire == switch.wire
            )
            required = field.required and operation.body.required
            found.append(_field(field, taken, required=required, is_switch=is_switch, schemas=schemas))
    yield from found


def _parameter(parameter: Parameter, low: str, *, is_switch: bool, schemas: Schemas) -> ArgumentView:
    return ArgumentView(
        name=names.argument(parameter.name),
        annotation=schemas.given(parameter.type),
        required=parameter.required,
        positional=parameter.location == "path",
        field=None,
        low=low,
        is_switch=is_switch,
        description=parameter.description,
    )


def _field(field: Field, taken: set[str], *, required: bool, is_switch: bool, schemas: Schemas) -> ArgumentView:
    name = names.body_argument(field.name)
    return ArgumentView(
        name=f"body_{name}" if name in taken else name,
        annotation=schemas.given(field.type),
        required=required,
        positional=False,
        field=field.name.wire,
        low=None,
        is_switch=is_switch,
        description=field.description,
    )


def _body_kind(operation: Operation, schemas: Schemas) -> str | None:
    if operation.body is None:
        return None
    if schemas.spread(operation.body.media.type) is None:
        return "whole"
    return "spread" if operation.body.required else "optional"


def _paging(operation: Operation, schemas: Schemas) -> tuple[str, str] | None:
    """The type of a list's items, and how the list goes on; a `list` that comes whole is a list of one page."""
    pagination = operation.pagination
    if pagination is None:
        item = schemas.items_of(operation.response.type, "data") if operation.verb.wire == "list" else None
        return (item, "Paging()") if item is not None else None
    item = schemas.items_of(operation.response.type, pagination.items) or "object"
    facts = {"style": pagination.style, "cursor": pagination.cursor, "next": pagination.next}
    facts |= {"items": pagination.items, "more": pagination.more}
    return item, f"Paging({', '.join(f'{key}={value!r}' for key, value in facts.items() if value is not None)})"


def _docstring(operation: Operation, arguments: tuple[ArgumentView, ...], *, note: str = "") -> str:
    documented = [(each.name, each.description) for each in arguments if each.description]
    return method_docstring(operation, arguments=documented, returns=operation.response.description, note=note)


def _stream_docstring(operation: Operation, arguments: tuple[ArgumentView, ...], method: str) -> str:
    assert operation.stream is not None
    if operation.stream.switch is None:
        return _docstring(operation, arguments)
    return escaped(
        f"{operation.summary.rstrip('.')}, as a stream of events.\n\n"
        f"Takes what `{method}` takes, without `{operation.stream.switch.wire}`."
    )


def _constant(annotation: str) -> str:
    bare = annotation.removeprefix("types.")
    if bare.isidentifier():
        return names.constant(bare if bare != "None" else "Nothing")
    head, _, inner = annotation.partition("[")
    return f"{names.constant(inner.rstrip(']').rsplit('.', 1)[-1])}_{head.upper()}"
