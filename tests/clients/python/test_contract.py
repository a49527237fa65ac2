"""The generated SDK against the documents it was made from: every operation, every example, every type."""

from __future__ import annotations

import json
from functools import reduce
from typing import Any

import httpx
import pytest
from llama_stack_client import types
from pydantic import TypeAdapter

from generator.ir import Binary, Example, ObjectSchema, Operation, Ref
from generator.targets.python_client import names
from generator.targets.python_client.types import Schemas
from tests.clients.python.conftest import Peer, async_client, sync_client
from tests.generator.golden import repository_inputs

CONTRACT = repository_inputs().contract
OPERATIONS = {operation.id: operation for api in CONTRACT.apis for operation in api.operations}
SCHEMAS = Schemas.of(CONTRACT)


def call(client: Any, operation: Operation, **changes: Any) -> Any:
    """Calls the method of an operation with its first request example, and something for each parameter it needs."""
    resource = reduce(getattr, (names.attribute(name) for name in operation.resource), client)
    needed = [each for each in operation.parameters if each.required]
    keywords: dict[str, Any] = {
        names.argument(each.name): "x" for each in needed if each.location != "path"
    } | arguments(operation)
    in_path = [each for each in needed if each.location == "path"]
    in_path.sort(key=lambda each: operation.path.index(f"{{{each.name.wire}}}"))
    return getattr(resource, names.method(operation))(*("x" for _ in in_path), **(keywords | changes))


def request_example(operation: Operation) -> Example | None:
    return operation.body.media.examples[0] if operation.body and operation.body.media.examples else None


def arguments(operation: Operation) -> dict[str, Any]:
    example = request_example(operation)
    if operation.body is None or example is None:
        return {}
    whole = SCHEMAS.spread(operation.body.media.type)
    if whole is None:
        return {"body": example.value}
    assert isinstance(example.value, dict)
    taken = {names.argument(each.name) for each in operation.parameters}
    by_wire = {field.name.wire: names.body_argument(field.name) for field in whole.fields}
    return {
        f"body_{by_wire[name]}" if by_wire[name] in taken else by_wire[name]: value
        for name, value in example.value.items()
    }


def answer(operation: Operation) -> httpx.Response:
    if operation.response.type is None:
        return httpx.Response(204)
    if isinstance(operation.response.type, Binary):
        return httpx.Response(200, content=b"\x00bytes")
    return httpx.Response(200, json=operation.response.examples[0].value)


def is_form(operation: Operation) -> bool:
    return operation.body is not None and operation.body.media.media_type == "multipart/form-data"


def whole(operation: Operation) -> dict[str, Any]:
    """Asks for the whole answer where the example asks for the stream."""
    stream = operation.stream
    return {stream.switch.wire: False} if stream and stream.switch and stream.switch_in == "body" else {}


CALLED = [operation for operation in OPERATIONS.values() if not is_form(operation)]


@pytest.mark.parametrize("operation", CALLED, ids=lambda each: each.id)
def test_example_goes_to_the_wire_and_its_answer_comes_back(operation: Operation) -> None:
    peer = Peer(answer(operation))
    got = call(sync_client(peer), operation, **whole(operation))
    request = peer.requests[0]
    assert request.method == operation.method
    example = request_example(operation)
    if example is not None:
        assert isinstance(example.value, (dict, list))
        expected = example.value | whole(operation) if isinstance(example.value, dict) else example.value
        assert json.loads(request.content) == expected
    if operation.response.type is None:
        assert got is None
    elif isinstance(operation.response.type, Ref):
        adapter = TypeAdapter(getattr(types, operation.response.type.schema))
        value = getattr(got, "response", got)
        written = adapter.dump_python(value, mode="json", by_alias=True, exclude_unset=True)
        assert written == operation.response.examples[0].value
    else:
        assert got.content == b"\x00bytes"


@pytest.mark.parametrize("operation", CALLED, ids=lambda each: each.id)
async def test_async_client_sends_the_same_bytes(operation: Operation) -> None:
    peer, twin = Peer(answer(operation)), Peer(answer(operation))
    call(sync_client(peer), operation, **whole(operation))
    await call(async_client(twin), operation, **whole(operation))
    first, second = peer.requests[0], twin.requests[0]
    assert (first.method, first.url, first.content) == (second.method, second.url, second.content)


def test_every_type_can_be_built() -> None:
    schemas = {schema.name.wire for api in CONTRACT.apis for schema in api.schemas}
    assert set(types.__all__) - {"UnknownVariant"} <= schemas
    for name in set(types.__all__) - {"UnknownVariant"}:
        TypeAdapter(getattr(types, name)).rebuild(_types_namespace={})


def test_every_field_of_a_type_is_documented_as_in_the_documents() -> None:
    documented = types.Model.__doc__
    assert documented is not None
    assert documented.startswith("A registered model, in the native form and in OpenAI's at once.")
    assert "Source: models.yaml#/components/schemas/Model" in documented


def test_every_object_has_its_fields() -> None:
    for api in CONTRACT.apis:
        for schema in api.schemas:
            if isinstance(schema, ObjectSchema) and schema.fields and schema.name.wire in types.__all__:
                model = getattr(types, schema.name.wire)
                model.model_rebuild()
                fields = model.model_fields
                written = {field.alias or name for name, field in fields.items()}
                assert written == {field.name.wire for field in schema.fields}, schema.name.wire
