"""Values that fit a JSON Schema."""

from __future__ import annotations

import jsonschema
import pytest

from llama_stack_providers.stub.kit.samples import sample

PERSON = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 2},
        "age": {"type": "integer", "minimum": 2.5},
        "kind": {"enum": ["b", "a"]},
        "friends": {"type": "array", "items": {"$ref": "#/$defs/Friend"}, "minItems": 2},
        "born": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
    },
    "required": ["name", "age", "kind", "friends"],
    "$defs": {"Friend": {"type": "object", "properties": {"name": {"const": "Ada"}}, "required": ["name"]}},
}
RECURSIVE = {"type": "object", "properties": {str(n): {"$ref": "#"} for n in range(20)}}


@pytest.mark.parametrize(
    "schema",
    [
        PERSON,
        RECURSIVE,
        {"allOf": [{"type": "object", "properties": {"a": {"type": "number", "maximum": 0}}}]},
    ],
)
def test_a_sample_fits_its_schema(schema: dict[str, object]) -> None:
    jsonschema.validate(sample(schema), schema)


@pytest.mark.parametrize(
    "schema", [{"anyOf": {"a": 1}}, {"enum": 5}, {"type": []}, {"items": [1]}, {"allOf": "x"}, 7]
)
def test_a_schema_that_is_none_gets_a_value_all_the_same(schema: object) -> None:
    assert sample(schema) in (None, "stub", [None])


def test_a_greedy_schema_gets_less_than_it_wants() -> None:
    assert len(str(sample({"type": "string", "minLength": 10**9}))) == 10_000
    nested: dict[str, object] = {"type": "array", "minItems": 10**9}
    for _ in range(6):
        nested = {"type": "array", "minItems": 10**9, "items": nested}
    assert len(str(sample(nested))) < 1_000_000


def test_the_hint_becomes_free_text() -> None:
    assert sample({"properties": {"city": {"type": "string"}}}, hint="Lima") == {"city": "Lima"}
