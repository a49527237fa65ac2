"""The functions that make an operation's call: path, query, headers and body as the documents say."""

from __future__ import annotations

import json
from dataclasses import dataclass

from generator.ir import Nullable, Operation, Parameter, Scalar
from generator.targets.swift import names
from generator.targets.swift.models import Models


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


def call_view(operation: Operation, models: Models) -> CallView:
    """The function of one operation."""
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
        arguments=tuple(_argument(each, models) for each in parameters(operation)),
        request=f"{request}?" if body and not body.required else request,
        is_form=body is not None and body.media.media_type == "multipart/form-data",
        body_optional=body is not None and not body.required,
        query=tuple(query),
        headers=tuple(headers),
        accept="*/*" if answers_bytes(operation) else "application/json",
        switch=json.dumps(stream.switch.wire) if stream and stream.switch else "",
        switch_in=(stream.switch_in or "") if stream and stream.switch else "",
    )


def _is_query_switch(operation: Operation, wire: str) -> bool:
    stream = operation.stream
    return bool(stream and stream.switch and stream.switch_in == "query" and stream.switch.wire == wire)


def parameters(operation: Operation) -> list[Parameter]:
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


def answers_bytes(operation: Operation) -> bool:
    """Whether the answer is a download."""
    media_type = operation.response.media_type
    return media_type is not None and "json" not in media_type and operation.stream is None
