"""Fields of multipart forms."""

from __future__ import annotations

import pytest

from llama_stack_spi import InvalidRequestError
from llama_stack_spi.http.forms import nested
from llama_stack_spi.http.operation import Kind

KINDS: dict[str, Kind] = {"expires_after.seconds": "integer", "ids[]": "string"}


@pytest.mark.parametrize(
    "texts",
    [
        [("expires_after[anchor]", "created_at"), ("expires_after[seconds]", "3600")],
        [("expires_after", '{"anchor": "created_at", "seconds": 3600}')],
    ],
)
def test_an_object_comes_field_by_field_or_whole(texts: list[tuple[str, str]]) -> None:
    assert nested(texts, KINDS) == {"expires_after": {"anchor": "created_at", "seconds": 3600}}


def test_a_list_gathers_its_items() -> None:
    assert nested([("ids[]", "a"), ("ids[]", "b")], KINDS) == {"ids": ["a", "b"]}


def test_json_in_a_text_stays_text() -> None:
    assert nested([("note", '{"a": 1}')], KINDS) == {"note": '{"a": 1}'}


def test_a_field_that_comes_again_makes_a_list() -> None:
    assert nested([("note", "a"), ("note", "b"), ("note", "c")], KINDS) == {"note": ["a", "b", "c"]}


def test_a_field_that_contradicts_another_is_an_error() -> None:
    with pytest.raises(InvalidRequestError, match="contradicts"):
        nested([("note", "a"), ("note[text]", "b")], KINDS)
