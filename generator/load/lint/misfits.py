"""Why a value does not fit a schema, in one clause.

JSON Schema says of a union only that no member fits. Where the union has a tag, the member that the value means is
known, and so is what is wrong with the value as that member.
"""

from __future__ import annotations

from dataclasses import dataclass

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match

from generator.load.document import Node

_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Misfit:
    """The place within the value, and what is wrong there."""

    path: tuple[str | int, ...]
    message: str

    def __str__(self) -> str:
        """The place as a programmer writes it, a colon, the message."""
        place = "".join(f"[{each}]" if isinstance(each, int) else f".{each}" for each in self.path).lstrip(
            "."
        )
        return f"`{place}`: {self.message}" if place else self.message


def misfit(schema: Node, value: Node) -> Misfit | None:
    """The best explanation of why a value does not fit a schema, or `None` when it does."""
    reference = {"$ref": f"{schema.file}#{schema.pointer}"}
    validator = Draft202012Validator(reference, registry=schema.documents.registry)
    error = best_match(validator.iter_errors(value.value))
    return None if error is None else _explained(error)


def _explained(error: ValidationError) -> Misfit:
    path = tuple(error.absolute_path)
    schema = error.schema if isinstance(error.schema, dict) else {}
    if error.validator == "oneOf" and "discriminator" in schema and isinstance(error.instance, dict):
        tag, mapping = schema["discriminator"]["propertyName"], schema["discriminator"].get("mapping", {})
        given = error.instance.get(tag)
        if given not in mapping:
            return Misfit(path, f"the tag `{tag}` is {given!r}, not one of {', '.join(mapping)}")
        member = next(
            (i for i, each in enumerate(schema["oneOf"]) if each.get("$ref") == mapping[given]), None
        )
        meant = best_match(each for each in error.context or () if each.schema_path[0] == member)
        if meant is not None:
            return _explained(meant)
    message = error.message if len(error.message) <= _LONGEST else f"{error.message[: _LONGEST - 1]}…"
    return Misfit(path, message)
