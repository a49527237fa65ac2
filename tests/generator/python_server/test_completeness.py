"""Operations in = operations out, in every generated file that lists them."""

from __future__ import annotations

import inspect

from generator.ir import Operation
from generator.targets.python_server import names
from tests.generator.python_server.conftest import Tiny


def operations(tiny: Tiny) -> dict[str, Operation]:
    return {operation.id: operation for api in tiny.inputs.contract.apis for operation in api.operations}


def test_every_operation_is_in_the_registry_with_its_paths(tiny: Tiny) -> None:
    registered = {each.id: each for api in tiny.module("registry").APIS.values() for each in api.operations}
    assert registered.keys() == operations(tiny).keys()
    for identifier, operation in operations(tiny).items():
        found = registered[identifier]
        assert found.method == operation.method
        assert found.path.replace(":path}", "}") == operation.path
        assert len(found.aliases) == len(operation.aliases)
        assert found.optional is operation.optional
        assert found.streaming is (operation.stream is not None)


def test_every_operation_is_routed_to_a_method_that_takes_what_the_router_passes(tiny: Tiny) -> None:
    routed = set()
    for api in tiny.module("registry").APIS.values():
        interface = api.load_interface()
        for operation in tiny.module(f"routers.{api.name}").OPERATIONS:
            routed.add(operation.id)
            passed = {each.name for each in operation.parameters} | {"ctx"}
            passed |= {"body"} if operation.body else set()
            passed |= {each.name for each in getattr(operation.body, "files", ())}
            for call in filter(None, [operation.call, operation.stream and operation.stream.call]):
                signature = inspect.signature(getattr(interface, call))
                assert set(signature.parameters) - {"self"} == passed, operation.id
    assert routed == operations(tiny).keys()


def test_every_interface_has_exactly_the_methods_of_its_operations(tiny: Tiny) -> None:
    for api in tiny.inputs.contract.apis:
        interface = tiny.module("registry").APIS[api.name.wire].load_interface()
        public = {name for name in vars(interface) if not name.startswith("_")}
        plain = {names.method(operation) for operation in api.operations}
        streams = {f"{names.method(operation)}_stream" for operation in api.operations if operation.stream}
        assert public == plain | streams


def test_every_schema_is_a_model_or_a_named_type(tiny: Tiny) -> None:
    for api in tiny.inputs.contract.apis:
        module = tiny.module(f"models.{api.name.wire}")
        for schema in api.schemas:
            assert hasattr(module, schema.name.wire)


def test_the_package_carries_the_contract(tiny: Tiny) -> None:
    spec = tiny.module("spec")
    assert f"sha256:{tiny.inputs.contract.digest}" == spec.DIGEST
    assert spec.document() == tiny.inputs.resolved
