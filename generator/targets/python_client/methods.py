"""The methods of a resource: one per operation, and one more where an operation also streams."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.ir import Operation, Stream
from generator.targets.python_client import names
from generator.targets.python_client.arguments import ArgumentView, argument_views, called
from generator.targets.python_client.docstrings import escaped, method_docstring
from generator.targets.python_client.low import WireFunction
from generator.targets.python_client.types import Schemas

_STREAM_NOTE = "With `stream=True` it answers with a stream of events, as `{method}` does."


@dataclass(frozen=True, slots=True)
class ConstantView:
    """A module constant that reads answers or describes streams."""

    name: str
    annotation: str
    value: str


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of a resource.

    `kind` is `send`, `page`, `stream`, or `choose` (whole or stream, as the caller asks). `body` is `spread`
    over arguments, `optional` when it may be left out, or passed `whole`; `fields` are its arguments in the
    order of the documents, which is that of the wire.
    """

    name: str
    kind: str
    function: str
    arguments: tuple[ArgumentView, ...]
    fields: tuple[ArgumentView, ...]
    body: str | None
    answer: ConstantView
    returns: str
    returns_async: str
    docstring: str
    request: str
    plan: ConstantView | None = None
    payload: str | None = None
    paging: str | None = None


def method_views(operation: Operation, *, function: WireFunction, schemas: Schemas) -> Iterator[MethodView]:
    """The methods of one operation."""
    found = argument_views(operation, function=function, schemas=schemas)
    arguments = called(found, path=operation.path)
    answered, reader = schemas.answered(operation.response.type)
    view = MethodView(
        name=names.method(operation),
        kind="send",
        function=function.name,
        arguments=arguments,
        fields=tuple(each for each in found if each.field is not None),
        body=_body_kind(operation, schemas),
        answer=ConstantView(_constant(answered), f"Answer[{answered}]", reader),
        returns=answered,
        returns_async=answered,
        docstring=_docstring(operation, arguments),
        request=f"{operation.method} {operation.path}",
    )
    if operation.stream is not None:
        yield from _streaming(view, operation, operation.stream, schemas)
    else:
        yield _listing(view, operation, schemas)


def _listing(view: MethodView, operation: Operation, schemas: Schemas) -> MethodView:
    """A list that goes on, or a `list` that comes whole, which is a list of one page; else the method as it is."""
    pagination = operation.pagination
    if pagination is None:
        item = schemas.items_of(operation.response.type, "data") if operation.verb.wire == "list" else None
        paging = "Paging()"
    else:
        item = schemas.items_of(operation.response.type, pagination.items) or "object"
        facts = {"style": pagination.style, "cursor": pagination.cursor, "next": pagination.next}
        facts |= {"items": pagination.items, "more": pagination.more}
        query = [each.name.wire for each in operation.parameters if each.location == "query"]
        later = tuple(query[query.index(pagination.cursor) + 1 :])
        facts_and_place = facts | {"later": later}
        paging = f"Paging({', '.join(f'{key}={value!r}' for key, value in facts_and_place.items() if value)})"
    if item is None:
        return view
    return replace(
        view,
        kind="page",
        paging=paging,
        returns=f"Page[{view.returns}, {item}]",
        returns_async=f"AsyncPages[{view.returns}, {item}]",
    )


def _streaming(
    view: MethodView, operation: Operation, stream: Stream, schemas: Schemas
) -> Iterator[MethodView]:
    payload, reader = schemas.answered(stream.payload)
    ending = f", terminator={stream.terminator!r}" if stream.terminator is not None else ""
    plan = ConstantView(
        f"{_constant(payload)}_STREAM",
        f"StreamPlan[{payload}, {view.returns}]",
        f"StreamPlan({reader}, {view.answer.value}{ending})",
    )
    only = replace(
        view,
        kind="stream",
        plan=plan,
        payload=payload,
        returns=f"Stream[{payload}, {view.returns}]",
        returns_async=f"AsyncStream[{payload}, {view.returns}]",
    )
    if stream.switch is None:
        yield only
        return
    name = names.stream_method(operation)
    note = _STREAM_NOTE.format(method=name)
    docstring = _docstring(operation, view.arguments, note=note)
    yield replace(view, kind="choose", plan=plan, payload=payload, docstring=docstring)
    docstring = escaped(
        f"{operation.summary.rstrip('.')}, as a stream of events.\n\n"
        f"Takes what `{view.name}` takes, without `{stream.switch.wire}`."
    )
    yield replace(only, name=name, docstring=docstring)


def _body_kind(operation: Operation, schemas: Schemas) -> str | None:
    if operation.body is None:
        return None
    if schemas.spread(operation.body.media.type) is None:
        return "whole"
    return "spread" if operation.body.required else "optional"


def _docstring(operation: Operation, arguments: tuple[ArgumentView, ...], *, note: str = "") -> str:
    documented = [(each.name, each.description) for each in arguments if each.description]
    return method_docstring(
        operation, arguments=documented, returns=operation.response.description, note=note
    )


def _constant(annotation: str) -> str:
    """The constant that reads an answer: `types.Model` is `_MODEL`, `Sequence[types.Model]` `_MODEL_SEQUENCE`."""
    head, _, inner = annotation.partition("[")
    bare = (inner.rstrip("]") or head).rsplit(".", 1)[-1]
    name = names.constant("Nothing" if bare == "None" else bare)
    return f"{name}_{head.upper()}" if inner else name
