"""Operations in = operations out, in every layer of the SDK."""

from __future__ import annotations

import inspect
from functools import reduce
from types import ModuleType
from typing import Any

import pytest

from generator.ir import Contract, Operation
from generator.targets.python_client import low, names
from generator.targets.python_client.arguments import argument_views
from generator.targets.python_client.models import needed_schemas
from generator.targets.python_client.types import Schemas
from tests.generator.golden import repository_inputs
from tests.generator.python_client.conftest import Tiny


def operations(contract: Contract) -> list[Operation]:
    return [operation for api in contract.apis for operation in api.operations]


def resource(client: Any, operation: Operation) -> Any:
    return reduce(getattr, (names.attribute(name) for name in operation.resource), client)


def expected_methods(operation: Operation) -> set[str]:
    found = {names.method(operation)}
    if operation.stream is not None and operation.stream.switch is not None:
        found.add(names.stream_method(operation))
    return found


@pytest.mark.parametrize("client", ["LlamaStackClient", "AsyncLlamaStackClient"])
def test_every_operation_is_a_method_of_its_resource_and_nothing_else_is(tiny: Tiny, client: str) -> None:
    made = getattr(tiny.module(), client)()
    by_resource: dict[type, set[str]] = {}
    for operation in operations(tiny.inputs.contract):
        by_resource.setdefault(type(resource(made, operation)), set()).update(expected_methods(operation))
    for kind, methods in by_resource.items():
        public = {name for name, value in vars(kind).items() if inspect.isfunction(value)}
        assert public == methods


def test_every_method_has_a_raw_counterpart(tiny: Tiny) -> None:
    made = tiny.module().LlamaStackClient()
    for operation in operations(tiny.inputs.contract):
        raw = resource(made, operation).with_raw_response
        assert expected_methods(operation) <= vars(raw).keys()


def test_the_wire_layer_has_one_function_per_operation_of_the_real_documents() -> None:
    contract = repository_inputs().contract
    wire = low.wire(contract)
    assert wire.functions.keys() == {operation.id for operation in operations(contract)}
    written = sum(text.count("\ndef ") for text in wire.modules.values())
    assert written == len(operations(contract))


def test_wire_functions_take_every_parameter(tiny: Tiny) -> None:
    wire = low.wire(tiny.inputs.contract)
    for operation in operations(tiny.inputs.contract):
        function = wire.functions[operation.id]
        module: ModuleType = tiny.module(f"generated._low.{function.module}")
        taken = set(inspect.signature(getattr(module, function.name)).parameters)
        body = {"_body"} if operation.body else set()
        assert taken == set(function.arguments.values()) | body, operation.id
        assert {wire_name for _, wire_name in function.arguments} == {
            parameter.name.wire for parameter in operation.parameters
        }


def test_methods_take_every_parameter_and_every_field(tiny: Tiny) -> None:
    wire = low.wire(tiny.inputs.contract)
    schemas = Schemas.of(tiny.inputs.contract)
    made = tiny.module().LlamaStackClient()
    for operation in operations(tiny.inputs.contract):
        method = getattr(resource(made, operation), names.method(operation))
        taken = list(inspect.signature(method).parameters)
        views = argument_views(operation, function=wire.functions[operation.id], schemas=schemas)
        assert set(taken) == {each.name for each in views} | (names.TAKEN - {"self"}), operation.id
        assert len({each.name for each in views}) == len(views)


def test_every_schema_that_a_caller_can_meet_is_a_type(tiny: Tiny) -> None:
    types = tiny.module("types")
    needed = needed_schemas(tiny.inputs.contract)
    assert needed <= set(types.__all__)
    for name in types.__all__:
        assert getattr(types, name) is not None


def test_a_body_whose_fields_are_arguments_has_no_type(tiny: Tiny) -> None:
    assert "MemoRequest" not in tiny.module("types").__all__
