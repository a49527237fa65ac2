"""The methods of a resource: one per operation, and one more where an operation also streams."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.ir import Nullable, Operation
from generator.targets.swift import names
from generator.targets.swift.calls import ArgumentView, CallView, answers_bytes
from generator.targets.swift.docs import comment, method_comment, source
from generator.targets.swift.models import Models
from generator.targets.swift.rendering import listed


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
        """The parameters in the index: those that must be given, and a sign that there are more."""
        own = self.offered[:-1]
        shown = [each.replace("`", "") for each in own if " = " not in each]
        return ", ".join([*shown, *(["…"] if len(shown) < len(own) else [])])

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


def method_views(operation: Operation, models: Models, call: CallView) -> tuple[MethodView, ...]:
    """The methods of one operation."""
    method = _method(operation, models, call)
    return (method,) if operation.stream is None else tuple(_streaming(operation, method, models))


def _kind(operation: Operation, models: Models) -> str:
    response = operation.response
    if response.type is None:
        return "nothing"
    if answers_bytes(operation):
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
    docs = {each.name.wire: f"{each.description}{' Deprecated.' * each.deprecated}" for each in body.fields}
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
