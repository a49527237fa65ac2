"""The real documents: every example goes through the generated models and comes out as it went in."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from typing import Any, cast

import pytest
from pydantic import TypeAdapter

from generator.ir import BodyMedia, Operation, Response
from llama_stack_api.registry import APIS
from llama_stack_api.spec import DIGEST
from llama_stack_spi.http import JsonAnswer, JsonBody
from llama_stack_spi.http import operation as declared
from llama_stack_spi.http.wire import WireType
from tests.generator.golden import repository_inputs

CONTRACT = repository_inputs().contract
OPERATIONS = {operation.id: operation for api in CONTRACT.apis for operation in api.operations}
ROUTED: dict[str, declared.Operation] = {
    operation.id: operation
    for api in APIS.values()
    for operation in importlib.import_module(api.router.partition(":")[0]).OPERATIONS
}


def bodies() -> Iterator[tuple[str, object, BodyMedia | Response]]:
    """Each JSON body of an operation, with the type that the router gives it."""
    for identifier, routed in ROUTED.items():
        operation: Operation | None = OPERATIONS.get(identifier)
        if operation is None:
            continue
        if isinstance(routed.body, JsonBody) and operation.body is not None:
            yield f"{identifier} request", routed.body.type, operation.body.media
        if isinstance(routed.answer, JsonAnswer):
            yield f"{identifier} answer", routed.answer.type, operation.response


def test_the_package_is_of_these_documents() -> None:
    if f"sha256:{CONTRACT.digest}" != DIGEST:
        pytest.skip("generated/ is older than openapi/: run `make generate`")
    assert ROUTED.keys() == OPERATIONS.keys()


@pytest.mark.parametrize(("type_", "body"), [pytest.param(*rest, id=name) for name, *rest in bodies()])
def test_examples_survive_the_models(type_: object, body: BodyMedia | Response) -> None:
    wire_type, adapter = WireType(type_), TypeAdapter[Any](cast(Any, type_))
    for example in body.examples:
        value = wire_type.from_json(json.dumps(example.value).encode())
        again = json.loads(adapter.dump_json(value, by_alias=True))
        assert again == filled_up(example.value, again)


def filled_up(value: object, by: object) -> object:
    """The value with the defaults that the models add, and with nothing else."""
    if isinstance(value, dict) and isinstance(by, dict):
        return by | {key: filled_up(each, by.get(key)) for key, each in value.items()}
    if isinstance(value, list) and isinstance(by, list) and len(value) == len(by):
        return [filled_up(one, other) for one, other in zip(value, by, strict=True)]
    return value
