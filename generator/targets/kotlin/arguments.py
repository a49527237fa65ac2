"""The arguments of a method: parameters of the operation, and the fields of its body."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import ListOf, Literal, MapOf, Nullable, Operation, Parameter, Ref, Type
from generator.ir.schemas import ObjectSchema
from generator.targets.kotlin import names
from generator.targets.kotlin.diagnostics import unsupported
from generator.targets.kotlin.fields import FieldView, field_views
from generator.targets.kotlin.rendering import listed, literal
from generator.targets.kotlin.types import Schemas


@dataclass(frozen=True, slots=True)
class ParameterView:
    """A parameter of the path, the query or a header.

    `encoding` is how it is added to a call, `given` how the driver finds it among the arguments of a case.
    """

    name: str
    wire: str
    location: str
    type: str
    required: bool
    description: str
    encoding: str
    given: str

    @property
    def declared(self) -> str:
        """The parameter as an interface declares it."""
        return f"{self.name}: {self.type}" if self.required else f"{self.name}: {self.type}? = null"

    @property
    def taken(self) -> str:
        """The parameter as an implementation takes it."""
        return f"{self.name}: {self.type}{'' if self.required else '?'}"


def parameter_views(operation: Operation, schemas: Schemas) -> tuple[ParameterView, ...]:
    """Every parameter but the one that asks for a stream, in the order of the document."""
    switch = operation.stream.switch if operation.stream and operation.stream.switch_in == "query" else None
    return tuple(
        _parameter(each, schemas)
        for each in operation.parameters
        if switch is None or each.name.wire != switch.wire
    )


def _parameter(parameter: Parameter, schemas: Schemas) -> ParameterView:
    name = names.quoted(names.argument(parameter.name))
    wire, key = parameter.name.wire, literal(parameter.name.wire)
    type_ = parameter.type.of if isinstance(parameter.type, Nullable) else parameter.type
    required = parameter.required and type_ is parameter.type
    kotlin = schemas.kotlin(type_)
    read = _given(type_, schemas, place=wire)
    if parameter.location == "path":
        if kotlin != "String":
            raise unsupported(wire, "is a parameter of the path that is no string")
        slashes = ", multiSegment = true" if parameter.multi_segment else ""
        encoding = f"PathEncoding.encode({key}, {name}{slashes})"
        return ParameterView(
            name, wire, "path", kotlin, True, parameter.description, encoding, f"text({key})"
        )
    style = (
        f', style = "{parameter.style}"'
        if parameter.location == "query" and parameter.style != "form"
        else ""
    )
    explode = ", explode = false" if parameter.location == "query" and not parameter.explode else ""
    encoding = f".{parameter.location}({key}, {name}{style}{explode})"
    call = f"{'required' if required else 'optional'}({key}, {read})"
    return ParameterView(
        name, wire, parameter.location, kotlin, required, parameter.description, encoding, call
    )


def _given(type_: Type, schemas: Schemas, *, place: str) -> str:
    """What the driver reads an argument with: the decoders of simple types are not public."""
    match schemas.resolved(type_):
        case Ref(schema=name) if isinstance(schemas.by_name[name], ObjectSchema):
            return f"fields(::{name})"
        case Ref(schema=name):
            return f"{name}::decode"
        case ListOf(items=items):
            return f"items({_given(items, schemas, place=place)})"
        case MapOf(values=values):
            return f"values({_given(values, schemas, place=place)})"
        case Nullable(of=inner):
            return _given(inner, schemas, place=place)
        case Literal():
            return "::string"
    return {"String": "::string", "Long": "::long", "Double": "::double", "Boolean": "::boolean"}.get(
        schemas.kotlin(schemas.resolved(type_)), "::json"
    )


@dataclass(frozen=True, slots=True)
class BodyView:
    """The body of a request: one model, whose fields are also arguments of their own. `given` makes it in the driver."""

    type: str
    form: bool
    fields: tuple[FieldView, ...]
    switch: str | None
    given: str


def body_view(
    operation: Operation, schemas: Schemas, parameters: tuple[ParameterView, ...]
) -> BodyView | None:
    """The body, where there is one."""
    if operation.body is None:
        return None
    schema = schemas.object_of(operation.body.media.type)
    if schema is None:
        raise unsupported(operation.id, "has a body that is no object")
    stream = operation.stream
    switch = stream.switch.wire if stream and stream.switch and stream.switch_in == "body" else None
    fields = tuple(
        each for each in field_views(schema, schemas) if each.state != "constant" and each.wire != switch
    )
    taken = {each.name for each in parameters} | {"options"}
    for each in fields:
        if each.name in taken:
            raise unsupported(operation.id, f"has two arguments `{each.name}`")
    form = schemas.is_form(schema)
    return BodyView(
        schema.name.wire, form, fields, switch, _made(schema, fields, schemas, parameters, form=form)
    )


def _made(
    schema: ObjectSchema,
    fields: tuple[FieldView, ...],
    schemas: Schemas,
    parameters: tuple[ParameterView, ...],
    *,
    form: bool,
) -> str:
    name = schema.name.wire
    if not form:
        others = ", ".join(literal(each.wire) for each in parameters)
        return f"{name}(body({others}))"
    types = {field.name.wire: field.type for field in schema.fields}
    values: list[str] = []
    for each in fields:
        if each.file:
            call = f"{each.file}({each.key})"
            value = f"{call}!!" if each.state == "required" else call
        else:
            word = "required" if each.state == "required" else "optional"
            value = f"{word}({each.key}, {_given(types[each.wire], schemas, place=name)})"
        value = f"Field.orAbsent({value})" if each.state == "field" else value
        values.append(f"{each.name} = {value}")
    return listed(name, values, "", indent=16)
