"""The declarations of schemas."""

from __future__ import annotations

from generator.ir import AliasSchema, EnumSchema, ObjectSchema, Schema, UnionSchema
from generator.targets.kotlin import kdoc, names
from generator.targets.kotlin.diagnostics import unsupported
from generator.targets.kotlin.fields import field_views
from generator.targets.kotlin.rendering import literal, render
from generator.targets.kotlin.types import Schemas
from generator.targets.kotlin.unions import tagged_union, untagged_union


def model(schema: Schema, schemas: Schemas) -> str:
    """The declaration of a schema."""
    doc = kdoc.comment(
        schema.description or f"`{schema.name.wire}` of the contract.", kdoc.source(schema.source)
    )
    parents = schemas.parents.get(schema.name.wire, ())
    match schema:
        case ObjectSchema():
            return _object(schema, schemas, doc=doc, parents=parents)
        case EnumSchema():
            return _enum(schema, doc=doc, parents=parents)
        case UnionSchema(tag=None):
            return untagged_union(schema, schemas, doc=doc, parents=parents)
        case UnionSchema():
            return tagged_union(schema, schemas, doc=doc, parents=parents)
        case AliasSchema():
            return f"{doc}\npublic typealias {schema.name.wire} = {schemas.kotlin(schema.type)}\n"


def _object(schema: ObjectSchema, schemas: Schemas, *, doc: str, parents: tuple[str, ...]) -> str:
    fields = field_views(schema, schemas)
    arguments = sorted(
        (each for each in fields if each.state != "constant"), key=lambda each: bool(each.default)
    )
    required = [each for each in arguments if not each.default]
    optional = [each for each in arguments if each.default]
    return render(
        "form.kt.j2" if schemas.is_form(schema) else "object.kt.j2",
        name=schema.name.wire,
        doc=doc,
        fields=fields,
        arguments=arguments,
        constants=[each for each in fields if each.state == "constant"],
        parents=parents,
        required=required,
        optional=optional,
        builds=bool(optional) and schema.name.wire in schemas.requested,
    )


def _enum(schema: EnumSchema, *, doc: str, parents: tuple[str, ...]) -> str:
    for each in schema.values:
        if not isinstance(each.value, str):
            raise unsupported(schema.name.wire, "has values that are no strings")
    values = [(names.constant(each.name), literal(str(each.value))) for each in schema.values]
    if len({name for name, _ in values}) != len(values):
        raise unsupported(schema.name.wire, "has two values with one name")
    return render("enum.kt.j2", name=schema.name.wire, doc=doc, values=values, parents=parents)
