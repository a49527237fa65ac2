"""The arguments of a method: parameters of the operation, and the fields of its body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Body, Name, Operation
from generator.targets.python_client import names
from generator.targets.python_client.low import WireFunction
from generator.targets.python_client.types import Schemas


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """An argument of a method; `field` is its key in the body, `low` its name in the wire function."""

    name: str
    wire: str
    annotation: str
    required: bool
    description: str
    positional: bool = False
    field: str | None = None
    low: str | None = None
    is_switch: bool = False
    is_body: bool = False


def argument_views(
    operation: Operation, *, function: WireFunction, schemas: Schemas
) -> tuple[ArgumentView, ...]:
    """The arguments in the order of the documents: parameters, then the body."""
    found = [
        ArgumentView(
            name=names.argument(parameter.name),
            wire=parameter.name.wire,
            annotation=schemas.given(parameter.type),
            required=parameter.required,
            description=parameter.description,
            positional=parameter.location == "path",
            low=function.arguments[parameter.location, parameter.name.wire],
            is_switch=_is_switch(operation, parameter.name, parameter.location),
        )
        for parameter in operation.parameters
    ]
    if operation.body is not None:
        taken = {each.name for each in found}
        found += _body_arguments(operation, operation.body, taken=taken, schemas=schemas)
    return tuple(found)


def called(arguments: tuple[ArgumentView, ...], *, path: str) -> tuple[ArgumentView, ...]:
    """The arguments in the order of a signature: as in the path's template, then required ones, then the rest."""

    def rank(each: ArgumentView) -> tuple[bool, int, bool]:
        place = path.find(f"{{{each.wire}}}") if each.positional else 0
        return (not each.positional, place, not each.required)

    return tuple(sorted(arguments, key=rank))


def _body_arguments(
    operation: Operation, body: Body, *, taken: set[str], schemas: Schemas
) -> Iterator[ArgumentView]:
    whole = schemas.spread(body.media.type)
    if whole is None:
        name = "request_body" if "body" in taken else "body"
        annotation = schemas.given(body.media.type)
        yield ArgumentView(
            name, name, annotation, required=body.required, description=body.description, is_body=True
        )
        return
    for field in whole.fields:
        name = names.body_argument(field.name)
        yield ArgumentView(
            name=f"body_{name}" if name in taken else name,
            wire=field.name.wire,
            annotation=schemas.given(field.type),
            required=field.required and body.required,
            description=field.description,
            field=field.name.wire,
            is_switch=_is_switch(operation, field.name, "body"),
        )


def _is_switch(operation: Operation, name: Name, place: str) -> bool:
    stream = operation.stream
    return (
        stream is not None
        and stream.switch is not None
        and (stream.switch_in == place and stream.switch.wire == name.wire)
    )
