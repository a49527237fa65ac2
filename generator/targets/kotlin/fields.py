"""What a template is told about a field of an object."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Field, Literal, Nullable, ObjectSchema
from generator.targets.kotlin import kdoc, names
from generator.targets.kotlin.diagnostics import unsupported
from generator.targets.kotlin.rendering import literal
from generator.targets.kotlin.types import Schemas, holds_file


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of an object.

    `state` is the reader's and writer's word for it: `required`, `nullable`, `optional`, `field` (three states) or `constant`; `value` is the type of a value that is there.
    """

    name: str
    wire: str
    state: str
    value: str
    decoder: str
    description: str
    setter: str
    file: str | None

    @property
    def doc(self) -> str:
        """The comment of the property."""
        return kdoc.comment(self.description or f"The field `{self.wire}`.", indent=4)

    @property
    def key(self) -> str:
        """Its name on the wire, as text."""
        return literal(self.wire)

    @property
    def type(self) -> str:
        """The type of the property."""
        return {
            "nullable": f"{self.value}?",
            "optional": f"{self.value}?",
            "field": f"Field<{self.value}>",
        }.get(self.state, self.value)

    @property
    def default(self) -> str:
        """What a constructor takes when it is told nothing."""
        return {"optional": " = null", "field": " = Field.Absent"}.get(self.state, "")

    @property
    def read(self) -> str:
        """The call that reads it."""
        return f"{self.name} = from.{self.state}({self.key}, {self.decoder})"

    @property
    def write(self) -> str:
        """The call that writes it."""
        state = "required" if self.state in ("nullable", "constant") else self.state
        return f"to.{state}({self.key}, {self.name})"


def field_views(schema: ObjectSchema, schemas: Schemas) -> tuple[FieldView, ...]:
    """The fields in the order of the document."""
    fields = tuple(_field(field, schemas) for field in schema.fields)
    for place, each in enumerate(fields):
        if each.name in {other.name for other in fields[:place]}:
            raise unsupported(schema.name.wire, f"has two properties that Kotlin calls `{each.name}`")
    return fields


def _field(field: Field, schemas: Schemas) -> FieldView:
    type_ = field.type
    state = "required" if field.required else "optional"
    if isinstance(type_, Nullable):
        type_ = type_.of
        state = "nullable" if field.required else "field"
    elif isinstance(type_, Literal) and isinstance(type_.value, str) and field.required:
        state = "constant"
    text = field.description + (" Deprecated." if field.deprecated else "")
    is_file = holds_file(type_)
    if state == "constant":
        decoder = literal(str(getattr(type_, "value", "")))
    else:
        decoder = "" if is_file else schemas.decoder(type_)
    return FieldView(
        name=names.quoted(names.property_(field.name)),
        wire=field.name.wire,
        state=state,
        value=schemas.kotlin(type_),
        decoder=decoder,
        description=text,
        setter=names.setter(field.name),
        file=None if not is_file else "files" if schemas.kotlin(type_).startswith("List") else "file",
    )
