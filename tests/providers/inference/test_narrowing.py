"""JSON Schemas in the subset of structured outputs: nothing is lost without a word, and nullable types survive."""

from __future__ import annotations

import pytest

from llama_stack_providers.inference.translation.narrowing import has_maps, narrowed
from llama_stack_spi import InvalidRequestError


def test_bounds_move_into_the_description() -> None:
    schema = {
        "type": "object",
        "title": "River",
        "properties": {
            "name": {"type": "string", "maxLength": 20, "description": "Its name."},
            "length": {"type": "integer", "minimum": 1},
            "seen": {"type": "string", "format": "date"},
            "code": {"type": "string", "format": "iso-code"},
            "sizes": {
                "type": "array",
                "items": {"type": "number", "maximum": 5},
                "minItems": 1,
                "maxItems": 9,
            },
        },
        "required": ["name"],
    }
    found = narrowed(schema, "x")
    assert found == {
        "type": "object",
        "title": "River",
        "properties": {
            "name": {"type": "string", "description": "Its name.\n\n{maxLength: 20}"},
            "length": {"type": "integer", "description": "{minimum: 1}"},
            "seen": {"type": "string", "format": "date"},
            "code": {"type": "string", "description": "{format: iso-code}"},
            "sizes": {
                "type": "array",
                "items": {"type": "number", "description": "{maximum: 5}"},
                "minItems": 1,
                "description": "{maxItems: 9}",
            },
        },
        "required": ["name"],
        "additionalProperties": False,
    }


def test_nullable_types_and_unions() -> None:
    nullable = {"type": ["string", "null"], "description": "Or none.", "maxLength": 5}
    assert narrowed(nullable, "x") == {
        "anyOf": [{"type": "string", "description": "{maxLength: 5}"}, {"type": "null"}],
        "description": "Or none.",
    }
    inner = {"type": ["object", "null"], "properties": {"a": {"type": "integer"}}}
    assert narrowed(inner, "x")["anyOf"] == [
        {"type": "object", "properties": {"a": {"type": "integer"}}, "additionalProperties": False},
        {"type": "null"},
    ]
    either = {"oneOf": [{"const": 1}, {"enum": ["a", None]}]}
    assert narrowed(either, "x") == {"anyOf": [{"const": 1}, {"enum": ["a", None]}]}


def test_definitions_and_references() -> None:
    schema = {
        "$ref": "#/$defs/tree",
        "$defs": {"tree": {"type": "object", "properties": {"left": {"$ref": "#/$defs/tree"}}}},
    }
    assert narrowed(schema, "x") == {
        "$ref": "#/$defs/tree",
        "$defs": {
            "tree": {
                "type": "object",
                "properties": {"left": {"$ref": "#/$defs/tree"}},
                "additionalProperties": False,
            }
        },
    }


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"properties": {}},
        {"type": "object", "properties": {"a": True}},
        {"type": "object", "properties": ["a"]},
        {"anyOf": ["x"]},
    ],
)
def test_what_says_nothing_is_refused(schema: dict[str, object]) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        narrowed(schema, "tools")  # type: ignore[arg-type]
    assert caught.value.param == "tools"


def test_maps_are_seen() -> None:
    assert has_maps({"type": "object", "additionalProperties": {"type": "integer"}})
    assert has_maps({"items": [{"patternProperties": {"a": {}}}]})
    assert not has_maps(
        {"type": "object", "additionalProperties": False, "properties": {"a": {"type": "string"}}}
    )
    assert not has_maps(None)
