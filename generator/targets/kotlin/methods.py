"""The methods of a resource: one per operation, and one more where an operation also streams."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.ir import Operation
from generator.targets.kotlin import kdoc, names
from generator.targets.kotlin.arguments import BodyView, ParameterView, body_view, parameter_views
from generator.targets.kotlin.rendering import listed, literal
from generator.targets.kotlin.shapes import Shape, shapes
from generator.targets.kotlin.types import Schemas

_OPTIONS = "options: RequestOptions = RequestOptions.NONE"
_FLAT_NOTE = "An argument that is null is left out; the method that takes a [{type}] can also send null."


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method, as each file shows it: text that stands at four spaces, from the comment on.

    `declared` is the interface's, `flat` the one with the body's fields as arguments, `remote` and `blocking` the
    implementations. `kind` is the driver's word for it and `invoked` the driver's call.
    """

    name: str
    kind: str
    declared: str
    flat: str | None
    remote: str
    blocking: str
    invoked: str
    signature: str
    returns: str
    request: str
    source: str


def method_views(operation: Operation, schemas: Schemas) -> Iterator[MethodView]:
    """The methods of one operation."""
    parameters = parameter_views(operation, schemas)
    body = body_view(operation, schemas, parameters)
    for shape in shapes(operation, schemas):
        yield _method(operation, shape, parameters, body)


def _method(
    operation: Operation, shape: Shape, parameters: tuple[ParameterView, ...], body: BodyView | None
) -> MethodView:
    paths = sorted(
        (each for each in parameters if each.location == "path"),
        key=lambda each: operation.path.find(f"{{{each.wire}}}"),
    )
    others = sorted(
        (each for each in parameters if each.location != "path"), key=lambda each: not each.required
    )
    must = [*paths, *(each for each in others if each.required)]
    may = [each for each in others if not each.required]
    request = [f"request: {body.type}"] if body is not None else []
    suspended = "suspend fun" if shape.kind in ("call", "nothing", "download") else "fun"
    returned = "" if shape.returns == "Unit" else f": {shape.returns}"
    declared = [*(each.declared for each in must), *request, *(each.declared for each in may)]
    taken = [
        *(each.taken for each in must),
        *request,
        *(each.taken for each in may),
        "options: RequestOptions",
    ]
    given = [
        *(each.name for each in must),
        *(["request"] if body else []),
        *(each.name for each in may),
        "options",
    ]
    tags = [(each.name, each.description) for each in (*must, *may) if each.description]
    invoked = [*(each.given for each in must), *([body.given] if body else []), *(each.given for each in may)]
    place = "client." + ".".join(names.attribute(each) for each in operation.resource)
    return MethodView(
        name=shape.name,
        kind=shape.kind,
        declared=f"{_doc(operation, shape, tags)}\n"
        + "    "
        + listed(f"public {suspended} {shape.name}", [*declared, _OPTIONS], returned, indent=4),
        flat=_flat(operation, shape, body, must, may, suspended) if body is not None else None,
        remote="    "
        + listed(f"override {suspended} {shape.name}", taken, f"{returned or ': Unit'} =", indent=4)
        + "\n        "
        + _sent(operation, shape, parameters, body),
        blocking=_blocking(operation, shape, declared, given, tags),
        invoked=listed(f"{place}.{shape.name}", [*invoked, "options"], "", indent=12),
        signature=_signature(shape, body, must, may),
        returns=shape.returns,
        request=f"{operation.method} {operation.path}",
        source=f"{operation.source.file}#{operation.source.pointer}",
    )


def _signature(
    shape: Shape, body: BodyView | None, must: Sequence[ParameterView], may: Sequence[ParameterView]
) -> str:
    """The arguments in the index: those that must be given, and a sign that there are more."""
    fields = body.fields if body is not None else ()
    required = [each for each in fields if each.state in ("required", "nullable")]
    shown = [*(each.declared for each in must), *(f"{each.name}: {each.type}" for each in required)]
    more = ["…"] if may or len(required) < len(fields) else []
    return f"{shape.name}({', '.join([*shown, *more])})"


def _doc(
    operation: Operation,
    shape: Shape,
    tags: Sequence[tuple[str, str]],
    *,
    note: str = "",
) -> str:
    summary = operation.summary.rstrip(".") or operation.id
    suffix = ", as a stream of events." if shape.kind == "stream" and shape.switched else "."
    description = "" if shape.switched else operation.description
    return kdoc.comment(
        f"{summary}{suffix}", description, note, kdoc.source(operation.source), indent=4, tags=tags
    )


def _flat(
    operation: Operation,
    shape: Shape,
    body: BodyView,
    must: Sequence[ParameterView],
    may: Sequence[ParameterView],
    suspended: str,
) -> str:
    """The method whose arguments are the fields of the body; it makes the request and calls the other."""
    required = [each for each in body.fields if each.state in ("required", "nullable")]
    optional = [each for each in body.fields if each.state in ("optional", "field")]
    declared = [
        *(each.declared for each in must),
        *(f"{each.name}: {each.type}" for each in required),
        *(f"{each.name}: {each.value}? = null" for each in optional),
        *(each.declared for each in may),
        _OPTIONS,
    ]
    tags = [(each.name, each.description) for each in must if each.description]
    tags += [(each.name, each.description) for each in (*required, *optional) if each.description]
    tags += [(each.name, each.description) for each in may if each.description]
    values = [
        f"{each.name} = Field.orAbsent({each.name})"
        if each.state == "field"
        else f"{each.name} = {each.name}"
        for each in body.fields
    ]
    made = listed(body.type, values, "", indent=8)
    given = [*(each.name for each in must), made, *(each.name for each in may), "options"]
    note = _FLAT_NOTE.format(type=body.type) if optional else ""
    doc = _doc(operation, shape, tags, note=note)
    head = listed(f"public {suspended} {shape.name}", declared, f": {shape.returns} =", indent=4)
    return f"{doc}\n    {head}\n        {listed(shape.name, given, '', indent=8)}".replace(
        made, _deeper(made, 4) if "\n" in made else made
    )


def _sent(
    operation: Operation, shape: Shape, parameters: tuple[ParameterView, ...], body: BodyView | None
) -> str:
    arguments = [f'"{operation.id}"', f'"{operation.method}"', _path(operation, parameters)]
    switch = operation.stream.switch if shape.switched and operation.stream else None
    chain = _chain(operation, parameters, switched=switch is not None)
    if chain:
        arguments.append(
            "parameters = Parameters()" + "".join(f"\n                    {each}" for each in chain)
        )
    if body is not None:
        value = "CallBody.Form(request.form())" if body.form else "CallBody.Json(request.toJson())"
        arguments.append(
            f"body = request.switchedOn({literal(switch.wire)})" if switch is not None else f"body = {value}"
        )
    if shape.accept:
        arguments.append(f"accept = {shape.accept}")
    call = listed("callOf", arguments, "", indent=12)
    sent = [call, *shape.arguments, "options"]
    return listed(f"core.{shape.runs}", sent, shape.trailing, indent=8)


def _chain(operation: Operation, parameters: tuple[ParameterView, ...], *, switched: bool) -> list[str]:
    """Calls that add the parameters outside the path, in the order of the document."""
    calls = {each.wire: each.encoding for each in parameters if each.location != "path"}
    if switched and operation.stream and operation.stream.switch and operation.stream.switch_in == "query":
        wire = operation.stream.switch.wire
        calls[wire] = f".query({literal(wire)}, true)"
    return [calls[each.name.wire] for each in operation.parameters if each.name.wire in calls]


def _path(operation: Operation, parameters: tuple[ParameterView, ...]) -> str:
    encodings = {each.wire: each.encoding for each in parameters if each.location == "path"}
    pieces = re.split(r"\{([^}]+)\}", operation.path)
    parts = [encodings[piece] if place % 2 else f'"{piece}"' for place, piece in enumerate(pieces) if piece]
    flat = " + ".join(parts)
    return flat if len(flat) <= 110 else " +\n                    ".join(parts)


def _blocking(
    operation: Operation,
    shape: Shape,
    declared: Sequence[str],
    given: Sequence[str],
    tags: Sequence[tuple[str, str]],
) -> str:
    call = f"resource.{shape.name}({', '.join(given)})"
    wrapped = {
        "call": (shape.returns, f"blocking {{ {call} }}"),
        "nothing": ("Unit", f"blocking {{ {call} }}"),
        "download": ("BlockingDownload", f"BlockingDownload(blocking {{ {call} }})"),
        "list": (f"Blocking{shape.returns}", f"BlockingPages({call})"),
        "stream": (f"Blocking{shape.returns}", f"BlockingEventStream({call})"),
    }
    returns, value = wrapped[shape.kind]
    doc = _doc(operation, shape, tags)
    head = listed(f"public fun {shape.name}", [*declared, _OPTIONS], f": {returns} =", indent=4)
    return f"{doc}\n    @JvmOverloads\n    {head}\n        {value}"


def _deeper(text: str, spaces: int) -> str:
    first, *rest = text.splitlines()
    return "\n".join([first, *(f"{' ' * spaces}{line}" for line in rest)])
