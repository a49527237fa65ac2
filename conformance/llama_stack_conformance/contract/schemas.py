"""Whether a value has the shape of a schema of the contract."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice

import jsonschema_rs

from llama_stack_api import spec

MOST_PROBLEMS = 12


@cache
def _validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    document = spec.document()
    return jsonschema_rs.Draft202012Validator(
        {"$ref": f"#/components/schemas/{schema}", "components": document["components"]}
    )


def problem_of(value: object, schema: str) -> str | None:
    """The first reason why a value has not the shape of a named schema, or None if it has."""
    return next(_problems(value, schema), None)


def problems_of(value: object, schema: str) -> list[str]:
    """Every reason why a value has not the shape of a named schema, up to a few."""
    return list(islice(_problems(value, schema), MOST_PROBLEMS))


def _problems(value: object, schema: str) -> Iterator[str]:
    for error in _validator(schema).iter_errors(value):
        place = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.instance_path)
        yield f"{place.lstrip('.') or 'the body'}: {error.message}"


def problem_under(value: object, schema: dict[str, object]) -> str | None:
    """The first reason why a value does not fit a JSON Schema, or None if it does."""
    for error in jsonschema_rs.Draft202012Validator(schema).iter_errors(value):
        return str(error.message)
    return None
