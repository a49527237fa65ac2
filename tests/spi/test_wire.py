"""The wire's validators follow JSON Schema below any field, whatever its name."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from llama_stack_spi import StackModel
from llama_stack_spi.http.wire import WireType


class Inner(StackModel):
    """A model with an integer."""

    size: int


class Outer(StackModel):
    """Fields that are called like words of pydantic's own core schemas."""

    config: Inner
    metadata: Inner
    default: Inner


WHOLE = b'{"config": {"size": 2.0}, "metadata": {"size": 2.0}, "default": {"size": 2.0}}'


def test_a_whole_number_is_an_integer_below_any_field_name() -> None:
    value = WireType(Outer).from_json(WHOLE)
    assert value == Outer(config=Inner(size=2), metadata=Inner(size=2), default=Inner(size=2))


@pytest.mark.parametrize("size", [b"2.5", b'"2"', b"true", b"null"])
def test_what_json_schema_calls_no_integer_is_refused(size: bytes) -> None:
    with pytest.raises(ValidationError):
        WireType(Outer).from_json(WHOLE.replace(b"2.0", size, 1))
